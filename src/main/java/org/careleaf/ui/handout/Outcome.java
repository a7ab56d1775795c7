package org.careleaf.ui.handout;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Locale;

/** How things stand with the handout: what is going on, or what came of the last request. */
public sealed interface Outcome {
  /** Nothing to say. */
  record Nothing() implements Outcome {}

  /** The pages are being made. */
  record Preparing() implements Outcome {}

  /** Somebody asked to print before the pages were made: they go out as soon as they are. */
  record PrintsWhenReady() implements Outcome {}

  /** Somebody asked to print what is not whole in its language: one more press prints it. */
  record Incomplete(Locale language) implements Outcome {}

  /** Nobody has reviewed it: it does not go out, or one more press sends it. */
  record Unreviewed(boolean isRefused) implements Outcome {}

  /** Something that was typed for the patient keeps it here. */
  record Held(Why why) implements Outcome {
    /** What it is. */
    public enum Why {
      /** It is not answered whether the next handout is for the same patient. */
      SAME_PATIENT,
      /** A text cannot be printed as it is. */
      TYPED
    }
  }

  record Sending(String printer) implements Outcome {}

  /** The printer took it; whether it came out is not known here. */
  record Sent(String printer, LocalTime at) implements Outcome {}

  record NoPrinter() implements Outcome {}

  record Refused(String printer, String reason) implements Outcome {}

  record Saved(Path file) implements Outcome {}

  record NotSaved(Path file, String reason) implements Outcome {}

  /** The pages could not be made. */
  record NotMade(String reason) implements Outcome {}

  /** Whether somebody waits for the pages. */
  default boolean isMaking() {
    return this instanceof Preparing || this instanceof PrintsWhenReady;
  }

  /** Whether something is under way that takes a while. */
  default boolean isBusy() {
    return switch (this) {
      case Preparing(), PrintsWhenReady(), Sending _ -> true;
      case Nothing(),
          Incomplete _,
          Unreviewed _,
          Held _,
          Sent _,
          NoPrinter(),
          Refused _,
          Saved _,
          NotSaved _,
          NotMade _ ->
          false;
    };
  }
}
