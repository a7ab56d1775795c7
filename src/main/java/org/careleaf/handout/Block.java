package org.careleaf.handout;

import java.util.List;
import java.util.Optional;
import org.careleaf.compare.Agreement;
import org.careleaf.model.Illustration;
import org.careleaf.model.Urgency;

/** A piece of a handout, read from top to bottom. Says what it is, never how it looks. */
public sealed interface Block {
  /**
   * Whose sheet it is, at the very top.
   *
   * @param clinic what the clinic says of itself, if anything
   * @param recipient whom it is for, for example "For Ana Lee"; or empty
   * @param date the day, in words
   */
  record Masthead(Optional<Letterhead> clinic, String recipient, String date) implements Block {}

  /**
   * The handout's title; one, and before all that is read.
   *
   * @param text what the sheet is about
   * @param say how to say the hard words in it, or empty
   */
  record Title(String text, String say) implements Block {
    public Title(String text) {
      this(text, "");
    }
  }

  /**
   * What the reader must know of the sheet itself, under the title.
   *
   * @param alsoCalled other names, or empty
   * @param review whether a clinician has reviewed it
   * @param translation whether a translator has checked it, or empty where nothing was translated
   * @param audience whom it is for
   */
  record ReviewLine(String alsoCalled, String review, String translation, String audience)
      implements Block {}

  /** The one thing to remember. */
  record MainMessage(Passage passage) implements Block {}

  /** Signs to act on, and how soon. */
  record CareCard(Urgency urgency, String heading, List<Passage> items) implements Block {
    public CareCard {
      items = List.copyOf(items);
    }

    public boolean isEmergency() {
      return urgency == Urgency.EMERGENCY;
    }
  }

  /**
   * What staff wrote for this patient.
   *
   * @param heading over all of it
   * @param paragraphs the note, a paragraph each
   * @param details date and place of the next visit and the like, a line each
   */
  record Note(String heading, List<String> paragraphs, List<String> details) implements Block {
    public Note {
      paragraphs = List.copyOf(paragraphs);
      details = List.copyOf(details);
    }
  }

  /**
   * A heading.
   *
   * @param level 2 for a part, 3 for a part of a part
   */
  record Heading(int level, String text) implements Block {}

  record Paragraph(Passage passage) implements Block {}

  /** Things to do, each with a box to tick. */
  record Steps(List<Passage> items) implements Block {
    public Steps {
      items = List.copyOf(items);
    }
  }

  record BulletList(List<Passage> items) implements Block {
    public BulletList {
      items = List.copyOf(items);
    }
  }

  /**
   * Who must ask before taking a medicine.
   *
   * @param heading names the medicines
   * @param groups reasons to ask, in one list or in several of which each is about one thing
   */
  record AskFirst(String heading, List<Group> groups) implements Block {
    public AskFirst {
      groups = List.copyOf(groups);
    }

    /** Reasons that need no groups. */
    public static AskFirst of(String heading, List<Passage> items) {
      return new AskFirst(heading, List.of(new Group("", items)));
    }

    /** All reasons. */
    public List<Passage> items() {
      return groups.stream().flatMap(group -> group.items().stream()).toList();
    }

    /**
     * Reasons that are about one thing.
     *
     * @param heading what they are about, or empty
     * @param items each continues the heading of the whole
     */
    public record Group(String heading, List<Passage> items) {
      public Group {
        items = List.copyOf(items);
      }
    }
  }

  /**
   * A drawing with what stands below it.
   *
   * @param illustration the drawing and its words
   * @param caption its caption
   */
  record Picture(Illustration illustration, Passage caption) implements Block {}

  /** Drawings that stand beside no text, in the order in which they are read. */
  record Gallery(List<Picture> pictures) implements Block {
    public Gallery {
      pictures = List.copyOf(pictures);
    }

    /** The same drawing as one in another language, in the words that it has here. */
    public Optional<Picture> like(Picture one) {
      String id = one.illustration().id();
      return pictures.stream().filter(other -> other.illustration().id().equals(id)).findFirst();
    }
  }

  /**
   * Something for the patient to write.
   *
   * @param prompt what to write
   * @param lines how many lines to write on
   */
  record WritingLines(Passage prompt, int lines) implements Block {}

  /** Hard words and what they mean. */
  record Definitions(List<Definition> items) implements Block {
    public Definitions {
      items = List.copyOf(items);
    }

    /**
     * A word.
     *
     * @param term the word
     * @param say how to say it, or empty
     * @param meaning what it means
     */
    public record Definition(String term, String say, Passage meaning) {}
  }

  /**
   * Conditions side by side.
   *
   * @param rowsLabel the heading of the column of row names, for those who hear the table
   * @param columns the conditions' names
   * @param rows a row per aspect
   */
  record ComparisonTable(String rowsLabel, List<String> columns, List<Row> rows) implements Block {
    public ComparisonTable {
      columns = List.copyOf(columns);
      rows = List.copyOf(rows);
    }

    /**
     * A row.
     *
     * @param label what it is about
     * @param agreement how far the columns agree
     * @param mark the word for how far the columns agree, or empty
     * @param cells a cell per column, each a list of texts
     */
    public record Row(String label, Agreement agreement, String mark, List<List<Passage>> cells) {
      public Row {
        cells = cells.stream().map(List::copyOf).toList();
      }
    }
  }

  /**
   * A square of dots that a phone shows as text, without any network.
   *
   * @param text what it holds
   * @param alternativeText what somebody is told who does not see it
   * @param caption what stands beside it
   */
  record PhoneSquare(String text, String alternativeText, String caption) implements Block {}

  /** Edition, sources and what the sheet does not do. */
  record FinePrint(List<String> lines) implements Block {
    public FinePrint {
      lines = List.copyOf(lines);
    }
  }

  /**
   * The same part in two languages, side by side.
   *
   * @param first in the patient's language; empty where that stands above, since it is too wide
   * @param second in the language of staff
   * @param language the language of the second
   */
  record Pair(List<Block> first, List<Block> second, Speech language) implements Block {
    public Pair {
      first = List.copyOf(first);
      second = List.copyOf(second);
    }
  }

  /**
   * Every line of a handout in two languages under one number, for two who read it to each other.
   *
   * @param number the heading of the column of numbers
   * @param first the heading of the patient's language
   * @param second the heading of the language of staff
   * @param language the second language
   * @param lines the lines in reading order
   */
  record NumberedLines(
      String number, String first, String second, Speech language, List<NumberedLine> lines)
      implements Block {
    public NumberedLines {
      lines = List.copyOf(lines);
    }

    /**
     * One line in both languages.
     *
     * @param number counted from 1
     * @param isHeading whether it heads the lines after it
     * @param isEmergency whether it belongs to the emergency card
     * @param passage in the patient's language
     * @param second the same in the language of staff; or empty
     */
    public record NumberedLine(
        int number, boolean isHeading, boolean isEmergency, Passage passage, String second) {
      /** A line that nothing refers to. */
      public NumberedLine(
          int number, boolean isHeading, boolean isEmergency, String first, String second) {
        this(number, isHeading, isEmergency, Passage.of(first), second);
      }

      /** What it says in the patient's language. */
      public String first() {
        return passage.text();
      }
    }
  }
}
