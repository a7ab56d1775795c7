package org.careleaf.handout;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.handout.Block.CareCard;

/** What a phone shows of a sheet: its emergency signs, and whom to call. */
public final class PhoneText {
  /** The longest text whose square still fits a sheet, in bytes of UTF-8. */
  public static final int MOST_BYTES = 1271;

  private PhoneText() {}

  /**
   * The text of a sheet; nothing where its signs are too many: it has all of them or none.
   *
   * @param cards the emergency cards of the sheet
   */
  static Optional<String> of(List<CareCard> cards, Optional<Letterhead> clinic) {
    List<String> lines = new ArrayList<>();
    for (CareCard card : cards) {
      lines.add(card.heading() + ":");
      Passage.texts(card.items()).forEach(sign -> lines.add("- " + sign));
    }
    clinic.ifPresent(
        letterhead ->
            letterhead.phone().ifPresent(phone -> lines.add(letterhead.name() + ": " + phone)));
    return Optional.of(String.join("\n", lines)).filter(PhoneText::fits);
  }

  /** Whether a text is short enough for a square. */
  public static boolean fits(String text) {
    return text.getBytes(StandardCharsets.UTF_8).length <= MOST_BYTES;
  }
}
