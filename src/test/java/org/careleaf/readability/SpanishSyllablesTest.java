package org.careleaf.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Syllables of Spanish words, as a dictionary parts them. */
class SpanishSyllablesTest {
  @ParameterizedTest
  @CsvSource({
    // Plain syllables, and groups of consonants.
    "espalda, 3",
    "columna, 3",
    "pierna, 2",
    "transporte, 3",
    "disco, 2",
    "sol, 1",
    // Diphthongs, triphthongs.
    "nervio, 2",
    "ciática, 3",
    "hueso, 2",
    "causa, 2",
    "peine, 2",
    "ciudad, 2",
    "cuídese, 3",
    "ruido, 2",
    "estudiáis, 3",
    "buey, 1",
    "muy, 1",
    "hoy, 1",
    "también, 2",
    "inyección, 3",
    // Hiatus.
    "día, 2",
    "río, 2",
    "caer, 2",
    "poeta, 3",
    "leer, 2",
    "baúl, 2",
    "energía, 4",
    "tenía, 3",
    "oía, 3",
    "caía, 3",
    "leíais, 3",
    "construía, 3",
    "paranoia, 4",
    "aéreo, 4",
    // A silent u, and one that is spoken.
    "que, 1",
    "quiere, 2",
    "guía, 2",
    "siguiente, 3",
    "guion, 1",
    "vergüenza, 3",
    "lingüístico, 4",
    // An h between vowels.
    "ahora, 3",
    "prohibir, 2",
    "búho, 2",
    "alcohol, 3",
    "cacahuate, 4",
    "ahuyentar, 3",
    // A y alone, before a vowel, before a consonant.
    "y, 1",
    "ayuda, 3",
    "yeso, 2",
    "rey, 1",
    // Numbers, abbreviations, words with hyphens.
    "911, 1",
    "10, 1",
    "RM, 1",
    "costo-beneficio, 6"
  })
  void countsWhatADictionaryParts(String word, int syllables) {
    assertEquals(syllables, SpanishSyllables.in(word), word);
  }

  @ParameterizedTest
  @CsvSource({"Día, 2", "Médula, 3", "ENERGÍA, 4"})
  void capitalsAndLettersWithMarksApartCountTheSame(String word, int syllables) {
    String apart = java.text.Normalizer.normalize(word, java.text.Normalizer.Form.NFD);

    assertEquals(syllables, SpanishSyllables.in(word), word);
    assertEquals(syllables, SpanishSyllables.in(apart), word);
  }
}
