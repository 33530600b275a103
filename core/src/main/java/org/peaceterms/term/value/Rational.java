package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.base.CharMatcher;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * An exact number: an integer, a decimal or a fraction, never rounded.
 *
 * <p>Written as an integer or decimal where it has a finite one, else as {@code n/d} in lowest
 * terms: {@code Rational.parse("2/6")} is written {@code 1/3}, {@code Rational.parse("0.50")} is
 * written {@code 0.5}. Numerator and denominator of a number that is read have at most {@value
 * #MAX_DIGITS} digits; what is reckoned from such numbers is exact, however long.
 */
public final class Rational implements Comparable<Rational> {
  /** The greatest number of digits of numerator and denominator of a number that is read. */
  public static final int MAX_DIGITS = 40;

  /** Nought. */
  public static final Rational ZERO = new Rational(BigFraction.ZERO);

  /** One. */
  public static final Rational ONE = new Rational(BigFraction.ONE);

  /** Integers with so many digits are surely within the range of a long. */
  private static final int LONG_DIGITS = 18;

  private static final BigInteger LIMIT = BigInteger.TEN.pow(MAX_DIGITS);
  private static final Pattern FRACTION = Pattern.compile("(-?[0-9]{1,40})/([0-9]{1,40})");
  private static final Pattern DECIMAL =
      Pattern.compile("-?[0-9]{1,40}(?:\\.[0-9]{1,40})?(?:[eE][+-]?[0-9]{1,2})?");

  /** More bits than that are not looked at when numbers are compared by their whole parts. */
  private static final int BITS = 62;

  private final BigFraction value;

  /** Lies beside the number, while its digits are some steps away: mostly it tells two apart. */
  private final long floor;

  private Rational(BigFraction value) {
    this.value = value;
    this.floor = floor(value);
  }

  private static long floor(BigFraction value) {
    BigInteger whole =
        value.getDenominator().equals(BigInteger.ONE)
            ? value.getNumerator()
            : new BigDecimal(value.getNumerator())
                .divide(new BigDecimal(value.getDenominator()), 0, RoundingMode.FLOOR)
                .toBigInteger();
    if (whole.bitLength() > BITS) {
      return whole.signum() < 0 ? Long.MIN_VALUE : Long.MAX_VALUE;
    }
    return whole.longValue();
  }

  /**
   * {@return the integer {@code value}}
   *
   * @param value any integer
   */
  public static Rational of(long value) {
    return new Rational(BigFraction.of(value));
  }

  /**
   * {@return {@code numerator / denominator}}
   *
   * @param numerator any integer
   * @param denominator any integer but nought
   * @throws InvalidValueException if the denominator is nought
   */
  public static Rational of(long numerator, long denominator) {
    return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
  }

  /**
   * {@return {@code numerator / denominator}}
   *
   * @param numerator any integer, of any length
   * @param denominator any integer but nought, of any length
   * @throws InvalidValueException if the denominator is nought
   */
  public static Rational of(BigInteger numerator, BigInteger denominator) {
    if (denominator.signum() == 0) {
      throw InvalidValueException.of("denominator", denominator, "not be nought");
    }
    BigInteger sign = BigInteger.valueOf(denominator.signum());
    return new Rational(BigFraction.of(numerator.multiply(sign), denominator.abs()));
  }

  /**
   * {@return the number that {@code text} writes, as an integer, decimal or {@code n/d}}
   *
   * @param text at most {@value #MAX_DIGITS} digits on each side, an exponent of at most two digits
   * @throws InvalidValueException if it is no number or too long
   */
  public static Rational parse(String text) {
    if (isShortInteger(text)) {
      return of(Long.parseLong(text));
    }
    Matcher fraction = FRACTION.matcher(text);
    if (fraction.matches()) {
      BigInteger denominator = new BigInteger(fraction.group(2));
      if (denominator.signum() == 0) {
        throw InvalidValueException.of("denominator", text, "not be nought");
      }
      return checked(BigFraction.of(new BigInteger(fraction.group(1)), denominator), text);
    }
    if (text.length() > 3 * MAX_DIGITS || !DECIMAL.matcher(text).matches()) {
      throw InvalidValueException.of(
          "number", text, "be an integer, decimal or n/d with at most " + MAX_DIGITS + " digits");
    }
    BigDecimal decimal = new BigDecimal(text);
    return checked(
        decimal.scale() <= 0
            ? BigFraction.of(decimal.toBigIntegerExact())
            : BigFraction.of(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale())),
        text);
  }

  /** Most numbers are, and they need no pattern. */
  private static boolean isShortInteger(String text) {
    return text.length() <= LONG_DIGITS
        && !text.isEmpty()
        && CharMatcher.inRange('0', '9').matchesAllOf(text);
  }

  private static Rational checked(BigFraction value, String text) {
    if (value.getNumerator().abs().compareTo(LIMIT) >= 0
        || value.getDenominator().compareTo(LIMIT) >= 0) {
      throw InvalidValueException.of("number", text, "have at most " + MAX_DIGITS + " digits");
    }
    return new Rational(value);
  }

  /**
   * {@return the sum}
   *
   * @param other the number to add
   */
  public Rational plus(Rational other) {
    return new Rational(value.add(other.value));
  }

  /**
   * {@return the difference}
   *
   * @param other the number to take away
   */
  public Rational minus(Rational other) {
    return new Rational(value.subtract(other.value));
  }

  /**
   * {@return the product}
   *
   * @param other the number to multiply by
   */
  public Rational times(Rational other) {
    return new Rational(value.multiply(other.value));
  }

  /** {@return the greatest integer not above this, or what is nearest to that in a {@code long}} */
  public long floor() {
    return floor;
  }

  /** {@return whether this is an integer} */
  public boolean isInteger() {
    return value.getDenominator().equals(BigInteger.ONE);
  }

  /** {@return -1, 0 or 1 as this is below, equal to or above nought} */
  public int signum() {
    return value.signum();
  }

  /** {@return the numerator in lowest terms} */
  public BigInteger numerator() {
    return value.getNumerator();
  }

  /** {@return the denominator in lowest terms, always above nought} */
  public BigInteger denominator() {
    return value.getDenominator();
  }

  /** {@return this as JSON writes it: a number where it has a finite decimal, else {@code n/d}} */
  @JsonValue
  Object json() {
    if (isInteger()) {
      return value.getNumerator();
    }
    return hasFiniteDecimal() ? decimal() : toString();
  }

  private boolean hasFiniteDecimal() {
    BigInteger rest = value.getDenominator();
    for (int prime : new int[] {2, 5}) {
      BigInteger factor = BigInteger.valueOf(prime);
      while (rest.mod(factor).signum() == 0) {
        rest = rest.divide(factor);
      }
    }
    return rest.equals(BigInteger.ONE)
        && decimal().precision() <= MAX_DIGITS
        && decimal().scale() <= MAX_DIGITS;
  }

  private BigDecimal decimal() {
    return new BigDecimal(value.getNumerator()).divide(new BigDecimal(value.getDenominator()));
  }

  @Override
  public int compareTo(Rational other) {
    if (floor != other.floor) {
      return floor < other.floor ? -1 : 1;
    }
    // Denominators are above nought: over the same one the numerators decide, as with integers.
    return denominator().equals(other.denominator())
        ? numerator().compareTo(other.numerator())
        : value.subtract(other.value).signum();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Rational that && compareTo(that) == 0;
  }

  @Override
  public int hashCode() {
    return value.hashCode();
  }

  @Override
  public String toString() {
    if (isInteger()) {
      return value.getNumerator().toString();
    }
    return hasFiniteDecimal()
        ? decimal().toPlainString()
        : value.getNumerator() + "/" + value.getDenominator();
  }
}
