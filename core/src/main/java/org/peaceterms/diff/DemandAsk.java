package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.plan.Demand;
import org.peaceterms.term.Term;
import org.peaceterms.term.direction.Comparison;
import org.peaceterms.term.direction.Reach;
import org.peaceterms.term.direction.Steps;
import org.peaceterms.term.direction.Taxonomy;

/** How much one demand asks against another. */
final class DemandAsk {
  private static final Set<Reach> NO_MORE = Set.of(Reach.SAME, Reach.NARROWER);

  private final Taxonomy facts;

  DemandAsk(Taxonomy facts) {
    this.facts = facts;
  }

  /** {@return a term without what is no part of its meaning} */
  static Term bare(Term term) {
    return term.withSources(ImmutableList.of()).withId(Optional.empty());
  }

  /**
   * {@return whether two demands that are alike are one demand: both ask for terms of one kind or
   * refuse them; or one refuses no more than what the other asks for}
   */
  boolean areOfOneMatter(Demand old, Demand now) {
    if (!old.term().kind().equals(now.term().kind())) {
      return false;
    }
    if (old.required().isPresent() == now.required().isPresent()) {
      return true;
    }
    Term asked = old.required().or(now::required).orElseThrow();
    Term refused = old.refused().or(now::refused).orElseThrow();
    return NO_MORE.contains(Steps.compare(asked, refused, facts).reach());
  }

  /** {@return how what is asked now stands to what was; to refuse less of a thing asks more} */
  Comparison compare(Demand old, Demand now) {
    Comparison says = Steps.compare(old.term(), now.term(), facts);
    if (old.required().isPresent()) {
      return says;
    }
    return says.reach() == Reach.REVERSED ? Comparison.of(Reach.SHIFTED) : says.inverse();
  }

  /** {@return the first of some demands that asks at least as much} */
  Optional<Demand> holding(Demand demand, ImmutableList<Demand> among) {
    return among.stream()
        .filter(other -> other.required().isPresent() == demand.required().isPresent())
        .filter(other -> other.term().kind().equals(demand.term().kind()))
        .filter(other -> NO_MORE.contains(compare(other, demand).reach()))
        .findFirst();
  }
}
