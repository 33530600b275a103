package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.TermId;

/** The ids of the same terms and choices in three drafts. */
final class OwnIds {
  private final Drafts drafts;
  private final List<Three<TermId>> terms = new ArrayList<>();
  private final List<Three<ChoiceId>> choices = new ArrayList<>();

  private OwnIds(Drafts drafts) {
    this.drafts = drafts;
    if (!drafts.haveNamesInside()) {
      return;
    }
    for (Node node : drafts.clauses()) {
      Three<Clause> clause = drafts.clause(node);
      if (hasIds(clause)) {
        terms(clause.map(Clause::terms));
        choices(clause);
      }
    }
  }

  /** Most clauses have none, and need not be compared term by term. */
  private static boolean hasIds(Three<Clause> clause) {
    return hasIds(clause.base()) || hasIds(clause.left()) || hasIds(clause.right());
  }

  private static boolean hasIds(Optional<Clause> clause) {
    return clause.isPresent()
        && !(clause.get().termIds().isEmpty() && clause.get().choices().isEmpty());
  }

  static OwnIds of(Drafts drafts) {
    return new OwnIds(drafts);
  }

  List<Three<TermId>> terms() {
    return terms;
  }

  List<Three<ChoiceId>> choices() {
    return choices;
  }

  private void terms(Three<ImmutableList<Term>> lists) {
    if (lists.base().equals(lists.left()) && lists.base().equals(lists.right())) {
      lists.base().ifPresent(same -> same.forEach(this::shared));
      return;
    }
    for (Node node : drafts.terms(lists).nodes()) {
      term(node.in(lists));
    }
  }

  private void shared(Term term) {
    term.id().ifPresent(id -> terms.add(Three.of(id, id, id)));
    term.kind().nested(term).forEach(this::shared);
  }

  /** The terms inside terms are the same if they stand in the same place and are of one kind. */
  private void term(Three<Term> term) {
    Three<TermId> ids = term.flatMap(Term::id);
    if (ids.base().isPresent() || ids.left().isPresent() || ids.right().isPresent()) {
      terms.add(ids);
    }
    Three<ImmutableList<Term>> inner = term.map(outer -> outer.kind().nested(outer));
    int size = Math.max(size(inner.base()), Math.max(size(inner.left()), size(inner.right())));
    for (int i = 0; i < size; i++) {
      int at = i;
      term(inner.flatMap(list -> at < list.size() ? Optional.of(list.get(at)) : Optional.empty()));
    }
  }

  private static int size(Optional<ImmutableList<Term>> list) {
    return list.map(List::size).orElse(0);
  }

  private void choices(Three<Clause> clause) {
    for (Node node : Drafts.choices(clause).nodes()) {
      Three<Choice> choice = node.in(clause.map(Clause::choices));
      choices.add(choice.map(Choice::id));
      for (Node version : Drafts.versions(choice).nodes()) {
        terms(version.in(choice.map(Choice::versions)).map(Alternative::terms));
      }
    }
  }
}
