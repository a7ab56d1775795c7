package org.careleaf.json;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Binds a file to its shape, or says what is wrong with it. Nothing is guessed or coerced. */
public final class StrictJson {
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

  private static final Pattern MISSING =
      Pattern.compile("Missing required creator property '([^']*)'");
  private static final Pattern IN_JAVA = Pattern.compile("`[^`]*\\.[^`]*`|\\(class [^)]*\\)");

  private StrictJson() {}

  /** The file as a value of the shape, or a problem at the place that Jackson stumbled over. */
  public static <T> Optional<T> bind(JsonFile file, Class<T> shape, Problems problems) {
    try {
      return Optional.of(MAPPER.readValue(file.text(), shape));
    } catch (UnrecognizedPropertyException e) {
      List<String> known =
          e.getKnownPropertyIds() == null
              ? List.of()
              : e.getKnownPropertyIds().stream().map(Object::toString).sorted().toList();
      String meant = Problems.didYouMean(e.getPropertyName(), known);
      problems.error(
          place(file, e),
          "there is no key \"" + e.getPropertyName() + "\" here",
          meant.isEmpty() ? "the keys are " + String.join(", ", known) : meant);
    } catch (InvalidFormatException e) {
      problems.error(place(file, e), "\"" + e.getValue() + "\" does not fit here", expected(e));
    } catch (DatabindException e) {
      problems.error(
          place(file, e), firstLine(e), "give the key a value as data/README.md shows it");
    } catch (JacksonException e) {
      problems.error(
          Places.of(file).at(e.getLocation()),
          "this is not JSON, or not allowed: " + firstLine(e),
          "check commas, quotes, brackets and doubled keys just before this place");
    }
    return Optional.empty();
  }

  private static String expected(InvalidFormatException e) {
    Class<?> target = e.getTargetType();
    return target.isEnum()
        ? "use one of " + String.join(", ", names(target))
        : "write a " + target.getSimpleName().toLowerCase(Locale.ROOT);
  }

  private static List<String> names(Class<?> target) {
    return Arrays.stream(target.getEnumConstants()).map(Object::toString).toList();
  }

  private static Place place(JsonFile file, DatabindException e) {
    List<Object> steps = new ArrayList<>();
    for (JacksonException.Reference reference : e.getPath()) {
      String name = reference.getPropertyName();
      steps.add(name == null ? reference.getIndex() : name);
    }
    return Places.of(file).at(steps);
  }

  /** Jackson's words without what speaks of Java; a missing key in our own. */
  private static String firstLine(JacksonException e) {
    String message = e.getOriginalMessage().lines().findFirst().orElse("unreadable");
    Matcher missing = MISSING.matcher(message);
    if (missing.find()) {
      return "the key \"" + missing.group(1) + "\" is missing";
    }
    return IN_JAVA.matcher(message).replaceAll("what belongs here");
  }
}
