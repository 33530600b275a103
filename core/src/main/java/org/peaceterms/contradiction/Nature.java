package org.peaceterms.contradiction;

/** Under what assumptions terms clash, the gravest first; last, what is only worth a note. */
public enum Nature {
  /** Under none: the clauses clash whatever happens. */
  STRICT(Verdict.CONTRADICTION),
  /** If certain versions of open brackets are taken. */
  OPTION(Verdict.CONDITIONAL),
  /** If words are read in a certain way, which nobody negotiates. */
  READING(Verdict.CONDITIONAL),
  /** If something comes to pass that no term promises. */
  POSSIBLE(Verdict.CONDITIONAL),
  /** If a value that the text leaves open or undefined falls so. */
  OPEN(Verdict.UNDETERMINED),
  /** Only after a term has been broken; a note that leaves the verdict as it is. */
  AFTER_BREACH(Verdict.COMPATIBLE),
  /** Between background laws alone, whatever the plans say; a note about them. */
  BACKGROUND(Verdict.COMPATIBLE),
  /** None: an order of events that the plans need without saying so; a note. */
  FORCED(Verdict.COMPATIBLE),
  /** None: something that is said in vain, because it never counts; a note. */
  VACUOUS(Verdict.COMPATIBLE),
  /** None: what would clash but for an exception that surely comes to pass; a note. */
  DEROGATED(Verdict.COMPATIBLE);

  private final Verdict verdict;

  Nature(Verdict verdict) {
    this.verdict = verdict;
  }

  /** {@return what a finding of this nature makes of the plan; a note lets it be COMPATIBLE} */
  public Verdict verdict() {
    return verdict;
  }

  /** {@return whether such a finding is a note that leaves the verdict as it is} */
  public boolean isNote() {
    return verdict == Verdict.COMPATIBLE;
  }
}
