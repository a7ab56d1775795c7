package org.careleaf.clinic;

import java.util.List;
import org.careleaf.handout.HandoutItem;

/**
 * Topics that are handed out together. It never holds anything about a patient.
 *
 * @param id its id, also its file's name; empty for a pack that has not been saved yet
 * @param name what staff call it
 * @param items the topics, in order; not empty
 * @param options what it wants of the handout
 * @param phrases ids of the clinic's phrases that print with it, in order
 */
public record Pack(
    String id, String name, List<HandoutItem> items, PackOptions options, List<String> phrases) {
  /** The most characters of a name that is written in the window. */
  public static final int LONGEST_NAME = 80;

  public Pack {
    items = List.copyOf(items);
    phrases = List.copyOf(phrases);
    if (name.isBlank()) {
      throw new IllegalArgumentException("the pack has no name; write what staff call it");
    }
    if (items.isEmpty()) {
      throw new IllegalArgumentException("the pack \"" + name + "\" holds no topic");
    }
  }

  /** The same under another name. */
  public Pack named(String other) {
    return new Pack(id, other, items, options, phrases);
  }
}
