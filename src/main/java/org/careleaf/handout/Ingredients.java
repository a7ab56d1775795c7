package org.careleaf.handout;

import java.util.List;
import java.util.Optional;
import org.careleaf.handout.Block.Picture;
import org.careleaf.handout.Selection.Length;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Statement;
import org.careleaf.model.Translation;

/**
 * What one handout is composed from.
 *
 * @param library the content, as it is shown
 * @param words the program's own words
 * @param quotes quotes from the content
 * @param medicines the medicines that it names
 * @param options how it is made
 */
record Ingredients(
    Library library, Words words, Quotes quotes, Medicines medicines, HandoutOptions options) {
  boolean has(Part part) {
    return options.selection().has(part);
  }

  /** Whether its letters are large. */
  boolean isLarge() {
    return options.look().type() == Look.TypeSize.LARGE;
  }

  /** The warning signs. */
  CareCards cards() {
    return new CareCards(library, words, quotes);
  }

  /**
   * What a condition's sheet says to do. The short form advises no medicine, so that it needs no
   * card of who must ask first, and keeps to one side; unless there would be nothing else to do.
   */
  List<Statement> helps(Condition condition) {
    List<Statement> helps = Advice.helps(condition);
    if (options.selection().length() == Length.FULL) {
      return helps;
    }
    List<Statement> others =
        helps.stream().filter(statement -> !medicines.isOfMedicine(statement)).toList();
    return others.isEmpty() ? helps : others;
  }

  /**
   * The drawing of an id, where there is one. Words in a drawing that the reader does not know
   * would only puzzle.
   */
  Optional<Picture> picture(String id) {
    return Optional.ofNullable(library.references().illustrations().get(id))
        .filter(one -> one.translation() != Translation.MISSING)
        .map(one -> new Picture(one, new Passage("illustrations/" + one.id(), one.caption())));
  }
}
