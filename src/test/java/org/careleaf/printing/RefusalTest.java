package org.careleaf.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.print.DocFlavor;
import javax.print.FlavorException;
import javax.print.PrintException;
import org.junit.jupiter.api.Test;

class RefusalTest {
  @Test
  void aPrinterThatIsNotAcceptingJobs() {
    assertEquals(
        Refusal.NOT_ACCEPTING, Refusal.of(new PrintException("Printer is not accepting job.")));
    assertEquals(Refusal.NOT_ACCEPTING, lprSays("Destination \"PDF\" is not accepting jobs."));
  }

  @Test
  void aPrinterThatIsGone() {
    assertEquals(Refusal.GONE, lprSays("The printer or class does not exist."));
    assertEquals(Refusal.GONE, Refusal.of(new PrintException("Printer name is invalid.")));
  }

  @Test
  void aComputerWithoutLpr() {
    assertEquals(
        Refusal.NO_LPR,
        Refusal.of(
            new PrintException(
                new IOException(
                    "Cannot run program \"/usr/bin/lpr\": error=2, No such file or directory"))));
  }

  @Test
  void aPrinterThatTakesNoPages() {
    assertEquals(Refusal.NO_PAGES, Refusal.of(new UnprintableException()));
  }

  @Test
  void whatNobodyKnows() {
    assertEquals(Refusal.UNKNOWN, Refusal.of(new PrintException()));
    assertEquals(Refusal.UNKNOWN, Refusal.of(new IllegalStateException("boom")));
  }

  @Test
  void everyReasonHasASentenceOfItsOwn() {
    List<String> sentences = Stream.of(Refusal.values()).map(Refusal::sentence).toList();

    assertEquals(Refusal.values().length, Set.copyOf(sentences).size());
    assertEquals(List.of(), sentences.stream().filter(it -> !it.endsWith(".")).toList());
    assertEquals(
        "This computer lacks the program lpr, which printing needs:"
            + " have the package cups-bsd installed.",
        Refusal.NO_LPR.sentence());
  }

  /** As Java on Linux and macOS passes on what lpr wrote. */
  private static Refusal lprSays(String message) {
    return Refusal.of(
        new PrintException(
            new IOException(
                "error=1 running: '/usr/bin/lpr' '-PPDF' '/tmp/javaprint1'\n\t\tlpr: " + message)));
  }

  private static final class UnprintableException extends PrintException
      implements FlavorException {
    private static final long serialVersionUID = 1;

    @Override
    public DocFlavor[] getUnsupportedFlavors() {
      return new DocFlavor[0];
    }
  }
}
