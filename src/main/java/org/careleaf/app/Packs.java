package org.careleaf.app;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.careleaf.clinic.Pack;
import org.careleaf.clinic.PackOptions;
import org.careleaf.clinic.PackOptions.Content;
import org.careleaf.clinic.PackOptions.Looks;
import org.careleaf.clinic.PackOptions.Spoken;
import org.careleaf.clinic.Phrase;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.Look;
import org.careleaf.handout.Part;
import org.careleaf.handout.Selection;
import org.careleaf.handout.Tongues;
import org.careleaf.ui.basket.BasketModel;
import org.careleaf.ui.basket.PackActions;
import org.careleaf.ui.common.Tasks;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.handout.Draft;
import org.careleaf.ui.handout.HandoutSubject;

/** The packs of the clinic and of this person, and what becomes of the basket and the handout. */
record Packs(Pages pages, WindowActions window, ClinicFolder clinic, Tasks tasks, Texts texts) {
  /** What can be asked for with them. */
  PackActions actions() {
    OwnPacks own = new OwnPacks(window, clinic, texts);
    SharedPacks shared = new SharedPacks(window, clinic, this::clinics, tasks, texts);
    return new PackActions(
        new PackActions.Shelf(
            clinic::packs, name -> own.save(pack(name)), own::rename, own::delete),
        new PackActions.Shelf(
            this::clinics, name -> shared.save(pack(name)), shared::rename, shared::delete),
        shared::place,
        this::use);
  }

  private List<Pack> clinics() {
    return pages.content().shown().content().clinic().packs();
  }

  /**
   * Fills an empty basket with a pack, or else the one in use, and then offers the way back; its
   * phrases go to the end of the note.
   */
  void use(Pack pack) {
    BasketModel basket = window.baskets().model();
    List<HandoutItem> there =
        pack.items().stream()
            .filter(item -> new HandoutSubject(List.of(item)).isIn(pages.content().library()))
            .toList();
    basket.useEmpty();
    TakenPlace before = TakenPlace.now(pages.handout(), basket);
    basket.fill(there);
    Draft draft = pages.draft();
    draft.restore(wanted(pack.options(), draft.state()));
    pack.options().paper().ifPresent(pages.handout()::choosePaper);
    BooleanSupplier phrasesOut = pages.handout().addToNote(phrases(pack).toList());
    String done =
        there.size() == pack.items().size()
            ? texts.text("basket.packs.used", basket.inUse().get() + 1, pack.name())
            : texts.text("basket.packs.gone", pack.items().size() - there.size(), pack.name());
    before.say(
        done,
        window,
        texts,
        () -> {
          if (!phrasesOut.getAsBoolean()) {
            window.say(texts.text("basket.packs.phrasesStay"));
          }
        });
  }

  private Stream<String> phrases(Pack pack) {
    return pages.content().shown().content().clinic().phrases().stream()
        .filter(phrase -> pack.phrases().contains(phrase.id()))
        .map(Phrase::text);
  }

  private Draft.State wanted(PackOptions options, Draft.State now) {
    Look look = options.over(pages.draft().options()).look();
    Selection selection = options.over(pages.draft().options()).selection();
    return new Draft.State(tongues(options.languages(), now), look, selection, now.patient());
  }

  private Tongues tongues(Spoken spoken, Draft.State now) {
    Locale patient = spoken.patient().filter(this::isThere).orElse(now.tongues().patient());
    Optional<Locale> staff = spoken.second().filter(this::isThere).or(now.tongues()::staff);
    return staff.isEmpty()
        ? Tongues.only(patient)
        : new Tongues(patient, staff, now.tongues().form());
  }

  private boolean isThere(Locale language) {
    return pages.languages().in(language).isPresent();
  }

  /**
   * The basket, how it prints and the clinic's phrases in the note; never what was typed.
   *
   * @param name the pack's
   */
  private Pack pack(String name) {
    List<HandoutItem> items = window.baskets().model().items().get();
    return new Pack("", name, items, options(pages.draft().state()), noted());
  }

  /** The clinic's phrases that the note holds as they are. */
  private List<String> noted() {
    String note = pages.handout().note();
    return pages.content().shown().content().clinic().phrases().stream()
        .filter(phrase -> note.contains(phrase.text()))
        .map(Phrase::id)
        .toList();
  }

  private static PackOptions options(Draft.State now) {
    Selection selection = now.selection();
    return new PackOptions(
        Optional.empty(),
        new Looks(
            Optional.of(now.look().type()),
            Optional.of(now.look().ink()),
            Optional.of(now.look().pictures())),
        new Content(
            Optional.of(selection.length()),
            selection.leftOut().isEmpty()
                ? Optional.empty()
                : Optional.of(
                    Stream.of(Part.values())
                        .filter(part -> !selection.leftOut().contains(part))
                        .collect(java.util.stream.Collectors.toSet()))),
        new Spoken(Optional.of(now.tongues().patient()), now.tongues().staff()));
  }
}
