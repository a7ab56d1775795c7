package org.careleaf.handout.pdf;

import java.util.List;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.careleaf.handout.Speech;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Makes the nodes of one HTML document. Text is only ever text: nothing in it becomes markup. */
record Html(Document document, Foreign foreign, String original) {
  /** An empty document for texts in a language. */
  static Html empty(Speech speech) {
    try {
      Document document =
          DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
      return new Html(document, new Foreign(speech), speech.original().toLanguageTag());
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException("the JDK has no XML documents", e);
    }
  }

  /** The same document for texts in another language. */
  Html in(Speech other) {
    return new Html(document, new Foreign(other), other.original().toLanguageTag());
  }

  /** An element of a style class, or of none if that is empty. */
  Element element(String tag, String styleClass, Stream<? extends Node> children) {
    Element element = document.createElement(tag);
    if (!styleClass.isEmpty()) {
      element.setAttribute("class", styleClass);
    }
    children.forEach(element::appendChild);
    return element;
  }

  Element element(String tag, String styleClass, Node... children) {
    return element(tag, styleClass, Stream.of(children));
  }

  Element text(String tag, String styleClass, String text) {
    return element(tag, styleClass, foreign.stretches(text).stream().map(this::stretch));
  }

  /**
   * What is in another language than the page says so. Of the inline elements, the engine hands on
   * the language of abbr only; without a title it is a span like any other.
   */
  private Node stretch(Foreign.Stretch stretch) {
    if (!stretch.foreign()) {
      return text(stretch.text());
    }
    Element span = element("abbr", "", text(stretch.text()));
    span.setAttribute("lang", original);
    return span;
  }

  Node text(String text) {
    return document.createTextNode(text);
  }

  /** A list with a style class, each item with a box before it if the list is to tick off. */
  Element list(String styleClass, List<String> items) {
    return element("ul", styleClass, items.stream().map(item -> text("li", "", item)));
  }

  /** Lists without a style. */
  List<Element> lists(List<List<String>> lists) {
    return lists.stream().map(texts -> list("", texts)).toList();
  }

  /** One thing, or two or three side by side in equal parts of the width. */
  Element columns(List<Element> things) {
    return switch (things.size()) {
      case 1 -> things.getFirst();
      case 2 ->
          beside(
              "halves",
              Stream.of(
                  element("div", "cell left", things.getFirst()),
                  element("div", "cell right", things.getLast())));
      default -> beside("thirds", things.stream().map(thing -> element("div", "cell", thing)));
    };
  }

  /** Boxes side by side, of equal width unless their classes say otherwise. */
  Element beside(String styleClass, Stream<Element> cells) {
    return element("div", "beside " + styleClass, element("div", "beside-row", cells));
  }
}
