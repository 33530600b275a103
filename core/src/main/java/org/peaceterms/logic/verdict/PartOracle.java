package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import java.util.BitSet;
import java.util.List;
import org.peaceterms.logic.core.Oracle;

/** Which assumptions of a part can be held together. */
final class PartOracle implements Oracle {
  private final Reasoner reasoner;
  private final ImmutableList<Integer> assumptions;
  private final Numbering members = new Numbering();

  PartOracle(Reasoner reasoner) {
    this.reasoner = reasoner;
    this.assumptions = reasoner.assumptions();
    assumptions.forEach(members::add);
  }

  @Override
  public int size() {
    return assumptions.size();
  }

  ImmutableList<Integer> assumptions() {
    return assumptions;
  }

  int assumption(int member) {
    return assumptions.get(member);
  }

  boolean holds(int assumption) {
    return members.holds(assumption);
  }

  BitSet members(Iterable<Integer> some) {
    BitSet set = new BitSet();
    some.forEach(assumption -> set.set(members.of(assumption)));
    return set;
  }

  @Override
  public Finding judge(BitSet asked) {
    List<Integer> assumed = asked.stream().mapToObj(assumptions::get).toList();
    return switch (reasoner.solve(assumed)) {
      case SATISFIABLE -> new Finding(Verdict.CONSISTENT, nearby());
      case UNSATISFIABLE -> new Finding(Verdict.INCONSISTENT, members(reasoner.failed()));
      case UNKNOWN -> new Finding(Verdict.UNKNOWN, new BitSet());
    };
  }

  /** One question for all others: a variable of its own says that one of them is held. */
  @Override
  public Finding judgeWithAny(BitSet asked, BitSet others) {
    List<Integer> assumed = asked.stream().mapToObj(assumptions::get).toList();
    List<Integer> any = others.stream().mapToObj(assumptions::get).toList();
    return switch (reasoner.solve(assumed, any)) {
      case SATISFIABLE -> new Finding(Verdict.CONSISTENT, nearby());
      case UNSATISFIABLE -> new Finding(Verdict.INCONSISTENT, asked);
      case UNKNOWN -> new Finding(Verdict.UNKNOWN, new BitSet());
    };
  }

  private BitSet nearby() {
    BitSet near = new BitSet();
    for (int member = 0; member < assumptions.size(); member++) {
      near.set(member, reasoner.isTrue(assumptions.get(member)));
    }
    return near;
  }
}
