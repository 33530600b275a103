package org.peaceterms.term;

import com.google.common.collect.ImmutableList;
import org.peaceterms.term.reading.ConditionPhrase;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.CircumstanceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.DecisionRule;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.Span;
import org.peaceterms.term.value.Stage;
import org.peaceterms.term.value.TermId;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Verification;
import org.peaceterms.term.value.Window;

/** The types of single values that fields of any kind use. */
public final class Scalars {
  private Scalars() {}

  /** A party. */
  public static final ScalarType<PartyId> PARTY =
      ScalarType.declared("party", PartyId.class, PartyId::of);

  /** A place. */
  public static final ScalarType<PlaceId> PLACE =
      ScalarType.declared("place", PlaceId.class, PlaceId::of);

  /** An event. */
  public static final ScalarType<EventId> EVENT =
      ScalarType.<EventId>id("event", EventId.class, (id, names) -> names.event(id)).namingEvents();

  /** An object. */
  public static final ScalarType<ObjectId> OBJECT =
      ScalarType.declared("object", ObjectId.class, ObjectId::of);

  /** A measure. */
  public static final ScalarType<MeasureId> MEASURE =
      ScalarType.declared("measure", MeasureId.class, MeasureId::of);

  /** An act. */
  public static final ScalarType<ActId> ACT = ScalarType.declared("act", ActId.class, ActId::of);

  /** A circumstance. */
  public static final ScalarType<CircumstanceId> CIRCUMSTANCE =
      ScalarType.declared("circumstance", CircumstanceId.class, CircumstanceId::of);

  /** A party, place or object. */
  public static final ScalarType<EntityId> ENTITY =
      ScalarType.declared("entity", EntityId.class, EntityId::of);

  /** A reference to a term, clause, plan or law. */
  public static final ScalarType<Reference> REFERENCE =
      ScalarType.id("reference", Reference.class, (id, names) -> names.reference(id));

  /** A clause. */
  public static final ScalarType<ClauseId> CLAUSE =
      ScalarType.id("clause", ClauseId.class, (id, names) -> names.clause(id));

  /** A source. */
  public static final ScalarType<SourceId> SOURCE =
      ScalarType.plain("source", SourceId.class, SourceId::text);

  /** The id of a term itself; it declares and does not mention. */
  public static final ScalarType<TermId> TERM_ID =
      new ScalarType<>(
          "term id",
          TermId.class,
          (id, wording) -> id.text(),
          id -> ImmutableList.of(),
          (id, names) -> names.term(id));

  /** The name of a field. */
  public static final ScalarType<FieldName> FIELD_NAME =
      ScalarType.plain("field name", FieldName.class, FieldName::text);

  /** Yes or no. */
  public static final ScalarType<Boolean> FLAG =
      ScalarType.plain("flag", Boolean.class, value -> value ? "yes" : "no");

  /** An exact number. */
  public static final ScalarType<Rational> NUMBER =
      ScalarType.plain("number", Rational.class, Phrase::number);

  /** A part of a whole. */
  public static final ScalarType<Rational> PART =
      ScalarType.plain("part", Rational.class, Phrase::part);

  /** An amount of one dimension. */
  public static final ScalarType<Quantity> QUANTITY =
      ScalarType.plain("quantity", Quantity.class, Phrase::quantity);

  /** An amount of money. */
  public static final ScalarType<Quantity> MONEY =
      ScalarType.plain("money", Quantity.class, Phrase::quantity);

  /** A length of time. */
  public static final ScalarType<Span> SPAN = ScalarType.plain("span", Span.class, Phrase::span);

  /** A bound on a number. */
  public static final ScalarType<Bound> BOUND =
      ScalarType.plain("bound", Bound.class, Phrase::bound);

  /** A point in time. */
  public static final ScalarType<TimePoint> TIME_POINT =
      new ScalarType<>("point in time", TimePoint.class, Phrase::point, Mentions::in, Renames::in)
          .namingEvents();

  /** A window of time. */
  public static final ScalarType<Window> WINDOW =
      new ScalarType<>("window", Window.class, Phrase::window, Mentions::in, Renames::in)
          .namingEvents();

  /** A deadline. */
  public static final ScalarType<Deadline> DEADLINE =
      new ScalarType<>("deadline", Deadline.class, Phrase::deadline, Mentions::in, Renames::in)
          .namingEvents();

  /** How long something lasts. */
  public static final ScalarType<Lasting> LASTING =
      new ScalarType<>("duration", Lasting.class, Phrase::lasting, Mentions::in, Renames::in)
          .namingEvents();

  /** A condition. */
  public static final ScalarType<Condition> CONDITION =
      new ScalarType<>(
          "condition", Condition.class, ConditionPhrase::of, Mentions::in, Renames::in);

  /** A decision rule. */
  public static final ScalarType<DecisionRule> RULE =
      new ScalarType<>(
          "decision rule", DecisionRule.class, Phrase::rule, Mentions::in, Renames::in);

  /** A stage of a performance. */
  public static final ScalarType<Stage> STAGE =
      new ScalarType<>("stage", Stage.class, Phrase::stage, Mentions::in, Renames::in);

  /** Who checks. */
  public static final ScalarType<Verification> VERIFICATION =
      new ScalarType<>(
          "verification", Verification.class, Phrase::verification, Mentions::in, Renames::in);

  /** A term inside another. */
  public static final ScalarType<Term> TERM =
      new ScalarType<>(
          "term",
          Term.class,
          Term::words,
          Scalars::mentions,
          term -> ImmutableList.of(term),
          (term, names) -> names.in(term));

  private static ImmutableList<Id> mentions(Term term) {
    return term.kind().mentions(term);
  }
}
