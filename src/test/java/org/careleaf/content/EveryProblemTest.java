package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careleaf.content.SpoiltContent.Spoil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Spoils a copy of the invented content in one way after the other and compares every line that the
 * loader says of it. The expected lines are in golden/problems.txt, which so shows each message.
 */
class EveryProblemTest {
  private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "problems.txt");
  private static final String RED = "conditions/red-knee.json";
  private static final String PLAIN = "conditions/plain-knee.json";
  private static final String ICE = "treatments/ice.json";
  private static final String TOES = "symptoms/numb-toes.json";
  private static final String FEVER = "red-flags/fever.json";
  private static final String LIBRARY = "library.json";
  private static final String SOURCES = "sources.json";

  private final Map<String, Spoil> spoils = new LinkedHashMap<>();

  @TempDir Path temp;

  private void edit(String name, String file, String from, String to) {
    spoils.put(name, content -> content.change(file, from, to));
  }

  private void notJson() {
    edit("a missing comma", TOES, "\"numb-toes\",", "\"numb-toes\"");
    edit("a trailing comma", RED, "\"rosy knee\"", "\"rosy knee\",");
    edit("a missing closing quote", TOES, "\"Numb toes\",", "\"Numb toes,");
    edit("a missing opening quote", TOES, "\"Numb toes\",", "Numb toes\",");
    edit("a quote within a text", ICE, "\"Ice\",", "\"The \"Ice\" pack\",");
    edit("a key without quotes", TOES, "\"name\"", "name");
    edit("a missing colon", TOES, "\"name\":", "\"name\"");
    edit("a brace too many", RED, "\"plain\": \"A red", "}, \"plain\": \"A red");
    edit("a missing brace", RED, "},\n  \"mainMessage\"", "\n  \"mainMessage\"");
    edit("a bracket that is never closed", FEVER, "\n}", "");
    edit("the wrong closing bracket", RED, "\"rosy knee\"\n  ]", "\"rosy knee\"\n  }");
    edit("a missing value", RED, "\"emergency\": false", "\"emergency\":");
    edit("a word of another language", RED, "\"emergency\": false", "\"emergency\": False");
    edit("a comment", TOES, "\"name\"", "// how staff say it\n  \"name\"");
    edit("single quotes", TOES, "\"Numb toes\"", "'Numb toes'");
    edit("quotes of a word processor", TOES, "\"Numb toes\"", "\u201cNumb toes\u201d");
    edit("a line break within a text", TOES, "\"Numb toes\"", "\"Numb\n toes\"");
    edit("a backslash", TOES, "\"Numb toes\"", "\"Numb\\toes, numb \\feet or \\hands\"");
    edit("a number that is none", RED, "\"from\": 20", "\"from\": 020");
    edit("text after the end", FEVER, "\n}", "\n}}");
    edit(
        "a doubled key, and another fault",
        RED,
        "\"emergency\"",
        "\"emergency\": 5, \"nam\": \"x\", \"emergency\"");
    spoils.put("an empty file", content -> content.write(TOES, ""));
    spoils.put("too deep", content -> content.write(TOES, "[".repeat(5000)));
  }

  private void encodings() {
    edit("Latin-1", TOES, "\"Numb toes\"", "\"Numb t\u00f6es\"");
    spoils.computeIfPresent("Latin-1", (_, s) -> encoded(s, StandardCharsets.ISO_8859_1));
    spoils.put("UTF-16", content -> content.encode(TOES, StandardCharsets.UTF_16));
    spoils.put("UTF-16 without a mark", c -> c.encode(TOES, StandardCharsets.UTF_16LE));
    edit("a mark of UTF-8, which is fine", TOES, "{", "\ufeff{");
    spoils.put("too large", content -> content.write(TOES, " ".repeat(1_000_001)));
  }

  private static Spoil encoded(Spoil spoil, java.nio.charset.Charset charset) {
    return content -> {
      spoil.apply(content);
      content.encode(TOES, charset);
    };
  }

  private void shapes() {
    edit("a misspelt key that must be there", RED, "\"audience\"", "\"audiense\"");
    edit("a misspelt key that may be there", RED, "\"typicalTests\"", "\"typicalTest\"");
    edit("a key that nobody knows", TOES, "\"name\"", "\"colour\": \"red\", \"name\"");
    edit("missing keys", TOES, "\"audience\": \"ADULTS\",\n  \"kind\": \"SYMPTOM\",", "");
    edit("a missing group", TOES, "\"summary\"", "\"xyzzy\"");
    edit("a number for a text", TOES, "\"Numb toes\"", "5");
    edit("a text for a list", TOES, "\"audience\"", "\"formerIds\": \"dead-toes\", \"audience\"");
    edit("a text for true or false", RED, "\"emergency\": false", "\"emergency\": \"no\"");
    edit("a text for a number", RED, "\"from\": 20", "\"from\": \"20\"");
    edit("half a year", RED, "\"from\": 20", "\"from\": 20.5");
    edit("a text for a group", TOES, "\"summary\": {", "\"summary\": \"Numb\", \"old\": {");
    edit("a word not allowed", RED, "\"SELF_CARE\"", "\"self care\"");
    edit("a word like no other", RED, "\"ADULTS\"", "\"xyz\"");
    edit("a day that is none", LIBRARY, "2026-01-02", "2026-02-30");
    edit("null", RED, "\"emergency\": false", "\"emergency\": null");
    edit("an empty text", TOES, "\"Numb toes\"", "\" \"");
    edit("an empty list", TOES, "\"audience\"", "\"formerIds\": [], \"audience\"");
    edit("a malformed id in a list", RED, "\"id\": \"front\"", "\"id\": \"Front of knee\"");
    edit("ages that end before they begin", RED, "\"to\": 40", "\"to\": 4");
    edit("a comparison of one", LIBRARY, ",\n        \"blue-knee\"", "");
    edit("a newer format", LIBRARY, "\"format\": 1", "\"format\": 2");
  }

  private void ids() {
    edit(
        "an id that is not the file's name", TOES, "\"id\": \"numb-toes\"", "\"id\": \"numb-toe\"");
    edit("a malformed id", TOES, "\"id\": \"numb-toes\"", "\"id\": \"Numb toes!\"");
    edit("an unknown symptom", RED, "\"symptom\": \"numb-toes\"", "\"symptom\": \"numb-toe\"");
    edit("an unknown red flag", RED, "\"cold-foot\"", "\"cold-feet\"");
    edit("an unknown condition", RED, "\"condition\": \"blue-knee\"", "\"condition\": \"xyzzy\"");
    edit("an unknown condition to compare", LIBRARY, "\"blue-knee\"", "\"blu-knee\"");
    edit("an unknown source", FEVER, "\"A1\"", "\"A11\"");
    edit("an id twice in a list", RED, "\"id\": \"stairs\"", "\"id\": \"kneeling\"");
    edit("a source twice", SOURCES, "\"id\": \"B2\"", "\"id\": \"A1\"");
    edit("no sources at all", SOURCES, "{", "{,");
    edit("a former id that is taken", TOES, "\"name\"", "\"formerIds\": [\"knee-pain\"], \"name\"");
    spoils.put(
        "a former id of two",
        content -> {
          content.change(ICE, "\"name\"", "\"formerIds\": [\"cold\"], \"name\"");
          content.change(
              "treatments/magnets.json", "\"name\"", "\"formerIds\": [\"cold\"], \"name\"");
        });
    spoils.put(
        "references by a former id",
        content -> {
          content.change(TOES, "\"name\"", "\"formerIds\": [\"dead-toes\"], \"name\"");
          content.change(RED, "\"symptom\": \"numb-toes\"", "\"symptom\": \"dead-toes\"");
          content.change(
              "conditions/blue-knee.json", "\"name\"", "\"formerIds\": [\"blue\"], \"name\"");
          content.change(RED, "\"condition\": \"blue-knee\"", "\"condition\": \"blue\"");
          content.change(LIBRARY, "\"blue-knee\"", "\"blue\"");
        });
    spoils.put(
        "a symptom named by both its ids",
        content -> {
          content.change(TOES, "\"name\"", "\"formerIds\": [\"dead-toes\"], \"name\"");
          content.change(RED, "\"symptom\": \"knee-pain\"", "\"symptom\": \"dead-toes\"");
        });
  }

  private void doubts() {
    edit("no source", FEVER, "\"A1\"", "");
    edit("no schema", FEVER, "\"$schema\": \"../schema/red-flag.schema.json\",", "");
    edit("another kind's schema", FEVER, "red-flag.schema", "symptom.schema");
    edit("no emergency sign", PLAIN, "\"cold-foot\"", "\"fever\"");
    edit(
        "the most urgent last",
        RED,
        "\"cold-foot\",\n    \"fever\"",
        "\"fever\",\n    \"cold-foot\"");
    spoils.put(
        "an excluded symptom that is not warned of",
        content -> {
          content.change(TOES, "\"summary\"", "\"redFlag\": \"fever\", \"summary\"");
          content.change(RED, "\"OCCASIONAL\"", "\"EXCLUDED\"");
          content.change(RED, "\"fever\",", "");
        });
    edit("a demanded red flag is missing", LIBRARY, "\"comparisons\"", demand("\"fever\""));
    edit("an unknown red flag is demanded", LIBRARY, "\"comparisons\"", demand("\"fevr\""));
    edit(
        "an unknown condition is excepted",
        LIBRARY,
        "\"comparisons\"",
        demand("\"cold-foot\"], \"unless\": [\"red-nee\""));
    spoils.put(
        "an unused symptom, treatment, red flag and source",
        content -> {
          for (String file : List.of(TOES, ICE, FEVER)) {
            String text = Files.readString(content.folder().resolve(file));
            String id = file.substring(file.indexOf('/') + 1, file.indexOf('.'));
            content.write(file.replace(id, "new"), text.replace('"' + id + '"', "\"new\""));
          }
          content.change(
              SOURCES,
              "\"sources\": [",
              "\"sources\": [{\"id\": \"C3\", \"label\": \"C\",\"authors\": \"C\", \"title\":"
                  + " \"C\", \"year\": \"n.d.\", \"address\": \"C\", \"seen\": \"no\"},");
        });
    spoils.put(
        "stray files",
        content -> {
          content.rename(PLAIN, "conditions/plain-knee.jsn");
          content.write("notes.txt", "");
          content.write("condition/notes.json", "{}");
          content.write("conditions/old/red-knee.json", "{}");
          content.write("es/conditions/red-knee.json", "{}");
        });
  }

  private void clinics() {
    pack("a pack with a symptom", "\"symptoms/numb-toes\"", "");
    pack("a pack with what is no topic", "\"red-knee\"", "");
    pack("a pack that names what is gone", "\"conditions/red-nee\"", "");
    pack("a pack that compares what is gone", "\"comparisons/red-knee+blue-nee\"", "");
    pack("a pack with a note", "\"treatments/ice\"", ", \"note\": \"Dear Ana\"");
    pack("a phrase that is gone", "\"treatments/ice\"", ", \"phrases\": [\"cal\"]");
    options("an unknown section", "\"sections\": [\"lyrics\"]");
    options("a language in full", "\"language\": \"Spanish\"");
    options("an unknown paper", "\"paper\": \"A5\"");
    options("a text for true or false in options", "\"large\": \"yes\"");
    options("a misspelt option", "\"inksaver\": true");
    logo("a logo of another folder", "../logo.png");
    logo("a logo that is no picture", "logo.svg");
    logo("a logo that is gone", "logo.png");
  }

  private void pack(String name, String topics, String more) {
    clinic(
        name,
        "packs/knees.json",
        "{\"id\": \"knees\", \"name\": \"Knees\", \"topics\": [" + topics + "]" + more + "}");
  }

  private void options(String name, String options) {
    pack(name, "\"treatments/ice\"", ", \"options\": {" + options + "}");
  }

  private void logo(String name, String logo) {
    clinic(name, "letterhead.json", "{\"name\": \"Hill\", \"logo\": \"" + logo + "\"}");
  }

  private void clinic(String name, String file, String text) {
    spoils.put(
        name,
        content -> {
          content.writeClinic("phrases/call.json", "{\"id\": \"call\", \"text\": \"Call.\"}");
          content.writeClinic(file, text);
        });
  }

  private static String demand(String ids) {
    return "\"requiredRedFlags\": [{\"ids\": [" + ids + "]}], \"comparisons\"";
  }

  @Test
  void everyProblemIsSaidInFull() throws IOException {
    notJson();
    encodings();
    shapes();
    ids();
    doubts();
    clinics();
    StringBuilder said = new StringBuilder();
    for (Map.Entry<String, Spoil> spoil : spoils.entrySet()) {
      SpoiltContent content = SpoiltContent.copyTo(Files.createTempDirectory(temp, "content"));
      spoil.getValue().apply(content);
      said.append("# ").append(spoil.getKey()).append('\n');
      content.newLines().forEach(line -> said.append(line).append('\n'));
      said.append('\n');
    }
    if ("write".equals(System.getProperty("careleaf.golden"))) {
      Files.writeString(GOLDEN, said);
    }
    assertEquals(Files.readString(GOLDEN), said.toString());
  }
}
