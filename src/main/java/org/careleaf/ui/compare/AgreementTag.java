package org.careleaf.ui.compare;

import java.util.Optional;
import javafx.scene.control.Label;
import org.careleaf.compare.Agreement;
import org.careleaf.handout.Words;
import org.careleaf.ui.common.StyleClass;

/** How far a row agrees: a sign and a word, besides the colour. */
final class AgreementTag {
  private AgreementTag() {}

  /** The tag; none where there is nothing to say. */
  static Optional<Label> of(Agreement agreement, Words words) {
    String word = words.agreement(agreement);
    return switch (agreement) {
      case SAME -> Optional.of(tag("= ", word, StyleClass.TAG_SAME));
      case PARTLY -> Optional.of(tag("\u2248 ", word, StyleClass.TAG_PARTLY));
      case DIFFERENT -> Optional.of(tag("\u2260 ", word, StyleClass.TAG_DIFFERENT));
      case NOT_STATED -> Optional.of(tag("", word, StyleClass.TAG_SAME));
      case NOT_COMPARED -> Optional.empty();
    };
  }

  private static Label tag(String sign, String word, StyleClass look) {
    Label tag = look.on(StyleClass.TAG.on(new Label(sign + word)));
    tag.setAccessibleText(word);
    return tag;
  }
}
