package org.peaceterms.logic.theory;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import org.peaceterms.logic.taxonomy.Names;

/**
 * What some plans come to, taken together.
 *
 * @param premises the clauses, by number
 * @param statements what they say, in their order
 * @param facts literals that hold in every course of events
 * @param acts what is done at each moment at which an act is done
 * @param names which names have something in common
 * @param ticksPerDay how many ticks a day has
 * @param exclusions what is outside the language, and so is not judged
 * @param kinds the statements by kind, and what they say as numbers
 */
public record Theory(
    ImmutableList<Premise> premises,
    ImmutableList<Statement> statements,
    ImmutableSortedSet<Literal> facts,
    ImmutableSortedMap<Moment, Box> acts,
    Names names,
    long ticksPerDay,
    ImmutableList<Exclusion> exclusions,
    Kinds kinds) {

  /**
   * A theory whose statements are told apart by their kinds first.
   *
   * @param premises the clauses, by number
   * @param statements what they say, in their order
   * @param facts literals that hold in every course of events
   * @param acts what is done at each moment at which an act is done
   * @param names which names have something in common
   * @param ticksPerDay how many ticks a day has
   * @param exclusions what is outside the language, and so is not judged
   */
  public Theory(
      ImmutableList<Premise> premises,
      ImmutableList<Statement> statements,
      ImmutableSortedSet<Literal> facts,
      ImmutableSortedMap<Moment, Box> acts,
      Names names,
      long ticksPerDay,
      ImmutableList<Exclusion> exclusions) {
    this(premises, statements, facts, acts, names, ticksPerDay, exclusions, Kinds.of(statements));
  }

  /**
   * {@return this theory with other statements}
   *
   * @param others the statements
   */
  public Theory withStatements(ImmutableList<Statement> others) {
    return new Theory(premises, others, facts, acts, names, ticksPerDay, exclusions);
  }

  /**
   * {@return this theory in which more holds in every course of events}
   *
   * @param more literals
   */
  public Theory withFacts(Iterable<Literal> more) {
    ImmutableSortedSet<Literal> all =
        ImmutableSortedSet.<Literal>naturalOrder().addAll(facts).addAll(more).build();
    return new Theory(premises, statements, all, acts, names, ticksPerDay, exclusions, kinds);
  }

  /**
   * {@return this theory with more known of names}
   *
   * @param others the names
   */
  public Theory withNames(Names others) {
    return new Theory(premises, statements, facts, acts, others, ticksPerDay, exclusions, kinds);
  }

  /**
   * Something that a premise says and that is outside the language.
   *
   * @param premise who says it, by number
   * @param site where
   * @param reason why it is not judged, as the end of a sentence
   */
  public record Exclusion(int premise, Site site, String reason) {}
}
