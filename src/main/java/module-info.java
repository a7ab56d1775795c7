import org.jspecify.annotations.NullMarked;

/** Careleaf: JSON content to model to comparison and handout, in a window or on a command line. */
@NullMarked
module org.careleaf {
  requires static org.jspecify;
  requires java.desktop;
  requires java.logging;
  requires java.xml;
  requires tools.jackson.databind;
  requires openhtmltopdf.core;
  requires openhtmltopdf.pdfbox;
  requires org.apache.pdfbox;
  requires org.apache.pdfbox.io;
  requires org.apache.fontbox;
  requires com.google.zxing;
  requires org.apache.commons.text;
  // PDFBox is an automatic module and does not bring its logging along.
  requires org.apache.commons.logging;
  // PDFBox frees its mapped buffers through it, and logs a stack trace where it cannot.
  requires jdk.unsupported;
  requires info.picocli;
  requires javafx.controls;
  requires org.controlsfx.controls;
  requires atlantafx.base;
  requires org.kordamp.ikonli.javafx;
  requires org.kordamp.ikonli.feather;

  exports org.careleaf.app to
      javafx.graphics;

  opens org.careleaf.clinic to
      tools.jackson.databind;
  opens org.careleaf.cli to
      tools.jackson.databind;
}
