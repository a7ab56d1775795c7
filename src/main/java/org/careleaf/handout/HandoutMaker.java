package org.careleaf.handout;

import java.util.Locale;
import java.util.Optional;

/**
 * Makes handouts of everything that can be asked for.
 *
 * @param languages the content in every language that it has
 * @param clinic what the sheets say of the clinic
 */
public record HandoutMaker(Languages languages, Optional<Letterhead> clinic) {
  /**
   * Makes a handout.
   *
   * @throws IllegalArgumentException for a language or a topic that the content does not have, in a
   *     sentence that names it
   */
  public Handout make(HandoutRequest request) {
    String code = new HandoutCode(languages).of(request);
    Handout first = in(request.tongues().patient(), request, code);
    Optional<Locale> staff =
        request.tongues().staff().filter(other -> !same(other, first.language()));
    return staff.map(other -> together(first, other, request, code)).orElse(first);
  }

  private Handout together(Handout first, Locale staff, HandoutRequest request, String code) {
    Handout second = in(staff, request, code);
    return switch (request.tongues().form()) {
      case SIDE_BY_SIDE -> new TwoLanguages(first, second).sideBySide();
      case INTERPRETER -> new InterpreterCopy(first, second).handout(rendition(staff).words());
    };
  }

  private Handout in(Locale language, HandoutRequest request, String code) {
    return new HandoutComposer(rendition(language), clinic)
        .compose(request.items(), request.options(), request.patient(), code);
  }

  private Rendition rendition(Locale language) {
    return languages
        .in(language)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "The content is not there in " + language.getDisplayLanguage(Locale.ENGLISH)));
  }

  private static boolean same(Locale one, Locale other) {
    return one.getLanguage().equals(other.getLanguage());
  }
}
