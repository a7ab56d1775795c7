package org.careleaf.cli;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutRequest;

/**
 * A folder that gets a handout for each topic, in a file that is named by its id.
 *
 * @param order how they were ordered
 * @param format the kind of files
 * @param folder where they go; made where it is missing
 */
record HandoutFolder(Order order, Format format, Path folder) {
  /**
   * Writes the handouts of topics.
   *
   * @param named ids or paths
   * @return the exit status
   */
  int write(Stream<String> named, Terminal terminal) {
    Folders.make(folder);
    FileNames names = FileNames.of(order.work().content().library());
    Collection<String> once = once(named);
    // Languages that are not there are refused once for all, and so are parts.
    PartsAsked.check(order, items(once), terminal.err());
    List<Batch.Piece> pieces =
        once.stream().map(one -> new Batch.Piece(one, () -> write(one, names, terminal))).toList();
    return new Batch(folder.toString(), terminal).run(pieces);
  }

  /** One name of each topic: an id, a path and a former id may name the same. */
  private Collection<String> once(Stream<String> named) {
    HandoutTopics topics = order.topics();
    Map<Object, String> once = new LinkedHashMap<>();
    named.forEach(
        one -> once.putIfAbsent(topics.find(one).<Object>map(item -> item).orElse(one), one));
    return once.values();
  }

  /** What there is of what is named; anything, where that is nothing. */
  private List<HandoutItem> items(Collection<String> named) {
    HandoutTopics topics = order.topics();
    List<HandoutItem> found = named.stream().flatMap(one -> topics.find(one).stream()).toList();
    return found.isEmpty() ? topics.all() : found;
  }

  private void write(String named, FileNames names, Terminal terminal) {
    HandoutItem item = order.topics().item(named);
    HandoutRequest request = order.of(List.of(item));
    Handout handout = order.work().madeAmongOthers(request);
    Path file = folder.resolve(names.of(item) + "." + format.ending());
    new Output(Optional.of(file), terminal).bytes(format.of(handout));
  }
}
