package org.careleaf.handout;

import java.util.List;

/**
 * Everything that decides what a handout says and how it looks.
 *
 * @param items what it is about, in order; not empty
 * @param tongues its languages
 * @param options how it is made
 * @param patient what was typed for one patient
 */
public record HandoutRequest(
    List<HandoutItem> items, Tongues tongues, HandoutOptions options, ForPatient patient) {
  public HandoutRequest {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("A handout takes at least one topic.");
    }
  }

  /** The same with other options. */
  public HandoutRequest with(HandoutOptions other) {
    return new HandoutRequest(items, tongues, other, patient);
  }
}
