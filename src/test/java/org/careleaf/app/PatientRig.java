package org.careleaf.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.careleaf.content.LoadResult;
import org.careleaf.live.Shown;
import org.careleaf.printing.PrintChoice;
import org.careleaf.printing.PrintDesk;
import org.careleaf.printing.PrintResult;
import org.careleaf.printing.PrinterInfo;
import org.careleaf.ui.common.InPlaceTasks;
import org.careleaf.ui.handout.TestDesk;

/** A window at whose handout page somebody types for a patient, and what comes out of it. */
final class PatientRig {
  final QuickRobot robot = new QuickRobot();
  final List<byte[]> sent = new ArrayList<>();
  final Stage stage;
  String refusal = "";
  Instant now = Instant.parse("2026-11-22T10:42:00Z");

  PatientRig(Stage stage, LoadResult content, Path folder) {
    this.stage = stage;
    WindowRig.show(
        stage,
        Wiring.content(Shown.first(content), 96),
        new WindowParts.Outlets(
            new Desk(), (_, name) -> Optional.of(folder.resolve(name)), new SetClock()),
        new InPlaceTasks());
  }

  void open(String query) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write(query).type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.P);
  }

  void type(String id, String text) {
    robot.interact(() -> robot.lookup(id).queryAs(TextInputControl.class).setText(text));
  }

  void fire(String id) {
    robot.interact(robot.lookup(id).queryAs(Button.class)::fire);
  }

  void focus(String id) {
    robot.interact(robot.lookup(id).query()::requestFocus);
  }

  String said(String id) {
    return robot.lookup(id).queryAs(Labeled.class).getText();
  }

  boolean sees(String id) {
    return robot.lookup(id).tryQuery().filter(PatientRig::isShown).isPresent();
  }

  private static boolean isShown(Node node) {
    return node.isVisible() && (node.getParent() == null || isShown(node.getParent()));
  }

  /** All that the last handout says that a printer was given. */
  String printed() {
    try (PDDocument pdf = Loader.loadPDF(sent.getLast())) {
      return new PDFTextStripper().getText(pdf);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private final class Desk implements PrintDesk {
    @Override
    public List<PrinterInfo> printers() {
      return List.of(TestDesk.FRONT);
    }

    @Override
    public PrintResult print(byte[] pdf, String printer, PrintChoice choice) {
      sent.add(pdf);
      return refusal.isEmpty()
          ? new PrintResult.Sent(printer)
          : new PrintResult.Refused(printer, refusal);
    }
  }

  private final class SetClock extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return now;
    }
  }
}
