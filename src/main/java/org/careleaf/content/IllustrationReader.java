package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.careleaf.drawing.Drawing;
import org.careleaf.drawing.NotDrawable;
import org.careleaf.json.JsonFile;
import org.careleaf.json.JsonFolder;
import org.careleaf.model.Illustration;
import org.careleaf.model.Illustration.Artwork;
import org.careleaf.model.Problem.Place;

/**
 * Reads {@code illustrations/}: words and a drawing each. A drawing is untrusted: one that is
 * missing, longer than a drawing may be, or that holds anything but shapes and words is refused.
 *
 * @param edition the edition's folder
 */
record IllustrationReader(JsonFolder edition) {
  static final String FOLDER = "illustrations";

  static Map<String, Illustration> read(JsonFolder edition) {
    IllustrationReader reader = new IllustrationReader(edition);
    Map<String, Illustration> read = new LinkedHashMap<>();
    edition
        .readAll(FOLDER, IllustrationJson.class, json -> json, IllustrationJson::id)
        .forEach((id, loaded) -> reader.drawn(loaded.topic()).ifPresent(i -> read.put(id, i)));
    return read;
  }

  private Optional<Illustration> drawn(IllustrationJson json) {
    String name = FOLDER + "/" + json.id() + ".svg";
    if (!edition.has(name)) {
      edition
          .problems()
          .error(
              Place.wholeFile(name),
              "the drawing is missing, so this illustration is not shown",
              "save it as " + json.id() + ".svg beside its words");
      return Optional.empty();
    }
    return edition.file(name).flatMap(svg -> drawn(json, svg));
  }

  private Optional<Illustration> drawn(IllustrationJson json, JsonFile svg) {
    try {
      Artwork drawing = new Artwork(svg.text(), Drawing.read(svg.text()).words());
      return Optional.of(
          new Illustration(
              json.id(), json.title(), json.alternativeText(), json.caption(), drawing));
    } catch (NotDrawable e) {
      edition
          .problems()
          .error(new Place(svg.name(), e.line(), e.column(), ""), e.message(), e.advice());
      return Optional.empty();
    }
  }
}
