package org.careleaf.ui.common;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Tooltip;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Running text with stressed parts and source numbers; wraps at the width that it gets. */
public final class Prose extends TextFlow {
  private static final double WIDEST_TOOLTIP = 420;

  private @Nullable HeightMemo heights = new HeightMemo();

  public Prose() {
    setLineSpacing(3);
    setAccessibleRole(AccessibleRole.TEXT);
  }

  public static Prose of(String text) {
    return new Prose().plain(text);
  }

  public Prose plain(String text) {
    return add(new Text(text));
  }

  public Prose strong(String text) {
    return add(StyleClass.STRONG.on(new Text(text)));
  }

  public Prose muted(String text) {
    return add(StyleClass.MUTED.on(new Text(text)));
  }

  /** Something said in passing, behind the text that it belongs to. */
  public Prose aside(String text) {
    return add(StyleClass.MUTED.on(StyleClass.SMALL.on(new Text("  " + text))));
  }

  /** Something that is owed: a source, a review. */
  public Prose owed(String text) {
    return add(StyleClass.OWED.on(StyleClass.SMALL.on(new Text(text))));
  }

  /** Something that advises against. */
  public Prose caution(String text) {
    return add(StyleClass.STRONG.on(StyleClass.OWED.on(new Text(text))));
  }

  /** The numbers of the sources, for example {@code [1, 4]}. */
  public Prose sources(List<Integer> numbers) {
    String joined = numbers.stream().map(String::valueOf).collect(Collectors.joining(",\u00a0"));
    return add(StyleClass.SOURCE_MARK.on(new Text("\u00a0[" + joined + "]")));
  }

  /**
   * A quiet word on what the text is.
   *
   * @param explanation what it means; said to who points at it, and by a screen reader
   */
  public Prose mark(String word, String explanation) {
    Text mark = StyleClass.TEXT_MARK.on(new Text("\u00a0\u00b7 " + word.replace(' ', '\u00a0')));
    Tooltip tooltip = new Tooltip(explanation);
    tooltip.setWrapText(true);
    tooltip.setMaxWidth(WIDEST_TOOLTIP);
    Tooltip.install(mark, tooltip);
    add(mark);
    setAccessibleText(getAccessibleText() + ". " + explanation);
    return this;
  }

  /** Something that belongs to the text, on a line of its own below it. */
  public Prose below(String text) {
    return add(StyleClass.BELOW.on(StyleClass.SMALL.on(new Text("\n" + text))));
  }

  @Override
  protected double computePrefHeight(double width) {
    HeightMemo memo = heights;
    return memo == null ? super.computePrefHeight(width) : memo.at(width, super::computePrefHeight);
  }

  @Override
  public void requestLayout() {
    if (heights != null) { // called while the flow is constructed
      heights.forget();
    }
    super.requestLayout();
  }

  private Prose add(Text part) {
    getChildren().add(part);
    String said = getAccessibleText();
    setAccessibleText((said == null ? "" : said) + part.getText());
    return this;
  }
}
