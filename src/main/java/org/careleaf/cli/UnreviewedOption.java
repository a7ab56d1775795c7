package org.careleaf.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.careleaf.clinic.ClinicSettings;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.model.Review;
import org.careleaf.model.Topic;
import picocli.CommandLine.Model.CommandSpec;

/** The option that answers a clinic's question about what nobody has reviewed. */
final class UnreviewedOption {
  private boolean answered;

  void addTo(CommandSpec spec) {
    spec.addOption(
        Options.flag("--unreviewed", to -> answered = to)
            .description(
                "Write the patient's words although no clinician has reviewed them, where the"
                    + " clinic wants to be asked: in every format, into a file or onto the screen."
                    + " Clinician words alone are never held back.")
            .build());
  }

  /** Stops what the clinic's setting does not let go out. */
  void check(ClinicSettings settings, List<? extends Topic> topics) {
    check(settings, topics, answered, "add --unreviewed to write it all the same");
  }

  /**
   * The same where there is no such option.
   *
   * @param answer how the clinic's question is answered
   */
  static void check(ClinicSettings settings, List<? extends Topic> topics, String answer) {
    check(settings, topics, false, answer);
  }

  private static void check(
      ClinicSettings settings, List<? extends Topic> topics, boolean answered, String answer) {
    if (!settings.isKnown()) {
      throw new CommandFailure(ExitStatus.PROBLEM, ClinicSettings.WHY_UNKNOWN + ".");
    }
    UnreviewedPolicy policy = settings.unreviewed();
    String names =
        topics.stream()
            .filter(topic -> topic.review().status() != Review.Status.REVIEWED)
            .map(Topic::name)
            .distinct()
            .collect(Collectors.joining(", "));
    if (names.isEmpty()) {
      return;
    }
    switch (policy) {
      case PRINT -> {}
      case ASK -> {
        if (!answered) {
          throw new CommandFailure(
              ExitStatus.PROBLEM,
              "No clinician has reviewed these words (any more): "
                  + names
                  + ". Your clinic wants to be asked first: "
                  + answer
                  + ".");
        }
      }
      case REFUSE ->
          throw new CommandFailure(
              ExitStatus.PROBLEM,
              "No clinician has reviewed these words (any more): "
                  + names
                  + ". Your clinic lets only reviewed"
                  + " handouts go out: have it signed off first (careleaf sign-off).");
    }
  }
}
