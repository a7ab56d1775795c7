package org.careleaf.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careleaf.clinic.Clinic;
import org.careleaf.clinic.ClinicSettings;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;

/**
 * What a content folder came to.
 *
 * @param library everything that loaded, in the edition's own language
 * @param translations the same in other languages, by language tag
 * @param clinic what the clinic keeps beside topics and texts
 * @param isWhole whether every folder that was named could be reached
 * @param problems everything that is wrong, most severe first
 */
public record LoadResult(
    Library library,
    Map<String, Library> translations,
    Clinic clinic,
    boolean isWhole,
    List<Problem> problems) {
  public LoadResult {
    translations = Collections.unmodifiableMap(new LinkedHashMap<>(translations));
    problems = problems.stream().sorted(Problem.ORDER).toList();
  }

  /** Content in one language, without a clinic. */
  public LoadResult(Library library, List<Problem> problems) {
    this(library, Map.of(), Clinic.NONE, true, problems);
  }

  /** The same with other topics, in all languages. */
  public LoadResult showing(Library other, Map<String, Library> otherTranslations) {
    return new LoadResult(other, otherTranslations, clinic, isWhole, problems);
  }

  /** The same as another decision of the clinic has it. */
  public LoadResult decided(ClinicSettings settings) {
    Clinic other =
        new Clinic(
            settings, clinic.letterhead(), clinic.phrases(), clinic.packs(), clinic.signOffs());
    Map<String, Library> otherTranslations = new LinkedHashMap<>(translations);
    otherTranslations.replaceAll((_, translated) -> other.applied(translated));
    return new LoadResult(other.applied(library), otherTranslations, other, isWhole, problems);
  }

  /** The same with other problems. */
  public LoadResult with(List<Problem> others) {
    return new LoadResult(library, translations, clinic, isWhole, others);
  }

  /** Those of the problems that are wrong, not only owed or worth knowing. */
  public List<Problem> faults() {
    return problems.stream().filter(problem -> problem.severity().isFault()).toList();
  }
}
