package org.peaceterms.diff.align;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import java.util.HashSet;
import java.util.Set;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
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
  private final Supplier<FreshNames> points = Suppliers.memoize(this::taken);
  private final Set<Id> named = new HashSet<>();

  /** The names of the later draft that terms of the earlier one have got. */
  private final Set<String> used = new HashSet<>();

  private Names(DraftAlignment drafts) {
    this.drafts = drafts;
  }

  static Renaming of(DraftAlignment drafts) {
    return new Names(drafts).names();
  }

  private Renaming names() {
    Alignment clauses = drafts.clauses();
    for (int i = 0; i < clauses.sizeBefore(); i++) {
      if (!clauses.isFreeBefore(i)) {
        pair(i, clauses.partner(i));
      }
    }
    for (int i = 0; i < clauses.sizeBefore(); i++) {
      if (clauses.isFreeBefore(i) || drafts.haveNamesInside()) {
        rest(i);
      }
    }
    declarations();
    return names.build();
  }

  private void pair(int i, int j) {
    if (!drafts.haveSameId(i, j)) {
      ClausePair pair = drafts.pair(i);
      names.clause(pair.before().id(), pair.after().id());
    }
    if (drafts.haveNamesInside()) {
      OwnTerms.pairs(drafts.pair(i), this::term);
      choices(drafts.pair(i));
    }
  }

  private FreshNames taken() {
    FreshNames taken = new FreshNames();
    for (Clause clause : drafts.after().clauses()) {
      taken.take(clause.id().text());
      clause.termIds().forEach(id -> taken.take(id.text()));
    }
    return taken;
  }

  private void term(TermId from, TermId to) {
    if (named.add(from)) {
      used.add(to.text());
      names.term(from, to);
    }
  }

  private void choices(ClausePair pair) {
    ImmutableList<Choice> old = pair.before().choices();
    if (old.isEmpty()) {
      return;
    }
    for (int i = 0; i < old.size(); i++) {
      ChoiceId from = old.get(i).id();
      pair.choices().afterOf(i).ifPresent(j -> choice(from, pair.after().choices().get(j).id()));
    }
  }

  private void choice(ChoiceId from, ChoiceId to) {
    if (named.add(from)) {
      names.choice(from, to);
    }
  }

  private void rest(int index) {
    Clause clause = drafts.before().clauses().get(index);
    if (drafts.clauses().isFreeBefore(index)) {
      names.clause(clause.id(), ClauseId.of(unused(clause.id())));
    } else if (clause.termIds().isEmpty()) {
      return;
    } else if (drafts.pair(index).hasSameTerms() && clause.choices().isEmpty()) {
      return;
    }
    for (TermId id : clause.termIds()) {
      if (named.add(id)) {
        names.term(id, TermId.of(unused(id)));
      }
    }
  }

  private String unused(Id id) {
    return isUsed(id.text()) ? points.get().takeLike(id.text()) : id.text();
  }

  /** Whether the later draft gives a name to something that the earlier one has as well. */
  private boolean isUsed(String name) {
    Integer clause = drafts.later().positions().get(name);
    return clause != null && !drafts.clauses().isFreeAfter(clause) || used.contains(name);
  }

  /** What a text declares bears its id in front, which is no part of what it says. */
  private void declarations() {
    if (drafts.before().id().equals(drafts.after().id())) {
      return;
    }
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
