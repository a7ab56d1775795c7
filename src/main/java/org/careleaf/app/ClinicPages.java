package org.careleaf.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import org.careleaf.app.WindowParts.Content;
import org.careleaf.clinic.Pack;
import org.careleaf.clinic.Phrase;
import org.careleaf.clinic.SignOff.Subject;
import org.careleaf.clinic.SignOffDesk;
import org.careleaf.model.Signature;
import org.careleaf.model.Topic;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.settings.LetterheadActions;
import org.careleaf.ui.settings.PhrasesActions;
import org.careleaf.ui.settings.SettingsActions;
import org.careleaf.ui.settings.SettingsView;
import org.careleaf.ui.settings.TimesActions;
import org.careleaf.ui.signoff.SignOffActions;
import org.careleaf.ui.signoff.SignOffSubject;
import org.careleaf.ui.signoff.SignOffView;

/** The pages on which a clinic's folder is written to. */
final class ClinicPages {
  private final WindowParts parts;
  private final Supplier<Content> content;
  private final Once<SignOffView> signOff;
  private final Once<SettingsView> settings;

  ClinicPages(WindowParts parts, WindowActions actions, Supplier<Content> content, Texts texts) {
    this.parts = parts;
    this.content = content;
    SignOffActions onSignOff =
        new SignOffActions(
            () -> parts.clinic().folder().isPresent(),
            this::record,
            actions::recorded,
            actions::settings,
            text -> content.get().handouts().steps().unprintable().apply(text),
            actions::leaveSignOff);
    signOff =
        new Once<>(() -> new SignOffView(onSignOff, parts.tasks(), parts.outlets().clock(), texts));
    ClinicFolder clinic = parts.clinic();
    SettingsActions onSettings =
        new SettingsActions(clinic::folder, clinic::isNamed, clinic::ask, clinic::choose);
    LetterheadActions onLetterhead =
        new LetterheadActions(clinic::askPicture, () -> MastheadSample.of(content.get())::draw);
    TimesActions onTimes = new TimesActions(clinic::times, clinic::keep);
    PhrasesActions onPhrases =
        new PhrasesActions(
            text -> content.get().handouts().reads(text, texts),
            text -> content.get().handouts().steps().unprintable().apply(text),
            this::packs,
            clinic::look);
    SettingsView.OfCards cards = new SettingsView.OfCards(onLetterhead, onTimes, onPhrases);
    settings = new Once<>(() -> new SettingsView(onSettings, cards, parts.tasks(), texts));
  }

  /** The clinic's packs that print a phrase. */
  private List<String> packs(Phrase phrase) {
    return content.get().shown().content().clinic().packs().stream()
        .filter(pack -> pack.phrases().contains(phrase.id()))
        .map(Pack::name)
        .toList();
  }

  /** The page of what is set. */
  Page settings() {
    settings.get().show();
    return settings.get();
  }

  /** What is filled in and not saved, beside something that is typed for a patient. */
  Unkept unkept(int patient) {
    return settings
        .made()
        .map(view -> new Unkept(patient, view.letterheadDraft(), view.otherDraft()))
        .orElse(new Unkept(patient, 0, 0));
  }

  /** The same page in other content. */
  Page settingsAgain() {
    settings.get().showAgain();
    return settings.get();
  }

  /** The page that signs a topic, with nothing filled in. */
  Page signOff(Topic topic) {
    signOff.get().show(subject(topic));
    return signOff.get();
  }

  /** The same page with what it says in other content. */
  Page signOffAgain(Topic topic) {
    signOff.get().showAgain(subject(topic));
    return signOff.get();
  }

  private SignOffSubject subject(Topic topic) {
    return SignOffSubject.of(
        content.get().library(), topic, content.get().shown().content().clinic().signOffs());
  }

  /** A folder that is away must not be made: it would hide the share when that comes back. */
  private void record(SignOffSubject subject, Signature signature) throws IOException {
    Path folder = parts.clinic().folder().orElseThrow();
    if (!Files.isDirectory(folder)) {
      throw new NoSuchFileException(folder.toString());
    }
    new SignOffDesk(folder, parts.outlets().clock())
        .sign(subject.library(), subject.topic(), Subject.CONTENT, signature);
  }
}
