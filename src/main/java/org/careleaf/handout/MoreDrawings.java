package org.careleaf.handout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careleaf.handout.Block.Gallery;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.Picture;
import org.careleaf.model.Condition;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;

/**
 * The drawings of all topics that stand beside no text, where all are asked for. They end what is
 * said of the topics, all together: among the parts they would push when to call to another page.
 */
record MoreDrawings(Ingredients of, Topics topics) {
  /** The blocks with these drawings after them, each drawing once. */
  List<Block> after(List<Block> blocks) {
    if (!of.options().hasAllPictures()) {
      return blocks;
    }
    Set<String> shown = new HashSet<>();
    List<Block> all = new ArrayList<>(blocks);
    all.removeIf(
        block -> block instanceof Picture picture && !shown.add(picture.illustration().id()));
    List<Picture> more =
        topics.all().stream()
            .flatMap(MoreDrawings::drawings)
            .filter(shown::add)
            .flatMap(id -> of.picture(id).stream())
            .toList();
    if (!more.isEmpty()) {
      all.add(new Heading(2, of.words().text("handout.drawings")));
      all.add(new Gallery(more));
    }
    return all;
  }

  private static Stream<String> drawings(Topic topic) {
    return switch (topic) {
      case Condition condition -> condition.overview().illustrations().stream();
      case Treatment treatment -> treatment.guide().illustrations().stream();
      case Symptom _ -> Stream.empty();
    };
  }
}
