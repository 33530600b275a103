package org.peaceterms.logic.verdict;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/**
 * What is assumed without mention: that nobody breaks a term, and that nobody does what a term
 * forbids in any case.
 *
 * <p>That somebody withholds consent is worth assuming only where a guarantee hangs on it: any
 * other duty that needs consent is no duty without it.
 */
final class Silence {
  private final ImmutableSet<Moment> unlawful;

  private Silence(ImmutableSet<Moment> unlawful) {
    this.unlawful = unlawful;
  }

  static Silence of(Theory theory) {
    return new Silence(
        theory.acts().keySet().stream()
            .filter(moment -> isForbidden(moment, theory))
            .collect(toImmutableSet()));
  }

  private static boolean isForbidden(Moment moment, Theory theory) {
    return theory.statements().stream()
        .filter(statement -> isUnconditional(statement, theory))
        .map(Statement::primitive)
        .filter(Norm.class::isInstance)
        .map(Norm.class::cast)
        .anyMatch(
            norm ->
                norm.force() == Norm.Force.FORBIDDEN
                    && theory.acts().get(moment).isWithin(norm.box(), theory.names()));
  }

  /** A guard of events alone leaves open only from when a ban counts. */
  private static boolean isUnconditional(Statement statement, Theory theory) {
    return statement.site().role() == Site.Role.CONTENT
        && statement.guard().stream()
            .allMatch(
                literal ->
                    theory.facts().contains(literal)
                        || literal.positive()
                            && literal.atom() instanceof Atom.Occurs occurs
                            && occurs.moment().kind() == Moment.Kind.EVENT);
  }

  /** {@return whether a literal is assumed without mention} */
  boolean covers(Literal literal) {
    return !literal.positive()
        && literal.atom() instanceof Atom.Occurs occurs
        && (occurs.moment().kind() == Moment.Kind.BREACH || unlawful.contains(occurs.moment()));
  }

  /** {@return the matters on which the response of a guarantee needs consent} */
  static Set<String> matters(Theory theory) {
    return theory.statements().stream()
        .filter(statement -> statement.site().role() == Site.Role.RESPONSE)
        .flatMap(Silence::literals)
        .map(Literal::atom)
        .filter(Atom.Occurs.class::isInstance)
        .map(atom -> ((Atom.Occurs) atom).moment())
        .filter(moment -> moment.kind() == Moment.Kind.CONSENT)
        .map(Silence::matter)
        .collect(toImmutableSet());
  }

  private static Stream<Literal> literals(Statement statement) {
    return statement.primitive() instanceof Either either
        ? Stream.concat(statement.guard().stream(), either.literals().stream())
        : statement.guard().stream();
  }

  /** {@return what a consent is given to} */
  static String matter(Moment consent) {
    return consent.name().substring(consent.name().indexOf(' ') + 1);
  }
}
