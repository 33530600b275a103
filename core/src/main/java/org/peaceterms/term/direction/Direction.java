package org.peaceterms.term.direction;

import com.google.common.collect.ImmutableSet;
import java.util.function.Function;

/**
 * In which direction a field tightens: a closed form of inclusion over two values of the field.
 *
 * <p>A direction says which sides of a term stay as they are for those who stand on them before and
 * after. A further addressee, for one, does not weigh on the present ones, but more is owed to the
 * beneficiary.
 *
 * <pre>{@code
 * Direction<Optional<Bound>> bound = Figures.BOUND;
 * bound.compare(atMost600, atMost800, context).reach()   // NARROWER: the cap says less
 * }</pre>
 *
 * @param <V> the class of the field
 */
@FunctionalInterface
public interface Direction<V> {
  /** The field takes no part in what the term says. */
  Direction<Object> NONE = (from, to, context) -> Comparison.SAME;

  /** No closed form decides. */
  Direction<Object> UNDECIDED = (from, to, context) -> Comparison.UNKNOWN;

  /**
   * {@return how the later value stands to the earlier}
   *
   * @param from the earlier value
   * @param to the later value, not equal to it
   * @param context in what they are compared
   */
  Comparison compare(V from, V to, Context context);

  /**
   * {@return the sides that stay as they are for those who stand on them before and after}
   *
   * @param stakes what the term does
   */
  default ImmutableSet<Side> steady(Stakes stakes) {
    return ImmutableSet.of();
  }

  /**
   * {@return the sides that gain as the term says less: an open door is no prohibition, yet it is
   * something to be entitled to}
   */
  default ImmutableSet<Side> opposed() {
    return ImmutableSet.of();
  }

  /** {@return the same direction for a field in which more says less} */
  default Direction<V> inverse() {
    Direction<V> direct = this;
    return new Direction<>() {
      @Override
      public Comparison compare(V from, V to, Context context) {
        return direct.compare(from, to, context).inverse();
      }

      @Override
      public ImmutableSet<Side> steady(Stakes stakes) {
        return direct.steady(stakes);
      }

      @Override
      public ImmutableSet<Side> opposed() {
        return direct.opposed();
      }
    };
  }

  /** {@return the same direction for a field by which those entitled gain as the term says less} */
  default Direction<V> ofFreedom() {
    Direction<V> direct = this;
    return new Direction<>() {
      @Override
      public Comparison compare(V from, V to, Context context) {
        return direct.compare(from, to, context);
      }

      @Override
      public ImmutableSet<Side> opposed() {
        return ImmutableSet.of(Side.ENTITLED);
      }
    };
  }

  /** {@return the same direction for a field that names those to whom the term is addressed} */
  default Direction<V> ofBearers() {
    return with(this, stakes -> ImmutableSet.of(stakes.addressed()));
  }

  /** {@return the same direction for a field that names those who are entitled} */
  default Direction<V> ofBeneficiaries() {
    return with(this, stakes -> ImmutableSet.of(Side.ENTITLED));
  }

  /** {@return the same direction for a field that touches only those who come or go} */
  default Direction<V> ofNewcomers() {
    return with(this, stakes -> ImmutableSet.of(Side.BURDENED, Side.ENTITLED));
  }

  private static <V> Direction<V> with(
      Direction<V> compare, Function<Stakes, ImmutableSet<Side>> steady) {
    return new Direction<>() {
      @Override
      public Comparison compare(V from, V to, Context context) {
        return compare.compare(from, to, context);
      }

      @Override
      public ImmutableSet<Side> steady(Stakes stakes) {
        return steady.apply(stakes);
      }
    };
  }
}
