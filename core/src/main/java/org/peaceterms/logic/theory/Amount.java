package org.peaceterms.logic.theory;

import java.util.function.Function;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;

/**
 * On every tick of a period, a quantity lies in a range.
 *
 * @param measure what is measured
 * @param box of whom, of what and where; a role that is not there means the whole
 * @param range the range
 * @param counting how the quantity of a whole relates to those of its parts
 * @param period when
 */
public record Amount(Id measure, Box box, Range range, Counting counting, Period period)
    implements Primitive {

  /** A number beyond all that a text can name. */
  public static final Rational BEYOND = Rational.parse("1e39");

  /** How the quantity of a whole relates to those of its parts. */
  public enum Counting {
    /** The whole is the sum of its parts: headcounts, areas, money. */
    ADDS_UP,
    /** The whole is the greatest of its parts: ranges of weapons. */
    GREATEST,
    /** Nothing is known: ratios, concentrations, distances. */
    APART
  }

  @Override
  public <R> R match(
      Function<Status, R> status,
      Function<Amount, R> amount,
      Function<Norm, R> norm,
      Function<Lag, R> lag,
      Function<Either, R> either) {
    return amount.apply(this);
  }
}
