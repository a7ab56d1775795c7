package org.careleaf.ui.handout;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.careleaf.handout.Fitting;
import org.careleaf.handout.Fitting.Fit;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.ui.common.Latest;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/** Fits the open handout to one sheet, and says what that would leave out before it does. */
final class FitModel {
  /** The sides of one sheet. */
  static final int SIDES = 2;

  private final HandoutModel model;
  private final Latest fitting;
  private final ReadOnlyObjectWrapper<Offer> offer = new ReadOnlyObjectWrapper<>(new Offer.None());

  FitModel(HandoutModel model) {
    this.model = model;
    this.fitting = new Latest(model.tasks());
    model.draft().onChange(this::cancel);
  }

  /** What was found. */
  sealed interface Offer {
    /** Nothing was asked for. */
    record None() implements Offer {}

    /** It is being found out. */
    record Working() implements Offer {}

    /** It fits with this left out. */
    record Fits(Fit fit) implements Offer {}

    /** It takes more than a sheet whatever is left out. */
    record TooLong(Fit fit) implements Offer {}

    /** Nobody could find out. */
    record Failed() implements Offer {}
  }

  ReadOnlyObjectProperty<Offer> offer() {
    return offer.getReadOnlyProperty();
  }

  /** Finds out what must go for the open handout to fit on one sheet. */
  void ask() {
    Optional<Sheets> made = model.made().get();
    if (made.isPresent()) {
      HandoutRequest request = made.get().request();
      HandoutWorks works = model.works();
      offer.set(new Offer.Working());
      fitting.run(
          () -> new Fitting(works.maker(), works::pages).fit(request, SIDES),
          fit -> offer.set(fit.pages() <= SIDES ? new Offer.Fits(fit) : new Offer.TooLong(fit)),
          _ -> offer.set(new Offer.Failed()));
    }
  }

  /** Leaves out what was offered. */
  void apply() {
    if (offer.get() instanceof Offer.Fits(Fit fit)) {
      cancel();
      model.encounter().strikes().take(fit.request().options());
    }
  }

  /** Thinks better of it; so does everybody who changes what is asked for. */
  void cancel() {
    fitting.forget();
    offer.set(new Offer.None());
  }
}
