package org.peaceterms.compat.bargaining;

/**
 * A rule that picks a fair deal. All rules choose among the deals that leave nobody worse off than
 * no agreement and that nobody can improve on for free; a gain is the utility of a deal less that
 * of no agreement.
 */
public enum Rule {
  /** The product of the gains is greatest (Nash 1950). */
  NASH_PRODUCT(
      "The product of the gains of all parties is greatest.",
      "None is needed: measuring a party's utility in another unit does not change the choice.",
      "All deals with the greatest product. Where every product is nought that is every deal."),
  /** The smallest gain is greatest (the egalitarian rule, Kalai 1977). */
  MAX_MIN_GAIN(
      "The smallest gain of any party is greatest.",
      "None: the units in which the parties measure their utility are taken to be comparable.",
      "Of the deals with the greatest smallest gain those with the greatest second smallest, and so on."),
  /** The smallest share in the best possible gain is greatest (discrete Kalai–Smorodinsky). */
  RELATIVE_MAX_MIN(
      "The smallest part that any party gets of the best it could get is greatest.",
      "A gain is divided by the greatest gain that the party has in any deal that leaves nobody worse"
          + " off than no agreement. A party that cannot gain at all is left out.",
      "Of the deals with the greatest smallest part those with the greatest second smallest, and so on."),
  /** The sum of the utilities is greatest. */
  UTILITARIAN(
      "The sum of the utilities of all parties is greatest.",
      "None: the units in which the parties measure their utility are taken to be comparable.",
      "All deals with the greatest sum.");

  private final String sentence;
  private final String normalisation;
  private final String ties;

  Rule(String sentence, String normalisation, String ties) {
    this.sentence = sentence;
    this.normalisation = normalisation;
    this.ties = ties;
  }

  /** {@return the rule in a sentence} */
  public String sentence() {
    return sentence;
  }

  /** {@return how the utilities of different parties are made comparable} */
  public String normalisation() {
    return normalisation;
  }

  /** {@return what is chosen where several deals are equally good by the rule} */
  public String ties() {
    return ties;
  }
}
