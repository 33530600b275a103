package org.peaceterms.diff.align;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;

/**
 * A term of a draft as it is compared with those of another if it is not found again as it stands:
 * what it says without own names, and what that is about.
 */
final class ComparedTerm {
  private final Term term;
  private final Term meaning;
  private final Supplier<ImmutableSet<String>> features;

  ComparedTerm(Term term, DraftText draft) {
    this.term = term;
    this.meaning = draft.meaning(term);
    this.features = Suppliers.memoize(() -> Matter.features(meaning));
  }

  Kind<? extends Term> kind() {
    return term.kind();
  }

  /** {@return what it says, without own names} */
  Optional<Term> meaning() {
    return Optional.of(meaning);
  }

  /** {@return its kind and its id, if it has one} */
  Optional<List<Object>> name() {
    return term.id().map(id -> List.of(kind().name(), id));
  }

  /** {@return the whole matter that it is about} */
  Optional<String> matter() {
    return Optional.of(Matter.key(meaning));
  }

  /** {@return the kind, and each single value of the fields that say what it is about} */
  ImmutableSet<String> features() {
    return features.get();
  }

  /** {@return whether it has words, meaning, name or matter of another term} */
  boolean isSameAs(ComparedTerm other) {
    return TermAligner.wording(term).equals(TermAligner.wording(other.term))
        || meaning.equals(other.meaning)
        || (name().isPresent() && name().equals(other.name()))
        || Matter.isClearlyOne(meaning, other.meaning)
        || matter().equals(other.matter());
  }

  /** {@return whether it can be another term changed} */
  boolean canBe(ComparedTerm other) {
    return Matter.isShared(meaning, other.meaning);
  }
}
