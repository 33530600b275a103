package org.peaceterms.logic.core;

import java.util.BitSet;

/**
 * Says whether a subset of the members 0 to {@code size() - 1} is consistent. Consistency must be
 * monotone: every subset of a consistent set is consistent.
 */
public interface Oracle {

  /** {@return the number of members} */
  int size();

  /**
   * {@return what is known of a subset}
   *
   * @param members a subset; not to be changed
   */
  Finding judge(BitSet members);

  /**
   * {@return what is known of a consistent subset with any one of some other members}
   *
   * <p>Of an inconsistent answer only the verdict is used.
   *
   * @param members a consistent subset; not to be changed
   * @param others at least one other member; not to be changed
   */
  default Finding judgeWithAny(BitSet members, BitSet others) {
    Finding last = new Finding(Verdict.INCONSISTENT, members);
    for (int other = others.nextSetBit(0); other >= 0; other = others.nextSetBit(other + 1)) {
      BitSet with = (BitSet) members.clone();
      with.set(other);
      last = judge(with);
      if (last.verdict() != Verdict.INCONSISTENT) {
        return last;
      }
    }
    return last;
  }

  /** What is known of a subset. */
  enum Verdict {
    /** It is consistent. */
    CONSISTENT,
    /** It is not. */
    INCONSISTENT,
    /** The budget ran out before it was known. */
    UNKNOWN
  }

  /**
   * What is known of a subset, and of a set near it.
   *
   * @param verdict whether the subset is consistent
   * @param near if it is consistent, a consistent set that holds it; if not, an inconsistent subset
   *     of it; empty if it is not known
   */
  record Finding(Verdict verdict, BitSet near) {}
}
