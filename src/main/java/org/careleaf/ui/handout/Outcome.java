package org.careleaf.ui.handout;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;

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

  /**
   * The printer has not answered yet.
   *
   * @param isSlow whether that takes longer than it usually does
   */
  record Sending(String printer, boolean isSlow) implements Outcome {}

  /** The printer took it; whether it came out is not known here. */
  record Sent(String printer, LocalTime at) implements Outcome {}

  record NoPrinter() implements Outcome {}

  /** The printer was there, and is no more; others are. */
  record Gone(String printer) implements Outcome {}

  record Refused(String printer, String reason) implements Outcome {}

  record Saved(Path file) implements Outcome {}

  /** It is saved, and nothing on this computer shows it. */
  record NotOpened(Path file) implements Outcome {}

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
          Gone _,
          Refused _,
          Saved _,
          NotOpened _,
          NotSaved _,
          NotMade _ ->
          false;
    };
  }

  /** Whether it says nothing of the next patient's handout, though that be of the same words. */
  default boolean passesWithPatient() {
    return switch (this) {
      case Nothing(),
          NoPrinter(),
          Held _,
          Sending _,
          Sent _,
          Gone _,
          Refused _,
          Saved _,
          NotOpened _,
          NotSaved _ ->
          true;
      case Preparing(), PrintsWhenReady(), Incomplete _, Unreviewed _, NotMade _ -> false;
    };
  }

  /** Whether a printer did not take it, so that saving it is the sure way. */
  default boolean isPrinterTrouble() {
    return this instanceof NoPrinter || this instanceof Gone || this instanceof Refused;
  }

  /** The file that was saved last and can be opened. */
  default Optional<Path> saved() {
    return this instanceof Saved(Path file) ? Optional.of(file) : Optional.empty();
  }
}
