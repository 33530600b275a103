package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Scalars;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.kind.Sanctions;
import org.peaceterms.term.kind.Tier;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.ConditionCases;
import org.peaceterms.term.value.FieldName;

/** The conditions that a term states, and what they are built from. */
final class Conditions {
  private Conditions() {}

  /**
   * A condition in a field of a term.
   *
   * @param field the field
   * @param point the sub-point of the text it comes from, if the term says so
   * @param condition the condition
   */
  record Stated(FieldName field, Optional<ClauseId> point, Condition condition) {}

  /** {@return all conditions of a term, but not those of terms inside it} */
  static Stream<Stated> in(Term term) {
    Stream<Stated> stages =
        term.stages().stream()
            .flatMap(stage -> stage.onlyIf().stream())
            .map(condition -> stated("stages", Optional.empty(), condition));
    return Stream.of(plain(term.kind(), term), stages, inParts(term)).flatMap(part -> part);
  }

  private static Stated stated(String field, Optional<ClauseId> point, Condition condition) {
    return new Stated(FieldName.of(field), point, condition);
  }

  private static <T extends Term> Stream<Stated> plain(Kind<T> kind, Term term) {
    T own = kind.type().cast(term);
    return kind.fields().stream()
        .filter(field -> field.type().element().equals(Scalars.CONDITION))
        .flatMap(
            field ->
                value(field, own)
                    .map(given -> new Stated(field.name(), Optional.empty(), given))
                    .stream());
  }

  private static <T extends Term, V> Optional<Condition> value(Field<T, V> field, T term) {
    return ((Optional<?>) field.of(term)).map(Condition.class::cast);
  }

  private static Stream<Stated> inParts(Term term) {
    Stream<Stated> ofGuarantee =
        as(Guarantee.KIND, term)
            .flatMap(
                guarantee ->
                    Stream.concat(
                        triggers("tiers", guarantee.tiers()),
                        guarantee.voidIf().stream()
                            .map(end -> stated("voidIf", end.point(), end.condition()))));
    Stream<Stated> ofBody =
        as(Oversight.KIND, term).flatMap(body -> triggers("steps", body.steps()));
    Stream<Stated> ofSanctions =
        as(Sanctions.KIND, term)
            .flatMap(sanctions -> sanctions.steps().stream())
            .flatMap(step -> step.condition().stream())
            .map(condition -> stated("steps", Optional.empty(), condition));
    return Stream.of(ofGuarantee, ofBody, ofSanctions).flatMap(part -> part);
  }

  private static <T extends Term> Stream<T> as(Kind<T> kind, Term term) {
    return kind.equals(term.kind()) ? Stream.of(kind.type().cast(term)) : Stream.of();
  }

  private static Stream<Stated> triggers(String field, ImmutableList<Tier> tiers) {
    return tiers.stream()
        .flatMap(
            tier ->
                Stream.concat(
                        tier.trigger().stream(),
                        tier.qualifiers().stream().map(Condition::circumstance))
                    .map(condition -> stated(field, tier.point(), condition)));
  }

  /** {@return the conditions from which one is built with and, or, not} */
  static ImmutableList<Condition> atoms(Condition condition) {
    return condition.match(ATOMS);
  }

  private static final ConditionCases<ImmutableList<Condition>> ATOMS =
      new ConditionCases<>() {
        @Override
        public ImmutableList<Condition> circumstance(Condition.OfCircumstance condition) {
          return ImmutableList.of(condition);
        }

        @Override
        public ImmutableList<Condition> act(Condition.ActDone condition) {
          return ImmutableList.of(condition);
        }

        @Override
        public ImmutableList<Condition> event(Condition.Occurred condition) {
          return ImmutableList.of(condition);
        }

        @Override
        public ImmutableList<Condition> chosen(Condition.Chosen condition) {
          return ImmutableList.of(condition);
        }

        @Override
        public ImmutableList<Condition> consent(Condition.Consent condition) {
          return ImmutableList.of(condition);
        }

        @Override
        public ImmutableList<Condition> holds(Condition.Holds condition) {
          return ImmutableList.of(condition);
        }

        @Override
        public ImmutableList<Condition> kept(Condition.Kept condition) {
          return ImmutableList.of(condition);
        }

        @Override
        public ImmutableList<Condition> breach(Condition.Breach condition) {
          return ImmutableList.of(condition);
        }

        @Override
        public ImmutableList<Condition> all(Condition.All condition) {
          return each(condition.conditions());
        }

        @Override
        public ImmutableList<Condition> any(Condition.Any condition) {
          return each(condition.conditions());
        }

        @Override
        public ImmutableList<Condition> not(Condition.Not condition) {
          return atoms(condition.condition());
        }

        private ImmutableList<Condition> each(ImmutableList<Condition> conditions) {
          return conditions.stream()
              .flatMap(part -> atoms(part).stream())
              .collect(ImmutableList.toImmutableList());
        }
      };

  /** {@return the conditions of one class from which one is built} */
  static <C extends Condition> ImmutableList<C> atoms(Condition condition, Class<C> type) {
    return atoms(condition).stream()
        .filter(type::isInstance)
        .map(type::cast)
        .collect(ImmutableList.toImmutableList());
  }
}
