package org.careleaf.content;

import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Coding;
import org.careleaf.model.Condition;

/**
 * Holds the ICD-10-CM codes of conditions against the list of the folder, so that a clinic does not
 * copy a code that no payer takes. Finds only; every condition stays. In a folder without a list,
 * only the form of a code is looked at.
 *
 * @param list the codes that there are
 * @param problems where problems go
 */
record CodeCheck(CodeList list, Problems problems) {
  private static final String FILE = "codes/icd-10-cm.json";
  private static final String SYSTEM = "ICD-10-CM";
  private static final Pattern NEARLY = Pattern.compile("(?i)icd\\W*10\\W*(cm)?");
  private static final Pattern FORM = Pattern.compile("[A-Z][0-9][0-9A-Z](\\.[0-9A-Z]{1,4})?");

  /** More codes than these do not help anybody to choose one. */
  private static final int MOST_NAMED = 12;

  static CodeCheck of(JsonFolder content) {
    boolean there = Files.exists(content.root().resolve(FILE));
    return new CodeCheck(
        there
            ? content.readFile(FILE, CodesJson.class, CodesJson::list).orElse(CodeList.NONE)
            : CodeList.NONE,
        content.problems());
  }

  void check(Loaded<Condition> loaded) {
    List<Coding> codes = loaded.topic().labels().codes();
    system(codes, loaded);
    if (codes.stream().anyMatch(code -> code.system().equals(SYSTEM))) {
      Places places = Places.of(loaded.file());
      for (int index = 0; index < codes.size(); index++) {
        if (codes.get(index).system().equals(SYSTEM)) {
          new One(codes.get(index), places, index).check();
        }
      }
    }
    lookup(loaded);
  }

  /** A code that is billed belongs among the codes; here it would be said to be none. */
  private void lookup(Loaded<Condition> loaded) {
    List<String> codes = loaded.topic().labels().lookupCodes();
    for (int index = 0; index < codes.size(); index++) {
      String code = codes.get(index);
      if (list.billable().containsKey(code)) {
        problems.warning(
            Places.of(loaded.file()).at("lookupCodes", index),
            code + " is a billable code of " + list.release(),
            "put it among the codes, with its title, or take it out");
      }
    }
  }

  /** A system that is nearly ours is ours, misspelt, and would go unchecked. */
  private void system(List<Coding> codes, Loaded<Condition> loaded) {
    for (int index = 0; index < codes.size(); index++) {
      String system = codes.get(index).system();
      if (!system.equals(SYSTEM) && NEARLY.matcher(system).matches()) {
        problems.warning(
            Places.of(loaded.file()).at("codes", index, "system"),
            "codes of \"" + system + "\" are not checked",
            "write \"" + SYSTEM + "\", if that is meant");
      }
    }
  }

  /** One code of a condition's file. */
  private final class One {
    private final Coding coding;
    private final String code;
    private final Places places;
    private final int index;

    One(Coding coding, Places places, int index) {
      this.coding = coding;
      this.code = coding.code();
      this.places = places;
      this.index = index;
    }

    void check() {
      if (!FORM.matcher(code).matches()) {
        warn("code", "\"" + code + "\" is not the form of a code of " + SYSTEM, formAdvice());
      } else if (list.covers(code)) {
        checkListed();
      } else if (!list.families().isEmpty()) {
        problems.note(
            places.at("codes", index, "code"),
            code + " could not be checked: " + FILE + " does not cover its family",
            "look it up in " + SYSTEM);
      }
    }

    private void checkListed() {
      if (list.headings().containsKey(code)) {
        warn("code", code + " is a heading of " + list.release() + " and not billed", below());
      } else if (!list.billable().containsKey(code)) {
        String nearest = String.join(", ", list.nearest(code));
        warn("code", list.release() + " has no code " + code, "the nearest are " + nearest);
      }
      list.title(code)
          .filter(title -> !title.equals(coding.display()))
          .ifPresent(title -> warn("display", "this is not the title of " + code, titled(title)));
    }

    private String below() {
      List<String> codes = list.billableBelow(code);
      String named = String.join(", ", codes.stream().limit(MOST_NAMED).toList());
      int more = codes.size() - MOST_NAMED;
      return "use one of " + named + (more > 0 ? " and " + more + " more" : "");
    }

    private String formAdvice() {
      String form = "write a letter, two characters, then up to four more after a point";
      return list.families().isEmpty()
          ? form
          : form + "; the nearest are " + String.join(", ", list.nearest(code));
    }

    private void warn(String key, String message, String advice) {
      problems.warning(places.at("codes", index, key), message, advice);
    }

    private static String titled(String title) {
      return "write \"" + title + "\"";
    }
  }
}
