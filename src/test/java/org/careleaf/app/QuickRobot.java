package org.careleaf.app;

import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.testfx.api.FxRobot;
import org.testfx.robot.BaseRobot;
import org.testfx.robot.KeyboardRobot;
import org.testfx.util.WaitForAsyncUtils;

/**
 * Types as fast as a scanner does, and presses the keys of a chord at once: then one wait for what
 * they bring. TestFX waits 50 ms after each key, down and up. A field of this type stays: one of
 * TestFX's own is filled by its extension.
 */
final class QuickRobot extends FxRobot {
  @Override
  public FxRobot write(String text) {
    if (text.chars().anyMatch(sign -> sign == '\n' || sign == '\t')) {
      return super.write(text); // these are keys of their own
    }
    Scene scene = window(Window::isFocused).getScene();
    BaseRobot keys = robotContext().getBaseRobot();
    text.chars()
        .mapToObj(Character::toString)
        .forEach(sign -> keys.typeKeyboard(scene, KeyCode.UNDEFINED, sign));
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }

  @Override
  public FxRobot type(KeyCode... keys) {
    for (KeyCode key : keys) {
      push(key);
    }
    return this;
  }

  @Override
  public FxRobot push(KeyCode... chord) {
    KeyboardRobot keys = robotContext().getKeyboardRobot();
    keys.pressNoWait(chord);
    keys.releaseNoWait(Arrays.asList(chord).reversed().toArray(KeyCode[]::new));
    WaitForAsyncUtils.waitForFxEvents();
    return this;
  }
}
