package org.peaceterms.term.kind;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.term.ScalarType;
import org.peaceterms.term.direction.Comparison;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Reach;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.FixedValue;

/**
 * Whether a guarantee is paid for. A text that says nothing about it has no price at all.
 *
 * @param is none or some
 * @param point the sub-point of the text it comes from
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Price(@JsonProperty(required = true) Is is, Optional<ClauseId> point) {
  static final ScalarType<Price> TYPE =
      new ScalarType<>(
          "price",
          Price.class,
          (price, wording) -> price.words(),
          price -> ImmutableList.copyOf(price.point().stream().toList()),
          (price, names) -> new Price(price.is(), price.point().map(names::clause)));

  /** A price is a duty of those who pay it; to say that there is none is to say no more. */
  static final Direction<Optional<Price>> DIRECTION =
      ((Direction<Optional<Price>>) (from, to, context) -> compare(from, to)).ofNewcomers();

  private static Comparison compare(Optional<Price> from, Optional<Price> to) {
    int rise = Boolean.compare(isPaid(to), isPaid(from));
    return Comparison.of(rise == 0 ? Reach.SAME : rise > 0 ? Reach.WIDER : Reach.NARROWER);
  }

  private static boolean isPaid(Optional<Price> price) {
    return price.filter(given -> given.is() == Is.SOME).isPresent();
  }

  /** Whether there is a price. */
  public enum Is implements FixedValue {
    /** The text says that none is paid. */
    NONE,
    /** One is paid. */
    SOME
  }

  /** {@return how it reads inside a sentence} */
  public String words() {
    return is == Is.NONE ? "free of charge" : "for a price";
  }
}
