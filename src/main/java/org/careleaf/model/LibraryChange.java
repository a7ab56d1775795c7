package org.careleaf.model;

/** What becomes of everything in a library that has texts; nothing, where nothing is said. */
public interface LibraryChange {
  default Condition condition(Condition condition) {
    return condition;
  }

  default Symptom symptom(Symptom symptom) {
    return symptom;
  }

  default Treatment treatment(Treatment treatment) {
    return treatment;
  }

  default RedFlag redFlag(RedFlag flag) {
    return flag;
  }

  default PreparedComparison comparison(PreparedComparison comparison) {
    return comparison;
  }

  default Illustration illustration(Illustration illustration) {
    return illustration;
  }

  default GlossaryTerm term(GlossaryTerm term) {
    return term;
  }
}
