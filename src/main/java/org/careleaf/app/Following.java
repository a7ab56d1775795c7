package org.careleaf.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javafx.stage.Window;
import org.careleaf.clinic.Pack;
import org.careleaf.clinic.PatientTimes;
import org.careleaf.clinic.PersonalPacks;
import org.careleaf.clinic.PersonalSettings;
import org.careleaf.json.Problems;
import org.careleaf.live.ContentChoice;
import org.careleaf.live.ContentSource;
import org.careleaf.live.ContentWatch;
import org.careleaf.live.LiveContent;
import org.careleaf.ui.common.Texts;

/** Content that follows its files, and the files of another clinic's folder once one is chosen. */
final class Following implements ClinicFolder, AutoCloseable {
  private final ContentChoice choice;
  private final BiFunction<Window, Optional<Path>, Optional<Path>> asks;
  private final Path settings;
  private final float dpi;
  private volatile Optional<Path> folder; // read where a sign-off is written
  private LiveContent live;
  private Consumer<WindowParts.Content> show = _ -> {};
  private Optional<ContentWatch> watch = Optional.empty();

  /**
   * Loads content, which may take a while.
   *
   * @param asks asks for a folder, beginning at another
   * @param settings the folder in which a choice is remembered
   * @param dpi the resolution of page pictures
   */
  Following(
      ContentChoice choice,
      BiFunction<Window, Optional<Path>, Optional<Path>> asks,
      Path settings,
      float dpi) {
    this.choice = choice;
    this.asks = asks;
    this.settings = settings;
    this.dpi = dpi;
    this.folder = choice.clinic();
    this.live = load(folder);
  }

  /** What there is to show now. */
  WindowParts.Content content() {
    return Wiring.content(live.shown(), dpi);
  }

  /** Begins to follow. */
  void start(Consumer<WindowParts.Content> window) {
    show = window;
    watch();
  }

  @Override
  public Optional<Path> folder() {
    return folder;
  }

  @Override
  public boolean isNamed() {
    return choice.isNamed();
  }

  @Override
  public Optional<Path> ask(Window owner, Optional<Path> now) {
    return asks.apply(owner, now);
  }

  @Override
  public Runnable choose(Optional<Path> other) throws IOException {
    personal().with(other).write(settings);
    LiveContent next = load(other);
    WindowParts.Content content = Wiring.content(next.shown(), dpi);
    return () -> turnTo(other, next, content);
  }

  @Override
  public Optional<Path> askPicture(Window owner) {
    return new ChosenPicture(new Texts(Locale.ENGLISH)).choose(owner);
  }

  @Override
  public PatientTimes times() {
    return personal().times();
  }

  @Override
  public void keep(PatientTimes times) throws IOException {
    personal().with(times).write(settings);
  }

  /** What is wrong with them was said at the start. */
  private PersonalSettings personal() {
    return PersonalSettings.read(settings, new Problems());
  }

  @Override
  public List<Pack> packs() {
    return new PersonalPacks(settings).read(new Problems());
  }

  @Override
  public Pack keep(Pack pack) throws IOException {
    return new PersonalPacks(settings).save(pack);
  }

  @Override
  public void rename(Pack pack, String name, List<Pack> others) throws IOException {
    new PersonalPacks(settings).rename(pack, name, others);
  }

  @Override
  public void delete(Pack pack) throws IOException {
    new PersonalPacks(settings).delete(pack.id());
  }

  @Override
  public void look() {
    watch.ifPresent(ContentWatch::hurry);
  }

  @Override
  public void close() {
    watch.ifPresent(ContentWatch::close);
  }

  private LiveContent load(Optional<Path> clinic) {
    ContentSource source = choice.from().apply(clinic);
    return new LiveContent(source, source.first(), InstantSource.system());
  }

  private void turnTo(Optional<Path> other, LiveContent next, WindowParts.Content content) {
    close();
    folder = other;
    live = next;
    show.accept(content);
    watch();
  }

  /** What an ended watch has sent already is not shown any more. */
  private void watch() {
    LiveContent mine = live;
    watch =
        Optional.of(
            Wiring.follow(
                mine,
                fresh -> {
                  if (live == mine) {
                    show.accept(fresh);
                  }
                },
                dpi));
  }
}
