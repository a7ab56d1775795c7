package org.careleaf.cli;

import java.io.PrintWriter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/**
 * Says in a sentence what is wrong with a command line, and where its help is: sixty lines of help
 * would push the sentence off the screen.
 */
final class WrongUsage implements IParameterExceptionHandler {
  private static final int MOST_MEANT = 3;

  @Override
  public int handleParseException(ParameterException e, String[] words) {
    PrintWriter err = e.getCommandLine().getErr();
    String command = e.getCommandLine().getCommandSpec().qualifiedName();
    String sentence = sentence(e);
    err.println(sentence.endsWith("?") || sentence.endsWith(".") ? sentence : sentence + ".");
    String help = (command + " --help").replaceFirst("^careleaf ", "");
    err.println("Try \"" + Invocation.of(help) + "\".");
    return ExitStatus.USAGE;
  }

  private static String sentence(ParameterException e) {
    ArgSpec spec = e.getArgSpec();
    return switch (e) {
      case UnmatchedArgumentException unmatched -> unmatched(unmatched);
      case OverwrittenOptionException twice ->
          name(twice.getOverwritten()) + " is here twice: give it once";
      case MissingParameterException missing -> missing(missing);
      default -> spec == null ? String.valueOf(e.getMessage()) : value(e, spec);
    };
  }

  /** Only the first: what follows may be a patient's name. */
  private static String unmatched(UnmatchedArgumentException e) {
    String first = e.getUnmatched().getFirst();
    if (!e.isUnknownOption() && !e.getCommandLine().getSubcommands().isEmpty()) {
      return "There is no command \"" + first + "\"" + meant(e);
    }
    return e.isUnknownOption()
        ? "There is no option \"" + first.split("=", 2)[0] + "\"" + meant(e)
        : "\"" + first + "\" is one word too many";
  }

  private static String meant(UnmatchedArgumentException e) {
    List<String> meant = e.getSuggestions().stream().limit(MOST_MEANT).toList();
    return meant.isEmpty() ? "" : ". Did you mean " + String.join(" or ", meant) + "?";
  }

  private static String missing(MissingParameterException e) {
    List<ArgSpec> missing = e.getMissing();
    if (lacksValue(e)) {
      return name(missing.getFirst()) + " takes a value: " + missing.getFirst().paramLabel();
    }
    return missing.stream()
        .map(one -> one.isOption() ? name(one) + " " + one.paramLabel() : one.paramLabel())
        .collect(Collectors.joining(", ", "This is missing: ", ""));
  }

  /** An option that stands there without its value; picocli tells it from others in words alone. */
  private static boolean lacksValue(ParameterException e) {
    return String.valueOf(e.getMessage()).contains("parameter for option");
  }

  /** Why a value does not fit; a converter of ours says it itself. */
  private static String value(ParameterException e, ArgSpec spec) {
    String message = String.valueOf(e.getMessage());
    String not = ", not \"" + e.getValue() + "\"";
    if (lacksValue(e)) {
      return name(spec) + " takes a value: " + spec.paramLabel();
    }
    if (spec.type().isEnum()) {
      List<String> all =
          Arrays.stream(spec.type().getEnumConstants())
              .map(one -> one.toString().toLowerCase(Locale.ROOT))
              .toList();
      return name(spec) + " takes " + String.join(" or ", all) + not;
    }
    if (spec.type() == boolean.class || spec.type() == Boolean.class) {
      return name(spec) + " takes no value";
    }
    if (spec.type() == int.class) {
      return name(spec) + " takes a whole number" + not;
    }
    return message.replaceFirst("^Invalid value for [^:]*: ", name(spec) + ": ");
  }

  private static String name(ArgSpec spec) {
    return spec.isOption() ? ((OptionSpec) spec).longestName() : spec.paramLabel();
  }
}
