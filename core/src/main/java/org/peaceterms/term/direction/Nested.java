package org.peaceterms.term.direction;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.term.Term;

/** Directions of fields that hold terms. */
public final class Nested {
  private Nested() {}

  /** Terms that have to hold as well; each says more. */
  public static final Direction<ImmutableList<Term>> TERMS =
      (from, to, context) -> Steps.compare(from, to, context.facts());

  /** What the term is made of; without it some content is meant. */
  public static final Direction<Optional<Term>> CONTENT =
      (from, to, context) ->
          from.isEmpty() || to.isEmpty()
              ? Comparison.of(from.isEmpty() ? Reach.WIDER : Reach.NARROWER)
              : Steps.compare(from.orElseThrow(), to.orElseThrow(), context.facts());
}
