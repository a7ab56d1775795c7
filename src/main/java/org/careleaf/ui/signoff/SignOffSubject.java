package org.careleaf.ui.signoff;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careleaf.clinic.SignOff;
import org.careleaf.clinic.SignOff.Subject;
import org.careleaf.clinic.SignOffs;
import org.careleaf.clinic.WordChange;
import org.careleaf.handout.PrintedWords;
import org.careleaf.handout.Words;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;

/**
 * What somebody may sign.
 *
 * @param library where the topic is shown
 * @param topic the topic
 * @param words every text that it can print, by key
 * @param before the newest sign-off of it, if there is one
 */
public record SignOffSubject(
    Library library, Topic topic, Map<String, String> words, Optional<SignOff> before) {
  /** Digits of the code that tells words apart for people. */
  private static final int CODE = 12;

  public SignOffSubject {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
  }

  /** A topic's words as they are now. */
  public static SignOffSubject of(Library library, Topic topic, SignOffs signOffs) {
    Locale language = library.edition().language();
    return new SignOffSubject(
        library,
        topic,
        PrintedWords.of(library, topic, new Words(language)),
        signOffs.newest(topic, language, Subject.CONTENT));
  }

  Locale language() {
    return library.edition().language();
  }

  /** What names exactly these words. */
  String code() {
    return PrintedWords.hash(words).substring(0, CODE);
  }

  /** What changed since somebody signed; nothing where nobody did. */
  List<WordChange> changes() {
    return before.map(signed -> WordChange.between(signed.words(), words)).orElse(List.of());
  }
}
