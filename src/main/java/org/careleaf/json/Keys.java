package org.careleaf.json;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The keys of a group, as its record declares them.
 *
 * @param known what belongs under each, in the order of the record's parts
 * @param required those that may not be left out
 * @param constructor what makes the record of all its parts
 */
record Keys(Map<String, Expected> known, List<String> required, Constructor<?> constructor) {
  /** Each record is looked at once: that costs more than to hold a group against it. */
  private static final ClassValue<Keys> OF_RECORD =
      new ClassValue<>() {
        @Override
        protected Keys computeValue(Class<?> shape) {
          return read(shape);
        }
      };

  static Keys of(Class<?> shape) {
    return OF_RECORD.get(shape);
  }

  private static Keys read(Class<?> shape) {
    Map<String, Expected> known = new LinkedHashMap<>();
    List<String> required = new ArrayList<>();
    for (var part : shape.getRecordComponents()) {
      known.put(Expected.key(part), Expected.of(part));
      if (Expected.isRequired(part)) {
        required.add(Expected.key(part));
      }
    }
    return new Keys(known, required, constructor(shape));
  }

  private static Constructor<?> constructor(Class<?> shape) {
    Class<?>[] parts =
        Arrays.stream(shape.getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = shape.getDeclaredConstructor(parts);
      // The shapes are their packages' own; this module may make them all the same.
      constructor.setAccessible(true);
      return constructor;
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException(shape + " is no record", e);
    }
  }
}
