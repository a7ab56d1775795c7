package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.careleaf.drawing.Drawing;
import org.careleaf.drawing.NotDrawable;
import org.careleaf.json.JsonFile;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.model.Illustration;
import org.careleaf.model.Illustration.Artwork;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.Translation;

/**
 * Reads {@code illustrations/}: words and a drawing each. A drawing is untrusted: one that is
 * missing, longer than a drawing may be, or that holds anything but shapes and words is refused.
 *
 * @param edition the edition's folder
 */
record IllustrationReader(JsonFolder edition) {
  static final String FOLDER = "illustrations";

  /** Those of the drawings whose ids are wanted. */
  static Map<String, Illustration> read(JsonFolder edition, Predicate<String> wanted) {
    IllustrationReader reader = new IllustrationReader(edition);
    Map<String, Illustration> read = new LinkedHashMap<>();
    edition
        .readSome(
            FOLDER,
            wanted,
            IllustrationJson.class,
            IllustrationReader::understood,
            IllustrationJson::id)
        .forEach((id, loaded) -> reader.drawn(loaded).ifPresent(i -> read.put(id, i)));
    return read;
  }

  /** Refuses words that make no sense, whatever the drawing. */
  private static IllustrationJson understood(IllustrationJson json) {
    illustration(json, json.wordsById(), "<svg/>");
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
    return edition.file(name).flatMap(svg -> drawn(loaded, svg));
  }

  private Optional<Illustration> drawn(Loaded<IllustrationJson> loaded, JsonFile svg) {
    try {
      Map<String, String> drawn = Drawing.read(svg.text()).words();
      Map<String, String> words = new LinkedHashMap<>(drawn);
      words.putAll(loaded.topic().wordsById());
      words.keySet().stream()
          .filter(element -> !drawn.containsKey(element))
          .forEach(element -> standsForNothing(element, loaded, svg));
      words.keySet().retainAll(drawn.keySet());
      return Optional.of(illustration(loaded.topic(), words, svg.text()));
    } catch (NotDrawable e) {
      edition
          .problems()
          .error(new Place(svg.name(), e.line(), e.column(), ""), e.message(), e.advice());
      return Optional.empty();
    } catch (IllegalArgumentException e) {
      edition
          .problems()
          .error(
              Place.wholeFile(svg.name()),
              String.valueOf(e.getMessage()),
              "give each text an id of small letters, digits and hyphens, and something to say");
      return Optional.empty();
    }
  }

  private void standsForNothing(String element, Loaded<IllustrationJson> loaded, JsonFile svg) {
    edition
        .problems()
        .warning(
            Places.of(loaded.file()).at("words", element),
            "the drawing has no text with the id \"" + element + "\"",
            "give the text in " + svg.name() + " this id, or take the words out");
  }

  private static Illustration illustration(
      IllustrationJson json, Map<String, String> words, String svg) {
    return new Illustration(
        json.id(),
        json.title(),
        json.alternativeText(),
        json.caption(),
        words,
        new Artwork(svg),
        Translation.ORIGINAL);
  }
}
