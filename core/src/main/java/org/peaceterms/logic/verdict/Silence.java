package org.peaceterms.logic.verdict;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import java.util.Set;
import java.util.TreeSet;
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
public final class Silence {
  private final ImmutableSet<Moment> unlawful;
  private final ImmutableSet<Moment> told;

  private Silence(ImmutableSet<Moment> unlawful, ImmutableSet<Moment> told) {
    this.unlawful = unlawful;
    this.told = told;
  }

  static Silence of(Theory theory) {
    return new Silence(unlawful(theory), ImmutableSet.of());
  }

  /**
   * {@return what is assumed without mention, unless some premise says that it comes}
   *
   * @param theory the theory
   */
  public static Silence unlessTold(Theory theory) {
    return new Silence(unlawful(theory), told(theory));
  }

  private static ImmutableSet<Moment> unlawful(Theory theory) {
    return theory.acts().keySet().stream()
        .filter(moment -> isForbidden(moment, theory))
        .collect(toImmutableSet());
  }

  /** {@return the moments that some premise says come, and what comes with them} */
  private static ImmutableSet<Moment> told(Theory theory) {
    Set<Moment> told = new TreeSet<>();
    boolean more = true;
    while (more) {
      more = false;
      for (Statement statement : theory.statements()) {
        if (statement.primitive() instanceof Either either
            && statement.guard().stream().allMatch(theory.facts()::contains)
            && either.literals().stream().allMatch(literal -> isTold(literal, told))) {
          for (Literal literal : either.literals()) {
            more |= comes(literal) && told.add(moment(literal));
          }
        }
      }
    }
    return ImmutableSet.copyOf(told);
  }

  /** A literal that says that something comes, or that does not help as it comes. */
  private static boolean isTold(Literal literal, Set<Moment> told) {
    return !(literal.atom() instanceof Atom.Occurs)
        ? literal.atom() instanceof Atom.NotAfter
        : literal.positive() || told.contains(moment(literal));
  }

  private static boolean comes(Literal literal) {
    return literal.positive() && literal.atom() instanceof Atom.Occurs;
  }

  private static Moment moment(Literal literal) {
    return ((Atom.Occurs) literal.atom()).moment();
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

  /**
   * {@return whether some premise says that a moment comes}
   *
   * @param moment the moment
   */
  public boolean isTold(Moment moment) {
    return told.contains(moment);
  }

  /**
   * {@return whether a literal is assumed without mention}
   *
   * @param literal the literal
   */
  public boolean covers(Literal literal) {
    return !literal.positive() && covers(literal.atom());
  }

  /** {@return whether it is assumed without mention that an atom is false} */
  boolean covers(Atom atom) {
    return atom instanceof Atom.Occurs occurs
        && (occurs.moment().kind() == Moment.Kind.BREACH || unlawful.contains(occurs.moment()))
        && !told.contains(occurs.moment());
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
