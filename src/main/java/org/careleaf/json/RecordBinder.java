package org.careleaf.json;

import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Makes the records that a file's values describe. It takes what {@link ShapeWalk} lets pass and
 * guesses nothing. Jackson would do it too, but for a hundred classes that it makes anew at every
 * start of the program.
 */
final class RecordBinder {
  /** Why values become no record. */
  static final class Refused extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient List<Object> path;
    private final @Nullable String refusal;

    private Refused(List<Object> path, @Nullable String refusal) {
      super(refusal);
      this.path = path;
      this.refusal = refusal;
    }

    /** The keys and positions that lead to what is refused. */
    List<Object> path() {
      return path;
    }

    /** What the record says against it; null where the value does not fit at all. */
    @Nullable String refusal() {
      return refusal;
    }
  }

  /** The way to the value that is being read; a copy for each value would cost more than it. */
  private final Deque<Object> path = new ArrayDeque<>();

  private RecordBinder() {}

  /**
   * The record that the values describe.
   *
   * @throws Refused if a value does not fit, or a record refuses what it is given
   */
  static <T> T bound(JsonNode tree, Class<T> shape) throws Refused {
    RecordBinder binder = new RecordBinder();
    Object value = tree.isObject() ? binder.record(tree, shape) : null;
    if (value == null) {
      throw binder.misfit();
    }
    return shape.cast(value);
  }

  private Object record(JsonNode group, Class<?> shape) throws Refused {
    Keys keys = Keys.of(shape);
    List<@Nullable Object> values = new ArrayList<>(keys.known().size());
    for (Map.Entry<String, Expected> key : keys.known().entrySet()) {
      JsonNode given = group.get(key.getKey());
      values.add(
          given == null ? key.getValue().absent() : within(key.getKey(), given, key.getValue()));
    }
    try {
      return keys.constructor().newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      throw new Refused(List.copyOf(path), String.valueOf(e.getTargetException().getMessage()));
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(shape + " cannot be made", e);
    }
  }

  private @Nullable Object within(Object step, JsonNode node, Expected expected) throws Refused {
    path.addLast(step);
    Object value = value(node, expected);
    path.removeLast();
    return value;
  }

  private @Nullable Object value(JsonNode node, Expected expected) throws Refused {
    if (node.isNull() && expected.absent() == null) {
      return null;
    }
    if (!expected.fits(node)) {
      throw misfit();
    }
    if (expected.isList()) {
      return list(node, expected.content());
    }
    if (expected.isMap()) {
      return map(node, expected.content());
    }
    Class<?> raw = expected.raw();
    if (raw.isRecord()) {
      return record(node, raw);
    }
    if (raw == int.class) {
      return node.intValue();
    }
    return raw == boolean.class ? node.booleanValue() : word(node.stringValue(), raw);
  }

  private List<@Nullable Object> list(JsonNode node, Expected content) throws Refused {
    List<@Nullable Object> list = new ArrayList<>(node.size());
    for (int index = 0; index < node.size(); index++) {
      list.add(within(index, node.get(index), content));
    }
    return Collections.unmodifiableList(list);
  }

  private Map<String, @Nullable Object> map(JsonNode node, Expected content) throws Refused {
    Map<String, @Nullable Object> map = new LinkedHashMap<>();
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      map.put(entry.getKey(), within(entry.getKey(), entry.getValue(), content));
    }
    return Collections.unmodifiableMap(map);
  }

  private Object word(String text, Class<?> raw) throws Refused {
    if (raw == String.class) {
      return text;
    }
    if (raw == LocalDate.class) {
      try {
        return LocalDate.parse(text);
      } catch (DateTimeParseException e) {
        throw misfit();
      }
    }
    Object[] constants = raw.getEnumConstants();
    if (constants == null) {
      throw new IllegalStateException("no content file holds a " + raw);
    }
    return Arrays.stream(constants)
        .filter(constant -> ((Enum<?>) constant).name().equals(text))
        .findFirst()
        .orElseThrow(this::misfit);
  }

  private Refused misfit() {
    return new Refused(List.copyOf(path), null);
  }
}
