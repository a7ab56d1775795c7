package org.careleaf.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.careleaf.clinic.Pack;
import org.careleaf.clinic.PatientTimes;
import org.careleaf.clinic.PersonalPacks;
import org.careleaf.json.Problems;

/** A clinic's folder that a test sets. */
final class TestClinic implements ClinicFolder {
  final List<Optional<Path>> chosen = new ArrayList<>();
  Optional<Path> folder = Optional.empty();
  Optional<Path> answer = Optional.empty();
  Optional<Path> picture = Optional.empty();
  boolean isNamed;

  /** Where this person keeps packs, if anywhere. */
  Optional<Path> personal = Optional.empty();

  /** How often the folder was to be looked at, and what happens then. */
  int looks;

  Runnable onLook = () -> {};

  PatientTimes times = PatientTimes.USUAL;

  /** Why a choice cannot be kept, if it cannot. */
  Optional<IOException> refusal = Optional.empty();

  @Override
  public Optional<Path> folder() {
    return folder;
  }

  @Override
  public boolean isNamed() {
    return isNamed;
  }

  @Override
  public Optional<Path> ask(Window owner, Optional<Path> now) {
    return answer;
  }

  @Override
  public Runnable choose(Optional<Path> other) throws IOException {
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    chosen.add(other);
    return () -> folder = other;
  }

  @Override
  public Optional<Path> askPicture(Window owner) {
    return picture;
  }

  @Override
  public PatientTimes times() {
    return times;
  }

  @Override
  public void keep(PatientTimes others) throws IOException {
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    times = others;
  }

  @Override
  public List<Pack> packs() {
    return personal.map(PersonalPacks::new).map(p -> p.read(new Problems())).orElse(List.of());
  }

  @Override
  public Pack keep(Pack pack) throws IOException {
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    return new PersonalPacks(personal.orElseThrow()).save(pack);
  }

  @Override
  public void rename(Pack pack, String name, List<Pack> others) throws IOException {
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    new PersonalPacks(personal.orElseThrow()).rename(pack, name, others);
  }

  @Override
  public void delete(Pack pack) throws IOException {
    if (refusal.isPresent()) {
      throw refusal.get();
    }
    new PersonalPacks(personal.orElseThrow()).delete(pack.id());
  }

  @Override
  public void look() {
    looks++;
    onLook.run();
  }
}
