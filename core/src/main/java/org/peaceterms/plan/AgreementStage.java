package org.peaceterms.plan;

import org.peaceterms.term.value.FixedValue;

/**
 * Where in a peace process a text stands, as the PA-X Peace Agreements Database tells agreements
 * apart, so that results can be joined with its data.
 *
 * <p>PA-X knows agreements only: texts that sides agreed on or issued. The stage of a draft or a
 * position paper is the one it would have if it were agreed as it stands, and a text that PA-X does
 * not list has the stage that its content tells, by the descriptions here. Which texts PA-X lists
 * is told by {@link Plan#pax()}. PA-X divides each stage further; that division has no counterpart
 * here.
 *
 * <p>Sources: Christine Bell, Sanja Badanjak and others, PA-X Codebook, Version 8, Peace and
 * Conflict Resolution Evidence Platform (PeaceRep), University of Edinburgh, 2024; codes and labels
 * as in the dataset, version 10. The descriptions are ours.
 *
 * <pre>{@code
 * Corpus.plan(PlanId.of("minsk-2")).orElseThrow().stage()   // Optional[IMPLEMENTATION]
 * }</pre>
 */
public enum AgreementStage implements FixedValue {
  /** Brings sides to talk, builds confidence or names principles, but settles no issue. */
  PRE_NEGOTIATION("Pre", "pre-negotiation or process"),
  /** Stops fighting, prolongs, watches or enforces that, and is about hardly anything else. */
  CEASEFIRE("Cea", "ceasefire"),
  /** Settles some of the issues of a conflict and leaves others to later agreements. */
  FRAMEWORK_PARTIAL("SubPar", "framework-substantive, partial"),
  /** Means to settle the conflict as a whole. */
  FRAMEWORK_COMPREHENSIVE("SubComp", "framework-substantive, comprehensive"),
  /** Says how an earlier agreement is carried out, or extends it. */
  IMPLEMENTATION("Imp", "implementation"),
  /** Commits the sides again to what they agreed before. */
  RENEWAL("Ren", "renewal"),
  /** None of these. */
  OTHER("Oth", "other");

  private final String code;
  private final String words;

  AgreementStage(String code, String words) {
    this.code = code;
    this.words = words;
  }

  /** {@return its code in the column {@code Stage} of the PA-X dataset} */
  public String code() {
    return code;
  }

  /** {@return the label of PA-X, in lower case} */
  @Override
  public String words() {
    return words;
  }
}
