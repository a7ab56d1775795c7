package org.careleaf.handout.pdf;

import java.util.Set;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.w3c.dom.Text;

/** Writes nodes down as HTML. Text is only ever text: every sign of markup in it is escaped. */
final class HtmlText {
  /** Elements that HTML has no end tag for. */
  private static final Set<String> VOID = Set.of("br", "hr", "img", "meta");

  private final StringBuilder out = new StringBuilder("<!DOCTYPE html>\n");

  private HtmlText() {}

  static String of(Element root) {
    HtmlText text = new HtmlText();
    text.add(root);
    return text.out.append('\n').toString();
  }

  private void add(Node node) {
    switch (node) {
      case Element element -> addElement(element);
      case Text text when isStyle(text.getParentNode()) -> out.append(style(text.getData()));
      case Text text -> out.append(escaped(text.getData()));
      default -> throw new IllegalArgumentException("no page holds a " + node.getNodeName());
    }
  }

  private void addElement(Element element) {
    String tag = element.getTagName();
    out.append('<').append(tag);
    NamedNodeMap attributes = element.getAttributes();
    for (int i = 0; i < attributes.getLength(); i++) {
      Attr attribute = (Attr) attributes.item(i);
      out.append(' ').append(attribute.getName()).append("=\"");
      out.append(escaped(attribute.getValue())).append('"');
    }
    out.append('>');
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      add(child);
    }
    if (!VOID.contains(tag)) {
      out.append("</").append(tag).append('>');
    }
  }

  private static boolean isStyle(Node node) {
    return node.getNodeName().equals("style");
  }

  /** A style is not escaped in HTML, so it must not be able to end itself. */
  private static String style(String css) {
    if (css.contains("</")) {
      throw new IllegalArgumentException("the style of a page ends itself");
    }
    return css;
  }

  private static String escaped(String text) {
    StringBuilder escaped = new StringBuilder();
    text.codePoints()
        .forEach(
            character -> {
              switch (character) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                default -> escaped.appendCodePoint(isAllowed(character) ? character : 0xfffd);
              }
            });
    return escaped.toString();
  }

  /** Control characters and half letters have no place in HTML. */
  private static boolean isAllowed(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character == '\n' || character == '\t';
      case Character.SURROGATE -> false;
      default -> true;
    };
  }
}
