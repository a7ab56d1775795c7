package org.careleaf.model;

import java.util.List;

/**
 * What a topic goes by beside its id and name.
 *
 * @param alternateNames other names, first what patients say
 * @param codes its codes
 * @param lookupCodes codes that are retired, or headings of several: they lead to the topic, and
 *     are never billed
 * @param formerIds ids that it had in earlier editions; whatever still names them means this topic
 * @param audience whom it is for
 * @param translation how the names came into the language that they are in
 */
public record Labels(
    List<String> alternateNames,
    List<Coding> codes,
    List<String> lookupCodes,
    List<String> formerIds,
    Audience audience,
    Translation translation) {
  public Labels {
    alternateNames = List.copyOf(alternateNames);
    codes = List.copyOf(codes);
    lookupCodes = List.copyOf(lookupCodes);
    lookupCodes.forEach(code -> Refuse.blank("lookup code", code));
    formerIds = List.copyOf(formerIds);
    formerIds.forEach(id -> Refuse.malformedId("former id of a topic", id));
  }

  /** Labels in the edition's own language, without former ids. */
  public Labels(List<String> alternateNames, List<Coding> codes) {
    this(alternateNames, codes, List.of(), List.of(), Audience.ADULTS, Translation.ORIGINAL);
  }

  /** The same labels with other names. */
  public Labels named(List<String> otherNames, Translation how) {
    return new Labels(otherNames, codes, lookupCodes, formerIds, audience, how);
  }

  /** The same labels with other former ids. */
  public Labels formerly(List<String> otherIds) {
    return new Labels(alternateNames, codes, lookupCodes, otherIds, audience, translation);
  }

  /** The topic's codes that stand below a lookup code; all of its codes where none does. */
  public List<Coding> codesFor(String lookupCode) {
    List<Coding> below = codes.stream().filter(c -> c.code().startsWith(lookupCode)).toList();
    return below.isEmpty() ? codes : below;
  }
}
