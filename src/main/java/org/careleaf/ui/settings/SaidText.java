package org.careleaf.ui.settings;

import org.careleaf.clinic.PatientTimes;
import org.careleaf.ui.common.FileTrouble;
import org.careleaf.ui.common.Texts;

/**
 * Puts into a sentence what is to be said of the settings.
 *
 * @param texts the words
 */
record SaidText(Texts texts) {
  String of(Said said) {
    return switch (said) {
      case Said.Nothing() -> "";
      case Said.Saved() -> texts.text("settings.saved");
      case Said.NotANumber() -> texts.text("settings.number.wrong");
      case Said.NoName() -> texts.text("letterhead.noName");
      case Said.TooManyLines(var most) -> texts.text("letterhead.tooManyLines", most);
      case Said.LetterheadGone() -> texts.text("letterhead.gone");
      case Said.NotAPicture(Exception why) -> texts.text("letterhead.notAPicture", trouble(why));
      case Said.SavedHere() -> texts.text("times.saved");
      case Said.WrongTimes() ->
          texts.text(
              "times.wrong",
              PatientTimes.FEWEST_SECONDS,
              PatientTimes.MOST_SECONDS,
              PatientTimes.FEWEST_MINUTES,
              PatientTimes.MOST_MINUTES);
      case Said.LookAtPhrases() -> texts.text("phrases.wrong");
      case Said.TooManyPhrases(var most) -> texts.text("phrases.tooMany", most);
      case Said.PhrasesMeanwhile() -> texts.text("phrases.meanwhile");
      case Said.KeptBoth(var ours) -> texts.text("settings.keptBoth", ours);
      case Said.NotRead(Exception why) -> texts.text("settings.notRead", trouble(why));
      case Said.NotSaved(Exception why) -> texts.text("settings.notSaved", trouble(why));
      case Said.NotChosen(Exception why) -> texts.text("settings.notChosen", trouble(why));
    };
  }

  private String trouble(Exception why) {
    return new FileTrouble(texts).of(why);
  }
}
