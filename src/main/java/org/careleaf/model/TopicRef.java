package org.careleaf.model;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;

/**
 * Names something that has texts, whatever library it is in.
 *
 * @param kind what it is
 * @param id its id
 */
public record TopicRef(Kind kind, String id) {
  public static TopicRef of(Topic topic) {
    return new TopicRef(
        switch (topic) {
          case Condition _ -> Kind.CONDITION;
          case Symptom _ -> Kind.SYMPTOM;
          case Treatment _ -> Kind.TREATMENT;
        },
        topic.id());
  }

  public static TopicRef of(RedFlag flag) {
    return new TopicRef(Kind.RED_FLAG, flag.id());
  }

  public static TopicRef of(PreparedComparison comparison) {
    return new TopicRef(Kind.COMPARISON, comparison.id());
  }

  public static TopicRef of(Illustration illustration) {
    return new TopicRef(Kind.ILLUSTRATION, illustration.id());
  }

  public static TopicRef of(GlossaryTerm term) {
    return new TopicRef(Kind.TERM, term.id());
  }

  /** Written out, as is {@link #hashCode}: a record's own Java makes anew at every start. */
  @Override
  public boolean equals(Object other) {
    return other instanceof TopicRef ref && kind == ref.kind && id.equals(ref.id);
  }

  @Override
  public int hashCode() {
    return 31 * kind.folder().hashCode() + id.hashCode();
  }

  /** The statements of what this names, by key; none where the library has no such thing. */
  public Map<String, Statement> statements(Library library) {
    return switch (kind) {
      case CONDITION -> library.condition(id).map(Statements::of).orElse(Map.of());
      case SYMPTOM -> library.symptom(id).map(Statements::of).orElse(Map.of());
      case TREATMENT -> library.treatment(id).map(Statements::of).orElse(Map.of());
      case RED_FLAG ->
          Optional.ofNullable(library.references().redFlags().get(id))
              .map(Statements::of)
              .orElse(Map.of());
      case COMPARISON ->
          library.references().comparisons().stream()
              .filter(comparison -> comparison.id().equals(id))
              .findFirst()
              .map(comparison -> Map.of(Statements.ONLY, comparison.message()))
              .orElse(Map.of());
      case ILLUSTRATION, TERM -> Map.of();
    };
  }

  /** Its file in a content folder, for example {@code conditions/sciatica.json}. */
  public String file() {
    return path() + ".json";
  }

  /** What names it among all kinds, for example {@code conditions/sciatica}. */
  public String path() {
    return kind.folder + "/" + id;
  }

  /** What has texts. */
  public enum Kind {
    CONDITION("conditions"),
    SYMPTOM("symptoms"),
    TREATMENT("treatments"),
    RED_FLAG("red-flags"),
    COMPARISON("comparisons"),
    /** A drawing, whose words are no statements. */
    ILLUSTRATION("illustrations"),
    /** A hard word, which stands in the glossary and has a file of its own only when translated. */
    TERM("glossary");

    private final String folder;

    Kind(String folder) {
      this.folder = folder;
    }

    /** The subfolder of its files. */
    public String folder() {
      return folder;
    }

    /** Whether what it says are statements, which have sources. */
    public boolean hasStatements() {
      return this != ILLUSTRATION && this != TERM;
    }

    /** The kind whose files lie in a subfolder. */
    public static Optional<Kind> in(String folder) {
      return Arrays.stream(values()).filter(kind -> kind.folder.equals(folder)).findFirst();
    }
  }
}
