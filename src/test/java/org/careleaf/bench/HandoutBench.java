package org.careleaf.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.careleaf.content.ContentFolders;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.content.Wanted;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Languages;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Tongues;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.printing.PagePictures;

/**
 * Measures how fast handouts are made, from the request to the bytes: {@code mvn -q -Pbench
 * test-compile exec:exec}. Prints figures and asserts none: machines differ.
 */
public final class HandoutBench {
  /** A font of the program's own: PDFBox would search the system for any other. */
  private static final String FONT = "/org/careleaf/fonts/AtkinsonHyperlegibleNext-Regular.ttf";

  private static final String ONE_ID = "herniated-disc";

  /** What the handout command reads for one condition in English. */
  private static final Wanted ONE = Wanted.in(Stream.of(Locale.ENGLISH)).of(List.of(ONE_ID));

  private static final int STARTS = 7;
  private static final int WARM_UP = 150;
  private static final int ROUNDS = 30;
  private static final int BATCH = 1000;
  private static final int THREADS = 2;

  /** As the packed program is started (packaging/common/bin/careleaf), but for its cache. */
  private static final List<String> PACKED =
      List.of("--finalization=disabled", "-XX:+UseParallelGC", "-Xmx512m");

  /** The same for a command that makes one thing. */
  private static final List<String> ONE_THING =
      List.of("--finalization=disabled", "-XX:+UseSerialGC", "-Xmx512m", "-XX:TieredStopAtLevel=1");

  /** The same on a machine that gives the batch little. */
  private static final List<String> SMALL =
      List.of("--finalization=disabled", "-XX:+UseSerialGC", "-Xmx128m", "-XX:TieredStopAtLevel=1");

  /** The resolution that the window draws pages at. */
  private static final float PREVIEW_DPI = 150;

  private HandoutBench() {}

  public static void main(String[] args) throws Exception {
    switch (String.join(" ", args)) {
      case "" -> all();
      case "yardstick" -> onePage();
      case "first" -> handout(new Shop(ONE), ONE_ID);
      case "warm" -> warm();
      case "preview" -> preview();
      case "batch" -> batch();
      default -> throw new IllegalArgumentException("first, yardstick, warm, preview or batch");
    }
  }

  private static void all() throws Exception {
    List<Double> first = new ArrayList<>();
    List<Double> yardstick = new ArrayList<>();
    for (int start = 0; start < STARTS; start++) {
      first.add(milliseconds(ONE_THING, "first"));
      yardstick.add(milliseconds(ONE_THING, "yardstick"));
    }
    double handout = percentile(first, 50);
    double plain = percentile(yardstick, 50);
    print(
        "first handout in a fresh process, median of %d: %.0f ms (goal 1,000)"
            .formatted(STARTS, handout));
    print("one page of PDFBox in a fresh process:          %.0f ms".formatted(plain));
    print("ratio:                                          %.2f".formatted(handout / plain));
    milliseconds(PACKED, "warm");
    milliseconds(PACKED, "preview");
    milliseconds(SMALL, "batch");
  }

  /** Everything that making handouts takes. */
  private record Shop(LoadResult content, HandoutMaker maker, PdfWriter writer) {
    Shop() {
      this(Wanted.ALL);
    }

    Shop(Wanted wanted) {
      this(
          LibraryLoader.loadForUse(
              ContentFolders.of(Path.of(System.getProperty("careleaf.data", "data"))), wanted));
    }

    private Shop(LoadResult content) {
      this(
          content,
          new HandoutMaker(
              new Languages(content.library(), content.translations()), Optional.empty()),
          new PdfWriter());
    }

    List<String> topics() {
      return List.copyOf(content.library().conditions().keySet());
    }
  }

  private static int handout(Shop shop, String id) {
    return written(shop, id, PaperSize.LETTER).length;
  }

  private static byte[] written(Shop shop, String id, PaperSize paper) {
    return shop.writer()
        .write(
            shop.maker()
                .make(
                    new HandoutRequest(
                        List.of(new HandoutItem.OfCondition(id)),
                        Tongues.only(Locale.ENGLISH),
                        new HandoutOptions(paper, LocalDate.of(2026, 11, 24)),
                        ForPatient.NOBODY)));
  }

