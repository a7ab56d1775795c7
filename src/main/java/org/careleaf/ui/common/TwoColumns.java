package org.careleaf.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.layout.Region;

/** A main and a side column, side by side where there is room, else one above the other. */
public final class TwoColumns extends Region {
  private static final double GAP = 24;

  private final Region main;
  private final Region side;
  private final double share;
  private final double roomy;

  /**
   * Takes the two columns.
   *
   * @param share the main column's part of the width, 0 to 1
   * @param roomy the width in pixels from which there is room for two columns
   */
  public TwoColumns(Region main, Region side, double share, double roomy) {
    this.main = main;
    this.side = side;
    this.share = share;
    this.roomy = roomy;
    getChildren().addAll(main, side);
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefWidth(double height) {
    return roomy;
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    double actual = width < 0 ? roomy : width;
    double mainHeight = main.prefHeight(mainWidth(actual));
    double sideHeight = side.prefHeight(sideWidth(actual));
    return isRoomy(actual) ? Math.max(mainHeight, sideHeight) : mainHeight + GAP + sideHeight;
  }

  @Override
  protected void layoutChildren() {
    double width = getWidth();
    double mainHeight = main.prefHeight(mainWidth(width));
    double sideHeight = side.prefHeight(sideWidth(width));
    main.resizeRelocate(0, 0, mainWidth(width), mainHeight);
    if (isRoomy(width)) {
      side.resizeRelocate(mainWidth(width) + GAP, 0, sideWidth(width), sideHeight);
    } else {
      side.resizeRelocate(0, mainHeight + GAP, width, sideHeight);
    }
  }

  private boolean isRoomy(double width) {
    return width >= roomy;
  }

  private double mainWidth(double width) {
    return isRoomy(width) ? snapSizeX((width - GAP) * share) : width;
  }

  private double sideWidth(double width) {
    return isRoomy(width) ? width - GAP - mainWidth(width) : width;
  }
}
