package org.careleaf.drawing;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamReader;

/** The attributes of one element; only those that an element of its name may have. */
record Attributes(String element, Map<String, String> values) {
  private static final Set<String> INK =
      Set.of(
          "id",
          "transform",
          "fill",
          "fill-opacity",
          "fill-rule",
          "stroke",
          "stroke-opacity",
          "stroke-width",
          "stroke-linecap",
          "stroke-linejoin",
          "stroke-dasharray",
          "opacity");
  private static final Set<String> LETTERS = Set.of("font-size", "font-weight", "text-anchor");
  private static final Set<String> WORDS = with(LETTERS, "x", "y");

  /** Element to what it may have beside {@link #INK}. */
  private static final Map<String, Set<String>> OWN =
      Map.ofEntries(
          Map.entry("svg", with(LETTERS, "viewBox", "width", "height", "version")),
          Map.entry("g", LETTERS),
          Map.entry("rect", Set.of("x", "y", "width", "height", "rx", "ry")),
          Map.entry("circle", Set.of("cx", "cy", "r")),
          Map.entry("ellipse", Set.of("cx", "cy", "rx", "ry")),
          Map.entry("line", Set.of("x1", "y1", "x2", "y2")),
          Map.entry("polyline", Set.of("points")),
          Map.entry("polygon", Set.of("points")),
          Map.entry("path", Set.of("d")),
          Map.entry("text", WORDS),
          Map.entry("tspan", WORDS),
          Map.entry("title", Set.of()),
          Map.entry("desc", Set.of()));

  private static final String ELEMENTS =
      "svg g rect circle ellipse line polyline polygon path text tspan title desc";

  static Attributes of(XMLStreamReader xml) throws NotDrawable {
    String element = xml.getLocalName();
    Set<String> own = OWN.get(element);
    if (own == null || !"http://www.w3.org/2000/svg".equals(xml.getNamespaceURI())) {
      throw new NotDrawable(
          "a drawing has no element <" + shown(element) + ">",
          "draw with these elements of http://www.w3.org/2000/svg: " + ELEMENTS);
    }
    Map<String, String> values = new TreeMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      String name = xml.getAttributeLocalName(i);
      boolean known = own.contains(name) || INK.contains(name);
      if (!known || xml.getAttributeNamespace(i) != null) {
        throw new NotDrawable(
            "<" + element + "> has the attribute \"" + shown(name) + "\", which no drawing has",
            "leave it out; colours and lines are attributes such as fill and stroke");
      }
      values.put(name, xml.getAttributeValue(i).strip());
    }
    return new Attributes(element, values);
  }

  boolean has(String name) {
    return values.containsKey(name);
  }

  String text(String name, String otherwise) {
    return values.getOrDefault(name, otherwise);
  }

  double number(String name, double otherwise) throws NotDrawable {
    String value = values.get(name);
    return value == null ? otherwise : Numerals.one(called(name), value);
  }

  /** A number that is not below zero. */
  double size(String name, double otherwise) throws NotDrawable {
    double size = number(name, otherwise);
    if (size < 0) {
      throw new NotDrawable(called(name) + " is below zero", "write a size of 0 or more");
    }
    return size;
  }

  /** A share between 0 and 1. */
  double share(String name) throws NotDrawable {
    double share = number(name, 1);
    if (share < 0 || share > 1) {
      throw new NotDrawable(called(name) + " is not between 0 and 1", "write a number from 0 to 1");
    }
    return share;
  }

  /** One of the words of an enum, in small letters; the inherited one where it is absent. */
  <E extends Enum<E>> E word(String name, E inherited) throws NotDrawable {
    String value = values.get(name);
    if (value == null) {
      return inherited;
    }
    E[] all = inherited.getDeclaringClass().getEnumConstants();
    for (E one : all) {
      if (one.name().toLowerCase(Locale.ROOT).equals(value)) {
        return one;
      }
    }
    throw new NotDrawable(
        called(name) + " is \"" + shown(value) + "\"",
        "write one of: "
            + Stream.of(all)
                .map(one -> one.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", ")));
  }

  String called(String name) {
    return name + " of <" + element + ">";
  }

  /** What may be quoted of an untrusted text. */
  static String shown(String text) {
    return text.length() > 40 ? text.substring(0, 40) + "..." : text;
  }

  private static Set<String> with(Set<String> names, String... more) {
    return Stream.concat(names.stream(), Stream.of(more)).collect(Collectors.toUnmodifiableSet());
  }
}
