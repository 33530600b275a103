package org.peaceterms.merge;

import com.google.common.collect.ImmutableList;
import org.peaceterms.diff.threeway.Brackets;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.ChoiceId;

/**
 * Brackets with a version of each side, in the order of their labels, so that it does not matter
 * which side is the left one.
 */
final class SideBySide implements Brackets {
  private final Delegation left;
  private final Delegation right;

  SideBySide(Delegation left, Delegation right) {
    this.left = left;
    this.right = right;
  }

  @Override
  public boolean leftFirst() {
    return left.label().compareTo(right.label()) <= 0;
  }

  @Override
  public String words(String first, String second) {
    String ofLeft = "[" + left.label() + ": " + first + "]";
    String ofRight = "[" + right.label() + ": " + second + "]";
    return leftFirst() ? ofLeft + " or " + ofRight : ofRight + " or " + ofLeft;
  }

  @Override
  public Choice terms(ChoiceId id, ImmutableList<Term> first, ImmutableList<Term> second) {
    Alternative ofLeft = version(left, first);
    Alternative ofRight = version(right, second);
    return Choice.builder()
        .id(id)
        .basis(Choice.Basis.BRACKET)
        .addVersions(leftFirst() ? ofLeft : ofRight)
        .addVersions(leftFirst() ? ofRight : ofLeft)
        .build();
  }

  private static Alternative version(Delegation side, ImmutableList<Term> terms) {
    return Alternative.builder()
        .label(side.label())
        .addAllTerms(terms)
        .addAllSupporters(side.supporters())
        .build();
  }
}
