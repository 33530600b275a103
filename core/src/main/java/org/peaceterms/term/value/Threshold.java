package org.peaceterms.term.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.function.Function;

/** How many voters it takes to decide. */
public sealed interface Threshold {

  /**
   * {@return the result of the function for this case}
   *
   * @param unanimity for all in favour
   * @param consensus for none against
   * @param majority for more than half
   * @param share for a part of the voters
   * @param votes for a number of votes
   * @param oneOf for any single voter
   * @param <R> the type of the result
   */
  <R> R match(
      Function<Unanimity, R> unanimity,
      Function<Consensus, R> consensus,
      Function<Majority, R> majority,
      Function<Share, R> share,
      Function<Votes, R> votes,
      Function<OneOf, R> oneOf);

  /** All must be in favour. */
  @JsonTypeName("unanimity")
  record Unanimity() implements Threshold {
    @Override
    public <R> R match(
        Function<Unanimity, R> unanimity,
        Function<Consensus, R> consensus,
        Function<Majority, R> majority,
        Function<Share, R> share,
        Function<Votes, R> votes,
        Function<OneOf, R> oneOf) {
      return unanimity.apply(this);
    }
  }

  /** None may object. */
  @JsonTypeName("consensus")
  record Consensus() implements Threshold {
    @Override
    public <R> R match(
        Function<Unanimity, R> unanimity,
        Function<Consensus, R> consensus,
        Function<Majority, R> majority,
        Function<Share, R> share,
        Function<Votes, R> votes,
        Function<OneOf, R> oneOf) {
      return consensus.apply(this);
    }
  }

  /** More than half. */
  @JsonTypeName("majority")
  record Majority() implements Threshold {
    @Override
    public <R> R match(
        Function<Unanimity, R> unanimity,
        Function<Consensus, R> consensus,
        Function<Majority, R> majority,
        Function<Share, R> share,
        Function<Votes, R> votes,
        Function<OneOf, R> oneOf) {
      return majority.apply(this);
    }
  }

  /**
   * At least a part of the voters.
   *
   * @param part above 0, at most 1
   */
  @JsonTypeName("share")
  record Share(@JsonValue Rational part) implements Threshold {
    /**
     * Checks the range.
     *
     * @param part above 0, at most 1
     */
    public Share {
      if (part.signum() <= 0 || part.compareTo(Rational.ONE) > 0) {
        throw InvalidValueException.of("share of the votes", part, "be above 0 and at most 1");
      }
    }

    /**
     * {@return a threshold at a part of the voters}
     *
     * @param part above 0, at most 1
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Share of(Rational part) {
      return new Share(part);
    }

    @Override
    public <R> R match(
        Function<Unanimity, R> unanimity,
        Function<Consensus, R> consensus,
        Function<Majority, R> majority,
        Function<Share, R> share,
        Function<Votes, R> votes,
        Function<OneOf, R> oneOf) {
      return share.apply(this);
    }
  }

  /**
   * At least a number of votes.
   *
   * @param number a whole number above 0
   */
  @JsonTypeName("votes")
  record Votes(@JsonValue Rational number) implements Threshold {
    /**
     * Checks the range.
     *
     * @param number a whole number above 0
     */
    public Votes {
      if (number.signum() <= 0 || !number.isInteger()) {
        throw InvalidValueException.of("number of votes", number, "be a whole number above 0");
      }
    }

    /**
     * {@return a threshold at a number of votes}
     *
     * @param number a whole number above 0
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static Votes of(Rational number) {
      return new Votes(number);
    }

    @Override
    public <R> R match(
        Function<Unanimity, R> unanimity,
        Function<Consensus, R> consensus,
        Function<Majority, R> majority,
        Function<Share, R> share,
        Function<Votes, R> votes,
        Function<OneOf, R> oneOf) {
      return votes.apply(this);
    }
  }

  /** Any single voter is enough. */
  @JsonTypeName("oneOf")
  record OneOf() implements Threshold {
    @Override
    public <R> R match(
        Function<Unanimity, R> unanimity,
        Function<Consensus, R> consensus,
        Function<Majority, R> majority,
        Function<Share, R> share,
        Function<Votes, R> votes,
        Function<OneOf, R> oneOf) {
      return oneOf.apply(this);
    }
  }
}
