package org.careleaf.clinic;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.careleaf.clinic.PackOptions.Content;
import org.careleaf.clinic.PackOptions.Looks;
import org.careleaf.clinic.PackOptions.Spoken;
import org.careleaf.handout.Look.Ink;
import org.careleaf.handout.Look.Pictures;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Part;
import org.careleaf.handout.Selection.Length;
import org.jspecify.annotations.Nullable;

/** The options of handouts: a file of their own, or those of a pack. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record OptionsJson(
    @JsonProperty("$schema") @Nullable String schema,
    @Nullable PaperSize paper,
    @Nullable Boolean large,
    @Nullable Boolean inkSaver,
    @Nullable Boolean pictures,
    @Nullable Boolean allPictures,
    @JsonProperty("short") @Nullable Boolean isShort,
    @Nullable List<String> sections,
    @Nullable String language,
    @Nullable String secondLanguage) {
  static OptionsJson of(PackOptions options) {
    return new OptionsJson(
        null,
        options.paper().orElse(null),
        options.look().type().map(TypeSize.LARGE::equals).orElse(null),
        options.look().ink().map(Ink.SAVER::equals).orElse(null),
        options.look().pictures().map(some -> some != Pictures.NONE).orElse(null),
        options.look().pictures().filter(Pictures.ALL::equals).map(_ -> true).orElse(null),
        options.content().length().map(Length.SHORT::equals).orElse(null),
        options.content().sections().map(OptionsJson::words).orElse(null),
        options.languages().patient().map(Locale::getLanguage).orElse(null),
        options.languages().second().map(Locale::getLanguage).orElse(null));
  }

  PackOptions options() {
    return new PackOptions(
        Optional.ofNullable(paper),
        new Looks(
            Optional.ofNullable(large).map(is -> is ? TypeSize.LARGE : TypeSize.STANDARD),
            Optional.ofNullable(inkSaver).map(is -> is ? Ink.SAVER : Ink.COLOUR),
            drawings()),
        new Content(
            Optional.ofNullable(isShort).map(is -> is ? Length.SHORT : Length.FULL),
            Optional.ofNullable(sections).map(OptionsJson::parts)),
        new Spoken(tag(language), tag(secondLanguage)));
  }

  /** Files of before there were all say only whether there are any. */
  private Optional<Pictures> drawings() {
    boolean all = Boolean.TRUE.equals(allPictures);
    if (all && Boolean.FALSE.equals(pictures)) {
      throw new IllegalArgumentException(
          "\"allPictures\" is true and \"pictures\" is false; take one of them out");
    }
    return all
        ? Optional.of(Pictures.ALL)
        : Optional.ofNullable(pictures).map(some -> some ? Pictures.TWO : Pictures.NONE);
  }

  private static Set<Part> parts(List<String> words) {
    return words.stream().map(Part::of).collect(Collectors.toSet());
  }

  /** In the order in which they print. */
  private static List<String> words(Set<Part> parts) {
    return EnumSet.allOf(Part.class).stream().filter(parts::contains).map(Part::word).toList();
  }

  private static Optional<Locale> tag(@Nullable String tag) {
    Predicate<String> isTag = text -> text.matches("[a-z]{2,3}");
    Optional<String> named = Optional.ofNullable(tag);
    named
        .filter(isTag.negate())
        .ifPresent(
            other -> {
              throw new IllegalArgumentException(
                  "\"" + other + "\" is no short tag of a language; write en or es");
            });
    return named.map(Locale::forLanguageTag);
  }
}
