package org.careleaf.model;

import java.util.List;

/**
 * What a topic goes by beside its id and name.
 *
 * @param alternateNames other names, first what patients say
 * @param codes its codes
 * @param formerIds ids that it had in earlier editions; whatever still names them means this topic
 * @param audience whom it is for
 * @param translation how the names came into the language that they are in
 */
public record Labels(
    List<String> alternateNames,
    List<Coding> codes,
    List<String> formerIds,
    Audience audience,
    Translation translation) {
  public Labels {
    alternateNames = List.copyOf(alternateNames);
    codes = List.copyOf(codes);
    formerIds = List.copyOf(formerIds);
    formerIds.forEach(id -> Refuse.malformedId("former id of a topic", id));
  }

  /** Labels in the edition's own language, without former ids. */
  public Labels(List<String> alternateNames, List<Coding> codes) {
    this(alternateNames, codes, List.of(), Audience.ADULTS, Translation.ORIGINAL);
  }

  /** The same labels with other names. */
  public Labels named(List<String> otherNames, Translation how) {
    return new Labels(otherNames, codes, formerIds, audience, how);
  }
}
