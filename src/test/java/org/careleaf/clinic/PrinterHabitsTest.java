package org.careleaf.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.careleaf.clinic.PrinterHabits.Habit;
import org.careleaf.handout.PaperSize;
import org.careleaf.json.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrinterHabitsTest {
  private static final Habit FRONT =
      new Habit(
          "FRONT-2",
          Optional.of("Letterhead"),
          Optional.of(true),
          Optional.of(false),
          Optional.of(PaperSize.A4));

  private final Problems problems = new Problems();

  @TempDir private Path folder;

  @Test
  void whatIsWrittenIsReadAgainNewestFirst() throws IOException {
    Path fresh = folder.resolve("not there yet");
    PrinterHabits habits = PrinterHabits.NONE.with(FRONT).with(plain("BACK"));
    habits.write(fresh);

    assertEquals(habits, PrinterHabits.read(fresh, problems));
    assertEquals("BACK", habits.habits().getFirst().printer());
    assertEquals(Optional.of(FRONT), habits.of("FRONT-2"));
  }

  @Test
  void aPrinterUsedAgainIsFirstAndThereOnce() {
    assertEquals(
        List.of(FRONT, plain("BACK")),
        PrinterHabits.NONE.with(plain("FRONT-2")).with(plain("BACK")).with(FRONT).habits());
  }

  @Test
  void onlyTheFiftyNewestAreKept() {
    PrinterHabits habits =
        new PrinterHabits(IntStream.range(0, 60).mapToObj(i -> plain("P" + i)).toList());

    assertEquals(50, habits.habits().size());
    assertEquals("NEW", habits.with(plain("NEW")).habits().getFirst().printer());
    assertEquals(50, habits.with(plain("NEW")).habits().size());
  }

  @Test
  void withoutAFileNothingWasPrintedYet() {
    assertEquals(PrinterHabits.NONE, PrinterHabits.read(folder, problems));
    assertEquals(List.of(), problems.all());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"format\": 2, \"printers\": []}",
        "{\"format\": 1, \"printers\": [{\"name\": \"A\", \"copies\": 9}]}",
        "{\"format\": 1, \"printers\": [{\"tray\": \"A\"}]}",
        "{\"format\": 1, \"printers\": [{\"name\": \"A\", \"paper\": \"FOLIO\"}]}"
      })
  void aFileThatIsWrongIsAsIfNothingWasPrintedAndIsAProblem(String text) throws IOException {
    Files.writeString(folder.resolve("printers.json"), text);

    assertEquals(PrinterHabits.NONE, PrinterHabits.read(folder, problems));
    assertEquals(true, problems.hasErrors());
  }

  private static Habit plain(String printer) {
    return new Habit(
        printer, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
  }
}
