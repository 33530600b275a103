package org.peaceterms.logic.theory;

import java.util.function.Function;

/**
 * An act is forbidden, permitted, obligatory or free for a period.
 *
 * <p>What is forbidden or free is so for all that the box covers: a role that is not there means
 * any. What is permitted is so for all that the box covers, too, but a role that is not there means
 * some. What is obligatory is done by each agent named, in some way that falls under the act; a
 * role that is not there means some.
 *
 * @param force what it is
 * @param box the act with its roles
 * @param period when; for what is done once, the tick at which it is done
 */
public record Norm(Force force, Box box, Period period) implements Primitive {

  /** What a norm makes of an act. */
  public enum Force {
    /** Nobody may do it. */
    FORBIDDEN,
    /** It may be done. */
    PERMITTED,
    /** It is done. */
    OBLIGATORY,
    /** Nobody has to do it. */
    FREE
  }

  @Override
  public <R> R match(
      Function<Status, R> status,
      Function<Amount, R> amount,
      Function<Norm, R> norm,
      Function<Lag, R> lag,
      Function<Either, R> either) {
    return norm.apply(this);
  }
}
