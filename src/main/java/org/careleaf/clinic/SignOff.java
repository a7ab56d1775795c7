package org.careleaf.clinic;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.careleaf.handout.PrintedWords;
import org.careleaf.model.Signature;
import org.careleaf.model.TopicRef;

/**
 * Somebody's word for the exact words of a topic.
 *
 * @param id names it; also its file's name
 * @param topic the topic
 * @param language the language of the words
 * @param subject what was checked
 * @param signature who signed, and until when that holds
 * @param words the words that were signed, by key
 */
public record SignOff(
    String id,
    TopicRef topic,
    Locale language,
    Subject subject,
    Signature signature,
    Map<String, String> words) {
  public SignOff {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    if (words.isEmpty()) {
      throw new IllegalArgumentException("the sign-off \"" + id + "\" holds no words");
    }
  }

  /** Whether exactly these words were signed. */
  public boolean covers(Map<String, String> now) {
    return PrintedWords.hash(words).equals(PrintedWords.hash(now));
  }

  /** What was checked. */
  public enum Subject {
    /** What is said: by a clinician. */
    CONTENT,
    /** How it is said in another language than the original's: by a qualified translator. */
    TRANSLATION
  }
}
