package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careleaf.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files of a folder the loader holds against its glossary. */
class LoadedWordingTest {
  @TempDir Path folder;

  @Test
  void theLoaderChecksTopicsRedFlagsTheLibraryFileAndTheGlossary() throws IOException {
    write(
        "library.json",
        """
        {"format": 1, "id": "t", "title": "T", "date": "2026-01-31", "language": "en",
         "emergencyNumber": "911", "comparisons": [{"id": "a-or-b", "conditions": ["a", "b"], "question": "Q",
         "message": {"text": "T", "plain": "Sciatica.", "sources": []}}]}
        """);
    write(
        "glossary.json",
        """
        {"terms": [{"id": "disc", "term": "disc", "plain": "A cartilaginous pad.",
         "use": "TAUGHT"}]}
        """);
    write(
        "red-flags/stenosis.json",
        """
        {"id": "stenosis", "urgency": "SOON",
         "statement": {"text": "Radiculopathy", "plain": "stenosis", "sources": []}}
        """);
    write(
        "symptoms/ache.json",
        """
        {"id": "ache", "name": "Ache", "audience": "ADULTS", "kind": "SYMPTOM", "group": "OTHER",
         "summary": {"text": "T", "plain": "A myalgia of the disc. It is mild. It goes.",
         "sources": []}}
        """);

    assertEquals(
        List.of(
            "glossary.json terms[0].plain \"cartilaginous\"",
            "library.json comparisons[0].message.plain \"sciatica\"",
            "red-flags/stenosis.json statement.plain \"stenosis\"",
            "symptoms/ache.json summary.plain \"myalgia\""),
        LibraryLoader.load(folder).problems().stream()
            .filter(problem -> problem.severity() == Problem.Severity.TODO)
            .filter(problem -> problem.message().startsWith("\""))
            .map(LoadedWordingTest::inShort)
            .toList());
  }

  private static String inShort(Problem problem) {
    String word = problem.message().replaceFirst(" .*", "");
    return problem.place().file() + " " + problem.place().path() + " " + word;
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.resolveSibling("."));
    Files.writeString(path, text);
  }
}
