package org.careleaf.ui.settings;

import java.nio.file.Path;
import org.careleaf.files.SaveResult;

/** What is to be said of the settings. */
sealed interface Said {
  record Nothing() implements Said {}

  record Saved() implements Said {}

  record NotANumber() implements Said {}

  /** A letterhead was filled in, but for the clinic's name. */
  record NoName() implements Said {}

  record TooManyLines(int most) implements Said {}

  /** There is no letterhead any more, as was wanted. */
  record LetterheadGone() implements Said {}

  record NotAPicture(Exception why) implements Said {}

  /** Kept on this computer only. */
  record SavedHere() implements Said {}

  record WrongTimes() implements Said {}

  /** Something is wrong with phrases, and stands at each. */
  record LookAtPhrases() implements Said {}

  record TooManyPhrases(int most) implements Said {}

  /** Somebody else had changed phrases meanwhile; what became of them stands at each. */
  record PhrasesMeanwhile() implements Said {}

  /**
   * Somebody else had saved meanwhile.
   *
   * @param ours where what was to be saved is now
   */
  record KeptBoth(Path ours) implements Said {}

  record NotRead(Exception why) implements Said {}

  record NotSaved(Exception why) implements Said {}

  record NotChosen(Exception why) implements Said {}

  /** Whether something is not as it was wanted. */
  default boolean isFault() {
    return switch (this) {
      case Nothing() -> false;
      case Saved() -> false;
      case SavedHere() -> false;
      case LetterheadGone() -> false;
      case NotANumber _, NoName _, TooManyLines _, NotAPicture _, WrongTimes _ -> true;
      case LookAtPhrases _, TooManyPhrases _, PhrasesMeanwhile _ -> true;
      case KeptBoth _, NotRead _, NotSaved _, NotChosen _ -> true;
    };
  }

  /** What came of saving. */
  static Said of(SaveResult result) {
    return switch (result) {
      case SaveResult.Written() -> new Saved();
      case SaveResult.KeptBoth(Path ours) -> new KeptBoth(ours);
    };
  }
}
