package org.peaceterms.logic.sat;

/**
 * An incremental solver of propositional clauses under assumptions. Not safe for use by several
 * threads.
 */
public interface SatEngine {

  /**
   * Makes a new variable.
   *
   * @param preferTrue which value to try first where both may do
   * @return its positive literal; variables are numbered from 1
   */
  int newVariable(boolean preferTrue);

  /**
   * Adds a clause.
   *
   * @param literals of which at least one must be true; an empty clause can never be satisfied
   */
  void addClause(int... literals);

  /**
   * Looks for a model.
   *
   * @param assumptions literals that must be true this time
   * @param budget pays for the conflicts met
   * @return whether there is one
   */
  Answer solve(int[] assumptions, Budget budget);

  /**
   * {@return the value of a literal in the model that was found last}
   *
   * @param literal a literal of a variable that was there when the model was found
   */
  boolean isTrue(int literal);

  /**
   * {@return assumptions that cannot hold together with the clauses, after an answer of {@link
   * Answer#UNSATISFIABLE}; empty if the clauses alone have no model; not necessarily minimal}
   */
  int[] failedAssumptions();
}
