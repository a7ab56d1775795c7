package org.careleaf.ui.handout;

import java.time.format.DateTimeFormatter;
import org.careleaf.ui.common.Texts;

/** Says an outcome in one sentence, or two. */
public record OutcomeText(Texts texts) {
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  public String of(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Nothing() -> "";
      case Outcome.Preparing() -> texts.text("handout.preparing");
      case Outcome.PrintsWhenReady() -> texts.text("handout.printsWhenReady");
      case Outcome.Incomplete(var language) ->
          texts.text("handout.incomplete", language.getDisplayLanguage(texts.language()));
      case Outcome.Unreviewed(boolean isRefused) ->
          texts.text(isRefused ? "handout.unreviewed.refused" : "handout.unreviewed.ask");
      case Outcome.Held(var why) -> texts.of(why);
      case Outcome.Sending(String printer, boolean isSlow) ->
          texts.text(isSlow ? "handout.sending.slow" : "handout.sending", printer);
      case Outcome.Sent(String printer, var at) ->
          texts.text("handout.sent", printer, TIME.format(at));
      case Outcome.NoPrinter() -> texts.text("handout.noPrinter");
      case Outcome.Gone(String printer) -> texts.text("handout.gone", printer);
      case Outcome.Refused(String printer, String reason) ->
          texts.text("handout.refused", printer, sentencePart(reason));
      case Outcome.Saved(var file) -> texts.text("handout.saved", String.valueOf(file));
      case Outcome.NotOpened(var file) -> texts.text("handout.notOpened", String.valueOf(file));
      case Outcome.NotSaved(var file, String reason) ->
          texts.text("handout.notSaved", String.valueOf(file), sentencePart(reason));
      case Outcome.NotMade(String reason) -> texts.text("handout.notMade", sentencePart(reason));
    };
  }

  /** A reason without its own full stop: the sentence goes on after it. */
  private static String sentencePart(String reason) {
    String stripped = reason.strip();
    return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
  }
}
