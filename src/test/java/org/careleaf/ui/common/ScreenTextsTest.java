package org.careleaf.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.handout.Look;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Part;
import org.careleaf.handout.Selection;
import org.careleaf.model.GuidelinePosition;
import org.careleaf.model.Problem;
import org.careleaf.model.Symptom;
import org.careleaf.model.Treatment;
import org.careleaf.model.Urgency;
import org.careleaf.model.Wording;
import org.careleaf.printing.Ink;
import org.careleaf.printing.Sided;
import org.careleaf.ui.handout.Outcome;
import org.junit.jupiter.api.Test;

/** Holds the keys of screen.properties against the code that names them. */
class ScreenTextsTest {
  private static final Pattern LITERAL = Pattern.compile("\"([a-z]+(?:\\.[a-zA-Z]+)+)\"");
  private static final Pattern NOT_A_KEY =
      Pattern.compile(
          ".*\\.css|os\\.name|user\\.home|glass\\.platform|careleaf\\.rehearsal(\\.of)?|org\\.careleaf\\..*");

  private static final List<Class<? extends Enum<?>>> ENUMS =
      List.of(
          Wording.class,
          Shortcut.class,
          PaperSize.class,
          Sided.class,
          Ink.class,
          Problem.Severity.class,
          UnreviewedPolicy.class,
          Symptom.Kind.class,
          Treatment.Kind.class,
          Urgency.class,
          GuidelinePosition.Stance.class,
          Selection.Length.class,
          Part.class,
          Look.TypeSize.class,
          Look.Ink.class,
          Look.Pictures.class,
          Outcome.Held.Why.class);

  @Test
  void everyKeyInTheCodeHasAText() throws IOException {
    Set<String> missing = usedKeys();
    missing.removeAll(keys("org.careleaf.ui.common.screen"));
    missing.removeAll(keys("org.careleaf.handout.words"));

    assertEquals(Set.of(), missing);
  }

  @Test
  void everyTextIsUsed() throws IOException {
    Set<String> unused = keys("org.careleaf.ui.common.screen");
    unused.removeAll(usedKeys());

    assertEquals(Set.of(), unused);
  }

  @Test
  void anUnknownKeyWouldBeNoticed() {
    Matcher matcher = LITERAL.matcher("texts.text(\"no.suchKey\")");

    assertEquals(List.of("no.suchKey"), matcher.results().map(r -> r.group(1)).toList());
  }

  private static Set<String> keys(String bundle) {
    return new TreeSet<>(ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet());
  }

  private static Set<String> usedKeys() throws IOException {
    Set<String> used = new TreeSet<>();
    for (String folder : List.of("ui", "app")) {
      try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/careleaf", folder))) {
        for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
          Matcher matcher = LITERAL.matcher(Files.readString(file));
          matcher.results().map(result -> result.group(1)).forEach(used::add);
        }
      }
    }
    used.removeIf(NOT_A_KEY.asMatchPredicate());
    ENUMS.forEach(
        type ->
            Stream.of(type.getEnumConstants())
                .forEach(value -> used.add(type.getSimpleName() + "." + value.name())));
    return used;
  }
}
