package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import org.peaceterms.plan.Clause;

/**
 * One way in which a plan meets or breaks a demand.
 *
 * @param versions the versions of open choices that must be taken for it; empty if it does so
 *     whatever version is taken
 * @param clauses the clauses of the plan that are the reason; empty if laws alone are
 * @param gaps how far figures and dates lie apart
 */
public record Way(
    ImmutableSet<Version> versions, ImmutableList<Clause> clauses, ImmutableList<Gap> gaps) {

  /** {@return whether it is one where some versions are taken} */
  boolean isIn(Collection<Version> taken) {
    return taken.containsAll(versions);
  }
}
