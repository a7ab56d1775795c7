package org.careleaf.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What belongs under a key.
 *
 * @param type the type of the record's component
 */
record Expected(Type type) {
  private static final String DAY = "\"2026-11-22\"";

  /** The simple class; for a list {@code List}. */
  Class<?> raw() {
    Class<?> raw =
        type instanceof ParameterizedType generic
            ? (Class<?>) generic.getRawType()
            : (Class<?>) type;
    // What may be left out is boxed, and written alike.
    return raw == Boolean.class ? boolean.class : raw == Integer.class ? int.class : raw;
  }

  /** What the list or map holds. */
  Expected content() {
    Type[] arguments = ((ParameterizedType) type).getActualTypeArguments();
    return new Expected(arguments[arguments.length - 1]);
  }

  boolean isList() {
    return type instanceof ParameterizedType && List.class.isAssignableFrom(raw());
  }

  boolean isMap() {
    return type instanceof ParameterizedType && Map.class.isAssignableFrom(raw());
  }

  /** What stands for a key that is left out: of a number 0, of yes and no no, else nothing. */
  @Nullable Object absent() {
    if (type == int.class) {
      return 0;
    }
    return type == boolean.class ? false : null;
  }

  /** Whether the value is of the right sort. */
  boolean fits(JsonNode node) {
    if (isList()) {
      return node.isArray();
    }
    if (isMap() || raw().isRecord()) {
      return node.isObject();
    }
    if (raw() == int.class) {
      return node.isInt();
    }
    boolean isText = raw() == String.class || raw().isEnum() || raw() == LocalDate.class;
    return raw() == boolean.class ? node.isBoolean() : !isText || node.isString();
  }

  /** Whether a text is one of the words of an enum, or a day of the calendar. */
  boolean takes(String text) {
    return raw() == LocalDate.class ? isDay(text) : !raw().isEnum() || words().contains(text);
  }

  /** The words of an enum. */
  List<String> words() {
    Object[] constants = raw().getEnumConstants();
    return constants == null
        ? List.of()
        : Arrays.stream(constants).map(c -> ((Enum<?>) c).name()).toList();
  }

  String name() {
    if (isList()) {
      return "a list";
    }
    if (isMap() || raw().isRecord()) {
      return "a group of keys";
    }
    if (raw() == int.class) {
      return "a whole number";
    }
    if (raw() == LocalDate.class) {
      return "a day";
    }
    return raw() == boolean.class ? "true or false" : "a text";
  }

  /** A value as it would be right; what was written is kept where it fits. */
  String example(JsonNode given) {
    if (isList()) {
      return "[" + content().example(given) + "]";
    }
    if (raw().isRecord()) {
      return Arrays.stream(raw().getRecordComponents())
          .filter(Expected::isRequired)
          .map(part -> "\"" + key(part) + "\": " + of(part).example(given.path("none")))
          .collect(Collectors.joining(", ", "{ ", " }"));
    }
    if (raw() == int.class) {
      return given.isString() && given.asString().matches("\\d+") ? given.asString() : "20";
    }
    if (raw() == boolean.class) {
      return "true".equalsIgnoreCase(given.asString("")) ? "true" : "false";
    }
    return textExample(given);
  }

  private String textExample(JsonNode given) {
    if (raw() == LocalDate.class) {
      return DAY;
    }
    boolean keeps = given.isValueNode() && !given.isMissingNode() && !raw().isEnum();
    String words = raw().isEnum() ? words().getFirst() : "...";
    return "\"" + (keeps ? given.asString() : words) + "\"";
  }

  private static boolean isDay(String text) {
    try {
      LocalDate.parse(text);
      return true;
    } catch (DateTimeParseException e) {
      return false;
    }
  }

  static Expected of(RecordComponent part) {
    return new Expected(part.getGenericType());
  }

  static String key(RecordComponent part) {
    JsonProperty property = part.getAccessor().getAnnotation(JsonProperty.class);
    return property == null || property.value().isEmpty() ? part.getName() : property.value();
  }

  static boolean isRequired(RecordComponent part) {
    JsonProperty property = part.getAccessor().getAnnotation(JsonProperty.class);
    return property != null && property.required();
  }
}
