package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.peaceterms.diff.align.FreshNames;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Renaming;

/**
 * Three drafts with one name for each thing.
 *
 * @param drafts the drafts as they are
 * @param clauses their clauses with common names
 * @param entries what they declare with common names, by kind of entry and id
 */
record CommonText(
    Drafts drafts,
    Three<ImmutableList<Clause>> clauses,
    Three<ImmutableMap<String, Entry>> entries) {

  static CommonText of(Drafts drafts, boolean leftFirst) {
    Three<Renaming> names = CommonNames.of(drafts, leftFirst);
    Three<Plan> plans = drafts.plans();
    return new CommonText(
        drafts,
        new Three<>(
            clauses(plans.base(), names.base()),
            clauses(plans.left(), names.left()),
            clauses(plans.right(), names.right())),
        entries(drafts, plans, names));
  }

  private static Optional<ImmutableList<Clause>> clauses(
      Optional<Plan> plan, Optional<Renaming> names) {
    return plan.map(
        draft ->
            draft.clauses().stream()
                .map(clause -> clause.renamed(names.orElseThrow()))
                .collect(ImmutableList.toImmutableList()));
  }

  private static Three<ImmutableMap<String, Entry>> entries(
      Drafts drafts, Three<Plan> plans, Three<Renaming> names) {
    if (drafts.declareTheSame()) {
      ImmutableMap<String, Entry> same = entries(drafts.base().declares());
      return Three.of(same, same, same);
    }
    return new Three<>(
        entries(plans.base(), names.base()),
        entries(plans.left(), names.left()),
        entries(plans.right(), names.right()));
  }

  private static Optional<ImmutableMap<String, Entry>> entries(
      Optional<Plan> plan, Optional<Renaming> names) {
    return plan.map(draft -> entries(draft.declares().renamed(names.orElseThrow())));
  }

  private static ImmutableMap<String, Entry> entries(Vocabulary declared) {
    return Maps.uniqueIndex(
        declared.entries(), entry -> entry.getClass().getSimpleName() + " " + entry.id());
  }

  /** {@return the names of all clauses, terms and versions} */
  FreshNames pointNames() {
    FreshNames names = new FreshNames();
    each().forEach(draft -> Mentioned.names(draft, names::take));
    return names;
  }

  /** {@return the names of all choices} */
  FreshNames choiceNames() {
    FreshNames names = new FreshNames();
    for (ImmutableList<Clause> draft : each()) {
      for (Clause clause : draft) {
        clause.choices().forEach(choice -> names.take(choice.id().text()));
      }
    }
    return names;
  }

  private ImmutableList<ImmutableList<Clause>> each() {
    return ImmutableList.of(
        clauses.base().orElseThrow(), clauses.left().orElseThrow(), clauses.right().orElseThrow());
  }

  /** {@return a clause with common names} */
  Three<Clause> clause(Node node) {
    return node.in(clauses);
  }
}
