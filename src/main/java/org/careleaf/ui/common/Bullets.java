package org.careleaf.ui.common;

import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One item of a list: a bullet and its text. */
public final class Bullets extends Region {
  private static final double INDENT = 15;

  private final Label bullet;
  private final Region content;

  private Bullets(Region content, StyleClass look) {
    this.content = content;
    this.bullet = look.on(new Label("\u2022"));
    getChildren().addAll(bullet, content);
  }

  public static Region item(Region content) {
    return item(content, StyleClass.BULLET);
  }

  /**
   * One item with a certain bullet.
   *
   * @param look the bullet's style class
   */
  public static Region item(Region content, StyleClass look) {
    return new Bullets(content, look);
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
    return INDENT + content.prefWidth(-1);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefHeight(double width) {
    return content.prefHeight(width < 0 ? -1 : width - INDENT);
  }

  @Override
  protected void layoutChildren() {
    bullet.autosize();
    bullet.relocate(0, 0);
    content.resizeRelocate(INDENT, 0, getWidth() - INDENT, getHeight());
  }
}
