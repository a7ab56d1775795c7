package org.careleaf.handout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.careleaf.compare.Agreement;
import org.careleaf.compare.Aspect;
import org.careleaf.model.Frequency;
import org.careleaf.model.Review;
import org.careleaf.model.Review.Check;
import org.careleaf.model.Signature;
import org.careleaf.model.Translation;
import org.careleaf.model.TreatmentOption;
import org.careleaf.model.Urgency;

/** The program's own words, the same on screen, on paper and in a terminal. */
public final class Words {
  private static final Set<String> ON_PAPER =
      Set.of("aspect", "agreement", "frequency", "line", "cell", "handout");

  private final ResourceBundle bundle;
  private final Locale language;

  /** The words in a language; all of them English where the program does not speak it. */
  public Words(Locale language) {
    this.language = speaks(language) ? language : Locale.ENGLISH;
    this.bundle = read(this.language);
  }

  /** Whether the program has its words in a language. */
  public static boolean speaks(Locale language) {
    return Words.class.getResource(file(language)) != null;
  }

  /** Read by hand: a resource bundle would fill its gaps from the computer's own language. */
  private static ResourceBundle read(Locale language) {
    try (InputStream in = Words.class.getResourceAsStream(file(language))) {
      if (in == null) {
        throw new IllegalStateException("the program has lost its words in " + language);
      }
      return new PropertyResourceBundle(in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String file(Locale language) {
    boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
    return "words" + (english ? "" : "_" + language.getLanguage()) + ".properties";
  }

  /**
   * One text, with its placeholders filled.
   *
   * @throws java.util.MissingResourceException for an unknown key
   */
  public String text(String key, Object... values) {
    String pattern = bundle.getString(key);
    return values.length == 0 ? pattern : new MessageFormat(pattern, language).format(values);
  }

  /** The words around a topic's own that paper shows, by key, sorted. */
  public SortedMap<String, String> headings() {
    SortedMap<String, String> headings = new TreeMap<>();
    bundle.keySet().stream()
        .filter(key -> ON_PAPER.contains(key.substring(0, key.indexOf('.'))))
        .filter(key -> !bundle.getString(key).isEmpty())
        .forEach(key -> headings.put(key, bundle.getString(key)));
    return headings;
  }

  public String aspect(Aspect aspect) {
    return text("aspect." + aspect);
  }

  /** The word for an agreement; empty where there is nothing to say. */
  public String agreement(Agreement agreement) {
    return text("agreement." + agreement);
  }

  public String frequency(Frequency frequency) {
    return text("frequency." + frequency);
  }

  public String urgency(Urgency urgency) {
    return text("urgency." + urgency);
  }

  public String line(TreatmentOption.Line line) {
    return text("line." + line);
  }

  /** Which clinician reviewed a topic, and whether that has run out; or that nobody has. */
  public String review(Check check, LocalDate today) {
    return checked("review", check, today);
  }

  /** The same of its translation. */
  public String translation(Check check, LocalDate today) {
    return checked("translation", check, today);
  }

  /** That some parts of a sheet are not translated, or may be out of date. */
  public String translationParts(Translation owed) {
    return text("translation.parts." + owed);
  }

  /** Words that somebody signed before they were changed have been checked by nobody. */
  private String checked(String key, Check check, LocalDate today) {
    if (check.status() != Review.Status.REVIEWED) {
      return text(key + ".DRAFT");
    }
    Signature signature = check.signature().orElseThrow();
    String said = text(key + ".REVIEWED", signature.by(), signature.role(), date(signature.on()));
    return check.isOverdue(today)
        ? said + text("review.overdue", date(signature.until().orElseThrow()))
        : said;
  }

  /** The name of a language, for example "English". */
  public String language(Locale named) {
    return named.getDisplayLanguage(language);
  }

  /** A date in words, for example "November 22, 2026". */
  public String date(LocalDate date) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language).format(date);
  }
}
