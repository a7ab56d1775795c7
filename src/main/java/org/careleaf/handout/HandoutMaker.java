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
    Rendition patient = rendition(request.tongues().patient());
    return request
        .tongues()
        .staff()
        .filter(other -> !same(other, patient.language()))
        .map(other -> together(patient, rendition(other), request, code))
        .orElseGet(() -> composed(new HandoutComposer(patient, clinic), request, code));
  }

  private Handout together(
      Rendition patient, Rendition staff, HandoutRequest request, String code) {
    Handout first =
        composed(new HandoutComposer(patient, clinic, Optional.of(staff)), request, code);
    Handout second =
        composed(new HandoutComposer(staff, clinic, Optional.of(patient)), request, code);
    return switch (request.tongues().form()) {
      case SIDE_BY_SIDE -> new TwoLanguages(first, second).sideBySide();
      case INTERPRETER -> new InterpreterCopy(first, second).handout(staff.words());
    };
  }

  private static Handout composed(HandoutComposer composer, HandoutRequest request, String code) {
    return composer.compose(request.items(), request.options(), request.patient(), code);
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
