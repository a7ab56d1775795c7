package org.careleaf.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careleaf.clinic.SignOff.Subject;
import org.careleaf.handout.PrintedWords;
import org.careleaf.model.Signature;
import org.jspecify.annotations.Nullable;

/** {@code sign-offs/ID.json} of a clinic's folder; written by the program. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SignOffJson(
    @JsonProperty("$schema") @Nullable String schema,
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String topic,
    @JsonProperty(required = true) String language,
    @JsonProperty(required = true) Subject subject,
    @JsonProperty(required = true) String by,
    @JsonProperty(required = true) String role,
    @JsonProperty(required = true) LocalDate on,
    @Nullable LocalDate until,
    @JsonProperty(required = true) String hash,
    @JsonProperty(required = true) Map<String, String> words) {
  static final String SCHEMA = "../schema/sign-off.schema.json";

  static SignOffJson of(SignOff s) {
    return new SignOffJson(
        SCHEMA,
        s.id(),
        TopicNames.of(s.topic()),
        s.language().toLanguageTag(),
        s.subject(),
        s.signature().by(),
        s.signature().role(),
        s.signature().on(),
        s.signature().until().orElse(null),
        PrintedWords.hash(s.words()),
        s.words());
  }

  SignOff signOff() {
    if (!hash.equals(PrintedWords.hash(words))) {
      throw new IllegalArgumentException(
          "the words of this sign-off were changed after it was signed, so it counts for nothing");
    }
    return new SignOff(
        id,
        TopicNames.parse(topic),
        Locale.forLanguageTag(language),
        subject,
        new Signature(by, role, on, Optional.ofNullable(until)),
        words);
  }
}
