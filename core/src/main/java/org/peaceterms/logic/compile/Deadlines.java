package org.peaceterms.logic.compile;

import java.util.Optional;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.term.value.Deadline;

/** The last tick of a deadline. */
final class Deadlines {
  private Deadlines() {}

  /** {@return the last tick, included; empty if the text does not say what it is counted from} */
  static Optional<Endpoint> last(Deadline deadline, Context context) {
    Happenings happenings = context.happenings();
    return deadline.match(
        by -> Optional.of(happenings.times().dayAfter(by.point()).later(-1)),
        within ->
            within
                .of()
                .map(
                    event ->
                        happenings.times().shifted(happenings.event(event), within.time(), true)),
        soon -> Optional.empty());
  }
}
