package org.careleaf.printing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import org.jspecify.annotations.Nullable;

/**
 * What a printer's driver says of it. One that fails at a question has not answered that question.
 *
 * @param service Java's view of the printer
 */
record Driver(PrintService service) {
  /** The paper that it takes unless told otherwise; where it says nothing, what is usual here. */
  Paper paper() {
    return answer(() -> service.getDefaultAttributeValue(Media.class))
        .filter(MediaSizeName.class::isInstance)
        .flatMap(media -> Paper.of((MediaSizeName) media))
        .orElseGet(Paper::usualHere);
  }

  Offer offer() {
    return new Offer(trayNames(), papers(), usualSides(), usualInk());
  }

  /** The tray of a name, if it still has one. */
  Optional<MediaTray> tray(String name) {
    return trays().stream().filter(tray -> tray.toString().equals(name)).findFirst();
  }

  boolean supports(Attribute value) {
    return answer(() -> service.isAttributeValueSupported(value, null, null)).orElse(false);
  }

  boolean takes(DocFlavor form) {
    return answer(() -> service.isDocFlavorSupported(form)).orElse(false);
  }

  /** A tray needs pages: see {@link PrintForm}. One alone is no choice. */
  private List<String> trayNames() {
    List<String> names = trays().stream().map(MediaTray::toString).distinct().toList();
    return names.size() > 1 && takes(DocFlavor.SERVICE_FORMATTED.PAGEABLE) ? names : List.of();
  }

  private List<MediaTray> trays() {
    return media().stream()
        .filter(MediaTray.class::isInstance)
        .map(MediaTray.class::cast)
        .filter(tray -> !tray.toString().isBlank())
        .toList();
  }

  private List<Paper> papers() {
    return media().stream()
        .filter(MediaSizeName.class::isInstance)
        .flatMap(media -> Paper.of((MediaSizeName) media).stream())
        .distinct()
        .toList();
  }

  private List<Media> media() {
    return answer(() -> service.getSupportedAttributeValues(Media.class, null, null))
        .filter(Media[].class::isInstance)
        .map(media -> Arrays.asList((Media[]) media))
        .orElse(List.of());
  }

  private Optional<Sided> usualSides() {
    if (!supports(Sides.ONE_SIDED) || !supports(Sides.TWO_SIDED_LONG_EDGE)) {
      return Optional.empty();
    }
    boolean two = isUsual(Sides.TWO_SIDED_LONG_EDGE) || isUsual(Sides.TWO_SIDED_SHORT_EDGE);
    return Optional.of(two ? Sided.TWO : Sided.ONE);
  }

  private Optional<Ink> usualInk() {
    return supports(Chromaticity.COLOR) && supports(Chromaticity.MONOCHROME)
        ? Optional.of(isUsual(Chromaticity.MONOCHROME) ? Ink.GRAY : Ink.COLOR)
        : Optional.empty();
  }

  private boolean isUsual(Attribute value) {
    return answer(() -> service.getDefaultAttributeValue(value.getCategory()))
        .filter(value::equals)
        .isPresent();
  }

  /** A printer that went away, or a driver that fails: not worth losing the list. */
  private static <T> Optional<T> answer(Supplier<? extends @Nullable T> question) {
    try {
      return Optional.ofNullable(question.get());
    } catch (RuntimeException | LinkageError e) {
      return Optional.empty();
    }
  }
}
