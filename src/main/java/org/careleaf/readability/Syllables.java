package org.careleaf.readability;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Counts the syllables of an English word: its groups of vowels without the silent e, and one more
 * wherever two vowels that stand together are spoken apart. A number and an abbreviation count one
 * syllable, and a word with hyphens counts its parts together (R. Flesch, How to Write Plain
 * English, 1979, chapter 2).
 */
final class Syllables {
  private static final Pattern COUNTED_AS_ONE =
      Pattern.compile(".*\\p{N}.*|(?:\\p{L}\\.)+\\p{L}?|\\p{Lu}{2,5}s?");
  private static final Pattern PART = Pattern.compile("[-\u2010\u2011]");
  private static final Pattern APOSTROPHE = Pattern.compile("['\u2019]");
  private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");

  private static final Pattern SILENT_E =
      Pattern.compile(
          String.join(
              "|",
              // safely, movement, soreness; not settlement
              "(?<=[aeiouy][^aeiouy]{1,3})(?<![bcdfgkptz]l)e(?=(?:ly|ments?|ful|fully|less|ness)$)",
              // something, lifetime, pacemaker; not facet
              "(?<=^(?:som|ther|wher|lif|sid|tim|car|fac|hom|hous|nos|bas|fir|saf|lik|wid|pac))e"
                  + "(?=[bfghklmpw]|one|t[ahior]|days?$)",
              // bone, bulge; not muscle
              "(?<=[^aeiouy])(?<![bcdfgkpstz]l)e$",
              // fatigue, techniques
              "(?<=[gq])ue(?=[sd]?$)",
              // bones, clothes; not places, muscles
              "(?<=[bdfhkmnprtvwl])(?<![cs]h|[bcdfgkpstz]l)e(?=s$)",
              // aches, backaches; not coaches
              "(?<=(?:^|[dhkr]|rt)ach)e(?=s$)",
              // pulled; not lifted, handled, hundred
              "(?<=[^aeioudt])(?<![bcdfgkpstz][lr])e(?=d$)"));

  /** A vowel, or a final m, that is spoken apart from the vowel after or before it. */
  private static final Pattern APART =
      Pattern.compile(
          String.join(
              "|",
              // being, carrying; player, beyond; myalgia
              "[aeiouy](?=ings?$)",
              "[aeiou](?=y[aeou])",
              "(?<=[^aeiouwny])y(?=[ao])",
              // diabetes, herniated, sciatica; not special, marriage, familiar
              "(?<![cts])i(?=a(?!g['e]|rs?$))",
              "(?<=[cts])i(?=a(?![ln]|$))",
              // opioid, serious; not action, million, anxious
              "(?<![cghstx])i(?=o)(?!(?<=lli|ni)on)",
              "(?<=[cghstx])i(?=o(?!n|us))",
              // calcium; diet; client; science; easier; not patient, friend, hygiene
              "i(?=u|et)",
              "(?<![ct]|fr)i(?=en(?!'))",
              "(?<=^sc)i(?=en)",
              "(?<=[aeiouy][^aeiouy]{1,3})i(?=e(?:rs?|st)$)",
              // area; create; reaction; video; cutaneous; museum; not tea, surgeon, people
              "(?<=[aeiouy][^aeiouy]{1,3})e(?=as?$)",
              "(?<=cr)e(?=at)",
              "(?<=^r)e(?=act|ali|us|op|en|ex)",
              "(?<![gp])e(?=o(?!u))",
              "(?<=n)e(?=ous)",
              "e(?=ums?$)",
              // aorta, mosaic; osteoarthritis; cooperate; poem
              "a(?=o|ic)",
              "(?<=e)o(?=a)",
              "(?<=^c)o(?=op|or|ex)",
              "(?<=p)o(?=e[mt])",
              // sexual; influence; fluid; strenuous; fluoride; not guard, equal, guide
              "(?<![gq])u(?=a[ltr]|e[lnt]|i(?:d|n(?!g)|ci|tio|ty))",
              "u(?=ous)",
              "(?<=fl)u(?=o)",
              // spasm, aneurysm, rhythm
              "(?<=[aiy]s|yth)m(?=s?$)"));

  /** Words that the rules get wrong, by their number of syllables. */
  private static final Map<String, Integer> IRREGULAR =
      table(
          """
          1 eye heart
          2 maybe every business evening wednesday naked creature junior senior soldier forehead
          2 brilliant argue argued clothing embed tiredness
          3 everything everyone everyday everybody's recipe cereal ideal nuclear pancreas theater
          3 bellyache apostrophe syncope element elements
          4 diabetes everybody
          """);

  /** Texts repeat their words: counting each once halves what a check of an edition costs. */
  private static final Map<String, Integer> COUNTED = new ConcurrentHashMap<>();

  /** More words than an edition has; others are counted each time. */
  private static final int MOST_COUNTED = 20_000;

  private Syllables() {}

  /** The syllables of a word as {@link Words} finds it; at least one. */
  static int in(String word) {
    return COUNTED.size() < MOST_COUNTED
        ? COUNTED.computeIfAbsent(word, Syllables::count)
        : count(word);
  }

  private static int count(String word) {
    if (COUNTED_AS_ONE.matcher(word).matches()) {
      return 1;
    }
    return PART.splitAsStream(word.toLowerCase(Locale.ENGLISH)).mapToInt(Syllables::inPart).sum();
  }

  private static int inPart(String part) {
    if (COUNTED_AS_ONE.matcher(part).matches()) {
      return 1;
    }
    String[] halves = APOSTROPHE.split(part, 2);
    return halves.length == 1 ? inPlain(part) : inContraction(halves[0], halves[1]);
  }

  /** Did-n't and it-'ll gain a syllable, don't and you'll do not; horse's does, doctor's not. */
  private static int inContraction(String word, String ending) {
    boolean gains =
        switch (ending) {
          case "t" -> word.matches(".*[^aeiour]n");
          case "ll", "ve", "d" -> word.matches(ending.equals("d") ? ".*[dt]" : ".*[^aeiouy]");
          case "s" -> word.matches(".*(?:[sxz]|[cs]h|[cgsz]e)");
          default -> false;
        };
    String stem = ending.equals("t") && word.endsWith("n") ? word.replaceFirst("n$", "") : word;
    return inPlain(stem) + (gains ? 1 : 0);
  }

  private static int inPlain(String word) {
    Integer known = IRREGULAR.getOrDefault(word, IRREGULAR.get(word.replaceFirst("s$", "")));
    if (known != null) {
      return known;
    }
    // A mark stays, so that "disease" does not come to end like "areas".
    String spoken = SILENT_E.matcher(word).replaceAll("'");
    long apart = APART.matcher(spoken).results().count();
    return (int) Math.max(1, VOWELS.matcher(spoken).results().count() + apart);
  }

  private static Map<String, Integer> table(String lines) {
    Map<String, Integer> table = new HashMap<>();
    lines
        .lines()
        .forEach(
            line -> {
              String[] words = line.split(" ");
              int syllables = Integer.parseInt(words[0]);
              Stream.of(words).skip(1).forEach(word -> table.put(word, syllables));
            });
    return Map.copyOf(table);
  }
}
