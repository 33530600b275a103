package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/**
 * What has to follow for a premise to follow, with what it alone can speak of replaced by its
 * {@link Counterparts}. What the premise supposes in a course of events of its own, and what holds
 * only if a value that it leaves open falls in a certain way, is not asked.
 */
final class Asked {
  private final String plan;
  private final List<Statement> all;

  private Asked(Theory theory, int premise) {
    this.plan = theory.premises().get(premise).plan().text();
    this.all = content(theory, premise);
  }

  /**
   * {@return sets of statements; the premise follows if all of one set do. None if nothing of the
   * kind is said; absent if there are too many}
   */
  static Optional<List<List<Statement>>> ways(Theory theory, List<Statement> known, int premise) {
    Asked asked = new Asked(theory, premise);
    return Counterparts.of(asked.plan, asked.all, known);
  }

  private List<Statement> content(Theory theory, int premise) {
    Spells spells = Spells.in(theory);
    List<Statement> said =
        theory.statements().stream()
            .filter(statement -> statement.premise() == premise)
            .filter(statement -> Mentions.in(statement, Moment.Kind.SUPPOSED).isEmpty())
            .filter(statement -> !isUnsaidStart(statement))
            .flatMap(statement -> spells.asked(statement).stream())
            .toList();
    List<Statement> firm = said.stream().filter(statement -> !isOpen(statement)).toList();
    return firm.stream().anyMatch(Asked::isContent)
        ? firm
        : said.stream().map(Asked::firm).toList();
  }

  /** What is to be done may be done before the text is in force where no field says when. */
  private static boolean isUnsaidStart(Statement statement) {
    return statement.site().fields().isEmpty()
        && statement.primitive() instanceof Lag lag
        && lag.to().isEntryIntoForce()
        && lag.most() == 0;
  }

  private static boolean isContent(Statement statement) {
    return statement
        .primitive()
        .match(status -> true, amount -> true, norm -> true, lag -> false, either -> false);
  }

  private boolean isOpen(Statement statement) {
    return statement.guard().stream().anyMatch(this::isOwnMissing);
  }

  private boolean isOwnMissing(Literal literal) {
    return literal.atom() instanceof Atom.Missing missing && missing.name().startsWith(plan + ":");
  }

  /** Where all content is open, the whole must follow whatever the open value is. */
  private static Statement firm(Statement statement) {
    ImmutableSortedSet.Builder<Literal> guard = ImmutableSortedSet.naturalOrder();
    statement.guard().stream()
        .filter(literal -> !(literal.atom() instanceof Atom.Missing))
        .forEach(guard::add);
    return new Statement(
        statement.premise(), guard.build(), statement.primitive(), statement.site());
  }
}