  /**
   * What the window waits for when an option changes: composing, the PDF, pictures of its pages.
   */
  private static void preview() {
    Shop shop = new Shop();
    List<Double> pdf = new ArrayList<>();
    List<Double> all = new ArrayList<>();
    PaperSize[] papers = PaperSize.values();
    for (int change = -WARM_UP / 3; change < ROUNDS * 3; change++) {
      String topic = shop.topics().get(Math.floorMod(change, shop.topics().size()));
      long start = System.nanoTime();
      byte[] made = written(shop, topic, papers[Math.floorMod(change, papers.length)]);
      double written = since(start);
      PagePictures.draw(made, PREVIEW_DPI);
      if (change >= 0) {
        pdf.add(written);
        all.add(since(start));
      }
    }
    print("an option changed, ms           p50    p95");
    line("its PDF", pdf);
    line("pictures too (goal 150)", all);
  }

  private static void onePage() throws IOException {
    try (PDDocument pdf = new PDDocument();
        InputStream font = PdfWriter.class.getResourceAsStream(FONT)) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
        text.beginText();
        text.setFont(PDType0Font.load(pdf, font), 12);
        text.newLineAtOffset(72, 700);
        text.showText("One page");
        text.endText();
      }
      pdf.save(new ByteArrayOutputStream());
    }
  }

  private static void warm() {
    Shop shop = new Shop();
    for (int made = 0; made < WARM_UP; made++) {
      handout(shop, shop.topics().get(made % shop.topics().size()));
    }
    Map<String, List<Double>> wall = new TreeMap<>();
    Duration before = processor();
    for (int round = 0; round < ROUNDS; round++) {
      for (String topic : shop.topics()) {
        long start = System.nanoTime();
        handout(shop, topic);
        wall.computeIfAbsent(topic, _ -> new ArrayList<>()).add(since(start));
      }
    }
    print("warm, ms                        p50    p95");
    wall.forEach(HandoutBench::line);
    line("all (goal p95 60)", wall.values().stream().flatMap(List::stream).toList());
    double used = processor().minus(before).toMillis();
    print(
        "mean time on a processor, with the compiler's and the collector's: %.1f ms"
            .formatted(used / ROUNDS / shop.topics().size()));
  }

  /** What this process has used of the processors: a busy machine does not lengthen it. */
  private static Duration processor() {
    return ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
  }

  private static void line(String topic, List<Double> times) {
    print("%-28s %6.1f %6.1f".formatted(topic, percentile(times, 50), percentile(times, 95)));
  }

  private static void batch() throws Exception {
    Shop shop = new Shop();
    long start = System.nanoTime();
    try (ExecutorService pool = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Integer>> made =
          IntStream.range(0, BATCH)
              .mapToObj(at -> shop.topics().get(at % shop.topics().size()))
              .map(topic -> pool.submit(() -> handout(shop, topic)))
              .toList();
      for (Future<Integer> one : made) {
        one.get();
      }
    }
    double seconds = since(start) / 1000;
    print(
        "%d handouts on %d threads: %.1f s, %.1f a second (goal 40), most memory %s (goal 300)"
            .formatted(BATCH, THREADS, seconds, BATCH / seconds, mostMemory()));
  }

  /** The most memory that this process has had (VmHWM), where the system says it. */
  private static String mostMemory() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "not known";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmHWM"))
        .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024 + " MB")
        .findFirst()
        .orElse("not known");
  }

  /** How long a process of its own takes, in milliseconds. */
  private static double milliseconds(List<String> options, String what) throws Exception {
    List<String> command =
        Stream.of(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()),
                options,
                List.of(
                    "-Djava.awt.headless=true",
                    "-Dcareleaf.data=" + System.getProperty("careleaf.data", "data"),
                    "-cp",
                    System.getProperty("java.class.path"),
                    HandoutBench.class.getName(),
                    what))
            .flatMap(List::stream)
            .toList();
    long start = System.nanoTime();
    int status = new ProcessBuilder(command).inheritIO().start().waitFor();
    if (status != 0) {
      throw new IllegalStateException(what + " ended with " + status);
    }
    return since(start);
  }

  private static double since(long start) {
    return (System.nanoTime() - start) / 1e6;
  }

  private static double percentile(List<Double> values, int percent) {
    double[] sorted = values.stream().mapToDouble(Double::doubleValue).toArray();
    Arrays.sort(sorted);
    return sorted[Math.min(sorted.length - 1, sorted.length * percent / 100)];
  }

  private static void print(String line) {
    System.out.println(line);
  }
}
