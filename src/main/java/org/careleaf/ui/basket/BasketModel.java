package org.careleaf.ui.basket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.careleaf.handout.HandoutItem;

/**
 * Three baskets of topics that go into one handout each, for three patients at a time. One of them
 * is in use. They live in memory only.
 */
public final class BasketModel {
  /** How many baskets there are. */
  public static final int BASKETS = 3;

  /** The most items of a basket: a handout of more is read by nobody. */
  public static final int MOST_ITEMS = 20;

  private static final int MOST_STEPS_BACK = 50;

  private final List<List<HandoutItem>> baskets = new ArrayList<>();
  private final Deque<List<HandoutItem>> before = new ArrayDeque<>();
  private final ReadOnlyIntegerWrapper inUse = new ReadOnlyIntegerWrapper();
  private final ReadOnlyObjectWrapper<List<HandoutItem>> items =
      new ReadOnlyObjectWrapper<>(List.of());

  public BasketModel() {
    IntStream.range(0, BASKETS).forEach(_ -> baskets.add(List.of()));
  }

  /** The items of the basket in use, in order. */
  public ReadOnlyObjectProperty<List<HandoutItem>> items() {
    return items.getReadOnlyProperty();
  }

  /** Which basket is in use, counted from 0. */
  public ReadOnlyIntegerProperty inUse() {
    return inUse.getReadOnlyProperty();
  }

  /** The items of a basket. */
  public List<HandoutItem> items(int basket) {
    return baskets.get(basket);
  }

  /** How many items a basket holds. */
  public int size(int basket) {
    return baskets.get(basket).size();
  }

  /** Takes another basket into use; the one before keeps what it holds. */
  public void use(int basket) {
    before.clear();
    inUse.set(basket);
    items.set(baskets.get(basket));
  }

  /** Takes the first empty basket into use; where all hold something, the one in use stays. */
  public void useEmpty() {
    if (!items.get().isEmpty()) {
      IntStream.range(0, BASKETS)
          .filter(basket -> baskets.get(basket).isEmpty())
          .findFirst()
          .ifPresent(this::use);
    }
  }

  /** Puts an item in; says whether it was neither there nor one too many. */
  public boolean add(HandoutItem item) {
    List<HandoutItem> now = items.get();
    if (now.contains(item) || now.size() >= MOST_ITEMS) {
      return false;
    }
    List<HandoutItem> more = new ArrayList<>(now);
    more.add(item);
    change(more);
    return true;
  }

  /** Puts other items in place of all. */
  public void fill(List<HandoutItem> others) {
    change(others.stream().distinct().limit(MOST_ITEMS).toList());
  }

  public void remove(int index) {
    List<HandoutItem> fewer = new ArrayList<>(items.get());
    fewer.remove(index);
    change(fewer);
  }

  public void clear() {
    change(List.of());
  }

  /** Moves an item to another place; a place beyond the ends is the nearest end. */
  public void move(int from, int to) {
    List<HandoutItem> moved = new ArrayList<>(items.get());
    HandoutItem item = moved.remove(from);
    moved.add(Math.clamp(to, 0, moved.size()), item);
    change(moved);
  }

  /** Brings back what the basket in use held before the last change; says whether it did. */
  public boolean undo() {
    if (before.isEmpty()) {
      return false;
    }
    put(before.pop());
    return true;
  }

  /** Takes out of all baskets what the content does not have any more. */
  public void keepOnly(Predicate<HandoutItem> isThere) {
    baskets.replaceAll(held -> held.stream().filter(isThere).toList());
    before.clear();
    items.set(baskets.get(inUse.get()));
  }

  private void change(List<HandoutItem> next) {
    if (!next.equals(items.get())) {
      before.push(items.get());
      if (before.size() > MOST_STEPS_BACK) {
        before.removeLast();
      }
      put(next);
    }
  }

  private void put(List<HandoutItem> next) {
    baskets.set(inUse.get(), List.copyOf(next));
    items.set(baskets.get(inUse.get()));
  }
}
