package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.careleaf.model.Condition;
import org.careleaf.model.Topic;

/** Names of conditions as they stand in a sentence, the same on screen and on paper. */
public record Names(Words words) {
  /** The most names that a title takes. */
  private static final int MOST_IN_TITLE = 4;

  /** Before this sound "and" is another word in Spanish: "dolor e inflamación". */
  private static final Pattern I_SOUND = Pattern.compile("(?iu)h?[ií](?![aeo])");

  /** "Herniated disc and degenerative disc disease": the first with its capital letter. */
  public String title(List<? extends Topic> topics) {
    List<String> names =
        new ArrayList<>(topics.stream().map(Topic::name).map(Names::inSentence).toList());
    names.set(0, topics.getFirst().name());
    return names.size() > MOST_IN_TITLE
        ? words.text("handout.title.many", names.getFirst(), names.size() - 1)
        : listed(names);
  }

  /** The names within a sentence, in one list. */
  public String inSentence(List<Condition> conditions) {
    return listed(conditions.stream().map(Names::inSentence).toList());
  }

  /** The name with a small first letter, unless it starts with an acronym. */
  public static String inSentence(Condition condition) {
    return inSentence(condition.name());
  }

  /** The same of a name alone. */
  public static String inSentence(String name) {
    boolean word = name.length() > 1 && Character.isLowerCase(name.charAt(1));
    return word ? Character.toLowerCase(name.charAt(0)) + name.substring(1) : name;
  }

  private String listed(List<String> names) {
    if (names.size() == 1) {
      return names.getFirst();
    }
    String start = names.getFirst();
    for (String name : names.subList(1, names.size() - 1)) {
      start = words.text("list.more", start, name);
    }
    String last = names.getLast();
    String key = isAnyJoined(names) ? "list.two.joined" : "list.two";
    return words.text(I_SOUND.matcher(last).lookingAt() ? key + ".beforeI" : key, start, last);
  }

  /** Says whether a name is "heat and cold": a list with it needs more than another "and". */
  private boolean isAnyJoined(List<String> names) {
    String and = words.text("list.two", "", "");
    return names.stream().anyMatch(name -> name.contains(and));
  }
}
