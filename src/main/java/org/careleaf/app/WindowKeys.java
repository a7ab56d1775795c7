package org.careleaf.app;

import java.util.function.BooleanSupplier;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Spinner;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.navigator.SearchBox;
import org.jspecify.annotations.Nullable;

/**
 * The keys that work wherever the focus is.
 *
 * @param elsewhere what other parts of the window do
 */
record WindowKeys(History history, WindowActions actions, SearchBox search, Elsewhere elsewhere) {
  private static final PseudoClass KEYBOARD = PseudoClass.getPseudoClass("keyboard");

  /**
   * What other parts of the window do.
   *
   * @param showKeys shows the keys
   * @param pages has the open handout
   * @param toBasket puts the focus on the basket
   * @param fold folds the list of topics away, or brings it back
   * @param takeBack takes back what a notice says was done; says whether there was such a thing
   */
  record Elsewhere(
      Runnable showKeys, Pages pages, Runnable toBasket, Runnable fold, BooleanSupplier takeBack) {}

  void listen(Scene scene) {
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> onKey(scene, event));
    scene.addEventHandler(KeyEvent.KEY_PRESSED, this::onUnused);
    scene.addEventFilter(KeyEvent.KEY_TYPED, event -> onTyped(scene, event));
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, _ -> byKeyboard(scene, false));
    byKeyboard(scene, true);
  }

  private void onKey(Scene scene, KeyEvent event) {
    byKeyboard(scene, true);
    for (Shortcut shortcut : Shortcut.values()) {
      if (shortcut.matches(event) && run(shortcut, scene.getFocusOwner())) {
        event.consume();
      }
    }
  }

  /** A key that nothing with the focus wanted: a field and the basket have steps of their own. */
  private void onUnused(KeyEvent event) {
    if (Shortcut.BRING_BACK.matches(event)
        && history.current().get() instanceof Place.Compare
        && !takesText(event.getTarget() instanceof Node target ? target : null)) {
      event.consume();
      elsewhere.pages().bringBackCompared();
    }
  }

  /** Says whether the key was for the window; if not, it goes on to where the focus is. */
  private boolean run(Shortcut shortcut, @Nullable Node focused) {
    switch (shortcut) {
      case FIND -> search.takeFocus();
      case ADD_TOPIC -> actions.addShown();
      case HANDOUT -> {
        actions.handout();
        if (isHandout()) {
          elsewhere.pages().toPrint(); // also for who is there already, among the fields
        }
      }
      case HANDOUT_OF_THIS -> actions.handoutOfThis();
      case TO_BASKET -> actions.addToBasket();
      case BASKET -> elsewhere.toBasket().run();
      case NEXT_BASKET -> actions.baskets().useNext();
      case BACK -> history.back();
      case FORWARD -> history.forward();
      case PROBLEMS -> actions.problems();
      case SETTINGS -> actions.settings();
      case TOPICS -> elsewhere.fold().run();
      case KEYS -> elsewhere.showKeys().run();
      case SAVE -> {
        if (isHandout()) {
          elsewhere.pages().saveHandout();
        }
      }
      case NEW_PATIENT -> {
        elsewhere.pages().newPatient();
        if (isHandout()) {
          elsewhere.pages().toPatient();
        }
      }
      case BRING_BACK -> {
        return !takesText(focused) && elsewhere.takeBack().getAsBoolean();
      }
      case NEXT_AREA -> {
        if (isHandout()) {
          elsewhere.pages().toNextArea(); // also from the bar, the topics and the basket
        }
        return isHandout();
      }
      case OPEN_TO_COMPARE, STRIKE, STRIKE_AGAIN -> {
        return false;
      }
    }
    return true;
  }

  private boolean isHandout() {
    return history.current().get() instanceof Place.OfHandout;
  }

  /**
   * What is typed outside a field goes to the search field; only "?" shows the keys. Among what is
   * typed for a patient it goes nowhere: who missed a field there must not search for what they
   * meant to write.
   */
  private void onTyped(Scene scene, KeyEvent event) {
    String typed = event.getCharacter();
    if (takesText(scene.getFocusOwner()) || event.isShortcutDown()) {
      return;
    }
    if ("?".equals(typed)) {
      event.consume();
      elsewhere.showKeys().run();
    } else if (typed.codePoints().anyMatch(Character::isLetterOrDigit)
        && !event.isAltDown()
        && !(isHandout() && elsewhere.pages().isForPatient(scene.getFocusOwner()))) {
      event.consume();
      search.type(typed);
    }
  }

  /** A spinner has the focus itself, and gives what is typed to its field. */
  private static boolean takesText(@Nullable Node owner) {
    return owner instanceof TextInputControl || owner instanceof Spinner<?>;
  }

  /** A page's frame shows the focus to those who work by keyboard only. */
  private static void byKeyboard(Scene scene, boolean keyboard) {
    scene.getRoot().pseudoClassStateChanged(KEYBOARD, keyboard);
  }
}
