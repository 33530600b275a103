package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.verdict.Nogood;

/**
 * What can be worked out about a nogood.
 *
 * @param inquiry what it was found in
 * @param nogood the nogood
 * @param alike others that differ from it in one literal only
 * @param known what tells the clashes of the inquiry from new ones
 */
record ClashCase(
    Inquiry inquiry,
    Nogood nogood,
    ImmutableList<Nogood> alike,
    Supplier<ImmutableSet<Mending.Key>> known)
    implements Finding.Case {

  ClashCase(Inquiry inquiry, Nogood nogood, Supplier<ImmutableSet<Mending.Key>> known) {
    this(inquiry, nogood, ImmutableList.of(), known);
  }

  /** {@return this case together with others} */
  ClashCase with(Iterable<Nogood> others) {
    return new ClashCase(inquiry, nogood, ImmutableList.copyOf(others), known);
  }

  /** {@return the nogood and those that are like it} */
  Iterable<Nogood> all() {
    return Iterables.concat(ImmutableList.of(nogood), alike);
  }

  Optional<Proof> proof() {
    return Derivation.of(inquiry.theory(), nogood);
  }

  @Override
  public ImmutableList<String> steps() {
    ImmutableList<String> steps = Argument.of(inquiry, nogood, proof());
    return alike.isEmpty()
        ? steps
        : ImmutableList.<String>builder().addAll(steps).add(sameIf()).build();
  }

  private String sameIf() {
    return "It is the same if "
        + Alternatives.or(
            alike.stream().map(this::difference).map(inquiry.saying()::literal).toList())
        + " instead.";
  }

  /** {@return the literal that the nogood of the case does not have} */
  private Literal difference(Nogood other) {
    return Iterables.getOnlyElement(Sets.difference(other.literals(), nogood.literals()));
  }

  @Override
  public ImmutableList<Remainder> whyMinimal() {
    ImmutableList.Builder<Remainder> remainders = ImmutableList.builder();
    for (int premise : nogood.premises()) {
      Set<Integer> others = Sets.difference(nogood.premises(), ImmutableSet.of(premise));
      inquiry
          .analyse(others, nogood.literals())
          .course()
          .map(course -> Courses.of(course, inquiry, others))
          .map(course -> new Remainder(inquiry.words().citation(premise), course))
          .ifPresent(remainders::add);
    }
    return remainders.build();
  }

  @Override
  public ImmutableList<Mend> mends() {
    return Mending.of(this);
  }
}
