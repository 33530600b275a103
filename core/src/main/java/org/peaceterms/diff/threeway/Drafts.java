package org.peaceterms.diff.threeway;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Arrays;
import java.util.BitSet;
import java.util.OptionalInt;
import org.peaceterms.diff.align.Alignment;
import org.peaceterms.diff.align.ClausePair;
import org.peaceterms.diff.align.DraftAlignment;
import org.peaceterms.plan.Alternative;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;

/** A base and two drafts that come from it, and which part of one is which of another. */
final class Drafts {
  /** So much alike two new clauses must be to be the same addition. */
  private static final double SAME_ADDITION = 0.5;

  private final DraftAlignment toLeft;
  private final DraftAlignment toRight;
  private final DraftAlignment across;
  private final ImmutableList<Node> clauses;
  private final boolean declareTheSame;

  /** Where in the left draft the clauses stand that all three have and both drafts call alike. */
  private final BitSet shared;

  private final Supplier<ImmutableSet<Integer>> movedLeft;
  private final Supplier<ImmutableSet<Integer>> movedRight;

  Drafts(DraftAlignment toLeft, DraftAlignment toRight) {
    this.toLeft = toLeft;
    this.toRight = toRight;
    this.across = DraftAlignment.of(toLeft.after(), toRight.after());
    this.clauses = Node.of(toLeft.clauses(), toRight.clauses(), this::additions);
    this.declareTheSame = declaresTheSame(toLeft) && declaresTheSame(toRight);
    this.shared = shared();
    this.movedLeft = Suppliers.memoize(toLeft::moved);
    this.movedRight = Suppliers.memoize(toRight::moved);
  }

  private Alignment additions(int[] onlyLeft, int[] onlyRight) {
    return across.byContent(onlyLeft, onlyRight, SAME_ADDITION);
  }

  private static <E> ImmutableList<E> at(ImmutableList<E> list, int[] positions) {
    return Arrays.stream(positions).mapToObj(list::get).collect(ImmutableList.toImmutableList());
  }

  Plan base() {
    return toLeft.before();
  }

  Plan left() {
    return toLeft.after();
  }

  Plan right() {
    return toRight.after();
  }

  Three<Plan> plans() {
    return Three.of(base(), left(), right());
  }

  /** {@return whether all three are one work and declare the same} */
  boolean declareTheSame() {
    return declareTheSame;
  }

  private static boolean declaresTheSame(DraftAlignment drafts) {
    return drafts.before().id().equals(drafts.after().id())
        && drafts.before().declares().isSameAs(drafts.after().declares());
  }

  private BitSet shared() {
    BitSet found = new BitSet(left().clauses().size());
    for (Node node : clauses) {
      if (areCalledAlike(node)) {
        found.set(node.left());
      }
    }
    return found;
  }

  /** {@return whether all three have a clause that both drafts call alike} */
  boolean areCalledAlike(Node node) {
    return node.inAll() && across.haveSameId(node.left(), node.right());
  }

  /** {@return the base and the left draft} */
  DraftAlignment toLeft() {
    return toLeft;
  }

  /** {@return the base and the right draft} */
  DraftAlignment toRight() {
    return toRight;
  }

  /** {@return whether both drafts give a clause the same number, which both have} */
  boolean areNumberedAlike(Node node) {
    return across.haveSameNumber(node.left(), node.right());
  }

  /** {@return whether both drafts word a clause alike, typography aside, which both have} */
  boolean areWordedAlike(Node node) {
    return across.haveOneWording(node.left(), node.right());
  }

  /** {@return whether such a clause bears a name in both drafts} */
  boolean isShared(String name) {
    OptionalInt place = across.earlier(name);
    return place.isPresent() && shared.get(place.getAsInt());
  }

  /** {@return whether a clause of any of the three holds terms with ids, or choices} */
  boolean haveNamesInside() {
    return toLeft.haveNamesInside() || toRight.haveNamesInside();
  }

  /** {@return whether one of the two drafts gives a number twice} */
  boolean repeatNumbers() {
    return toLeft.repeatsNumbers() || toRight.repeatsNumbers();
  }

  /** {@return the clauses of all three} */
  ImmutableList<Node> clauses() {
    return clauses;
  }

  Three<Clause> clause(Node node) {
    return node.in(base().clauses(), left().clauses(), right().clauses());
  }

  /** {@return where in the left draft the clauses stand that it moved} */
  ImmutableSet<Integer> movedLeft() {
    return movedLeft.get();
  }

  /** {@return where in the right draft the clauses stand that it moved} */
  ImmutableSet<Integer> movedRight() {
    return movedRight.get();
  }

  /** {@return the versions of a choice} */
  static Nodes versions(Three<Choice> choice) {
    Three<ImmutableList<Alternative>> lists = choice.map(Choice::versions);
    ImmutableList<Alternative> base = lists.base().orElse(ImmutableList.of());
    ImmutableList<Alternative> left = lists.left().orElse(ImmutableList.of());
    ImmutableList<Alternative> right = lists.right().orElse(ImmutableList.of());
    return Nodes.of(
        ClausePair.versions(base, left),
        ClausePair.versions(base, right),
        (onlyLeft, onlyRight) -> ClausePair.versions(at(left, onlyLeft), at(right, onlyRight)));
  }

  /** {@return the terms of three lists; new ones are the same if they are about the same} */
  Nodes terms(Three<ImmutableList<Term>> lists) {
    ImmutableList<Term> base = lists.base().orElse(ImmutableList.of());
    ImmutableList<Term> left = lists.left().orElse(ImmutableList.of());
    ImmutableList<Term> right = lists.right().orElse(ImmutableList.of());
    return Nodes.of(
        toLeft.terms(base, left),
        toRight.terms(base, right),
        (onlyLeft, onlyRight) -> across.terms(at(left, onlyLeft), at(right, onlyRight)).certain());
  }

  /** {@return the choices of a clause} */
  static Nodes choices(Three<Clause> clause) {
    Three<ImmutableList<Choice>> lists = clause.map(Clause::choices);
    ImmutableList<Choice> base = lists.base().orElse(ImmutableList.of());
    ImmutableList<Choice> left = lists.left().orElse(ImmutableList.of());
    ImmutableList<Choice> right = lists.right().orElse(ImmutableList.of());
    return Nodes.of(
        ClausePair.choices(base, left),
        ClausePair.choices(base, right),
        (onlyLeft, onlyRight) -> ClausePair.choices(at(left, onlyLeft), at(right, onlyRight)));
  }
}
