package org.careleaf.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Logo;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.jspecify.annotations.Nullable;

/** {@code letterhead.json} of a clinic's folder. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LetterheadJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String name,
    @Nullable List<String> address,
    @Nullable String phone,
    @Nullable String openingHours,
    @Nullable String outOfHoursPhone,
    @Nullable String logo) {
  static final String SCHEMA = "schema/letterhead.schema.json";

  private static final String SHORTEN =
      ", and "
          + Letterhead.MOST_LINES
          + " fit; write it in "
          + Letterhead.MOST_LINES
          + ", until then the sheets have none";

  static LetterheadJson of(Letterhead letterhead, Optional<String> logo) {
    return new LetterheadJson(
        SCHEMA,
        letterhead.name(),
        letterhead.address().isEmpty() ? null : letterhead.address(),
        letterhead.phone().orElse(null),
        letterhead.openingHours().orElse(null),
        letterhead.outOfHoursPhone().orElse(null),
        logo.orElse(null));
  }

  /**
   * The letterhead.
   *
   * @param logos the logo of a file's name, if it can be read
   */
  Letterhead letterhead(Function<String, Optional<Logo>> logos) {
    Optional.ofNullable(logo).ifPresent(LogoFile::refuseOther);
    return new Letterhead(
        name,
        address == null ? List.of() : address,
        Optional.ofNullable(phone),
        Optional.ofNullable(openingHours),
        Optional.ofNullable(outOfHoursPhone),
        Optional.ofNullable(logo).flatMap(logos));
  }

  /** The same without what no sheet can print; each such part is a problem. */
  LetterheadJson printable(Places places, Problems problems) {
    List<String> lines = address;
    if (lines != null && lines.size() > Letterhead.MOST_LINES) {
      problems.refusal(
          places.at("address"), "the address has " + lines.size() + " lines" + SHORTEN);
      lines = null;
    }
    String picture = logo;
    if (picture != null && !LogoFile.isName(picture)) {
      problems.refusal(places.at("logo"), LogoFile.noPlainName(picture));
      picture = null;
    }
    return new LetterheadJson(schema, name, lines, phone, openingHours, outOfHoursPhone, picture);
  }
}
