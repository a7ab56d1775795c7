package org.careleaf.app;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.clinic.Pack;
import org.careleaf.ui.common.FileTrouble;
import org.careleaf.ui.common.Texts;

/** What becomes of this person's packs; all of it can be taken back. */
record OwnPacks(WindowActions window, ClinicFolder clinic, Texts texts) {
  /** Keeps a pack. One that has its name already is no more. */
  void save(Pack pack) {
    Optional<Pack> before = named(pack.name()).findFirst();
    try {
      Pack saved = clinic.keep(withId(before.map(Pack::id).orElse(""), pack));
      before.ifPresentOrElse(
          old ->
              window.offerBack(
                  texts.text("basket.packs.replaced", saved.name()), () -> bringBack(List.of(old))),
          () -> window.say(texts.text("basket.packs.saved", saved.name())));
    } catch (IOException | IllegalArgumentException e) {
      window.say(texts.text("basket.packs.notSaved", trouble(e)));
    }
  }

  /** The packs of a name; there may be several where files were copied by hand. */
  private Stream<Pack> named(String name) {
    return clinic.packs().stream().filter(pack -> pack.name().equalsIgnoreCase(name));
  }

  /** Gives a pack another name; those that have the name already are no more. */
  void rename(Pack pack, String name) {
    if (name.equals(pack.name())) {
      return;
    }
    List<Pack> others = named(name).filter(other -> !other.id().equals(pack.id())).toList();
    List<Pack> before = Stream.concat(Stream.of(pack), others.stream()).toList();
    try {
      clinic.rename(pack, name, others);
      window.offerBack(
          texts.text("basket.packs.renamed", pack.name(), name), () -> bringBack(before));
    } catch (IOException | IllegalArgumentException e) {
      window.say(texts.text("basket.packs.notRenamed", pack.name(), trouble(e)));
    }
  }

  void delete(Pack pack) {
    try {
      clinic.delete(pack);
      window.offerBack(
          texts.text("basket.packs.deleted", pack.name()), () -> bringBack(List.of(pack)));
    } catch (IOException e) {
      window.say(texts.text("basket.packs.notDeleted", pack.name(), trouble(e)));
    }
  }

  /** Of several, the first is the one that was changed. */
  private void bringBack(List<Pack> packs) {
    try {
      for (Pack pack : packs) {
        clinic.keep(pack);
      }
      window.say(texts.text("basket.packs.back", packs.getFirst().name()));
    } catch (IOException e) {
      window.say(texts.text("basket.packs.notSaved", trouble(e)));
    }
  }

  private static Pack withId(String id, Pack pack) {
    return new Pack(id, pack.name(), pack.items(), pack.options(), pack.phrases());
  }

  private String trouble(Exception why) {
    return new FileTrouble(texts).of(why);
  }
}
