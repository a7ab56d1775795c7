package org.careleaf.ui.common;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** A vertical box that works its height out once. */
public final class Column extends VBox {
  private @Nullable HeightMemo heights = new HeightMemo();

  public Column(double spacing, Node... children) {
    super(spacing, children);
  }

  @Override
  protected double computePrefHeight(double width) {
    HeightMemo memo = heights;
    return memo == null ? super.computePrefHeight(width) : memo.at(width, super::computePrefHeight);
  }

  @Override
  public void requestLayout() {
    if (heights != null) { // called while the box is constructed
      heights.forget();
    }
    super.requestLayout();
  }
}
