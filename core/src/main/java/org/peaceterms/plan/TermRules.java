package org.peaceterms.plan;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.SourceId;

/**
 * The rules for the terms of a text. Most terms hold no others, have no id, and name what was named
 * before; these are seen to be right at a glance, and only the rest is looked at field by field.
 */
final class TermRules {
  private final Scope scope;

  /** What was looked up already; a text names the same things again and again. */
  private final Set<Id> declared = new HashSet<>();

  /** The same, of what the text has that names it, as far as it was found. */
  private final Set<Id> ofText = new HashSet<>();

  /** Whether those of other texts, of which clauses were taken, are the same. */
  private final Map<Vocabulary, Boolean> vocabularies = new IdentityHashMap<>();

  /** What was kept with the clause before: as most have its sources, they can share it. */
  private Optional<RightTerms> last;

  TermRules(Scope scope) {
    this.scope = scope;
    this.last = Optional.of(new RightTerms(scope.vocabulary(), ImmutableSortedSet.of()));
  }

  /**
   * {@return whether all terms of a clause are right for certain, whatever the text has that was
   * not found yet, and none has an id or sets itself above or below others; if not, they may be
   * right all the same}
   *
   * <p>Where they name only what is declared, that holds in every text with that vocabulary, and is
   * kept with the clause.
   */
  boolean areRight(Clause clause) {
    Optional<RightTerms> known = clause.right();
    if (known.isPresent() && areRight(known.get())) {
      return true;
    }
    ImmutableList<Term> terms = clause.terms();
    boolean anywhere = true;
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (!isRight(term)) {
        return false;
      }
      anywhere &= ofText.isEmpty() || declared.containsAll(term.mentions());
    }
    if (anywhere) {
      clause.foundRight(with(sources(terms)));
    }
    return true;
  }

  private boolean areRight(RightTerms terms) {
    boolean same =
        terms.vocabulary() == scope.vocabulary()
            || vocabularies.computeIfAbsent(terms.vocabulary(), scope.vocabulary()::isSameAs);
    return same && scope.hasSources(terms.sources());
  }

  private static ImmutableSortedSet<SourceId> sources(ImmutableList<Term> terms) {
    ImmutableSortedSet<SourceId> sources =
        terms.isEmpty() ? ImmutableSortedSet.of() : terms.get(0).sources();
    for (int i = 1; i < terms.size(); i++) {
      ImmutableSortedSet<SourceId> others = terms.get(i).sources();
      if (!sources.containsAll(others)) {
        sources =
            ImmutableSortedSet.<SourceId>naturalOrder().addAll(sources).addAll(others).build();
      }
    }
    return sources;
  }

  private Optional<RightTerms> with(ImmutableSortedSet<SourceId> sources) {
    if (!last.orElseThrow().sources().equals(sources)) {
      last = Optional.of(new RightTerms(scope.vocabulary(), sources));
    }
    return last;
  }

  /** Refuses terms of which one names what is not declared, down to the terms inside it. */
  void check(ImmutableList<Term> terms, String pointer) {
    for (int i = 0; i < terms.size(); i++) {
      Term term = terms.get(i);
      if (!isRight(term)) {
        scope.checkTerm(term, pointer + "/terms/" + i);
      }
    }
  }

  private boolean isRight(Term term) {
    return term.id().isEmpty()
        && !Precedences.areIn(term)
        && term.kind().nested(term).isEmpty()
        && areKnown(term.mentions())
        && scope.hasSources(term.sources())
        && (!(term instanceof Conduct conduct) || scope.hasRightObject(conduct));
  }

  private boolean areKnown(ImmutableList<Id> ids) {
    for (int i = 0; i < ids.size(); i++) {
      Id id = ids.get(i);
      if (!declared.contains(id) && !ofText.contains(id)) {
        if (!scope.isKnown(id)) {
          return false;
        }
        (Scope.isOfText(id) ? ofText : declared).add(id);
      }
    }
    return true;
  }
}
