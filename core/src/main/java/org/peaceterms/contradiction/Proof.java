package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.Function;
import org.peaceterms.logic.theory.Literal;

/** Why rules cannot all hold. */
sealed interface Proof {

  /** {@return what follows, each line from the lines and literals before it} */
  ImmutableList<Line> lines();

  /** {@return the literals that it takes as true without deriving them here} */
  ImmutableSet<Literal> needs();

  <R> R match(Function<End, R> end, Function<Split, R> split);

  /**
   * A literal follows.
   *
   * @param derived the literal
   * @param by the rule of which all other literals are false
   */
  record Line(Literal derived, Rule by) {
    /** {@return what must be true for it to follow} */
    ImmutableList<Literal> because() {
      return by.literals().stream()
          .filter(literal -> !literal.equals(derived))
          .map(Literal::not)
          .collect(ImmutableList.toImmutableList());
    }
  }

  /**
   * Lines after which a rule has no true literal left.
   *
   * @param lines the lines
   * @param needs what is taken as true
   * @param broken the rule
   */
  record End(ImmutableList<Line> lines, ImmutableSet<Literal> needs, Rule broken) implements Proof {
    @Override
    public <R> R match(Function<End, R> end, Function<Split, R> split) {
      return end.apply(this);
    }
  }

  /**
   * Lines after which a literal is tried both ways.
   *
   * @param lines the lines
   * @param needs what is taken as true
   * @param on the literal
   * @param ifTrue what follows if it is true
   * @param ifFalse what follows if it is not
   */
  record Split(
      ImmutableList<Line> lines,
      ImmutableSet<Literal> needs,
      Literal on,
      Proof ifTrue,
      Proof ifFalse)
      implements Proof {
    @Override
    public <R> R match(Function<End, R> end, Function<Split, R> split) {
      return split.apply(this);
    }
  }
}
