package org.careleaf.clinic;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.Look;
import org.careleaf.handout.Look.Ink;
import org.careleaf.handout.Look.Pictures;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Part;
import org.careleaf.handout.Selection;
import org.careleaf.handout.Selection.Length;

/**
 * What somebody wants of a handout, as far as they say so; of a pack, a file or a command line.
 *
 * @param paper the sheet
 * @param look how it looks
 * @param content what of its topics it prints
 * @param languages its languages
 */
public record PackOptions(
    Optional<PaperSize> paper, Looks look, Content content, Spoken languages) {
  /** Nothing in particular. */
  public static final PackOptions NONE =
      new PackOptions(
          Optional.empty(),
          new Looks(Optional.empty(), Optional.empty(), Optional.empty()),
          new Content(Optional.empty(), Optional.empty()),
          new Spoken(Optional.empty(), Optional.empty()));

  /**
   * How a handout looks.
   *
   * @param pictures which drawings it shows
   */
  public record Looks(Optional<TypeSize> type, Optional<Ink> ink, Optional<Pictures> pictures) {
    private Looks or(Looks other) {
      return new Looks(type.or(other::type), ink.or(other::ink), pictures.or(other::pictures));
    }

    private Look over(Look usual) {
      return new Look(
          type.orElse(usual.type()), ink.orElse(usual.ink()), pictures.orElse(usual.pictures()));
    }
  }

  /**
   * What of its topics a handout prints.
   *
   * @param sections the parts that are printed, beside those that always are
   */
  public record Content(Optional<Length> length, Optional<Set<Part>> sections) {
    public Content {
      sections = sections.map(Set::copyOf);
    }

    private Content or(Content other) {
      return new Content(length.or(other::length), sections.or(other::sections));
    }

    private Selection over(Selection usual) {
      return new Selection(
          length.orElse(usual.length()),
          sections.map(Content::others).orElse(usual.leftOut()),
          usual.struck());
    }

    private static Set<Part> others(Set<Part> parts) {
      Set<Part> others = EnumSet.allOf(Part.class);
      others.removeAll(parts);
      return others;
    }
  }

  /**
   * The languages of a handout.
   *
   * @param patient the patient's
   * @param second the one beside it
   */
  public record Spoken(Optional<Locale> patient, Optional<Locale> second) {
    private Spoken or(Spoken other) {
      return new Spoken(patient.or(other::patient), second.or(other::second));
    }
  }

  /** These, and where they say nothing, the others. */
  public PackOptions or(PackOptions other) {
    return new PackOptions(
        paper.or(other::paper),
        look.or(other.look),
        content.or(other.content),
        languages.or(other.languages));
  }

  /** The options of a handout; what nobody has said stays as usual. */
  public HandoutOptions over(HandoutOptions usual) {
    return new HandoutOptions(
        paper.orElse(usual.paper()),
        usual.date(),
        look.over(usual.look()),
        content.over(usual.selection()));
  }
}
