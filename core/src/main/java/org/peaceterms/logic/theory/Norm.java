package org.peaceterms.logic.theory;

import java.util.Set;
import java.util.function.Function;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.term.value.Id;

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
    FREE;

    /** {@return whether it forbids, or sets free} */
    public boolean isBan() {
      return this == FORBIDDEN || this == FREE;
    }
  }

  /**
   * {@return whether nobody can keep both norms where their boxes meet, if they surely or perhaps
   * do; what the boxes except is left aside}
   *
   * @param other another norm
   * @param names what is known of names
   */
  public boolean isAgainst(Norm other, Names names) {
    return force.isBan() ? bars(other, names) : other.force.isBan() && other.bars(this, names);
  }

  /** A duty may be done in any way that falls under its act, so that a ban must hold it whole. */
  private boolean bars(Norm act, Names names) {
    boolean stands = force == Force.FORBIDDEN ? act.force.isBan() : act.force != Force.OBLIGATORY;
    return !stands
        && box.roles().entrySet().stream()
            .allMatch(role -> isBarred(act, act.box.of(role.getKey()), role.getValue(), names));
  }

  private static boolean isBarred(Norm act, Set<Id> names, Set<Id> barred, Names known) {
    return names.isEmpty()
        ? barred.stream().anyMatch(known::isEveryone)
        : names.stream()
            .anyMatch(name -> barred.stream().anyMatch(bar -> isBarred(act, name, bar, known)));
  }

  private static boolean isBarred(Norm act, Id name, Id bar, Names known) {
    return known.isBelow(name, bar)
        || known.overlap(name, bar) == Overlap.MAY
        || (act.force == Force.PERMITTED && known.overlap(name, bar) == Overlap.MUST);
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
