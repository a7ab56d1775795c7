package org.careleaf.ui.handout;

import org.careleaf.clinic.UnreviewedPolicy;

/** Whether a handout may leave the program although nobody has reviewed it. */
final class ReviewGate {
  private UnreviewedPolicy policy = UnreviewedPolicy.PRINT;
  private boolean asked;

  /** Another handout has been made. */
  void take(UnreviewedPolicy newPolicy) {
    policy = newPolicy;
    asked = false;
  }

  boolean refuses() {
    return policy == UnreviewedPolicy.REFUSE;
  }

  /** Whether it must be asked before this handout goes out; once for each. */
  boolean mustAsk() {
    boolean must = policy == UnreviewedPolicy.ASK && !asked;
    asked = true;
    return must;
  }
}
