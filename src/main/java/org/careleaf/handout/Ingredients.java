package org.careleaf.handout;

import org.careleaf.model.Illustration;
import org.careleaf.model.Library;
import org.jspecify.annotations.Nullable;

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

  /** The drawing of an id; null where there is none. */
  @Nullable Illustration illustration(String id) {
    return library.references().illustrations().get(id);
  }
}
