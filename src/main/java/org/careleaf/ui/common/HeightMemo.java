package org.careleaf.ui.common;

import java.util.function.DoubleUnaryOperator;

/**
 * A height by width, remembered until something changes. The toolkit asks every level of nested
 * text again and again; a comparison has hundreds.
 */
final class HeightMemo {
  private double width = Double.NaN;
  private double height;

  double at(double wanted, DoubleUnaryOperator compute) {
    if (wanted != width) {
      height = compute.applyAsDouble(wanted);
      width = wanted;
    }
    return height;
  }

  void forget() {
    width = Double.NaN;
  }
}
