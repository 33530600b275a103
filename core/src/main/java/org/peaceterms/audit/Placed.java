package org.peaceterms.audit;

import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.plan.Clause;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.VersionId;

/**
 * A term where it stands.
 *
 * @param clause the clause
 * @param version the version of a choice; absent if it holds anyway
 * @param reading whether that version is only a way to understand the words
 * @param term the term
 */
record Placed<T extends Term>(Clause clause, Optional<VersionId> version, boolean reading, T term) {

  /** {@return whether it holds whatever is chosen} */
  boolean holdsAnyway() {
    return version.isEmpty();
  }

  /** {@return another term in the same place} */
  <S extends Term> Placed<S> with(S other) {
    return new Placed<>(clause, version, reading, other);
  }

  /** {@return the same place if the term is of that kind} */
  <S extends Term> Optional<Placed<S>> as(Kind<S> kind) {
    return kind.equals(term.kind()) ? Optional.of(with(kind.type().cast(term))) : Optional.empty();
  }

  /** {@return the terms inside it, down to the innermost, after itself} */
  Stream<Placed<? extends Term>> unfolded() {
    return Stream.concat(
        Stream.of(this),
        term.kind().nested(term).stream().flatMap(inner -> with(inner).unfolded()));
  }

  /** {@return where its fields of those names are} */
  Site site(String... fields) {
    return Site.of(clause, version, fields);
  }

  /** {@return where a part of it is that the text has in a sub-point, if it says so} */
  Site at(Text text, Optional<ClauseId> point, String... fields) {
    return Site.of(point.flatMap(text.plan()::clause).orElse(clause), version, fields);
  }
}
