package org.careleaf.json;

import java.util.Optional;
import org.careleaf.model.Problem.Place;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;

/** Binds a file to its shape, or says what is wrong with it. Nothing is guessed or coerced. */
public final class StrictJson {
  private static final String NO_VALUE = "this value does not fit here";

  private static final StreamReadConstraints BOUNDS =
      StreamReadConstraints.builder()
          .maxDocumentLength(JsonFile.MOST_BYTES)
          .maxTokenCount(100_000)
          .maxNestingDepth(20)
          .maxStringLength(20_000)
          .maxNameLength(200)
          .maxNumberLength(20)
          .build();

  /** Its parsers refuse a doubled key. */
  static final JsonFactory STRICT =
      JsonFactory.builder()
          .streamReadConstraints(BOUNDS)
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .build();

  private StrictJson() {}

  /** Made when it is first asked for, which a sound file never does. */
  private static final class Lenient {
    static final JsonFactory FACTORY =
        STRICT.rebuild().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  }

  /** Its parsers read a doubled key too, so that the rest of its file can be looked at. */
  static JsonFactory lenient() {
    return Lenient.FACTORY;
  }

  /** The file as a value of the shape. If it is none, every fault of its keys is a problem. */
  public static <T> Optional<T> bind(JsonFile file, Class<T> shape, Problems problems) {
    return hasShape(file, shape, problems) ? bound(file, shape, problems) : Optional.empty();
  }

  /** Whether the file is JSON of the shape; every fault is a problem, of the one and the other. */
  static boolean hasShape(JsonFile file, Class<?> shape, Problems problems) {
    boolean json = SyntaxCheck.passes(file, problems);
    boolean shaped = ShapeWalk.passes(file, shape, problems);
    return json && shaped;
  }

  /** The last word: what the walk has let pass must still become a value. */
  static <T> Optional<T> bound(JsonFile file, Class<T> shape, Problems problems) {
    Optional<JsonNode> tree = file.parsed().tree();
    if (tree.isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(RecordBinder.bound(tree.get(), shape));
    } catch (RecordBinder.Refused e) {
      Place place = Places.of(file).at(e.path());
      String refusal = e.refusal();
      if (refusal == null) {
        problems.error(place, NO_VALUE, "write it as data/README.md shows it");
      } else {
        problems.refusal(place, refusal);
      }
      return Optional.empty();
    }
  }
}
