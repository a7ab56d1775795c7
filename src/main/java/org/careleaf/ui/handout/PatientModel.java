package org.careleaf.ui.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.ForPatient.FollowUp;

/** What is typed for one patient. It lives in memory only, and never longer than it must. */
final class PatientModel {
  private final Draft draft;
  private final Function<String, Optional<String>> unprintable;
  private final Typed name =
      new Typed(text -> wrong(text, t -> only(t, "", FollowUp.NONE)), this::apply);
  private final Typed note =
      new Typed(text -> wrong(text, t -> only("", t, FollowUp.NONE)), this::apply);
  private final Typed when =
      new Typed(text -> wrong(text, t -> only("", "", new FollowUp(t, ""))), this::apply);
  private final Typed where =
      new Typed(text -> wrong(text, t -> only("", "", new FollowUp("", t))), this::apply);
  private final Map<String, Typed> fields = new LinkedHashMap<>();
  private final ObservableList<String> fieldNames = FXCollections.observableArrayList();
  private final ReadOnlyBooleanWrapper asks = new ReadOnlyBooleanWrapper();
  private boolean given;

  /**
   * Nobody yet.
   *
   * @param draft takes what was typed, once all of it can be printed
   * @param unprintable names the first sign of a text that the sheet's letters lack
   */
  PatientModel(Draft draft, Function<String, Optional<String>> unprintable) {
    this.draft = draft;
    this.unprintable = unprintable;
    draft.items().subscribe((_, _) -> otherTopic());
  }

  Typed name() {
    return name;
  }

  Typed note() {
    return note;
  }

  Typed when() {
    return when;
  }

  Typed where() {
    return where;
  }

  /** The names of what the open handout leaves to be filled in. */
  ObservableList<String> fieldNames() {
    return fieldNames;
  }

  /** What is filled in under a name. */
  Typed field(String fieldName) {
    return fields.computeIfAbsent(
        fieldName,
        key ->
            new Typed(
                text -> wrong(text, t -> new ForPatient("", "", FollowUp.NONE, Map.of(key, t))),
                this::apply));
  }

  /** Another handout is open. */
  void offer(List<String> names) {
    if (!fieldNames.equals(names)) {
      fieldNames.setAll(names);
    }
  }

  /** Whether it must be answered first if the next handout is for the same patient. */
  ReadOnlyBooleanProperty asks() {
    return asks.getReadOnlyProperty();
  }

  /** The answer: it is the same patient. */
  void same() {
    given = false;
    asks.set(false);
    apply();
  }

  /** A handout for this patient has left the program. */
  void given() {
    given = !isEmpty();
  }

  boolean isEmpty() {
    return all().allMatch(Typed::isEmpty);
  }

  /** Whether all that was typed can be printed. */
  boolean isSound() {
    return all().allMatch(Typed::isSound);
  }

  /** Somebody else, of whom nothing was typed yet. */
  void clear() {
    given = false;
    asks.set(false);
    all().toList().forEach(typed -> typed.text().set(""));
    fields.keySet().retainAll(fieldNames);
    apply();
  }

  /**
   * What was typed, as it was typed.
   *
   * @param given whether a handout has left the program with it
   */
  record Texts(
      String name, String note, FollowUp followUp, Map<String, String> filled, boolean given) {
    boolean isEmpty() {
      return name.isEmpty() && note.isEmpty() && followUp.isEmpty() && filled.isEmpty();
    }

    @Override
    public String toString() {
      return "Texts[not shown]";
    }
  }

  /** All of it, to come back to. */
  Texts texts() {
    Map<String, String> filled = new LinkedHashMap<>();
    fields.forEach((key, typed) -> filled.put(key, typed.get()));
    filled.values().removeIf(String::isEmpty);
    FollowUp next = new FollowUp(when.get(), where.get());
    return new Texts(name.get(), note.get(), next, filled, given);
  }

  /** Comes back to it. */
  void restore(Texts texts) {
    name.text().set(texts.name());
    note.text().set(texts.note());
    when.text().set(texts.followUp().when());
    where.text().set(texts.followUp().where());
    texts.filled().forEach((key, text) -> field(key).text().set(text));
    given = texts.given();
  }

  private void otherTopic() {
    if (given && !isEmpty()) {
      asks.set(true);
      apply();
    }
  }

  /** What cannot be printed leaves the last that could; what is asked about is not shown. */
  private void apply() {
    if (asks.get()) {
      draft.patient().set(ForPatient.NOBODY);
    } else if (isSound()) {
      draft.patient().set(typed());
    }
  }

  private ForPatient typed() {
    Map<String, String> filled = new LinkedHashMap<>();
    fields.forEach((key, typed) -> filled.put(key, typed.get()));
    filled.values().removeIf(String::isBlank);
    return new ForPatient(name.get(), note.get(), new FollowUp(when.get(), where.get()), filled);
  }

  private Stream<Typed> all() {
    return Stream.concat(Stream.of(name, note, when, where), fields.values().stream());
  }

  private static ForPatient only(String name, String note, FollowUp next) {
    return new ForPatient(name, note, next, Map.of());
  }

  private Optional<String> wrong(String text, Consumer<String> take) {
    try {
      take.accept(text);
    } catch (IllegalArgumentException e) {
      return Optional.of(String.valueOf(e.getMessage())); // it never quotes the text
    }
    return unprintable
        .apply(text)
        .map(sign -> "The sheet's letters have no " + sign + ": write it otherwise.");
  }
}
