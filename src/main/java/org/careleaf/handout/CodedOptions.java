package org.careleaf.handout;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.careleaf.handout.Look.Ink;
import org.careleaf.handout.Look.Pictures;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.Selection.Length;

/** The options of a handout in its code. Their places never change: codes are on paper. */
final class CodedOptions {
  private static final int LEFT_OUT_BITS = 15;

  private CodedOptions() {}

  static void write(HandoutOptions options, CodeBits bits) {
    bits.add(options.paper() == PaperSize.A4);
    bits.add(options.look().type() == TypeSize.LARGE);
    bits.add(options.look().ink() == Ink.SAVER);
    bits.add(options.look().pictures() == Pictures.NONE);
    bits.add(options.selection().length() == Length.SHORT);
  }

  /**
   * Reads the options.
   *
   * @param some which drawings there are where there are any: the version of the code says that
   */
  static HandoutOptions read(CodeBits bits, LocalDate date, Pictures some) {
    PaperSize paper = bits.taken() ? PaperSize.A4 : PaperSize.LETTER;
    TypeSize type = bits.taken() ? TypeSize.LARGE : TypeSize.STANDARD;
    Ink ink = bits.taken() ? Ink.SAVER : Ink.COLOUR;
    Look look = new Look(type, ink, bits.taken() ? Pictures.NONE : some);
    Length length = bits.taken() ? Length.SHORT : Length.FULL;
    return new HandoutOptions(paper, date, look, new Selection(length, Set.of(), Set.of()));
  }

  static void writeLeftOut(Set<Part> leftOut, CodeBits bits) {
    bits.add(!leftOut.isEmpty());
    if (!leftOut.isEmpty()) {
      bits.add(leftOut.stream().mapToInt(Part::mask).sum(), LEFT_OUT_BITS);
    }
  }

  static HandoutOptions readLeftOut(HandoutOptions options, CodeBits bits) {
    if (!bits.taken()) {
      return options;
    }
    int mask = bits.take(LEFT_OUT_BITS);
    Set<Part> leftOut = EnumSet.allOf(Part.class);
    leftOut.removeIf(part -> (mask & part.mask()) == 0);
    return options.with(new Selection(options.selection().length(), leftOut, Set.of()));
  }
}
