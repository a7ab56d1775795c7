package org.careleaf.ui.common;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that do something wherever the focus is. */
@SuppressWarnings("ImmutableEnumChecker") // a key combination never changes, and does not say so
public enum Shortcut {
  FIND("K", new KeyCodeCombination(KeyCode.K, KeyCombination.SHORTCUT_DOWN)),
  OPEN_TO_COMPARE("Enter", new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN)),
  ADD_TOPIC("D", new KeyCodeCombination(KeyCode.D, KeyCombination.SHORTCUT_DOWN)),
  HANDOUT("P", new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN)),
  HANDOUT_OF_THIS(
      "P",
      new KeyCodeCombination(KeyCode.P, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  TO_BASKET("B", new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN)),
  BASKET(
      "B",
      new KeyCodeCombination(KeyCode.B, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  NEXT_BASKET("J", new KeyCodeCombination(KeyCode.J, KeyCombination.SHORTCUT_DOWN)),
  SAVE("S", new KeyCodeCombination(KeyCode.S, KeyCombination.SHORTCUT_DOWN)),
  NEW_PATIENT("N", new KeyCodeCombination(KeyCode.N, KeyCombination.SHORTCUT_DOWN)),
  NEXT_AREA("F6", new KeyCodeCombination(KeyCode.F6)),
  STRIKE("Del", new KeyCodeCombination(KeyCode.DELETE)),
  BRING_BACK("Z", new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN)),
  STRIKE_AGAIN(
      "Z",
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN)),
  BACK("Left", new KeyCodeCombination(KeyCode.LEFT, KeyCombination.ALT_DOWN)),
  FORWARD("Right", new KeyCodeCombination(KeyCode.RIGHT, KeyCombination.ALT_DOWN)),
  TOPICS("F9", new KeyCodeCombination(KeyCode.F9)),
  PROBLEMS("F8", new KeyCodeCombination(KeyCode.F8)),
  SETTINGS(",", new KeyCodeCombination(KeyCode.COMMA, KeyCombination.SHORTCUT_DOWN)),
  KEYS("F1", new KeyCodeCombination(KeyCode.F1));

  /** Brings back what the last change took away, where the focus is. */
  public static final KeyCodeCombination UNDO_KEYS =
      new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);

  private static final boolean MAC =
      System.getProperty("os.name", "").toLowerCase(java.util.Locale.ROOT).startsWith("mac");

  private final String keyName;
  private final KeyCodeCombination combination;

  Shortcut(String keyName, KeyCodeCombination combination) {
    this.keyName = keyName;
    this.combination = combination;
  }

  public boolean matches(KeyEvent event) {
    return combination.match(event);
  }

  /** The keys in words that the font has: the toolkit's own text has arrows and signs. */
  public String display() {
    boolean shift = combination.getShift() == KeyCombination.ModifierValue.DOWN;
    return combination.getShortcut() == KeyCombination.ModifierValue.DOWN
        ? command(shift ? "Shift+" + keyName : keyName)
        : (combination.getAlt() == KeyCombination.ModifierValue.DOWN ? "Alt+" : "") + keyName;
  }

  /** A key together with the one that this system gives commands with, for example Ctrl+C. */
  public static String command(String keyName) {
    return (MAC ? "Cmd+" : "Ctrl+") + keyName;
  }
}
