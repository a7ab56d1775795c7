package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.careleaf.json.JsonFile;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.model.Illustration;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.TextHash;
import org.careleaf.model.Translation;

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
        .readAll(
            FOLDER, IllustrationJson.class, IllustrationReader::understood, IllustrationJson::id)
        .forEach((id, loaded) -> reader.drawn(loaded).ifPresent(i -> read.put(id, i)));
    return read;
  }

  /** Refuses words that make no sense, whatever the drawing. */
  private static IllustrationJson understood(IllustrationJson json) {
    illustration(json, "");
    return json;
  }

  private Optional<Illustration> drawn(Loaded<IllustrationJson> loaded) {
    IllustrationJson json = loaded.topic();
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
    Optional<JsonFile> svg = edition.file(name).filter(this::isHarmless);
    svg.ifPresent(drawing -> words(loaded, drawing));
    return svg.map(drawing -> illustration(json, drawing.text()));
  }

  /** Says which words stand for no text of the drawing. */
  private void words(Loaded<IllustrationJson> loaded, JsonFile svg) {
    for (String element : loaded.topic().wordsById().keySet()) {
      if (!Pattern.compile("\\bid\\s*=\\s*[\"']" + element + "[\"']").matcher(svg.text()).find()) {
        edition
            .problems()
            .warning(
                Places.of(loaded.file()).at("words", element),
                "the drawing has no text with the id \"" + element + "\"",
                "give the text in " + svg.name() + " this id, or take the words out");
      }
    }
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

  private static Illustration illustration(IllustrationJson json, String svg) {
    return new Illustration(
        json.id(),
        json.title(),
        json.alternativeText(),
        json.caption(),
        json.wordsById(),
        TextHash.whole(svg),
        Translation.ORIGINAL);
  }
}
