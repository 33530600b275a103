package org.peaceterms.term.direction;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import java.util.Optional;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;

/** Directions of fields that say how much. Unlike quantities are never compared as numbers. */
public final class Figures {
  /** Two numbers that never meet are two prohibitions or permissions beside each other. */
  private static final Comparison SHIFTED = Comparison.of(Reach.SHIFTED);

  private Figures() {}

  /** A limit: the fewer numbers it allows, the more it says. */
  public static final Direction<Optional<Bound>> BOUND =
      (from, to, context) ->
          from.isEmpty() || to.isEmpty()
              ? Comparison.of(from.isEmpty() ? Reach.WIDER : Reach.NARROWER)
              : Bounds.compare(from.orElseThrow(), to.orElseThrow());

  /**
   * How many are meant. A duty is stricter the fewer numbers it leaves, a permission or prohibition
   * reaches further the more numbers it covers.
   */
  public static final Direction<Optional<Bound>> SIZE = Figures::size;

  /** An amount; the greater, the more is said, and none says nothing. */
  public static final Direction<Optional<Quantity>> AMOUNT =
      (from, to, context) -> {
        if (from.isEmpty() || to.isEmpty()) {
          return Comparison.of(from.isEmpty() ? Reach.WIDER : Reach.NARROWER);
        }
        return quantity(from.orElseThrow(), to.orElseThrow());
      };

  /** What is measured. Another measure is another limit. */
  public static final Direction<MeasureId> MEASURE =
      (from, to, context) -> {
        Optional<Dimension> old = context.facts().dimension(from);
        Optional<Dimension> now = context.facts().dimension(to);
        return old.isPresent() && now.isPresent() && !old.equals(now)
            ? Comparison.unknown(notComparable(words(old), words(now)))
            : Comparison.unknown("the two measures count different things");
      };

  /** How many of each; more of each says more. */
  public static final Direction<ImmutableSortedMap<? extends Id, Rational>> COUNTS =
      (from, to, context) -> counts(ImmutableMap.copyOf(from), ImmutableMap.copyOf(to));

  /** The part of each, which is exact: another part of one is the contrary. */
  public static final Direction<ImmutableSortedMap<? extends Id, Rational>> PARTS =
      (from, to, context) ->
          from.keySet().stream()
                  .anyMatch(id -> to.containsKey(id) && !from.get(id).equals(to.get(id)))
              ? Comparison.of(Reach.REVERSED)
              : Coverage.plain(from.entrySet(), to.entrySet());

  /**
   * {@return why two dimensions are not compared as numbers}
   *
   * @param from a dimension
   * @param to another
   */
  public static String notComparable(Dimension from, Dimension to) {
    return notComparable(from.words(), to.words());
  }

  private static String notComparable(String from, String to) {
    return "not comparable: one is a " + from + ", the other a " + to;
  }

  private static String words(Optional<Dimension> dimension) {
    return dimension.map(Dimension::words).orElseThrow();
  }

  private static Comparison size(Optional<Bound> from, Optional<Bound> to, Context context) {
    Comparison limit = BOUND.compare(from, to, context);
    boolean both = from.isPresent() && to.isPresent();
    return switch (context.norm()) {
      case PROHIBITION -> limit.reach() == Reach.REVERSED ? SHIFTED : limit.inverse();
      case PERMISSION ->
          both
              ? limit.reach() == Reach.REVERSED ? SHIFTED : limit.inverse()
              : Comparison.unknown("the text does not say how far it goes");
      case DUTY, STATEMENT, OPEN -> limit;
    };
  }

  private static Comparison quantity(Quantity from, Quantity to) {
    if (from.of() != to.of()) {
      return Comparison.unknown(notComparable(from.of(), to.of()));
    }
    if (!from.isComparableTo(to)) {
      return Comparison.unknown(
          from.currency().equals(to.currency())
              ? "not comparable: the two rates are counted over different periods"
              : "not comparable: the two amounts are in different currencies");
    }
    int sign = to.inSmallestUnit().compareTo(from.inSmallestUnit());
    return Comparison.bySign(Optional.of(sign), Reach.WIDER);
  }

  private static Comparison counts(
      ImmutableMap<? extends Id, Rational> from, ImmutableMap<? extends Id, Rational> to) {
    Comparison all = Coverage.plain(from.keySet(), to.keySet());
    for (var entry : from.entrySet()) {
      Rational now = to.get(entry.getKey());
      if (now != null) {
        int sign = now.compareTo(entry.getValue());
        all = all.and(Comparison.bySign(Optional.of(sign), Reach.WIDER));
      }
    }
    return all;
  }
}
