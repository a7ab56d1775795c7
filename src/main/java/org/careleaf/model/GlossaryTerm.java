package org.careleaf.model;

import java.util.List;
import java.util.Optional;

/**
 * A hard word of the content, and what it means.
 *
 * @param id the id of the entry
 * @param forms how it is written: first the word itself, then its other forms, such as its plural
 * @param plain what it means, in words for the patient
 * @param say how to say it, syllable by syllable with the stressed one in capitals, for example
 *     {@code sy-AT-ih-kuh}
 * @param use whether a patient may meet it
 * @param translation how the word and its meaning came into the language that they are in
 */
public record GlossaryTerm(
    String id,
    List<String> forms,
    String plain,
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
    say.ifPresent(said -> Refuse.blank("way to say the glossary entry " + id, said));
  }

  /** A word of the language that it is explained in. */
  public GlossaryTerm(String id, List<String> forms, String plain, Optional<String> say, Use use) {
    this(id, forms, plain, say, use, Translation.ORIGINAL);
  }

  /** The same, come to be in another way. */
  public GlossaryTerm as(Translation how) {
    return new GlossaryTerm(id, forms, plain, say, use, how);
  }

  /** The word itself. */
  public String term() {
    return forms.getFirst();
  }

  /** What patient wording does with a hard word. */
  public enum Use {
    /** It may stand there, since it is explained. */
    TAUGHT,
    /** The plain meaning stands there instead. */
    REPLACE
  }
}
