package org.careleaf.handout;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.careleaf.handout.Look.Pictures;

/**
 * A short code that stands for a handout: its topics, its options, and for each topic whether its
 * words are still the same. It holds nothing of a patient: what was typed or struck for one is not
 * in it.
 *
 * <p>Bits: 1 version, 1 paper, 1 large, 1 ink saver, 1 without pictures, 1 short, 2 language, 1 two
 * languages and then 2 the second (the first once more, and then the second, for an interpreter
 * copy), 1 whether 15 bits of left-out parts follow; then for each item 15 bits that name it (for a
 * comparison a number of columns and 15 bits for each) and 10 bits of its words' hash. They are
 * written five to a letter, with one letter more against misreading. The version is 1 where all
 * drawings print; then its bit for no pictures stays 0, and leaves room for another version.
 *
 * @param languages the content in every language that it has
 */
public record HandoutCode(Languages languages) {
  private static final int LANGUAGE_BITS = 2;

  private static final Pattern LOOKS_LIKE_ONE =
      Pattern.compile("(?=.*\\d)(?:[0-9A-Za-z]{8,}|[0-9A-Za-z]{4}-[0-9A-Za-z-]{4,})");

  /** The most topics that a code stands for. */
  public static final int MOST_ITEMS = 20;

  /**
   * What a code stands for.
   *
   * @param request the same handout, as far as the code knows
   * @param changed names of topics whose words are no longer what they were
   */
  public record Read(HandoutRequest request, List<String> changed) {
    public Read {
      changed = List.copyOf(changed);
    }
  }

  /** The code of a handout; empty where it has more than 20 topics. */
  public String of(HandoutRequest request) {
    if (request.items().size() > MOST_ITEMS) {
      return "";
    }
    CodeBits bits = new CodeBits();
    bits.add(request.options().look().pictures() == Pictures.ALL);
    CodedOptions.write(request.options(), bits);
    write(request.tongues(), bits);
    CodedOptions.writeLeftOut(request.options().selection().leftOut(), bits);
    CodedItems items = new CodedItems(languages.asWritten().library());
    request.items().forEach(item -> items.write(item, bits));
    return bits.letters();
  }

  private void write(Tongues tongues, CodeBits bits) {
    int patient = index(tongues.patient());
    Optional<Integer> staff = tongues.staff().map(this::index).filter(other -> other != patient);
    bits.add(patient, LANGUAGE_BITS);
    bits.add(staff.isPresent());
    if (staff.isPresent() && tongues.form() == Tongues.Form.INTERPRETER) {
      bits.add(patient, LANGUAGE_BITS);
    }
    staff.ifPresent(other -> bits.add(other, LANGUAGE_BITS));
  }

  /**
   * Reads a code, however it is typed: small letters, without hyphens, with an O for a zero.
   *
   * @param date the day that the handout is to state
   * @return empty for anything that is no code of this content
   */
  public Optional<Read> read(String typed, LocalDate date) {
    return read(typed, date, this::tongues)
        .or(() -> read(typed, date, this::unnamedTongues).filter(HandoutCode::isFirst));
  }

  /** Those that did not name the second language were before all drawings could be asked for. */
  private static boolean isFirst(Read read) {
    return read.request().options().look().pictures() != Pictures.ALL;
  }

  /** Says whether a text that is no code may have been meant as one. */
  public static boolean looksLikeOne(String typed) {
    return LOOKS_LIKE_ONE.matcher(typed.strip()).matches();
  }

  private Optional<Read> read(
      String typed, LocalDate date, Function<CodeBits, Optional<Tongues>> tongues) {
    return CodeBits.read(typed).flatMap(bits -> read(bits, date, tongues));
  }

  private Optional<Read> read(
      CodeBits bits, LocalDate date, Function<CodeBits, Optional<Tongues>> tongues) {
    Pictures some = bits.taken() ? Pictures.ALL : Pictures.TWO;
    HandoutOptions options = CodedOptions.read(bits, date, some);
    if (some == Pictures.ALL && options.look().pictures() == Pictures.NONE) {
      return Optional.empty(); // of a later version
    }
    Optional<Tongues> both = tongues.apply(bits);
    HandoutOptions whole = CodedOptions.readLeftOut(options, bits);
    return both.flatMap(spoken -> items(bits, spoken, whole));
  }

  private Optional<Read> items(CodeBits bits, Tongues tongues, HandoutOptions options) {
    List<HandoutItem> items = new ArrayList<>();
    List<String> changed = new ArrayList<>();
    CodedItems coded = new CodedItems(languages.asWritten().library());
    while (bits.has(CodedItems.FEWEST_BITS)) {
      Optional<CodedItems.Found> found = coded.read(bits);
      if (found.isEmpty()) {
        return Optional.empty();
      }
      items.add(found.get().item());
      found.get().changed().ifPresent(changed::add);
    }
    return items.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Read(new HandoutRequest(items, tongues, options, ForPatient.NOBODY), changed));
  }

  private int index(Locale language) {
    List<String> all = languages.all().stream().map(Locale::getLanguage).toList();
    return Math.max(0, all.indexOf(language.getLanguage()));
  }

  /** Empty where the content lacks one of the languages. */
  private Optional<Tongues> tongues(CodeBits bits) {
    int patient = bits.take(LANGUAGE_BITS);
    if (!bits.taken()) {
      return language(patient).map(Tongues::only);
    }
    int next = bits.take(LANGUAGE_BITS);
    boolean interpreter = next == patient;
    int staff = interpreter ? bits.take(LANGUAGE_BITS) : next;
    Tongues.Form form = interpreter ? Tongues.Form.INTERPRETER : Tongues.Form.SIDE_BY_SIDE;
    return language(patient)
        .flatMap(one -> language(staff).map(other -> new Tongues(one, Optional.of(other), form)));
  }

  /**
   * The first codes of two languages did not name the second. That a code is one of them shows in
   * that it leads to no topic with the bits where they stand now. There were English and Spanish
   * then: the second is the one that the content is written in, or else the other.
   */
  private Optional<Tongues> unnamedTongues(CodeBits bits) {
    int patient = bits.take(LANGUAGE_BITS);
    return bits.taken()
        ? language(patient)
            .flatMap(
                one ->
                    language(patient == 0 ? 1 : 0)
                        .map(two -> new Tongues(one, Optional.of(two), Tongues.Form.SIDE_BY_SIDE)))
        : Optional.empty();
  }

  private Optional<Locale> language(int index) {
    return languages.all().stream().skip(index).findFirst();
  }
}
