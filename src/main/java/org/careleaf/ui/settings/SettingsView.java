package org.careleaf.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.PageScroll;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Tasks;
import org.careleaf.ui.common.Texts;

/**
 * The clinic's folder, what the clinic decides and says for all its desks, and times of this desk.
 */
public final class SettingsView implements Page {
  private final SettingsModel model;
  private final LetterheadModel letterhead;
  private final TimesModel times;
  private final PhrasesModel phrases;
  private final BorderPane pane = new BorderPane();
  private final PageScroll scroll;
  private final FolderCard folder;

  /**
   * What cards can ask for.
   *
   * @param letterhead the card of the letterhead
   * @param times the card of patient data
   * @param phrases the card of the phrases
   */
  public record OfCards(LetterheadActions letterhead, TimesActions times, PhrasesActions phrases) {}

  /**
   * A page of what is set.
   *
   * @param cards what its cards can ask for
   */
  public SettingsView(SettingsActions actions, OfCards cards, Tasks tasks, Texts texts) {
    this.model = new SettingsModel(actions, tasks);
    this.letterhead = new LetterheadModel(actions.folder(), cards.letterhead(), tasks);
    this.times = new TimesModel(cards.times(), tasks);
    this.phrases = new PhrasesModel(actions.folder(), cards.phrases(), tasks);
    this.scroll = new PageScroll(texts.text("settings.title"), 720);
    this.folder = new FolderCard(model, actions, texts);
    scroll.show(
        StyleClass.TITLE.on(new Label(texts.text("settings.title"))),
        folder.node(),
        new DecisionsCard(model, texts).node(),
        new LetterheadCard(letterhead, cards.letterhead(), texts).node(),
        new TimesCard(times, texts).node(),
        new PhrasesCard(phrases, cards.phrases(), texts).node());
    pane.setCenter(scroll);
    model.folder().subscribe(_ -> showOfFolder());
  }

  /** Shows what is set now; what somebody has filled in and not saved yet stays. */
  public void show() {
    model.arrive();
    letterhead.arrive();
    times.arrive();
    phrases.arrive();
  }

  /** Shows what is set now in other content; what somebody is filling in stays. */
  public void showAgain() {
    model.showAgain();
    letterhead.showAgain();
    phrases.showAgain();
  }

  private void showOfFolder() {
    letterhead.show();
    phrases.show();
  }

  /** Something that differs with a letterhead that is filled in and not saved; 0 without one. */
  public int letterheadDraft() {
    return letterhead.draft();
  }

  /** The same for what the clinic decides, for the phrases and for the times. */
  public int otherDraft() {
    List<Integer> drafts = List.of(model.draft(), phrases.draft(), times.draft());
    return drafts.stream().allMatch(draft -> draft == 0) ? 0 : Draft.of(drafts);
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void takeFocus() {
    scroll.applyCss(); // what scrolls is in the window only once the page has a skin
    folder.takeFocus(scroll);
  }

  @Override
  public Optional<PageScroll> scroll() {
    return Optional.of(scroll);
  }
}
