package org.peaceterms.term.direction;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Collection;
import java.util.Set;
import org.peaceterms.term.direction.Taxonomy.Relation;
import org.peaceterms.term.value.Id;

/** What two sets cover, by the facts about their elements. */
final class Coverage {
  private enum Answer {
    YES,
    NO,
    OPEN
  }

  private final Taxonomy facts;

  Coverage(Taxonomy facts) {
    this.facts = facts;
  }

  /** {@return how what {@code to} covers stands to what {@code from} covers} */
  Comparison compare(Collection<?> from, Collection<?> to) {
    Comparison plain = plain(from, to);
    if (plain.reach() == Reach.SAME) {
      return plain;
    }
    Answer more = covers(to, from);
    Answer less = covers(from, to);
    if (more == Answer.YES && less == Answer.YES) {
      return Comparison.SAME;
    }
    if (more == Answer.YES && (less == Answer.NO || plain.reach() == Reach.WIDER)) {
      return Comparison.of(Reach.WIDER);
    }
    if (less == Answer.YES && (more == Answer.NO || plain.reach() == Reach.NARROWER)) {
      return Comparison.of(Reach.NARROWER);
    }
    return more == Answer.NO && less == Answer.NO
        ? Comparison.of(Reach.SHIFTED)
        : Comparison.UNKNOWN;
  }

  /** {@return how the two stand by their elements alone, {@code SHIFTED} if neither contains} */
  static Comparison plain(Collection<?> from, Collection<?> to) {
    boolean more = to.containsAll(from);
    boolean less = from.containsAll(to);
    return Comparison.of(
        more && less ? Reach.SAME : more ? Reach.WIDER : less ? Reach.NARROWER : Reach.SHIFTED);
  }

  /** {@return whether no element that came stands above, below or beside one that went} */
  boolean areStrangers(Collection<?> from, Collection<?> to) {
    return allStand(from, to, ImmutableSet.of(Relation.APART));
  }

  /** {@return whether no element that came stands above or below one that went} */
  boolean areNotAkin(Collection<?> from, Collection<?> to) {
    return allStand(from, to, ImmutableSet.of(Relation.APART, Relation.UNKNOWN));
  }

  private boolean allStand(Collection<?> from, Collection<?> to, ImmutableSet<Relation> relations) {
    Set<?> gone = Sets.difference(ImmutableSet.copyOf(from), ImmutableSet.copyOf(to));
    Set<?> come = Sets.difference(ImmutableSet.copyOf(to), ImmutableSet.copyOf(from));
    return gone.stream()
        .allMatch(old -> come.stream().allMatch(now -> relations.contains(relate(old, now))));
  }

  private Answer covers(Collection<?> whole, Collection<?> parts) {
    Answer all = Answer.YES;
    for (Object part : parts) {
      Answer one = covers(whole, part);
      if (one == Answer.NO) {
        return Answer.NO;
      }
      all = one == Answer.OPEN ? Answer.OPEN : all;
    }
    return all;
  }

  private Answer covers(Collection<?> whole, Object part) {
    Answer any = Answer.NO;
    for (Object one : whole) {
      Relation relation = relate(part, one);
      if (relation == Relation.SAME || relation == Relation.BELOW) {
        return Answer.YES;
      }
      any = relation == Relation.UNKNOWN ? Answer.OPEN : any;
    }
    ImmutableSet<Id> pieces = part instanceof Id id ? facts.parts(id) : ImmutableSet.of();
    return !pieces.isEmpty() && covers(whole, pieces) == Answer.YES ? Answer.YES : any;
  }

  Relation relate(Object first, Object second) {
    if (first.equals(second)) {
      return Relation.SAME;
    }
    return first instanceof Id one && second instanceof Id other
        ? facts.relate(one, other)
        : Relation.APART;
  }
}
