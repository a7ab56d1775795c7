package org.careleaf.ui.common;

import java.util.Locale;
import javafx.scene.Node;

/** The style classes that careleaf.css has rules for. */
public enum StyleClass {
  ACCENT_CARD,
  ALARM_BANNER,
  ALARM_SIGN,
  ALARM_WORDS,
  BASKET_BAR,
  BELOW,
  BULLET,
  BULLET_DIFFERS,
  CAPTION,
  CARD,
  CARD_HEADING,
  CHIP,
  COLUMN_NAME,
  COVER,
  CRUMB,
  DONE,
  DRAWING,
  DROP_DOWN,
  FAULT,
  FOOTER,
  GRID_CELL,
  GRID_FRAME,
  GRID_HEAD,
  GRID_LABEL,
  KEPT_NOTICE,
  KEY,
  LINES_BAR,
  LINE_MARK,
  LINK_BUTTON,
  LOGO,
  LOGO_MARK,
  MENU_HEADING,
  MUTED,
  NAVIGATOR,
  NAVIGATOR_FOOT,
  NOTICE,
  OPTIONS,
  OVERLAY,
  OWED,
  PAGE,
  PAGES,
  PANEL_TITLE,
  PAPER,
  PRINT_ROWS,
  PROBLEMS,
  QUIET_BUTTON,
  ROW_BUTTON,
  ROW_LABEL,
  SHEET,
  SMALL,
  SOURCE_MARK,
  STATUS,
  STRONG,
  TAG,
  TAG_DIFFERENT,
  TAG_EMERGENCY,
  TAG_PARTLY,
  TAG_SAME,
  TEXT_MARK,
  THUMBNAIL,
  TITLE,
  TOP_BAR,
  VIEWER,
  WORD_BUTTON,
  ZOOM_BAR;

  /** The class's name in the stylesheet, for example {@code accent-card}. */
  public String css() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Puts this class on a node, and returns the node. */
  public <N extends Node> N on(N node) {
    node.getStyleClass().add(css());
    return node;
  }
}
