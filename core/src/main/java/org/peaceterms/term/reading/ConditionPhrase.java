package org.peaceterms.term.reading;

import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Condition.ActDone;
import org.peaceterms.term.value.Condition.All;
import org.peaceterms.term.value.Condition.Any;
import org.peaceterms.term.value.Condition.Breach;
import org.peaceterms.term.value.Condition.Chosen;
import org.peaceterms.term.value.Condition.Consent;
import org.peaceterms.term.value.Condition.Holds;
import org.peaceterms.term.value.Condition.Kept;
import org.peaceterms.term.value.Condition.Not;
import org.peaceterms.term.value.Condition.Occurred;
import org.peaceterms.term.value.Condition.OfCircumstance;
import org.peaceterms.term.value.ConditionCases;

/** The words for a condition, fit to stand after "if". */
public final class ConditionPhrase implements ConditionCases<String> {
  private final Wording wording;

  private ConditionPhrase(Wording wording) {
    this.wording = wording;
  }

  /**
   * {@return the condition as a clause that stands after "if"}
   *
   * @param condition any condition
   * @param wording the names
   */
  public static String of(Condition condition, Wording wording) {
    return condition.match(new ConditionPhrase(wording));
  }

  @Override
  public String circumstance(OfCircumstance condition) {
    return wording.name(condition.id());
  }

  @Override
  public String act(ActDone condition) {
    String agents =
        condition.agents().isEmpty() ? "anyone" : Phrase.names(condition.agents(), wording);
    String object =
        condition.object().isEmpty()
            ? ""
            : " " + Phrase.objects(condition.act(), condition.object(), wording);
    String place =
        condition.place().isEmpty() ? "" : " in " + Phrase.names(condition.place(), wording);
    String act = Phrase.act(wording.name(condition.act()), !object.isEmpty());
    return agents + " should " + act + object + place;
  }

  @Override
  public String event(Occurred condition) {
    return condition.plus().map(span -> Phrase.span(span) + " have passed since ").orElse("")
        + wording.name(condition.id())
        + (condition.plus().isPresent() ? "" : " has taken place");
  }

  @Override
  public String chosen(Chosen condition) {
    return "version "
        + condition.version()
        + " of choice "
        + wording.name(condition.choice())
        + " is taken";
  }

  @Override
  public String consent(Consent condition) {
    return "the consent of "
        + Phrase.names(condition.of(), wording)
        + condition.to().map(what -> " to " + wording.name(what)).orElse("")
        + " is given";
  }

  @Override
  public String holds(Holds condition) {
    return wording.name(condition.what()) + " is in force";
  }

  @Override
  public String kept(Kept condition) {
    return wording.name(condition.term()) + " has been kept for " + Phrase.span(condition.time());
  }

  @Override
  public String breach(Breach condition) {
    String by = condition.by().isEmpty() ? "anyone" : Phrase.names(condition.by(), wording);
    return wording.name(condition.of()) + " is broken by " + by;
  }

  @Override
  public String all(All condition) {
    return Phrase.and(condition.conditions().stream().map(part -> nested(part)).toList());
  }

  @Override
  public String any(Any condition) {
    return Phrase.or(condition.conditions().stream().map(part -> nested(part)).toList());
  }

  @Override
  public String not(Not condition) {
    return "it is not the case that " + nested(condition.condition());
  }

  /** Joined conditions inside others are set in brackets, so that their scope can be read. */
  private String nested(Condition condition) {
    String words = condition.match(this);
    return condition instanceof All || condition instanceof Any ? "(" + words + ")" : words;
  }
}
