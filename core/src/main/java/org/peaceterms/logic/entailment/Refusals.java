package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.term.value.Id;

/**
 * Turns what premises say into its opposite: that it is not so.
 *
 * <p>It is not so if, whatever moments of the other premises are taken for its own, one of its
 * statements fails. A permission is refused as a whole: no part of it is given.
 */
public final class Refusals {
  private final Theory theory;
  private final List<Statement> known = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Theory.Exclusion> exclusions = new ArrayList<>();
  private final Map<Id, Id> fresh = new HashMap<>();

  private Refusals(Theory theory, ImmutableSet<Integer> refused) {
    this.theory = theory;
    theory.statements().stream()
        .filter(statement -> !refused.contains(statement.premise()))
        .forEach(known::add);
    statements.addAll(known);
  }

  /**
   * {@return a theory in which some premises say that what they said is not so}
   *
   * @param theory the theory
   * @param refused the premises
   */
  public static Theory of(Theory theory, ImmutableSet<Integer> refused) {
    Refusals refusals = new Refusals(theory, refused);
    refused.forEach(refusals::refuse);
    Names names = theory.names().with(refusals.fresh);
    return new Theory(
        theory.premises(),
        ImmutableList.copyOf(refusals.statements),
        theory.facts(),
        theory.acts(),
        names,
        theory.ticksPerDay(),
        ImmutableList.<Theory.Exclusion>builder()
            .addAll(theory.exclusions())
            .addAll(refusals.exclusions)
            .build());
  }

  private void refuse(int premise) {
    Optional<List<List<Statement>>> ways = Asked.ways(theory, known, premise);
    if (ways.isEmpty()) {
      notJudged(premise, Site.NONE);
    }
    List<List<Statement>> all = ways.orElse(List.of());
    for (int i = 0; i < all.size(); i++) {
      refuse(premise, all.get(i), premise + "-" + i);
    }
  }

  private void notJudged(int premise, Site site) {
    exclusions.add(
        new Theory.Exclusion(premise, site, "its opposite could be given at too many points"));
  }

  /** One of the statements fails, each in one of its ways. */
  private void refuse(int premise, List<Statement> all, String mark) {
    ImmutableSortedSet.Builder<Literal> some = ImmutableSortedSet.naturalOrder();
    List<Statement> said = new ArrayList<>();
    Map<Id, Id> points = new HashMap<>();
    for (int number = 0; number < all.size(); number++) {
      Statement statement = all.get(number);
      String own = "-" + mark + "-" + number;
      ImmutableList<Opposite.Way> fails = Opposite.of(statement, theory, own, true);
      if (fails.isEmpty()) {
        notJudged(premise, statement.site());
        return;
      }
      for (int i = 0; i < fails.size(); i++) {
        Literal failing = Literal.of(new Atom.Defined("refused" + own + "-" + i));
        some.add(failing);
        points.putAll(fails.get(i).names());
        for (Primitive primitive : fails.get(i).primitives()) {
          said.add(
              new Statement(premise, ImmutableSortedSet.of(failing), primitive, statement.site()));
        }
      }
    }
    fresh.putAll(points);
    statements.addAll(said);
    statements.add(
        new Statement(premise, ImmutableSortedSet.of(), new Either(some.build()), Site.NONE));
  }
}
