package org.careleaf.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.careleaf.clinic.Pack;
import org.careleaf.clinic.PackOptions;
import org.careleaf.content.LoadResult;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutCode;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Selection.Length;
import org.careleaf.model.Today;
import picocli.CommandLine.Model.CommandSpec;

/** {@code careleaf handout}. */
final class HandoutCommand implements Callable<Integer> {
  private final SubjectOptions subject = new SubjectOptions();
  private final FormatOption format = new FormatOption();
  private final LookOptions look = new LookOptions();
  private final NoteOption note;
  private final IncompleteOption incomplete = new IncompleteOption();
  private final UnreviewedOption unreviewed = new UnreviewedOption();
  private final OutputOption output = new OutputOption();

  private final CareleafCommand careleaf;

  HandoutCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
    this.note = new NoteOption(careleaf.terminal().err());
  }

  /** The command and what it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "Write the handout of topics, one after another or compared; or with -d a file for"
                + " each.",
            "A patient's name and note are never arguments, which others on the computer can see.",
            "");
    spec.usageMessage().sortOptions(false);
    subject.addTo(spec);
    format.addTo(spec);
    look.addTo(spec);
    note.addTo(spec);
    incomplete.addTo(spec);
    unreviewed.addTo(spec);
    output.addTo(spec);
    return Options.withExamples(
        spec,
        "handout sciatica -o sciatica.pdf",
        "handout herniated-disc heat --lang es --second-lang en --large -o handout.pdf",
        "handout --all -d handouts --paper a4");
  }

  @Override
  public Integer call() {
    subject.check(note.isGiven(), output.isGiven());
    if (subject.folder().isPresent()) {
      format.forFolder();
    } else {
      format.settle(output.output(careleaf.terminal()));
    }
    Optional<Pack> pack = subject.pack();
    format.ready(careleaf.headStart());
    PackOptions said = look.said().or(pack.map(Pack::options).orElse(PackOptions.NONE));
    look.refuseIdle(said.content().length().filter(Length.SHORT::equals).isPresent());
    LoadResult content = careleaf.content().load(subject.wanted(said, pack));
    LetterheadFaults.say(content, careleaf.terminal().err());
    HandoutWork work = new HandoutWork(content, Content.languages(content), incomplete, unreviewed);
    Order order = Order.of(work, look.tongues(), said, pack, note);
    if (subject.folder().isPresent()) {
      return each(order, pack, subject.folder().get());
    }
    return subject.code().map(code -> again(order, code)).orElseGet(() -> one(order, pack));
  }

  /** Every topic in a file of its own. */
  private int each(Order order, Optional<Pack> pack, Path folder) {
    HandoutFolder files = new HandoutFolder(order, format.format(), folder);
    Stream<String> named =
        pack.map(one -> one.items().stream().map(HandoutItem::path))
            .orElseGet(() -> subject.ids().stream());
    return subject.isAll()
        ? all(order.topics(), files, order.work().content())
        : files.write(named, careleaf.terminal());
  }

  /** All that there are; what did not load is none of them, and they are not all then. */
  private int all(HandoutTopics topics, HandoutFolder files, LoadResult content) {
    int status = files.write(topics.all().stream().map(HandoutItem::path), careleaf.terminal());
    boolean lacksTopics =
        content.faults().stream()
            .map(problem -> problem.place().file())
            .anyMatch(file -> file.contains("conditions/") || file.contains("treatments/"));
    if (lacksTopics) {
      say("Topics that did not load are not among them.");
    }
    return content.faults().isEmpty() ? status : ExitStatus.PROBLEM;
  }

  /** The handout that a code stands for, as its topics are now. */
  private int again(Order order, String code) {
    HandoutCode.Read read =
        new HandoutCode(order.work().languages())
            .read(code, Today.here())
            .orElseThrow(
                () ->
                    new CommandFailure(
                        ExitStatus.PROBLEM,
                        "This is no code of a handout of this content: compare it with the paper,"
                            + " letter by letter. A topic may also be gone since."));
    look.refuseIdle(order.of(read.request()).options().isShort());
    PartsAsked.check(order, read.request().items(), careleaf.terminal().err());
    if (!read.changed().isEmpty()) {
      say("Changed since this code was printed: " + String.join(", ", read.changed()) + ".");
    }
    write(order, order.of(read.request()));
    return ExitStatus.DONE;
  }

  /** One handout of all topics; of a pack, of those that there are. */
  private int one(Order order, Optional<Pack> pack) {
    HandoutTopics topics = order.topics();
    List<HandoutItem> named = pack.map(Pack::items).orElseGet(() -> items(topics));
    List<HandoutItem> there =
        pack.isEmpty() ? named : named.stream().filter(item -> isThere(item, topics)).toList();
    if (there.isEmpty()) {
      throw new CommandFailure(ExitStatus.PROBLEM, "Nothing was written.");
    }
    PartsAsked.check(order, there, careleaf.terminal().err());
    write(order, order.of(there));
    return there.size() == named.size() ? ExitStatus.DONE : ExitStatus.PROBLEM;
  }

  private List<HandoutItem> items(HandoutTopics topics) {
    return subject.isCompared()
        ? List.of(topics.compared(subject.ids()))
        : subject.ids().stream().map(topics::item).distinct().toList();
  }

  private boolean isThere(HandoutItem item, HandoutTopics topics) {
    try {
      topics.known(item);
      return true;
    } catch (CommandFailure e) {
      say("Left out: " + item.path() + ". " + e.getMessage());
      return false;
    }
  }

  private void write(Order order, HandoutRequest request) {
    Handout handout = order.work().made(request, careleaf.terminal().err());
    if (request.items().size() > HandoutCode.MOST_ITEMS
        && new HandoutCode(order.work().languages()).of(request).isEmpty()) {
      say(
          "A handout of more than "
              + HandoutCode.MOST_ITEMS
              + " topics has no code to make it again by.");
    }
    format.write(handout, output.output(careleaf.terminal()));
  }

  private void say(String line) {
    careleaf.terminal().err().println(line);
  }
}
