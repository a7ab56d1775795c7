package org.careleaf.app;

import java.nio.file.Path;
import java.util.Optional;

/** The clinic's folder that the window works with. */
public interface ClinicFolder {
  /** A window without a clinic. */
  ClinicFolder NONE = Optional::empty;

  /** The folder, if there is one; it may be out of reach. */
  Optional<Path> folder();
}
