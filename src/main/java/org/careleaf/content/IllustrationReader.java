package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careleaf.json.JsonFile;
import org.careleaf.json.JsonFolder;
import org.careleaf.model.Illustration;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.TextHash;

/**
 * Reads {@code illustrations/}: words and a drawing each. A drawing is untrusted: one that is
 * missing, larger than any other file may be, or that could run or fetch something is refused.
 *
 * @param edition the edition's folder
 */
record IllustrationReader(JsonFolder edition) {
  static final String FOLDER = "illustrations";

  /** Whatever names another file or an address, or is a program or a definition of entities. */
  private static final Pattern FORBIDDEN =
      Pattern.compile(
          "(?i)<!DOCTYPE|<!ENTITY|<script|<foreignObject|\\bon\\w+\\s*=|href\\s*=\\s*[\"'](?!#)|url\\((?!#)");

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
    return edition.file(name).filter(this::isHarmless).map(svg -> illustration(json, svg));
  }

  private boolean isHarmless(JsonFile svg) {
    boolean harmless = svg.text().contains("<svg") && !FORBIDDEN.matcher(svg.text()).find();
    if (!harmless) {
      edition
          .problems()
          .error(
              Place.wholeFile(svg.name()),
              "this is no drawing, or one that names other files, addresses or programs",
              "save it as plain SVG, without scripts, links, style sheets and a DOCTYPE");
    }
    return harmless;
  }

  private static Illustration illustration(IllustrationJson json, JsonFile svg) {
    return new Illustration(
        json.id(),
        json.title(),
        json.alternativeText(),
        json.caption(),
        TextHash.whole(svg.text()));
  }
}
