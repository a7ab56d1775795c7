package org.careleaf.model;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A hard word of the content, and what it means.
 *
 * @param id the id of the entry
 * @param forms how it is written: first the word itself, then its other forms, such as its plural
 * @param plain what it means, in words for the patient; of a word to replace, what to write instead
 * @param plainForms what to write instead of single forms, by the form, where {@code plain} does
 *     not fit into its place, such as a plural; none of a word that patients may meet
 * @param say how to say it, syllable by syllable with the stressed one in capitals, for example
 *     {@code sy-AT-ih-kuh}
 * @param use whether a patient may meet it
 * @param translation how the word and its meaning came into the language that they are in
 */
public record GlossaryTerm(
    String id,
    List<String> forms,
    String plain,
    Map<String, String> plainForms,
    Optional<String> say,
    Use use,
    Translation translation) {
  public GlossaryTerm {
    Refuse.malformedId("id of a glossary entry", id);
    forms = List.copyOf(forms);
    if (forms.isEmpty()) {
      throw new IllegalArgumentException("the glossary entry " + id + " has no word");
    }
    forms.forEach(form -> Refuse.blank("word of the glossary entry " + id, form));
    Refuse.blank("meaning of the glossary entry " + id, plain);
    plainForms = Map.copyOf(plainForms);
    for (String form : plainForms.keySet()) {
      if (use == Use.TAUGHT) {
        throw new IllegalArgumentException(
            "the glossary entry " + id + " is taught, and means the same in every form");
      }
      if (!forms.contains(form)) {
        throw new IllegalArgumentException(
            "the glossary entry " + id + " has no form \"" + form + "\"");
      }
    }
    plainForms.values().forEach(said -> Refuse.blank("plain word of the entry " + id, said));
    say.ifPresent(said -> Refuse.blank("way to say the glossary entry " + id, said));
  }

  /** A word of the language that it is explained in. */
  public GlossaryTerm(String id, List<String> forms, String plain, Optional<String> say, Use use) {
    this(id, forms, plain, Map.of(), say, use, Translation.ORIGINAL);
  }

  /** The same, come to be in another way. */
  public GlossaryTerm as(Translation how) {
    return new GlossaryTerm(id, forms, plain, plainForms, say, use, how);
  }

  /** The word itself. */
  public String term() {
    return forms.getFirst();
  }

  /** What it means, or what to write instead of this form of it, whatever its capitals. */
  public String plainOf(String form) {
    String small = form.toLowerCase(Locale.ROOT);
    return plainForms.entrySet().stream()
        .filter(entry -> entry.getKey().toLowerCase(Locale.ROOT).equals(small))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElse(plain);
  }

  /** What patient wording does with a hard word. */
  public enum Use {
    /** It may stand there, since it is explained. */
    TAUGHT,
    /** The plain meaning stands there instead. */
    REPLACE
  }
}
