package org.careleaf.ui.handout;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.careleaf.handout.Block;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Part;
import org.careleaf.handout.Selection;
import org.careleaf.handout.Tongues;
import org.careleaf.ui.common.Latest;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/** Which parts the open handout can have: those that would change it if they were left out. */
final class PartsModel {
  private final HandoutModel model;
  private final Latest finding;
  private final ReadOnlyObjectWrapper<List<Part>> parts = new ReadOnlyObjectWrapper<>(List.of());
  private Optional<HandoutRequest> known = Optional.empty();

  PartsModel(HandoutModel model) {
    this.model = model;
    this.finding = new Latest(model.tasks());
    model.made().subscribe(made -> made.ifPresent(this::find));
  }

  ReadOnlyObjectProperty<List<Part>> parts() {
    return parts.getReadOnlyProperty();
  }

  private void find(Sheets sheets) {
    HandoutRequest whole = whole(sheets.request());
    HandoutMaker maker = model.works().maker();
    if (!known.equals(Optional.of(whole))) {
      known = Optional.of(whole);
      finding.run(() -> parts(whole, maker), parts::set, _ -> known = Optional.empty());
    }
  }

  /** What decides which parts there are, and nothing else. */
  private static HandoutRequest whole(HandoutRequest request) {
    HandoutOptions options = request.options();
    return new HandoutRequest(
        request.items(),
        Tongues.only(request.tongues().patient()),
        new HandoutOptions(
            options.paper(),
            options.date(),
            options.look(),
            new Selection(options.selection().length(), Set.of(), Set.of())),
        ForPatient.NOBODY);
  }

  private static List<Part> parts(HandoutRequest whole, HandoutMaker maker) {
    Handout all = maker.make(whole);
    return EnumSet.allOf(Part.class).stream()
        .filter(whole.options().selection()::has)
        .filter(part -> !read(maker.make(without(whole, part))).equals(read(all)))
        .toList();
  }

  /** The small print holds a code of the options, whatever comes of them. */
  private static List<Block> read(Handout handout) {
    return handout.blocks().stream().filter(block -> !(block instanceof Block.FinePrint)).toList();
  }

  private static HandoutRequest without(HandoutRequest whole, Part part) {
    Selection selection = whole.options().selection();
    return whole.with(
        whole.options().with(new Selection(selection.length(), Set.of(part), Set.of())));
  }
}
