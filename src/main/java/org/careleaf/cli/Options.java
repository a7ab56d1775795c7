package org.careleaf.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.IGetter;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/**
 * Declares commands and what they take by picocli's builders. Its annotations would say the same,
 * but for them Java makes a class of each kind anew at every start.
 */
final class Options {
  private Options() {}

  /** A command that takes nothing yet. */
  static CommandSpec command(Callable<Integer> command, String... description) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
    spec.usageMessage().description(description);
    return spec;
  }

  /** The command with the options that every one has; in its help they follow its own. */
  static CommandSpec withHelp(CommandSpec spec) {
    return spec.addOption(
            OptionSpec.builder("-h", "--help")
                .usageHelp(true)
                .description("Show this help message and exit.")
                .build())
        .addOption(
            OptionSpec.builder("-V", "--version")
                .versionHelp(true)
                .description("Print version information and exit.")
                .build());
  }

  /** The same, with lines at its end that can be typed as they are. */
  static CommandSpec withExamples(CommandSpec spec, String... commands) {
    spec.usageMessage()
        .footer(
            Stream.concat(
                    Stream.of("", "Examples:"),
                    Stream.of(commands).map(command -> "  " + Invocation.of(command)))
                .toArray(String[]::new));
    return withHelp(spec);
  }

  /** An option without a value. */
  static OptionSpec.Builder flag(String name, Consumer<Boolean> set) {
    return option(name, boolean.class, false, set);
  }

  /** An option without a value that may be given, denied or left out. */
  static OptionSpec.Builder deniable(String name, Consumer<Boolean> set) {
    return option(name, Boolean.class, null, set).negatable(true);
  }

  /**
   * An option with a value.
   *
   * @param initial what holds where it is not given
   * @param set keeps what holds; it is told so anew each time a command line is read
   */
  static <V> OptionSpec.Builder option(
      String name, Class<V> type, @Nullable V initial, Consumer<V> set) {
    Binding<V> binding = new Binding<>(set);
    return OptionSpec.builder(name)
        .type(type)
        .initialValue(initial)
        .getter(binding)
        .setter(binding);
  }

  /** A value without a name, which has to be given. */
  static <V> PositionalParamSpec.Builder parameter(Class<V> type, V initial, Consumer<V> set) {
    return positional(type, initial, new Binding<>(set)).required(true);
  }

  /** A value without a name, which may be left out. */
  static <V> PositionalParamSpec.Builder optionalParameter(
      Class<V> type, @Nullable V initial, Consumer<V> set) {
    return positional(type, initial, new Binding<>(set)).arity("0..1");
  }

  /** Words without names, or none. */
  static PositionalParamSpec.Builder words(Consumer<List<String>> set) {
    return positional(List.class, List.of(), new Binding<>(set)).arity("0..*");
  }

  private static PositionalParamSpec.Builder positional(
      Class<?> type, @Nullable Object initial, Binding<?> binding) {
    return PositionalParamSpec.builder()
        .type(type)
        .initialValue(initial)
        .getter(binding)
        .setter(binding);
  }

  /** Hands a value on, and keeps it as well: picocli asks for it while it reads a list. */
  private static final class Binding<V> implements IGetter, ISetter {
    private final Consumer<V> set;
    private @Nullable Object value;

    Binding(Consumer<V> set) {
      this.set = set;
    }

    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"}) // picocli's signature
    public <T> @Nullable T get() {
      return (T) value;
    }

    @Override
    @SuppressWarnings("unchecked") // picocli converts to the type that it was told
    public <T> @Nullable T set(T to) {
      T before = get();
      value = to;
      set.accept((V) to);
      return before;
    }
  }
}
