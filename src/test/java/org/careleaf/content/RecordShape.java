package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;

/** Says of the shape of a file what {@link SchemaShape} says of its schema: a line for each key. */
record RecordShape(SortedSet<String> lines) {
  static SortedSet<String> of(Class<? extends Record> shape) {
    RecordShape read = new RecordShape(new TreeSet<>());
    read.add("", shape);
    return read.lines;
  }

  private void add(String path, Type type) {
    if (type instanceof ParameterizedType map && map.getRawType() == Map.class) {
      lines.add(path + ": map");
      add(path + "{}", map.getActualTypeArguments()[1]);
      return;
    }
    if (type instanceof ParameterizedType list) {
      lines.add(path + ": list");
      add(path + "[]", list.getActualTypeArguments()[0]);
      return;
    }
    Class<?> simple = (Class<?>) type;
    lines.add(path + ": " + word(simple));
    if (simple.isRecord()) {
      for (RecordComponent component : simple.getRecordComponents()) {
        addKey(path, component);
      }
    }
  }

  private void addKey(String path, RecordComponent component) {
    JsonProperty property = component.getAccessor().getAnnotation(JsonProperty.class);
    boolean named = property != null && !property.value().isEmpty();
    String key = path + "." + (named ? property.value() : component.getName());
    if (property != null && property.required()) {
      lines.add(key + ": required");
    }
    add(key, component.getGenericType());
  }

  private static String word(Class<?> type) {
    if (type.isEnum()) {
      return List.of(Objects.requireNonNull(type.getEnumConstants())).toString();
    }
    return type.isRecord() ? "object" : simple(type);
  }

  private static String simple(Class<?> type) {
    if (type == LocalDate.class) {
      return "date";
    }
    return type == int.class ? "integer" : type.getSimpleName().toLowerCase(Locale.ROOT);
  }
}
