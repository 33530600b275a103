package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.peaceterms.logic.verdict.Nogood;

/**
 * What can be worked out about a nogood.
 *
 * @param inquiry what it was found in
 * @param nogood the nogood
 * @param known what tells the clashes of the inquiry from new ones
 */
record ClashCase(Inquiry inquiry, Nogood nogood, Supplier<ImmutableSet<Mending.Key>> known)
    implements Finding.Case {

  Optional<Proof> proof() {
    return Derivation.of(inquiry.theory(), nogood);
  }

  @Override
  public ImmutableList<String> steps() {
    return Argument.of(inquiry, nogood, proof());
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
