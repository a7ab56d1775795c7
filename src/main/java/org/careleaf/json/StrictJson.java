package org.careleaf.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.model.Problem.Place;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.exc.ValueInstantiationException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

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

  public static final JsonMapper MAPPER =
      JsonMapper.builder(JsonFactory.builder().streamReadConstraints(BOUNDS).build())
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
          .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              text -> {
                text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Float, CoercionAction.Fail);
                text.setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail);
              })
          .build();

  private StrictJson() {}

  /** Made when it is first asked for, which a sound file never does. */
  private static final class Lenient {
    static final JsonMapper MAPPER =
        StrictJson.MAPPER.rebuild().disable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();
  }

  /** Reads a doubled key too, so that the rest of its file can be looked at all the same. */
  static JsonMapper lenient() {
    return Lenient.MAPPER;
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
    try {
      return file.parsed().tree().map(tree -> MAPPER.treeToValue(tree, shape));
    } catch (ValueInstantiationException e) {
      String refusal = e.getCause() == null ? null : e.getCause().getMessage();
      problems.refusal(place(file, e), refusal == null ? NO_VALUE : refusal);
    } catch (DatabindException e) {
      problems.error(place(file, e), NO_VALUE, "write it as data/README.md shows it");
    }
    return Optional.empty();
  }

  private static Place place(JsonFile file, DatabindException e) {
    List<Object> steps = new ArrayList<>();
    for (JacksonException.Reference reference : e.getPath()) {
      String name = reference.getPropertyName();
      steps.add(name == null ? reference.getIndex() : name);
    }
    return Places.of(file).at(steps);
  }
}
