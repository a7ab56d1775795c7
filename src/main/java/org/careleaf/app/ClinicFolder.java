package org.careleaf.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.Window;
import org.careleaf.clinic.Pack;
import org.careleaf.clinic.PatientTimes;

/** What is set on this computer: the clinic's folder, how another is chosen, and times. */
public interface ClinicFolder {
  /** The folder, if there is one; it may be out of reach. */
  Optional<Path> folder();

  /** Whether it was named when the program was started, so that no other is chosen. */
  boolean isNamed();

  /** Asks for another folder, beginning at this one. */
  Optional<Path> ask(Window owner, Optional<Path> now);

  /**
   * Remembers a folder, or none, and loads what is in it; may take a while.
   *
   * @return shows it; to be called on the window's thread
   * @throws IOException if the choice cannot be kept; nothing has changed then
   */
  Runnable choose(Optional<Path> folder) throws IOException;

  /** Asks for a picture that is to be the clinic's logo. */
  Optional<Path> askPicture(Window owner);

  /** How long what was typed for a patient stays on this computer; may take a while. */
  PatientTimes times();

  /**
   * Remembers such times; may take a while.
   *
   * @throws IOException if they cannot be kept; nothing has changed then
   */
  void keep(PatientTimes times) throws IOException;

  /** The packs that this person keeps on this computer; may take a while. */
  List<Pack> packs();

  /**
   * Keeps a pack on this computer; may take a while.
   *
   * @return the pack with its id
   * @throws IOException if it cannot be kept; nothing has changed then
   */
  Pack keep(Pack pack) throws IOException;

  /**
   * Gives a pack of this person's another name, in place of others; may take a while.
   *
   * @param others those that have the name already; they are no more then
   * @throws IOException if not all of it can be done; what there was is there again
   */
  void rename(Pack pack, String name, List<Pack> others) throws IOException;

  /**
   * Deletes a pack of this person's; may take a while.
   *
   * @throws IOException if it is there and stays
   */
  void delete(Pack pack) throws IOException;

  /** Looks at once whether files of the clinic's folder have changed: they were written to. */
  void look();
}
