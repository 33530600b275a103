package org.peaceterms.logic.compile;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static com.google.common.collect.ImmutableMap.toImmutableMap;
import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
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

  /** The period that comes with every peace. */
  static final String PEACETIME = "peacetime";

  /** The name for the whole text that a term stands in. */
  static final String THIS_TEXT = Reference.THIS_TEXT.text();

  private final ImmutableList<Term> all;
  private final ImmutableSet<String> clauses;
  private final ImmutableMap<String, Term> terms;
  private final ImmutableSet<EventId> shared;
  private final ImmutableSet<ChoiceId> readings;
  private final ImmutableSetMultimap<ChoiceId, String> versions;
  private final Set<String> mentioned = new HashSet<>();
  private final Set<String> begun = new HashSet<>();
  private final Set<String> completed = new HashSet<>();
  private final ImmutableSet<String> ended;
  private final ImmutableSet<String> started;

  private Outline(Plan plan) {
    this.clauses =
        plan.clauses().stream().map(clause -> clause.id().text()).collect(toImmutableSet());
    this.all = terms(plan).collect(toImmutableList());
    this.terms = termsById(all);
    this.shared = eventsOfSeveralTerms(all);
    List<Choice> choices =
        plan.clauses().stream()
            .map(Clause::choices)
            .filter(some -> !some.isEmpty())
            .flatMap(List::stream)
            .toList();
    this.readings = readings(choices);
    this.versions = versions(choices);
    all.forEach(term -> mention(term.kind(), term));
    this.ended = subjects(all, Outline::canEnd);
    this.started = subjects(all, ValidityRule::isStart);
  }

  static Outline of(Plan plan) {
    return new Outline(plan);
  }

  /** {@return the terms of the plan, in all versions} */
  ImmutableList<Term> terms() {
    return all;
  }

  /** {@return the term of the plan with that id} */
  Optional<Term> term(String name) {
    return Optional.ofNullable(terms.get(name));
  }

  /** {@return whether the plan itself holds the term, stage or clause of that name, or is meant} */
  boolean holds(String name) {
    return terms.containsKey(name)
        || name.contains("/")
        || name.equals(THIS_TEXT)
        || clauses.contains(name);
  }

  /** {@return the event that a term completes, if no other completes it too} */
  Optional<EventId> completedBy(String name) {
    return term(name).flatMap(Term::completes).filter(event -> !shared.contains(event));
  }

  /** {@return whether some term of the plan speaks of that one or of its beginning} */
  boolean isMentioned(String name) {
    return mentioned.contains(name) || begun.contains(name);
  }

  /** {@return whether some term of the plan speaks of the completion of that one} */
  boolean isCompletionMentioned(String name) {
    return completed.contains(name);
  }

  /** {@return whether some term of the plan can end that term, that clause or the text} */
  boolean isEnded(String name) {
    return ended.contains(name);
  }

  /** {@return whether some term of the plan makes that term or clause operative} */
  boolean isStarted(String name) {
    return started.contains(name);
  }

  /** {@return whether no term of the plan ends another or makes it operative} */
  boolean isBoundless() {
    return ended.isEmpty() && started.isEmpty();
  }

  /** {@return whether a choice is between readings} */
  boolean isReading(ChoiceId choice) {
    return readings.contains(choice);
  }

  /** {@return the labels of the versions of a choice, from all clauses that hold it} */
  ImmutableSet<String> versions(ChoiceId choice) {
    return versions.get(choice);
  }

  static Stream<Term> terms(Plan plan) {
    return plan.clauses().stream().flatMap(clause -> clause.allTerms().stream());
  }

  private static ImmutableMap<String, Term> termsById(List<Term> all) {
    return all.stream()
        .filter(term -> term.id().isPresent())
        .collect(toImmutableMap(term -> term.id().orElseThrow().text(), term -> term));
  }

  /** {@return the events that more than one term completes together} */
  private static ImmutableSet<EventId> eventsOfSeveralTerms(List<Term> all) {
    Set<EventId> once = new HashSet<>();
    ImmutableSet.Builder<EventId> again = ImmutableSet.builder();
    for (Term term : all) {
      term.completes().filter(event -> !once.add(event)).ifPresent(again::add);
    }
    return again.build();
  }

  private static ImmutableSet<ChoiceId> readings(List<Choice> choices) {
    return choices.stream()
        .filter(choice -> choice.basis() == Choice.Basis.READING)
        .map(Choice::id)
        .collect(toImmutableSet());
  }

  private static ImmutableSetMultimap<ChoiceId, String> versions(List<Choice> choices) {
    ImmutableSetMultimap.Builder<ChoiceId, String> versions = ImmutableSetMultimap.builder();
    choices.forEach(
        choice -> choice.versions().forEach(version -> versions.put(choice.id(), version.label())));
    return versions.build();
  }

  /** Notes all names that a term mentions, other than to say which of two prevails. */
  private <T extends Term> void mention(Kind<T> kind, Term term) {
    T own = kind.type().cast(term);
    for (Field<T, ?> field : kind.naming()) {
      if (field.aspect() != Aspect.IDENTITY
          && field.aspect() != Aspect.PRECEDENCE
          && !field.isAbsent(own)) {
        for (Id id : mentions(field, own)) {
          mention(id.text());
        }
      }
    }
  }

  /** Most names are mentioned over and over. */
  private void mention(String name) {
    if (mentioned.add(name)) {
      without(name, Happenings.BEGIN).ifPresent(begun::add);
      without(name, Happenings.COMPLETE).ifPresent(completed::add);
    }
  }

  private static Optional<String> without(String name, String ending) {
    return name.endsWith(ending)
        ? Optional.of(name.substring(0, name.length() - ending.length()))
        : Optional.empty();
  }

  private static <T extends Term, V> ImmutableList<Id> mentions(Field<T, V> field, T term) {
    return field.type().mentions(field.of(term));
  }

  private static boolean canEnd(Validity validity) {
    boolean runsOut =
        validity
            .duration()
            .map(lasting -> lasting.match(permanent -> false, lastsFor -> true, until -> true))
            .orElse(false);
    return runsOut || validity.endsIf().isPresent() || !validity.supersededBy().isEmpty();
  }

  /** {@return what the validities of a sort apply to: terms, clauses, texts and laws} */
  private static ImmutableSet<String> subjects(List<Term> all, Predicate<Validity> of) {
    return all.stream()
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
}
