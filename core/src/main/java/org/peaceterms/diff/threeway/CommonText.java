package org.peaceterms.diff.threeway;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import java.util.Optional;
import org.peaceterms.diff.align.FreshNames;
import org.peaceterms.plan.Choice;
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
 * @param entries what they declare with common names, by kind of entry and id; mostly they declare
 *     the same, and nobody asks
 */
record CommonText(
    Drafts drafts,
    Three<ImmutableList<Clause>> clauses,
    Supplier<Three<ImmutableMap<String, Entry>>> entries) {

  static CommonText of(Drafts drafts, boolean leftFirst) {
    Three<CommonNames.Names> given = CommonNames.of(drafts, leftFirst);
    Three<Renaming> names = given.map(CommonNames.Names::names);
    Three<Plan> plans = drafts.plans();
    return new CommonText(
        drafts,
        new Three<>(
            clauses(plans.base(), given.base()),
            clauses(plans.left(), given.left()),
            clauses(plans.right(), given.right())),
        Suppliers.memoize(() -> entries(plans, names)));
  }

  private static Optional<ImmutableList<Clause>> clauses(
      Optional<Plan> plan, Optional<CommonNames.Names> names) {
    return plan.map(draft -> clauses(draft.clauses(), names.orElseThrow()));
  }

  /** Most clauses have their name and mention nothing of their text. */
  private static ImmutableList<Clause> clauses(
      ImmutableList<Clause> clauses, CommonNames.Names given) {
    Renaming names = given.names();
    if (names.isEmpty()) {
      return clauses;
    }
    ImmutableList.Builder<Clause> renamed = ImmutableList.builderWithExpectedSize(clauses.size());
    for (int at = 0; at < clauses.size(); at++) {
      Clause clause = clauses.get(at);
      boolean same = !given.clauses().get(at) && !names.isOfDeclared() && clause.namesNothing();
      renamed.add(same ? clause : clause.renamed(names));
    }
    return renamed.build();
  }

  private static Three<ImmutableMap<String, Entry>> entries(
      Three<Plan> plans, Three<Renaming> names) {
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
    if (!drafts.haveNamesInside()) {
      return names;
    }
    for (ImmutableList<Clause> draft : each()) {
      for (Clause clause : draft) {
        for (Choice choice : clause.choices()) {
          names.take(choice.id().text());
        }
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
