package org.careleaf.ui.topic;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;
import org.careleaf.ui.common.PageScroll;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The drawings of the page's topic: small on the page, and one of them large over it. */
final class PageDrawings {
  private final Node page;
  private final PageScroll scroll;
  private final Texts texts;
  private final DrawingViewer viewer;
  private final StackPane stack;
  private List<TopicDrawing> drawings = List.of();
  private @Nullable DrawingsSection section;
  private @Nullable Node openedFrom;
  private Optional<Reading> reading = Optional.empty();

  /** What somebody looks at while the content is replaced. */
  private record Reading(TopicRef topic, String drawing) {}

  /**
   * None yet.
   *
   * @param scroll what of the page scrolls, with the thumbnails
   */
  PageDrawings(Node page, PageScroll scroll, Texts texts) {
    this.page = page;
    this.scroll = scroll;
    this.texts = texts;
    this.viewer = new DrawingViewer(texts, this::closed);
    this.stack = new StackPane(page, viewer);
  }

  /** The page, and over it the drawing that is open. */
  Node node() {
    return stack;
  }

  /** The viewer while it is open. */
  Optional<Node> opened() {
    return Optional.<Node>of(viewer).filter(Node::isVisible);
  }

  /**
   * Other content comes: who looks at a drawing will go on doing so.
   *
   * @param shown the topic that was shown since other content came last, if any
   */
  void renew(Optional<Topic> shown) {
    if (!viewer.isVisible() || stack.getScene() == null) {
      reading = Optional.empty();
    } else if (shown.isPresent()) {
      reading = Optional.of(new Reading(TopicRef.of(shown.get()), viewer.shownId()));
    }
  }

  /** Takes the drawings of a topic; the page is seen again, unless its content was renewed. */
  void of(Topic topic, Library library) {
    drawings = TopicDrawing.of(library, topic);
    section = null;
    openedFrom = null;
    reading
        .filter(read -> read.topic().equals(TopicRef.of(topic)))
        .map(read -> place(read.drawing()))
        .filter(place -> place >= 0)
        .ifPresentOrElse(place -> viewer.replace(drawings, place), this::hide);
    reading = Optional.empty();
  }

  /** The section with the thumbnails; nothing for a topic without drawings. */
  Optional<Region> section(Sheet sheet) {
    DrawingsSection made = new DrawingsSection(drawings, place -> open(place, null));
    section = made;
    return made.node(sheet);
  }

  /** A way to the drawings from the top of the page, whatever is scrolled; nothing without any. */
  Optional<Hyperlink> link() {
    if (drawings.isEmpty()) {
      return Optional.empty();
    }
    Hyperlink link = new Hyperlink(texts.text("topic.drawings.count", drawings.size()));
    StyleClass.SMALL.on(link).setId("to-drawings");
    link.setMinWidth(Region.USE_PREF_SIZE);
    link.setOnAction(_ -> open(0, link));
    return Optional.of(link);
  }

  private void open(int place, @Nullable Node from) {
    openedFrom = from;
    // Not seen, it takes no focus: Tab stays with the drawing.
    page.setVisible(false);
    viewer.open(drawings, place);
  }

  private void hide() {
    viewer.hide();
    page.setVisible(true);
  }

  private void closed() {
    hide();
    if (openedFrom != null) {
      openedFrom.requestFocus();
    } else if (section != null) {
      Node thumbnail = section.at(viewer.shown());
      thumbnail.requestFocus();
      scroll.reveal(thumbnail); // of a drawing that was gone on to, it may be far from the first
    }
  }

  private int place(String id) {
    return IntStream.range(0, drawings.size())
        .filter(at -> drawings.get(at).words().id().equals(id))
        .findFirst()
        .orElse(-1);
  }
}
