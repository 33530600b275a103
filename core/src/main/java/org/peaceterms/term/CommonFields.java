package org.peaceterms.term;

import static org.peaceterms.term.Scalars.CONDITION;
import static org.peaceterms.term.Scalars.EVENT;
import static org.peaceterms.term.Scalars.FIELD_NAME;
import static org.peaceterms.term.Scalars.FLAG;
import static org.peaceterms.term.Scalars.SOURCE;
import static org.peaceterms.term.Scalars.STAGE;
import static org.peaceterms.term.Scalars.TERM;
import static org.peaceterms.term.Scalars.TERM_ID;
import static org.peaceterms.term.Scalars.VERIFICATION;
import static org.peaceterms.term.ValueType.listOf;
import static org.peaceterms.term.ValueType.optional;
import static org.peaceterms.term.ValueType.setOf;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peaceterms.term.value.FieldName;

/** The fields that every kind has, in the order in which they are written around its own. */
final class CommonFields {
  private CommonFields() {}

  /** What no text puts off: it is there or it is not. */
  static final ImmutableSet<FieldName> NEVER_POSTPONED =
      Stream.of("id", "completes", "reversible", "insulated", "toBeFixed", "sources")
          .map(FieldName::of)
          .collect(ImmutableSet.toImmutableSet());

  static final ImmutableList<Field<Term, ?>> FIRST =
      ImmutableList.of(field("id", optional(TERM_ID), Aspect.IDENTITY, Term::id, Term::withId));

  static final ImmutableList<Field<Term, ?>> LAST =
      ImmutableList.of(
          field("when", optional(CONDITION), Aspect.CONDITION, Term::when, Term::withWhen),
          field("onlyIf", optional(CONDITION), Aspect.CONDITION, Term::onlyIf, Term::withOnlyIf),
          field("unless", optional(CONDITION), Aspect.CONDITION, Term::unless, Term::withUnless),
          field("stages", listOf(STAGE), Aspect.SEQUENCE, Term::stages, Term::withStages),
          field(
              "completes", optional(EVENT), Aspect.SEQUENCE, Term::completes, Term::withCompletes),
          field(
              "reversible",
              optional(FLAG),
              Aspect.STRENGTH,
              Term::reversible,
              Term::withReversible),
          field(
              "consequence", listOf(TERM), Aspect.REMEDY, Term::consequence, Term::withConsequence),
          field(
              "verification",
              optional(VERIFICATION),
              Aspect.VERIFICATION,
              Term::verification,
              Term::withVerification),
          field("insulated", optional(FLAG), Aspect.STRENGTH, Term::insulated, Term::withInsulated),
          field(
              "toBeFixed",
              setOf(FIELD_NAME),
              Aspect.POSTPONEMENT,
              Term::toBeFixed,
              Term::withToBeFixed),
          field("sources", setOf(SOURCE), Aspect.SOURCE, Term::sources, Term::withSources));

  private static <V> Field<Term, V> field(
      String name,
      ValueType<V> type,
      Aspect aspect,
      Function<Term, V> read,
      BiFunction<Term, V, Term> with) {
    return new Field<>(FieldName.of(name), type, aspect, read, with);
  }
}
