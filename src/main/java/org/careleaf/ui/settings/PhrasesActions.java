package org.careleaf.ui.settings;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.careleaf.clinic.Phrase;

/**
 * What the card of the phrases can ask for.
 *
 * @param reads says how hard a text is to read, or nothing
 * @param unprintable names the first sign of a text that no sheet could print
 * @param packs the names of the clinic's packs that print a phrase
 * @param saved is told that phrases were written
 */
public record PhrasesActions(
    UnaryOperator<String> reads,
    Function<String, Optional<String>> unprintable,
    Function<Phrase, List<String>> packs,
    Runnable saved) {}
