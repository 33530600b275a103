package org.peaceterms.term;

import static org.peaceterms.term.Scalars.CONDITION;
import static org.peaceterms.term.Scalars.EVENT;
import static org.peaceterms.term.Scalars.FIELD_NAME;
import static org.peaceterms.term.Scalars.FLAG;
import static org.peaceterms.term.Scalars.REFERENCE;
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
import com.google.common.collect.ImmutableSortedSet;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.peaceterms.term.direction.Comparison;
import org.peaceterms.term.direction.Conditions;
import org.peaceterms.term.direction.Context;
import org.peaceterms.term.direction.Direction;
import org.peaceterms.term.direction.Nested;
import org.peaceterms.term.direction.Norm;
import org.peaceterms.term.direction.Ranks;
import org.peaceterms.term.direction.Reach;
import org.peaceterms.term.direction.Scopes;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.Verification;

/** The fields that every kind has, in the order in which they are written around its own. */
final class CommonFields {
  private CommonFields() {}

  /** What no text puts off: it is there or it is not. */
  static final ImmutableSet<FieldName> NEVER_POSTPONED =
      Stream.of(
              "id",
              "notwithstanding",
              "subjectTo",
              "completes",
              "reversible",
              "insulated",
              "toBeFixed",
              "sources")
          .map(FieldName::of)
          .collect(ImmutableSet.toImmutableSet());

  static final ImmutableList<Field<Term, ?>> FIRST =
      ImmutableList.of(
          field("id", optional(TERM_ID), Aspect.IDENTITY, Term::id, Term::withId, Direction.NONE));

  static final ImmutableList<Field<Term, ?>> LAST =
      ImmutableList.of(
          field(
              "when",
              optional(CONDITION),
              Aspect.CONDITION,
              Term::when,
              Term::withWhen,
              Conditions.WHEN),
          field(
              "onlyIf",
              optional(CONDITION),
              Aspect.CONDITION,
              Term::onlyIf,
              Term::withOnlyIf,
              Conditions.ONLY_IF),
          field(
              "unless",
              optional(CONDITION),
              Aspect.CONDITION,
              Term::unless,
              Term::withUnless,
              Conditions.UNLESS),
          field(
              "notwithstanding",
              setOf(REFERENCE),
              Aspect.PRECEDENCE,
              Term::notwithstanding,
              Term::withNotwithstanding,
              CommonFields::prevailing),
          field(
              "subjectTo",
              setOf(REFERENCE),
              Aspect.PRECEDENCE,
              Term::subjectTo,
              Term::withSubjectTo,
              Scopes.OVERRIDDEN),
          field(
              "stages",
              listOf(STAGE),
              Aspect.SEQUENCE,
              Term::stages,
              Term::withStages,
              Direction.UNDECIDED),
          field(
              "completes",
              optional(EVENT),
              Aspect.SEQUENCE,
              Term::completes,
              Term::withCompletes,
              Direction.UNDECIDED),
          field(
              "reversible",
              optional(FLAG),
              Aspect.STRENGTH,
              Term::reversible,
              Term::withReversible,
              Direction.UNDECIDED),
          field(
              "consequence",
              listOf(TERM),
              Aspect.REMEDY,
              Term::consequence,
              Term::withConsequence,
              CommonFields::followed),
          field(
              "verification",
              optional(VERIFICATION),
              Aspect.VERIFICATION,
              Term::verification,
              Term::withVerification,
              CommonFields::verified),
          field(
              "insulated",
              optional(FLAG),
              Aspect.STRENGTH,
              Term::insulated,
              Term::withInsulated,
              Ranks.YES),
          field(
              "toBeFixed",
              setOf(FIELD_NAME),
              Aspect.POSTPONEMENT,
              Term::toBeFixed,
              Term::withToBeFixed,
              Direction.UNDECIDED),
          field(
              "sources",
              setOf(SOURCE),
              Aspect.SOURCE,
              Term::sources,
              Term::withSources,
              Direction.NONE));

  private static <V> Field<Term, V> field(
      String name,
      ValueType<V> type,
      Aspect aspect,
      Function<Term, V> read,
      BiFunction<Term, V, Term> with,
      Direction<? super V> direction) {
    return new Field<>(FieldName.of(name), type, aspect, read, with, direction);
  }

  /** The term itself says what it said; others say less or more, which it cannot know. */
  private static Comparison prevailing(
      ImmutableSortedSet<Reference> from, ImmutableSortedSet<Reference> to, Context context) {
    return Comparison.unknown("how much less the terms say that give way, they alone show");
  }

  /** What follows a breach is a further duty; a permission is not broken. */
  private static Comparison followed(
      ImmutableList<Term> from, ImmutableList<Term> to, Context context) {
    return context.norm() == Norm.PERMISSION
        ? Comparison.UNKNOWN
        : Nested.TERMS.compare(from, to, context);
  }

  /** More who check, with more means and more access, say more; nobody says nothing. */
  private static Comparison verified(
      Optional<Verification> from, Optional<Verification> to, Context context) {
    if (context.norm() == Norm.PERMISSION) {
      return Comparison.UNKNOWN;
    }
    if (from.isEmpty() || to.isEmpty()) {
      return Comparison.of(from.isEmpty() ? Reach.WIDER : Reach.NARROWER);
    }
    Verification old = from.orElseThrow();
    Verification now = to.orElseThrow();
    Comparison access =
        old.access().equals(now.access())
            ? Comparison.SAME
            : Ranks.YES.compare(old.access(), now.access(), context);
    return Scopes.NAMED
        .compare(old.by(), now.by(), context)
        .and(Scopes.NAMED.compare(old.means(), now.means(), context))
        .and(access);
  }
}
