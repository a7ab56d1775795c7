package org.careleaf.drawing;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.careleaf.drawing.Drawing.Frame;
import org.careleaf.drawing.Mark.At;

/** Reads one SVG text. Nothing outside of the text is opened, whatever it names. */
final class SvgReader {
  private static final int MOST_ELEMENTS = 5_000;
  private static final int DEEPEST = 32;
  private static final int LONGEST_WORDS = 200;

  private final String svg;
  private final List<Mark> marks = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final DashCount dashes = new DashCount();
  private int elements;

  SvgReader(String svg) {
    this.svg = svg;
  }

  Drawing read() throws NotDrawable {
    if (svg.length() > Drawing.LONGEST) {
      throw new NotDrawable("the drawing is longer than 256 KB", "leave out what is not seen");
    }
    try {
      XMLStreamReader xml = factory().createXMLStreamReader(new StringReader(svg));
      try {
        return drawing(xml);
      } catch (NotDrawable e) {
        throw e.at(xml.getLocation().getLineNumber(), xml.getLocation().getColumnNumber());
      }
    } catch (XMLStreamException e) {
      throw broken(e.getLocation());
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("a drawing opens no files");
        });
    return factory;
  }

  /**
   * Says nothing of what the parser says: that is for engineers, and in the computer's language.
   */
  private static NotDrawable broken(Location location) {
    NotDrawable broken =
        new NotDrawable("this is no well-formed SVG", "save it again from a drawing program");
    return location == null
        ? broken
        : broken.at(location.getLineNumber(), location.getColumnNumber());
  }

  private Drawing drawing(XMLStreamReader xml) throws XMLStreamException, NotDrawable {
    while (next(xml) != XMLStreamConstants.START_ELEMENT) {
      // Comments before the drawing.
    }
    Attributes root = element(xml, 1);
    if (!root.element().equals("svg")) {
      throw new NotDrawable("the outermost element is <" + root.element() + ">", "make it <svg>");
    }
    Frame frame = frame(root);
    children(xml, root, Style.FIRST, Matrix.SAME, 1);
    while (xml.hasNext()) {
      next(xml);
    }
    return new Drawing(frame, marks);
  }

  private static Frame frame(Attributes root) throws NotDrawable {
    List<Double> box = Numerals.all("viewBox", root.text("viewBox", ""));
    if (box.size() != 4 || box.get(2) < 1 || box.get(3) < 1) {
      throw new NotDrawable(
          "<svg> has no viewBox with a width and a height of 1 or more",
          "write for example viewBox=\"0 0 320 240\"");
    }
    return new Frame(box.get(0), box.get(1), box.get(2), box.get(3));
  }

  /** Goes on to what comes next. What no drawing needs is refused here, wherever it stands. */
  private static int next(XMLStreamReader xml) throws XMLStreamException, NotDrawable {
    int event = xml.next();
    switch (event) {
      case XMLStreamConstants.DTD ->
          throw new NotDrawable("the drawing has a DOCTYPE", "delete it: a drawing needs none");
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new NotDrawable(
              "the drawing has an entity of its own", "write the characters themselves");
      case XMLStreamConstants.PROCESSING_INSTRUCTION ->
          throw new NotDrawable(
              "the drawing has an instruction for another program (<?...?>)", "delete it");
      default -> {}
    }
    return event;
  }

  private Attributes element(XMLStreamReader xml, int depth) throws NotDrawable {
    if (++elements > MOST_ELEMENTS) {
      throw new NotDrawable("the drawing has more than 5,000 elements", "make it simpler");
    }
    if (depth > DEEPEST) {
      throw new NotDrawable("its groups lie more than 32 deep", "ungroup them");
    }
    return Attributes.of(xml);
  }

  /** Reads what lies within an element, to its end. */
  private void children(
      XMLStreamReader xml, Attributes parent, Style around, Matrix aroundPlace, int depth)
      throws XMLStreamException, NotDrawable {
    Style style = around.within(parent);
    Matrix place = Transforms.read(parent.text("transform", ""), aroundPlace);
    int event = next(xml);
    while (event != XMLStreamConstants.END_ELEMENT) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        child(xml, element(xml, depth + 1), style, place, depth + 1);
      } else if (isText(xml, event)) {
        throw new NotDrawable(
            "<" + parent.element() + "> holds loose words", "put words into <text>");
      }
      event = next(xml);
    }
  }

  private void child(XMLStreamReader xml, Attributes child, Style style, Matrix place, int depth)
      throws XMLStreamException, NotDrawable {
    switch (child.element()) {
      case "g" -> children(xml, child, style, place, depth);
      case "text" -> words(xml, child, style, place, depth);
      case "title", "desc" -> inner(xml, child);
      case "svg", "tspan" ->
          throw new NotDrawable(
              "<" + child.element() + "> stands where it is not drawn",
              "put <tspan> into <text>, and have one <svg> only");
      default -> {
        Matrix own = Transforms.read(child.text("transform", ""), place);
        Mark.Outline outline =
            new Mark.Outline(Outlines.of(child), own, style.within(child).applied());
        dashes.add(outline, child.element());
        marks.add(outline);
        children(xml, bare(child), Style.FIRST, Matrix.SAME, depth);
      }
    }
  }

  /** The same element for reading over what lies within it: a shape may have a title. */
  private static Attributes bare(Attributes shape) {
    return new Attributes(shape.element(), java.util.Map.of());
  }

  /** A text holds either its words, or lines of them, each with its own place. */
  private void words(XMLStreamReader xml, Attributes text, Style around, Matrix place, int depth)
      throws XMLStreamException, NotDrawable {
    Style style = around.within(text);
    Matrix own = Transforms.read(text.text("transform", ""), place);
    StringBuilder words = new StringBuilder();
    boolean lines = false;
    for (int event = next(xml); event != XMLStreamConstants.END_ELEMENT; event = next(xml)) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        Attributes line = element(xml, depth + 1);
        if (!line.element().equals("tspan") || !line.has("x") || !line.has("y")) {
          throw new NotDrawable(
              "<text> holds something else than words and lines",
              "put only <tspan> into it, each with its x and y");
        }
        lines = true;
        Matrix lying = Transforms.read(line.text("transform", ""), own);
        add(line, inner(xml, line), style.within(line), lying);
      } else if (isText(xml, event)) {
        words.append(xml.getText());
      }
    }
    if (!lines) {
      add(text, words.toString(), style, own);
    } else if (!words.toString().isBlank()) {
      throw new NotDrawable("<text> holds words beside its lines", "put them into a <tspan>");
    }
  }

  private void add(Attributes text, String raw, Style style, Matrix place) throws NotDrawable {
    String words = raw.strip().replaceAll("\\s+", " ");
    String id = text.text("id", "");
    if (words.isEmpty() || words.length() > LONGEST_WORDS) {
      throw new NotDrawable("<" + text.element() + "> has no words, or too many", "mend or delete");
    }
    if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*") || !ids.add(id)) {
      throw new NotDrawable(
          "the words \"" + Attributes.shown(words) + "\" have no id of their own",
          "give each text an id, such as id=\"nerve\": translations name it");
    }
    At at = new At(text.number("x", 0), text.number("y", 0), style.letters());
    marks.add(new Mark.Words(id, words, at, place, style.applied()));
  }

  /** The words of an element that holds nothing else. */
  private String inner(XMLStreamReader xml, Attributes element)
      throws XMLStreamException, NotDrawable {
    StringBuilder words = new StringBuilder();
    for (int event = next(xml); event != XMLStreamConstants.END_ELEMENT; event = next(xml)) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        throw new NotDrawable("<" + element.element() + "> holds an element", "leave only words");
      }
      if (isText(xml, event)) {
        words.append(xml.getText());
      }
    }
    return words.toString();
  }

  private static boolean isText(XMLStreamReader xml, int event) {
    return (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)
        && !xml.isWhiteSpace();
  }
}
