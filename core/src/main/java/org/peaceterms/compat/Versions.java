package org.peaceterms.compat;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.PlanId;

/** The versions that literals take. */
final class Versions {
  private Versions() {}

  /** {@return the literals that take some versions of open choices of a plan} */
  static ImmutableSet<Literal> literals(PlanId plan, Collection<Version> versions) {
    return versions.stream()
        .map(
            version ->
                Literal.of(new Atom.Taken(plan + ":" + version.choice(), version.version(), false)))
        .collect(ImmutableSet.toImmutableSet());
  }

  /**
   * {@return the versions of open choices that some literals take; absent if they say anything
   * else}
   */
  static Optional<ImmutableSet<Version>> of(Set<Literal> literals) {
    ImmutableSet.Builder<Version> versions = ImmutableSet.builder();
    for (Literal literal : literals) {
      if (!literal.positive() || !(literal.atom() instanceof Atom.Taken taken) || taken.reading()) {
        return Optional.empty();
      }
      String choice = taken.choice().substring(taken.choice().lastIndexOf(':') + 1);
      versions.add(new Version(ChoiceId.of(choice), taken.label()));
    }
    return Optional.of(versions.build());
  }
}
