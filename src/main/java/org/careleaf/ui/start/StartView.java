package org.careleaf.ui.start;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.handout.Names;
import org.careleaf.handout.Words;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Problem;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.KeyList;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.PageScroll;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.common.TwoColumns;

/** The first page: ready comparisons, what the content is, what is wrong with it, the keys. */
public final class StartView implements Page {
  private final PageScroll scroll;
  private final PreparedRows rows;

  /**
   * The page for one library.
   *
   * @param problems what is wrong with the content
   * @param open opens a prepared comparison
   * @param allProblems shows every problem
   */
  public StartView(
      Library library,
      List<Problem> problems,
      Texts texts,
      Consumer<PreparedComparison> open,
      Runnable allProblems) {
    scroll = new PageScroll(texts.text("start.title"), 1240);
    rows = new PreparedRows(library, new Names(new Words(library.edition().language())), open);
    Label title = StyleClass.TITLE.on(new Label(texts.text("start.title")));
    VBox main = new VBox(16, compareCard(library, texts));
    VBox side = new VBox(16, new ContentCard(library, texts, allProblems).node());
    List<Problem> faults = problems.stream().filter(p -> p.severity().isFault()).toList();
    if (!faults.isEmpty()) {
      (library.conditions().isEmpty() ? main : side)
          .getChildren()
          .add(ProblemsCard.of(faults, texts, allProblems));
    }
    side.getChildren().add(Cards.of(texts.text("keys.title"), new KeyList(texts)));
    scroll.show(title, new TwoColumns(main, side, 0.58, 760));
  }

  @Override
  public Node node() {
    return scroll;
  }

  @Override
  public void takeFocus() {
    rows.first().ifPresentOrElse(Node::requestFocus, scroll::requestFocus);
  }

  @Override
  public Optional<PageScroll> scroll() {
    return Optional.of(scroll);
  }

  private Region compareCard(Library library, Texts texts) {
    if (library.topics().findAny().isEmpty()) {
      return Cards.of(
          texts.text("start.empty.title"), Cards.wrapped(texts.text("start.empty.advice")));
    }
    VBox card = Cards.of(texts.text("start.compare"));
    card.getChildren()
        .add(
            rows.isEmpty()
                ? Cards.wrapped(texts.text("start.compare.none"), StyleClass.MUTED)
                : rows.node());
    return card;
  }
}
