package org.peaceterms.logic.compile;

import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.HashMultiset;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.Multiset;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Field;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Reference;

/** What has to be known of a plan as a whole before its terms are read one by one. */
final class Outline {
  /** The event at which a text is signed. */
  static final String SIGNATURE = "signature";

  /** The event from which terms count that say nothing else. */
  static final String ENTRY_INTO_FORCE = "entry-into-force";

  /** The period that comes with every peace. */
  static final String PEACETIME = "peacetime";

  /** The name for the whole text that a term stands in. */
  static final String THIS_TEXT = Reference.THIS_TEXT.text();

  private Outline() {}

  static Stream<Term> terms(Plan plan) {
    return plan.clauses().stream().flatMap(clause -> clause.allTerms().stream());
  }

  static ImmutableMap<String, Term> termsById(Plan plan) {
    return terms(plan)
        .filter(term -> term.id().isPresent())
        .collect(toImmutableMap(term -> term.id().orElseThrow().text(), term -> term));
  }

  /** {@return the events that more than one term completes together} */
  static ImmutableSet<EventId> eventsOfSeveralTerms(Plan plan) {
    Multiset<EventId> completed = HashMultiset.create();
    terms(plan).map(Term::completes).flatMap(Optional::stream).forEach(completed::add);
    return completed.elementSet().stream()
        .filter(event -> completed.count(event) > 1)
        .collect(toImmutableSet());
  }

  static ImmutableSet<ChoiceId> readings(Plan plan) {
    return plan.clauses().stream()
        .flatMap(clause -> clause.choices().stream())
        .filter(choice -> choice.basis() == Choice.Basis.READING)
        .map(Choice::id)
        .collect(toImmutableSet());
  }

  /** {@return the labels of the versions of each choice, from all clauses that hold it} */
  static ImmutableSetMultimap<ChoiceId, String> versions(Plan plan) {
    ImmutableSetMultimap.Builder<ChoiceId, String> versions = ImmutableSetMultimap.builder();
    plan.clauses().stream()
        .flatMap(clause -> clause.choices().stream())
        .forEach(
            choice ->
                choice.versions().forEach(version -> versions.put(choice.id(), version.label())));
    return versions.build();
  }

  /** {@return all names that terms of the plan mention} */
  static ImmutableSet<String> mentioned(Plan plan) {
    ImmutableSet.Builder<String> names = ImmutableSet.builder();
    terms(plan).forEach(term -> mention(term.kind(), term, names));
    return names.build();
  }

  private static <T extends Term> void mention(
      Kind<T> kind, Term term, ImmutableSet.Builder<String> names) {
    T own = kind.type().cast(term);
    for (Field<T, ?> field : kind.fields()) {
      if (field.aspect() != Aspect.IDENTITY) {
        mentions(field, own).forEach(id -> names.add(id.text()));
      }
    }
  }

  private static <T extends Term, V> ImmutableList<Id> mentions(Field<T, V> field, T term) {
    return field.type().mentions(field.of(term));
  }

  /** {@return the terms, clauses, texts and laws that a term of the plan can end} */
  static ImmutableSet<String> ended(Plan plan) {
    return subjects(plan, Outline::canEnd);
  }

  private static boolean canEnd(Validity validity) {
    boolean runsOut =
        validity
            .duration()
            .map(lasting -> lasting.match(permanent -> false, lastsFor -> true, until -> true))
            .orElse(false);
    return runsOut || validity.endsIf().isPresent() || !validity.supersededBy().isEmpty();
  }

  /** {@return the terms and clauses that a term of the plan makes operative} */
  static ImmutableSet<String> started(Plan plan) {
    return subjects(plan, ValidityRule::isStart);
  }

  private static ImmutableSet<String> subjects(Plan plan, Predicate<Validity> of) {
    return terms(plan)
        .filter(Validity.class::isInstance)
        .map(Validity.class::cast)
        .filter(of)
        .flatMap(validity -> validity.appliesTo().stream())
        .map(Id::text)
        .collect(toImmutableSet());
  }

  /** {@return whether some general ceasefire of the plan, or an order, says when it starts} */
  static boolean datesCeasefire(Plan plan) {
    return terms(plan).anyMatch(Outline::datesCeasefire);
  }

  private static boolean datesCeasefire(Term term) {
    if (term instanceof Sequence sequence) {
      Set<EventId> later = new HashSet<>(sequence.after());
      if (sequence.together().orElse(false)) {
        later.addAll(sequence.before());
      }
      return later.contains(CeasefireRule.START);
    }
    return term instanceof Ceasefire ceasefire
        && CeasefireRule.isGeneral(ceasefire)
        && (ceasefire.start().isPresent() || ceasefire.onlyIf().isPresent());
  }

  /** {@return the values of the fields of a term that are there} */
  static ImmutableList<Object> values(Term term) {
    return values(term.kind(), term);
  }

  private static <T extends Term> ImmutableList<Object> values(Kind<T> kind, Term term) {
    T own = kind.type().cast(term);
    ImmutableList.Builder<Object> values = ImmutableList.builder();
    for (Field<T, ?> field : kind.fields()) {
      Object value = field.of(own);
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(values::add);
      } else {
        values.add(value);
      }
    }
    return values.build();
  }
}
