package org.careleaf.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.careleaf.clinic.Change;
import org.careleaf.clinic.ClinicPacks;
import org.careleaf.clinic.Pack;
import org.careleaf.ui.basket.PackActions.ClinicPlace;
import org.careleaf.ui.common.FileTrouble;
import org.careleaf.ui.common.Tasks;
import org.careleaf.ui.common.Texts;

/**
 * What becomes of the clinic's packs; all of it can be taken back. What another computer has
 * changed meanwhile stays as it is, and that is said.
 *
 * @param shown the clinic's packs as they are shown
 */
record SharedPacks(
    WindowActions window,
    ClinicFolder clinic,
    Supplier<List<Pack>> shown,
    Tasks tasks,
    Texts texts) {
  /** Says whether packs can be kept for the clinic; a share may take a while to tell. */
  void place(Consumer<ClinicPlace> then) {
    Optional<ClinicPacks> packs = clinic.folder().map(ClinicPacks::new);
    if (packs.isEmpty()) {
      then.accept(ClinicPlace.NONE);
    } else {
      tasks.run(
          packs.get()::canBeWritten,
          can -> then.accept(can ? ClinicPlace.OPEN : ClinicPlace.CLOSED),
          _ -> then.accept(ClinicPlace.CLOSED));
    }
  }

  /** Keeps a pack, in place of the one that is shown with its name, if there is one. */
  void save(Pack pack) {
    Optional<Pack> before =
        shown.get().stream().filter(one -> one.name().equalsIgnoreCase(pack.name())).findFirst();
    change(
        packs -> before.isPresent() ? packs.replace(before.get(), pack) : packs.add(pack),
        saved ->
            before.ifPresentOrElse(
                old -> offerBack("basket.packs.clinics.replaced", old, saved),
                () ->
                    window.offerBack(
                        texts.text("basket.packs.clinics.saved", saved.name()),
                        () -> takeAway(saved))),
        theirs ->
            theirs
                    .filter(other -> !before.map(Pack::id).equals(Optional.of(other.id())))
                    .isPresent()
                ? texts.text("basket.packs.clinics.taken.meanwhile", pack.name())
                : texts.text("basket.packs.clinics.notSaved.meanwhile", pack.name()),
        "basket.packs.clinics.notSaved");
  }

  void rename(Pack pack, String name) {
    if (!name.equals(pack.name())) {
      change(
          packs -> packs.replace(pack, pack.named(name)),
          now -> offerBack("basket.packs.clinics.renamed", pack, now),
          theirs ->
              theirs.filter(other -> !other.id().equals(pack.id())).isPresent()
                  ? texts.text("basket.packs.clinics.taken.meanwhile", name)
                  : texts.text("basket.packs.clinics.meanwhile", pack.name()),
          "basket.packs.clinics.notChanged");
    }
  }

  void delete(Pack pack) {
    change(
        packs -> packs.delete(pack),
        gone ->
            window.offerBack(
                texts.text("basket.packs.clinics.deleted", gone.name()),
                () -> bringBack(packs -> packs.putBack(gone))),
        _ -> texts.text("basket.packs.clinics.meanwhile", pack.name()),
        "basket.packs.clinics.notChanged");
  }

  private void offerBack(String key, Pack before, Pack now) {
    window.offerBack(
        texts.text(key, before.name(), now.name()),
        () -> bringBack(packs -> packs.replace(now, before)));
  }

  /** Takes back that a pack was added. */
  private void takeAway(Pack added) {
    change(
        packs -> packs.delete(added),
        gone -> window.confirm(texts.text("basket.packs.clinics.deleted", gone.name())),
        _ -> texts.text("basket.packs.clinics.meanwhile", added.name()),
        "basket.packs.clinics.notChanged");
  }

  private void bringBack(Work work) {
    change(
        work,
        back -> window.confirm(texts.text("basket.packs.clinics.back", back.name())),
        _ -> texts.text("basket.packs.clinics.notBack"),
        "basket.packs.clinics.notChanged");
  }

  /** Something that is done to the clinic's packs. */
  @FunctionalInterface
  private interface Work {
    Change<Pack> on(ClinicPacks packs) throws IOException;
  }

  /**
   * Does it, and says what came of it.
   *
   * @param meanwhile what is said where somebody else was quicker
   * @param failed the key of what is said where the folder does not take it
   */
  private void change(
      Work work, Consumer<Pack> done, Function<Optional<Pack>, String> meanwhile, String failed) {
    Optional<ClinicPacks> packs = clinic.folder().map(ClinicPacks::new);
    Callable<Change<Pack>> change =
        () ->
            work.on(
                packs.orElseThrow(
                    () -> new IOException(texts.text("basket.packs.clinics.noFolder"))));
    tasks.run(
        change,
        came -> {
          clinic.look();
          switch (came) {
            case Change.Done<Pack>(Pack now) -> done.accept(now);
            case Change.Meanwhile<Pack>(var theirs) -> window.confirm(meanwhile.apply(theirs));
          }
        },
        e -> window.confirm(texts.text(failed, new FileTrouble(texts).of(e))));
  }
}
