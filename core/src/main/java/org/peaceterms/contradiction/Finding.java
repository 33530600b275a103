package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One clash: the fewest clauses that cannot all be kept, under what assumptions, where and when,
 * and why. Or an open bracket, or a note, each of which is a finding of its own.
 *
 * <p>Clashes of the same clauses that differ only in one circumstance, such as which guarantor
 * withholds its consent, are one finding with an {@linkplain #instances() instance} for each;
 * witness, certificates, explanation and courses of events are those of the first.
 *
 * <p>{@link #explanation()}, {@link #whyMinimal()} and {@link #mends()} are worked out when they
 * are first asked for; they follow from the rest and take no part in {@code equals}. Findings are
 * immutable and safe to share between threads.
 */
@Value.Immutable
public abstract sealed class Finding permits ImmutableFinding {
  Finding() {}

  /** {@return what sort of clash it is} */
  public abstract FindingCode code();

  /** {@return under what assumptions it is a clash} */
  public abstract Nature nature();

  /** {@return what it makes of the plan; {@code COMPATIBLE} for a note} */
  public Verdict verdict() {
    return nature().verdict();
  }

  /** {@return the clauses of the plans that clash, in the order of the plans} */
  public abstract ImmutableList<Citation> clauses();

  /** {@return the clauses of background laws that take part} */
  public abstract ImmutableList<Citation> background();

  /** {@return JSON pointers, in the plan of each clause, to what clashes} */
  public abstract ImmutableList<Pointer> pointers();

  /**
   * {@return what must come to pass for the clash, in words; of several instances, what any of them
   * needs is one entry}
   */
  public abstract ImmutableList<String> circumstances();

  /** {@return which versions of open brackets must be taken for it; for an open bracket, all} */
  public abstract ImmutableList<String> options();

  /** {@return how words must be read for it} */
  public abstract ImmutableList<String> readings();

  /** {@return what it is about, in words} */
  public abstract String matter();

  /**
   * {@return whether none of the clauses can be left out; always so, because smaller clashes are
   * reported instead}
   */
  public boolean isMinimal() {
    return true;
  }

  /** {@return a point at which it clashes: of whom, what and when; or the circle with its sum} */
  public abstract String witness();

  /** {@return the facts that it rests on, each of which can be checked by hand} */
  public abstract ImmutableList<Certificate> certificates();

  /** {@return the single clashes, if it sums up several; else empty} */
  public abstract ImmutableList<Instance> instances();

  /** {@return for an open bracket, the combinations of versions that survive} */
  public abstract Optional<Packages> packages();

  @Value.Auxiliary
  abstract Case details();

  /** {@return the explanation, sentence by sentence} */
  @Value.Lazy
  public ImmutableList<String> steps() {
    return details().steps();
  }

  /** {@return the explanation as running text, to be read aloud} */
  public String explanation() {
    return String.join(" ", steps());
  }

  /**
   * {@return for each clause a course of events in which the others are kept; for an order that is
   * needed, one without that order}
   */
  @Value.Lazy
  public ImmutableList<Remainder> whyMinimal() {
    return details().whyMinimal();
  }

  /**
   * {@return the smallest single changes that remove it, each of which was tried; of several
   * instances all, or the first if no change removes all}
   */
  @Value.Lazy
  public ImmutableList<Mend> mends() {
    return details().mends();
  }

  /**
   * Where something stands.
   *
   * @param clause the clause
   * @param pointer the JSON pointer in the plan of the clause
   */
  public record Pointer(Citation clause, String pointer) {}

  /**
   * One of the clashes that a finding sums up.
   *
   * @param circumstances what must come to pass for it, in words
   * @param matter what it is about, in words
   * @param witness a point at which it clashes
   * @param certificates the facts that it rests on
   */
  public record Instance(
      ImmutableList<String> circumstances,
      String matter,
      String witness,
      ImmutableList<Certificate> certificates) {}

  static Builder builder() {
    return new Builder();
  }

  static final class Builder extends ImmutableFinding.Builder {
    Builder() {}
  }

  /** What is worked out only when it is asked for. */
  interface Case {
    ImmutableList<String> steps();

    ImmutableList<Remainder> whyMinimal();

    ImmutableList<Mend> mends();
  }
}
