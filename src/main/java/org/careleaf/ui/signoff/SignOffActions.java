package org.careleaf.ui.signoff;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.careleaf.model.Signature;
import org.careleaf.model.Topic;

/**
 * What the page of a sign-off can ask for.
 *
 * @param hasClinic whether there is a clinic's folder to record it in
 * @param recorder records it
 * @param recorded told after it was recorded
 * @param settings shows where a clinic's folder is chosen
 * @param unprintable names the first sign of a text that the sheet's letters lack
 * @param leave goes back to where one came from
 */
public record SignOffActions(
    BooleanSupplier hasClinic,
    Recorder recorder,
    BiConsumer<Topic, Signature> recorded,
    Runnable settings,
    Function<String, Optional<String>> unprintable,
    Runnable leave) {
  /** Where sign-offs are recorded. */
  @FunctionalInterface
  public interface Recorder {
    /**
     * Records one; may take a while.
     *
     * @throws IOException if it cannot be written; nothing is recorded then
     */
    void record(SignOffSubject subject, Signature signature) throws IOException;
  }
}
