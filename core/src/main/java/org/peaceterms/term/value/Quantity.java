package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableSet;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * An amount of one dimension: {@code Quantity.of(Dimension.ZONE_WIDTH, Rational.of(50), Unit.KM)}.
 *
 * <p>Two quantities are equal if they are written alike; {@link #isComparableTo} says whether a
 * comparison of size makes sense at all.
 *
 * @param of the dimension
 * @param value the number, not negative
 * @param unit the unit; there exactly where the dimension has units
 * @param currency the ISO 4217 code; there exactly where the dimension is money
 * @param per the period; there exactly where the dimension is a rate
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Quantity(
    @JsonProperty(required = true) Dimension of,
    @JsonProperty(required = true) Rational value,
    Optional<Unit> unit,
    Optional<String> currency,
    Optional<Span> per) {

  private static final Pattern CURRENCY = Pattern.compile("[A-Z]{3}");

  /**
   * Checks that unit, currency and period fit the dimension.
   *
   * @param of the dimension
   * @param value the number, not negative
   * @param unit the unit; there exactly where the dimension has units
   * @param currency the ISO 4217 code; there exactly where the dimension is money
   * @param per the period; there exactly where the dimension is a rate
   */
  public Quantity {
    if (value.signum() < 0) {
      throw InvalidValueException.of("quantity", value, "not be negative");
    }
    if (of == Dimension.SHARE && value.compareTo(Rational.ONE) > 0) {
      throw InvalidValueException.of("share", value, "be from 0 to 1");
    }
    checkUnit(of, unit);
    checkGiven("currency of " + of.word(), currency, of == Dimension.MONEY);
    checkGiven("period of " + of.word(), per, of == Dimension.RATE);
    currency
        .filter(code -> !CURRENCY.matcher(code).matches())
        .ifPresent(
            code -> {
              throw InvalidValueException.of("currency", code, "be an ISO 4217 code");
            });
  }

  private static void checkUnit(Dimension of, Optional<Unit> unit) {
    ImmutableSet<Unit> units = of.units();
    if (units.isEmpty() ? unit.isPresent() : !unit.map(units::contains).orElse(false)) {
      throw InvalidValueException.of(
          "unit of " + of.word(),
          unit.map(Unit::word).orElse("absent"),
          units.isEmpty()
              ? "be absent"
              : "be " + String.join(" or ", units.stream().map(Unit::word).toList()));
    }
  }

  private static void checkGiven(String thing, Optional<?> value, boolean expected) {
    if (value.isPresent() != expected) {
      throw InvalidValueException.of(
          thing, value.map(Object::toString).orElse("absent"), expected ? "be given" : "be absent");
    }
  }

  /**
   * {@return a quantity without unit, such as a headcount or a share}
   *
   * @param of a dimension without units
   * @param value the number
   */
  public static Quantity of(Dimension of, Rational value) {
    return new Quantity(of, value, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /**
   * {@return a quantity in a unit}
   *
   * @param of a dimension with units
   * @param value the number of units
   * @param unit one of the units of the dimension
   */
  public static Quantity of(Dimension of, Rational value, Unit unit) {
    return new Quantity(of, value, Optional.of(unit), Optional.empty(), Optional.empty());
  }

  /**
   * {@return an amount of money}
   *
   * @param value the number
   * @param currency the ISO 4217 code, such as {@code USD}
   */
  public static Quantity money(Rational value, String currency) {
    return new Quantity(
        Dimension.MONEY, value, Optional.empty(), Optional.of(currency), Optional.empty());
  }

  /**
   * {@return whether the two measure the same thing, so that one may be called larger}
   *
   * @param other another quantity
   */
  public boolean isComparableTo(Quantity other) {
    return of == other.of && currency.equals(other.currency) && per.equals(other.per);
  }

  /** {@return the number in the smallest unit of the dimension} */
  public Rational inSmallestUnit() {
    return unit.map(u -> value.times(u.size())).orElse(value);
  }
}
