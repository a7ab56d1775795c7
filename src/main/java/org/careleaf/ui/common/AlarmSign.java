package org.careleaf.ui.common;

import javafx.geometry.Pos;
import javafx.scene.control.Label;

/** The red round sign with "!". Words always stand beside it. */
public final class AlarmSign extends Label {
  public AlarmSign() {
    super("!");
    StyleClass.ALARM_SIGN.on(this);
    setAlignment(Pos.CENTER);
    setMinSize(18, 18);
    setMaxSize(18, 18);
  }
}
