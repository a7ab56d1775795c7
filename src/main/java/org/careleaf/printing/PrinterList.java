package org.careleaf.printing;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.print.PrintService;
import org.jspecify.annotations.Nullable;

/**
 * What is known of printers. All are asked at once, and one that does not answer in time is listed
 * by its name alone: it must not hide the others.
 *
 * @param patience how long they are waited for
 */
record PrinterList(Duration patience) {
  /** The printers, the one of the given name first. */
  List<PrinterInfo> of(List<PrintService> services, @Nullable String preferred) {
    return services.stream()
        .map(service -> ask(service, service.getName().equals(preferred)))
        .toList() // all are asked before the first is waited for
        .stream()
        .map(CompletableFuture::join)
        .sorted(Comparator.comparing(PrinterInfo::isDefault).reversed())
        .toList();
  }

  private CompletableFuture<PrinterInfo> ask(PrintService service, boolean isDefault) {
    CompletableFuture<PrinterInfo> answer = new CompletableFuture<>();
    Thread.ofPlatform()
        .daemon()
        .name("printer-question")
        .start(() -> answer.complete(describe(service, isDefault)));
    return answer.completeOnTimeout(
        PrinterInfo.silent(service.getName(), isDefault),
        patience.toMillis(),
        TimeUnit.MILLISECONDS);
  }

  private static PrinterInfo describe(PrintService service, boolean isDefault) {
    Driver driver = new Driver(service);
    Paper paper = driver.paper();
    return new PrinterInfo(
        service.getName(), isDefault, paper.widthMm(), paper.heightMm(), driver.offer());
  }
}
