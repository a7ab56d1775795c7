package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.Selection.Length;
import org.careleaf.model.Topic;

/**
 * A line to paste into the chart after a handout was given. There is nothing of the patient in it.
 *
 * @param by who gave it, in initials; or empty
 * @param interpreter whether an interpreter helped
 * @param teachBack whether the patient said it back
 */
public record ChartLine(String by, boolean interpreter, boolean teachBack) {
  private static final int LONGEST = 40;

  public ChartLine {
    if (by.length() > LONGEST) {
      throw new IllegalArgumentException("Initials are at most " + LONGEST + " characters.");
    }
  }

  /**
   * The line, for example {@code Given 2026-11-22: Herniated disc; English, large print, 2 pages;
   * edition 2026.1; code 7K3Q-X9H2; by MK; interpreter no; teach-back done}.
   *
   * @param request what was given
   * @param pages how many pages it took
   */
  public String of(HandoutRequest request, Languages languages, int pages) {
    List<String> parts = new ArrayList<>();
    parts.add(topics(request, languages));
    parts.add(form(request, pages));
    parts.add("edition " + languages.asWritten().library().edition().id());
    String code = new HandoutCode(languages).of(request);
    if (!code.isEmpty()) {
      parts.add("code " + code);
    }
    if (!by.isBlank()) {
      parts.add("by " + by.strip());
    }
    parts.add("interpreter " + (interpreter ? "yes" : "no"));
    parts.add("teach-back " + (teachBack ? "done" : "not done"));
    return "Given " + request.options().date() + ": " + String.join("; ", parts);
  }

  private static String topics(HandoutRequest request, Languages languages) {
    Topics topics = Topics.of(request.items(), languages.asWritten().library());
    return String.join(", ", topics.all().stream().map(Topic::name).toList());
  }

  private static String form(HandoutRequest request, int pages) {
    List<String> parts = new ArrayList<>();
    parts.add(name(request.tongues().patient()));
    request.tongues().staff().ifPresent(staff -> parts.add("with " + name(staff)));
    if (request.tongues().form() == Tongues.Form.INTERPRETER) {
      parts.add("interpreter copy");
    }
    if (request.options().look().type() == TypeSize.LARGE) {
      parts.add("large print");
    }
    if (request.options().selection().length() == Length.SHORT) {
      parts.add("short");
    }
    parts.add(pages == 1 ? "1 page" : pages + " pages");
    return String.join(", ", parts);
  }

  private static String name(Locale language) {
    return language.getDisplayLanguage(Locale.ENGLISH);
  }
}
