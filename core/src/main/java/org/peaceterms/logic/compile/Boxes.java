package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.term.value.Id;

/**
 * The boxes of the terms of a plan, each made once: limits are on the same few quantities over and
 * over, and the same few do the same acts.
 */
final class Boxes {
  private final Map<Named, Box> made = new HashMap<>();
  private final Ledger ledger;

  Boxes(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * What a term names in the roles of its box, as it stands there; read as lists, which need no
   * iterators.
   *
   * @param of what tells apart boxes of other roles: the act, or the kind of the term
   * @param roles the names in each role
   */
  private record Named(Object of, ImmutableSortedSet<?>... roles) {

    @Override
    public boolean equals(Object other) {
      return other instanceof Named that && of.equals(that.of) && areSame(roles, that.roles);
    }

    private static boolean areSame(ImmutableSortedSet<?>[] some, ImmutableSortedSet<?>[] others) {
      if (some.length != others.length) {
        return false;
      }
      for (int i = 0; i < some.length; i++) {
        if (some[i] != others[i] && !some[i].asList().equals(others[i].asList())) {
          return false;
        }
      }
      return true;
    }

    /** As of a box: sums of the hashes of names are the same for far too many sets of names. */
    @Override
    public int hashCode() {
      int hash = of.hashCode();
      for (ImmutableSortedSet<?> role : roles) {
        ImmutableList<?> names = role.asList();
        for (int i = 0; i < names.size(); i++) {
          hash = spread(hash + names.get(i).hashCode());
        }
        hash = spread(hash + 1);
      }
      return hash;
    }

    private static int spread(int number) {
      int thrown = number * 0x9E3779B1;
      return thrown ^ (thrown >>> 16);
    }
  }

  /**
   * {@return the box of a term}
   *
   * @param make makes it, if no term before has named the same
   * @param of what tells apart boxes of other roles
   * @param roles the names in each role
   */
  @SafeVarargs
  final Box of(Supplier<Box> make, Object of, ImmutableSortedSet<? extends Id>... roles) {
    return made.computeIfAbsent(new Named(of, roles), key -> ledger.shared(make.get()));
  }
}
