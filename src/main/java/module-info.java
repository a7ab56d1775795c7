import org.jspecify.annotations.NullMarked;

/** Careleaf: JSON content to model to comparison and handout, in a window or on a command line. */
@NullMarked
module org.careleaf {
  requires static org.jspecify;

  exports org.careleaf.model;
  exports org.careleaf.compare;
  exports org.careleaf.search;
}
