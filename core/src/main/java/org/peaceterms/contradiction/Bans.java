package org.peaceterms.contradiction;

import java.util.Optional;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/** Which acts a term forbids in any case: who does one breaks that term. */
final class Bans {
  private Bans() {}

  static boolean forbid(Moment act, Theory theory) {
    return Optional.ofNullable(theory.acts().get(act)).stream()
        .anyMatch(
            box ->
                theory.statements().stream()
                    .filter(statement -> isInAnyCase(statement, theory))
                    .anyMatch(
                        statement ->
                            statement.primitive() instanceof Norm norm
                                && norm.force() == Norm.Force.FORBIDDEN
                                && box.isWithin(norm.box(), theory.names())));
  }

  /** A guard of events alone leaves open only from when a ban counts. */
  private static boolean isInAnyCase(Statement statement, Theory theory) {
    return statement.site().role() == Site.Role.CONTENT
        && statement.guard().stream()
            .allMatch(guard -> theory.facts().contains(guard) || isEvent(guard));
  }

  private static boolean isEvent(Literal guard) {
    return guard.positive()
        && guard.atom() instanceof Atom.Occurs occurs
        && occurs.moment().kind() == Moment.Kind.EVENT;
  }
}
