package org.peaceterms.diff.align;

import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.TermId;

/**
 * What the later draft calls what the earlier one names. What only the earlier one has keeps its
 * name, unless the later one uses it for something else that the earlier one has.
 */
final class Names {
  private final DraftAlignment drafts;
  private final Renaming.Builder names = Renaming.builder();
  private final FreshNames points = new FreshNames();
  private final Set<String> named = new HashSet<>();
  private final Set<String> used = new HashSet<>();

  private Names(DraftAlignment drafts) {
    this.drafts = drafts;
  }

  static Renaming of(DraftAlignment drafts) {
    return new Names(drafts).names();
  }

  private Renaming names() {
    take(drafts.after());
    for (ClausePair pair : drafts.pairs()) {
      named.add("clause " + pair.before().id());
      used.add(pair.after().id().text());
      names.clause(pair.before().id(), pair.after().id());
      OwnTerms.pairs(pair, this::term);
      choices(pair);
    }
    for (Clause clause : drafts.before().clauses()) {
      rest(clause);
    }
    declarations();
    return names.build();
  }

  private void take(Plan plan) {
    for (Clause clause : plan.clauses()) {
      points.take(clause.id().text());
      OwnTerms.ids(clause, id -> points.take(id.text()));
    }
  }

  private void term(TermId from, TermId to) {
    if (named.add("term " + from)) {
      used.add(to.text());
      names.term(from, to);
    }
  }

  private void choices(ClausePair pair) {
    ImmutableList<Choice> old = pair.before().choices();
    for (int i = 0; i < old.size(); i++) {
      ChoiceId from = old.get(i).id();
      pair.choices().afterOf(i).ifPresent(j -> choice(from, pair.after().choices().get(j).id()));
    }
  }

  private void choice(ChoiceId from, ChoiceId to) {
    if (named.add("choice " + from)) {
      names.choice(from, to);
    }
  }

  private void rest(Clause clause) {
    if (named.add("clause " + clause.id())) {
      names.clause(clause.id(), ClauseId.of(unused(clause.id())));
    }
    OwnTerms.ids(
        clause,
        id -> {
          if (named.add("term " + id)) {
            names.term(id, TermId.of(unused(id)));
          }
        });
  }

  private String unused(Id id) {
    return used.contains(id.text()) ? points.takeLike(id.text()) : id.text();
  }

  /** What a text declares bears its id in front, which is no part of what it says. */
  private void declarations() {
    String from = drafts.before().id() + ":";
    String to = drafts.after().id() + ":";
    Set<String> known = new HashSet<>();
    drafts.after().declares().entries().forEach(entry -> known.add(entry.id().text()));
    for (Entry entry : drafts.before().declares().entries()) {
      String name = to + entry.id().text().substring(from.length());
      if (known.contains(name)) {
        names.declared(entry.id(), name);
      }
    }
  }
}
