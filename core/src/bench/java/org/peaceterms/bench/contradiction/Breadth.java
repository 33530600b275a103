package org.peaceterms.bench.contradiction;

/** Of how many matters, that is quantities and circumstances, a text speaks. */
public enum Breadth {
  /**
   * Longer texts say more about the same matters: of these there are as many as three times the
   * root of the number of clauses. Clashes grow faster than the clauses.
   */
  DENSE {
    @Override
    int matters(int clauses) {
      return (int) Math.ceil(3 * Math.sqrt(clauses));
    }
  },
  /**
   * Longer texts speak of more matters, and say as much about each: with a thousand clauses as many
   * as a dense text does. Clashes grow in step with the clauses.
   */
  SPARSE {
    @Override
    int matters(int clauses) {
      return (int) Math.ceil(clauses * DENSE.matters(1_000) / 1_000.0);
    }
  };

  /** {@return how many quantities there are, and how many circumstances} */
  abstract int matters(int clauses);
}
