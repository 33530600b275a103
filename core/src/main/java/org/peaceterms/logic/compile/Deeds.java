package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Ceasefire;

/**
 * Which moments of the theory of a plan belong to which of its terms, for those who want to speak
 * of the moments in the words of the terms.
 */
public final class Deeds {
  /** The event that each text is judged to have come to: it is signed. */
  public static final Moment SIGNATURE = Moment.event(Outline.SIGNATURE);

  /** The event from which terms count that say nothing else. */
  public static final Moment ENTRY_INTO_FORCE = Moment.event(Moment.ENTRY_INTO_FORCE);

  /** The event with which the general ceasefire begins. */
  public static final Moment CEASEFIRE = Moment.event(CeasefireRule.START.text());

  private final Happenings happenings;
  private final ImmutableList.Builder<Deed> deeds = ImmutableList.builder();

  private Deeds(Plan plan) {
    this.happenings =
        new Happenings(
            Outline.of(plan),
            "",
            new Ledger(Names.of(Vocabulary.empty()), new Clock(1)),
            new Links(),
            ImmutableSet::of);
  }

  /**
   * {@return the terms of a plan with their moments, in the order of the plan; terms inside of
   * others are left out}
   *
   * @param plan a plan that is judged alone, or together with laws only
   */
  public static ImmutableList<Deed> of(Plan plan) {
    Deeds deeds = new Deeds(plan);
    plan.clauses().forEach(deeds::add);
    return deeds.deeds.build();
  }

  private void add(Clause clause) {
    add(clause, clause.terms(), "terms", ImmutableSortedSet.of());
    for (Choice choice : clause.choices()) {
      for (Alternative version : choice.versions()) {
        add(
            clause,
            version.terms(),
            choice.id() + "/" + version.label(),
            ImmutableSortedSet.of(happenings.taken(choice.id(), version.label())));
      }
    }
  }

  private void add(
      Clause clause, List<Term> terms, String place, ImmutableSortedSet<Literal> guard) {
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      String name =
          term.id().map(Object::toString).orElse(clause.id() + "/" + place + "/" + (i + 1));
      Moment beginning =
          happenings.shared(term).orElseGet(() -> happenings.performance(name, Happenings.BEGIN));
      deeds.add(new Deed(clause, term, guard, beginning, happenings.completion(term, () -> name)));
    }
  }

  /** {@return whether a ceasefire is for all domains and places} */
  public static boolean isGeneral(Ceasefire ceasefire) {
    return CeasefireRule.isGeneral(ceasefire);
  }
}
