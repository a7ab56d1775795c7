package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is said of an id that names nothing. */
class WrongIdsTest {
  private static final CommandRig SHIPPED = new CommandRig(Path.of("data"), false);

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "handout ibuprofen, nsaids",
    "handout treatments/Ibuprofen, nsaids",
    "handout HERNIATED-DISC, herniated-disc",
    "handout scaitica, sciatica",
    "handout comparisons/herniated-disc-or-sciatca, herniated-disc-or-sciatica",
    "compare herniated-disc ddd, degenerative-disc-disease",
    "compare Herniated_Disc sciatica, herniated-disc",
    "review-copy Lasegue, straight-leg-raise",
    "texts Advil --lang es, nsaids",
    "handout ibuprophen, nsaids",
    "compare sciatica hernated-disk, herniated-disc",
    "review-copy akupuncture, acupuncture"
  })
  void whatWasMeantIsSaid(String command, String meant) {
    int status = SHIPPED.run(command.split(" "));

    assertTrue(
        SHIPPED.err().endsWith(". Did you mean " + meant + "?\n"), () -> status + SHIPPED.err());
  }

  @Test
  void nothingThatIsFarAwayIsSuggested() {
    for (String id : new String[] {"diabetes", "xyzzy", "x", "--"}) {
      assertEquals(1, SHIPPED.run("compare", "sciatica", "--", id));
      assertEquals(
          "There is no condition \"" + id + "\". To look for it: careleaf find WORD\n",
          SHIPPED.err());
    }
  }

  @Test
  void aFileThatDidNotLoadIsNotSaidToBeAbsent() throws IOException {
    SampleContent.copyTo(folder);
    Path knee = folder.resolve("conditions/red-knee.json");
    Files.writeString(knee, Files.readString(knee).replace("\"name\"", "\"nmae\""));
    CommandRig careleaf = new CommandRig(folder, false);

    for (String command : new String[] {"handout", "compare", "review-copy"}) {
      assertEquals(1, careleaf.run(command, "red-knee", "-o", folder.resolve("x").toString()));
      assertTrue(
          careleaf
              .err()
              .endsWith(
                  "\n\"red-knee\" did not load: conditions/red-knee.json: there is no key \"nmae\""
                      + " here; did you mean \"name\"?\n"),
          careleaf.err());
    }
  }

  @Test
  void helpIsAWordToo() {
    assertEquals(0, SHIPPED.run("help"));
    String all = SHIPPED.out();
    assertEquals(0, SHIPPED.run("--help"));
    assertEquals(all, SHIPPED.out());
    assertEquals(0, SHIPPED.run("help", "compare"));
    assertTrue(SHIPPED.out().startsWith("Usage: careleaf compare "), SHIPPED.out());
  }

  @Test
  void preparedComparisonsAreListedAndNamedByTheirIds() throws IOException {
    SampleContent.copyTo(folder);
    CommandRig careleaf = new CommandRig(folder, false);

    assertEquals(0, careleaf.run("list", "comparisons"));
    String id = careleaf.out().split("\t", 2)[0];
    assertEquals(id + "\tRed knee and blue knee\n", careleaf.out());
    assertEquals(0, careleaf.run("list", "comparisons", "--lang", "es"));
    assertEquals(id + "\tRodilla roja y rodilla azul\n", careleaf.out());
    assertEquals(
        0, careleaf.run("handout", "red-knee", "blue-knee", "--compare", "--format", "text"));
    String compared = careleaf.out();
    for (String named : new String[] {id, "comparisons/" + id}) {
      assertEquals(0, careleaf.run("handout", named, "--format", "text"), careleaf.err());
      assertEquals(compared, careleaf.out());
    }
  }
}
