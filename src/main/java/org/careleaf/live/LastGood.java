package org.careleaf.live;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.careleaf.content.LoadResult;
import org.careleaf.model.Library;

/**
 * Decides what to show when content has been read again: what loaded, and in place of a topic whose
 * file is wrong now its last good text, with all its red flags. Nothing refers to what is not
 * there.
 */
public final class LastGood {
  static final String SOURCES = "sources.json";
  private static final String LIBRARY = "library.json";

  private LastGood() {}

  /**
   * What to show now.
   *
   * @param before what was shown until now
   * @param fresh what has been read just now
   */
  public static Shown of(Shown before, LoadResult fresh) {
    Library old = before.content().library();
    return isUnreadable(old, fresh) || isClinicLost(before.content(), fresh)
        ? new Shown(before.content().with(fresh.problems()), before.kept(), before.flawed(), false)
        : merged(before, decided(before.content(), fresh));
  }

  /** No content folder, or an empty one where a share is not mounted: nothing was deleted there. */
  private static boolean isUnreadable(Library old, LoadResult fresh) {
    return fresh.library().topics().findAny().isEmpty()
        && old.topics().findAny().isPresent()
        && Faults.of(fresh).errors().stream().anyMatch(e -> !isOfTopic(e.place().file()));
  }

  /** What the clinic decided stays while its file cannot be read. */
  private static LoadResult decided(LoadResult old, LoadResult fresh) {
    return fresh.clinic().settings().isKnown() ? fresh : fresh.decided(old.clinic().settings());
  }

  /** What the clinic added must not go only because its share does not answer. */
  private static boolean isClinicLost(LoadResult old, LoadResult fresh) {
    return old.isWhole() && !fresh.isWhole();
  }

  private static boolean isOfTopic(String file) {
    return file.contains("/") && file.endsWith(".json");
  }

  private static Shown merged(Shown before, LoadResult fresh) {
    Keeping keeping = new Keeping(before, fresh);
    Library library = merged(keeping, before.content().library(), fresh);
    return new Shown(
        fresh.showing(library, translations(before, fresh)),
        keeping.kept(),
        keeping.flawed(),
        true);
  }

  /** Each language by the same rule; what is wrong with its own files counts for it alone. */
  private static Map<String, Library> translations(Shown before, LoadResult fresh) {
    Map<String, Library> all = new LinkedHashMap<>(fresh.translations());
    all.replaceAll(
        (tag, read) -> {
          Library old = before.content().translations().get(tag);
          LoadResult one = new LoadResult(read, TopicFiles.inLanguage(fresh.problems(), tag));
          return old == null ? read : merged(before.of(old), one).content().library();
        });
    return all;
  }

  private static Library merged(Keeping keeping, Library old, LoadResult fresh) {
    Faults now = Faults.of(fresh);
    Library edition = now.in(LIBRARY).isPresent() ? old : fresh.library();
    boolean oldSources = now.in(SOURCES).isPresent() || !keeping.kept().isEmpty();
    Library.References olds = old.references();
    Library.References read = fresh.library().references();
    Library library =
        new Library(
            edition.edition(),
            keeping.conditions(),
            keeping.topics(Library::symptoms),
            keeping.topics(Library::treatments),
            new Library.References(
                with(olds.redFlags(), keeping.redFlags()::contains, read.redFlags()),
                with(olds.sources(), _ -> oldSources, read.sources()),
                edition.references().comparisons(),
                edition.references().glossary(),
                with(
                    olds.illustrations(),
                    keeping.illustrations()::contains,
                    read.illustrations())));
    return WholeLinks.of(library);
  }

  /** What kept topics name may be of the old ones; where there is a new one, that counts. */
  private static <T> Map<String, T> with(
      Map<String, T> old, Predicate<String> needed, Map<String, T> read) {
    Map<String, T> both = new LinkedHashMap<>(old);
    both.keySet().removeIf(needed.negate());
    both.putAll(read);
    return both;
  }
}
