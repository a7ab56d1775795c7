package org.careleaf.ui.topic;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.model.Condition;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;
import org.careleaf.model.Wording;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.PageScroll;
import org.careleaf.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The page of one condition, symptom or treatment. Its emergency signs never scroll away. */
public final class TopicView implements Page {
  private static final double WIDEST = 1240;

  private final TopicActions actions;
  private final ObjectProperty<Wording> wording;
  private final Texts texts;
  private final BorderPane pane = new BorderPane();
  private final VBox header = new VBox();
  private final VBox banner = new VBox(8);
  private final PageScroll scroll;
  private final PageDrawings drawings;
  private TopicContent content;
  private @Nullable Topic shown;

  public TopicView(
      TopicContent content, TopicActions actions, ObjectProperty<Wording> wording, Texts texts) {
    this.content = content;
    this.actions = actions;
    this.wording = wording;
    this.texts = texts;
    this.scroll = new PageScroll(texts.text("topic.page"), WIDEST);
    this.drawings = new PageDrawings(pane, scroll, texts);
    header.setMaxWidth(WIDEST);
    banner.setMaxWidth(WIDEST);
    banner.setPadding(new Insets(10, 24, 10, 24));
    pane.setTop(new VBox(header, banner));
    pane.setCenter(scroll);
    wording.subscribe(_ -> showAgain());
  }

  /** Other content, of which no topic is shown yet. */
  public void use(TopicContent fresh) {
    content = fresh;
    drawings.renew(Optional.ofNullable(shown));
    shown = null;
  }

  /** Shows a topic from its top. */
  public void show(Topic topic) {
    shown = topic;
    drawings.of(topic, content.library());
    header.getChildren().setAll(new TopicHeader(sheet(), topic, wording).node(drawings));
    fill(topic);
    scroll.setVvalue(0);
  }

  @Override
  public Node node() {
    return drawings.node();
  }

  @Override
  public void takeFocus() {
    drawings.opened().ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
  }

  @Override
  public Optional<PageScroll> scroll() {
    return Optional.of(scroll);
  }

  private void showAgain() {
    Topic topic = shown;
    if (topic != null) {
      fill(topic);
    }
  }

  private void fill(Topic topic) {
    Sheet sheet = sheet();
    banner.getChildren().setAll(EmergencyBanner.of(sheet, topic).stream().toList());
    content
        .keptFor()
        .apply(topic)
        .map(problem -> new KeptNotice(problem, texts, actions.openProblem()).node())
        .ifPresent(banner.getChildren()::add);
    Region body =
        switch (topic) {
          case Condition condition -> new ConditionPage(sheet, condition).body();
          case Symptom symptom -> new SymptomPage(sheet, symptom).body();
          case Treatment treatment -> new TreatmentPage(sheet, treatment).body();
        };
    // Above the long list of sources, below what is read first.
    Node[] all =
        Stream.of(Optional.of(body), drawings.section(sheet), Optional.of(sheet.sourceList()))
            .flatMap(Optional::stream)
            .toArray(Node[]::new);
    scroll.showAgain(all);
    scroll.setAccessibleText(topic.name());
  }

  private Sheet sheet() {
    return new Sheet(content.library(), texts, wording.get(), actions);
  }
}
