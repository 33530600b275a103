package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.plan.vocabulary.Measure;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.Unit;

/** The words for what a theory names: its premises as points, its ids by name. */
final class Wordbook {
  private final ImmutableMap<PlanId, Plan> plans;
  private final Vocabulary vocabulary;
  private final Theory theory;
  private final ImmutableSet<PlanId> judged;

  private Wordbook(
      ImmutableMap<PlanId, Plan> plans,
      ImmutableSet<PlanId> judged,
      Vocabulary vocabulary,
      Theory theory) {
    this.plans = plans;
    this.judged = judged;
    this.vocabulary = vocabulary;
    this.theory = theory;
  }

  /** The words for plans that are judged, and for the laws behind them. */
  static Wordbook of(List<Plan> plans, List<Plan> laws, Theory theory) {
    ImmutableMap.Builder<PlanId, Plan> byId = ImmutableMap.builder();
    Vocabulary all = Vocabulary.empty();
    for (Plan plan : Iterables.concat(plans, laws)) {
      byId.put(plan.id(), plan);
      all = all.isEmpty() ? plan.vocabulary() : all.with(plan.declares());
    }
    ImmutableSet<PlanId> judged =
        plans.stream().map(Plan::id).collect(ImmutableSet.toImmutableSet());
    return new Wordbook(byId.buildOrThrow(), judged, all, theory);
  }

  /** {@return the same words for another theory of the same plans} */
  Wordbook about(Theory other) {
    return new Wordbook(plans, judged, vocabulary, other);
  }

  Theory theory() {
    return theory;
  }

  /** {@return whether a point of a plan must be told apart from those of others} */
  boolean isNamed(PlanId plan) {
    return judged.size() > 1 || !judged.contains(plan);
  }

  Plan plan(PlanId id) {
    return Optional.ofNullable(plans.get(id)).orElseThrow();
  }

  Optional<Plan> plan(String id) {
    return plans.values().stream().filter(plan -> plan.id().text().equals(id)).findFirst();
  }

  Clause clause(int premise) {
    Premise of = theory.premises().get(premise);
    return plan(of.plan()).clause(of.clause()).orElseThrow();
  }

  /** {@return the heading of a clause, or what it is called if it has none} */
  String heading(int premise) {
    return clause(premise).heading().orElseGet(() -> point(premise));
  }

  Citation citation(int premise) {
    Premise of = theory.premises().get(premise);
    return new Citation(of.plan(), of.clause(), clause(premise).number());
  }

  /** {@return a clause as it is called in a sentence: "point 6", "point 6 of us-28"} */
  String point(Citation clause) {
    return "point " + clause.number() + (isNamed(clause.plan()) ? " of " + clause.plan() : "");
  }

  String point(int premise) {
    return premise == Statement.VOCABULARY ? "the meaning of the words" : point(citation(premise));
  }

  String points(Iterable<Citation> clauses) {
    return Phrase.and(ImmutableList.copyOf(clauses).stream().map(this::point).toList());
  }

  /** {@return what a term of a premise says, as a sentence} */
  String reading(int premise, Term term) {
    return term.reading(wording(premise));
  }

  Wording wording(int premise) {
    return plan(theory.premises().get(premise).plan()).wording();
  }

  String name(Id id) {
    return vocabulary.entry(id).map(Entry::name).orElseGet(() -> named(id.text()));
  }

  String names(Iterable<? extends Id> ids) {
    return Phrase.and(ImmutableList.copyOf(ids).stream().map(this::name).distinct().toList());
  }

  /** {@return what the vocabulary says of the event written so, if there is one} */
  Optional<Event> event(String text) {
    return new Candidate(() -> EventId.of(text))
        .id()
        .flatMap(vocabulary::entry)
        .map(Event.class::cast);
  }

  /** {@return the name of a party, place, object, act or measure written so, if one is} */
  String named(String text) {
    return known(text).orElseGet(() -> text.replace('-', ' '));
  }

  /** {@return the same, empty if nothing is written so} */
  Optional<String> known(String text) {
    return Stream.of(
            new Candidate(() -> new PartyId(text)),
            new Candidate(() -> new PlaceId(text)),
            new Candidate(() -> new ObjectId(text)),
            new Candidate(() -> new ActId(text)),
            new Candidate(() -> new MeasureId(text)))
        .flatMap(candidate -> candidate.id().stream())
        .flatMap(id -> vocabulary.entry(id).stream())
        .map(Entry::name)
        .findFirst();
  }

  /** An id that a text may be. */
  private record Candidate(Supplier<? extends Id> made) {
    Optional<Id> id() {
      try {
        return Optional.of(made.get());
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  }

  /** {@return whether the text leaves open what an id stands for} */
  boolean isUndefined(Id id) {
    Optional<Entry> entry = vocabulary.entry(id);
    return entry.isPresent()
        && (vocabulary.parties().stream()
                .anyMatch(party -> party.id().equals(id) && party.undefined().orElse(false))
            || vocabulary.places().stream()
                .anyMatch(place -> place.id().equals(id) && place.undefined().orElse(false))
            || vocabulary.objects().stream()
                .anyMatch(thing -> thing.id().equals(id) && thing.undefined().orElse(false)));
  }

  /** {@return what a box is about: "attack Ukraine", "the armed forces, in Donetsk"} */
  String deed(Box box) {
    String act = names(box.of(Box.ACT));
    String object = names(box.of(Box.OBJECT));
    String place = names(box.of(Box.PLACE));
    return Phrase.act(act, !object.isEmpty())
        + (object.isEmpty() ? "" : " " + object)
        + (place.isEmpty() ? "" : " in " + place);
  }

  String agents(Box box) {
    return box.of(Box.AGENTS).isEmpty() ? "anyone" : names(box.of(Box.AGENTS));
  }

  /** {@return a figure in the smallest unit of a measure, in words in the unit of the measure} */
  String figure(Id measure, Rational figure) {
    return Phrase.number(inUnit(measure, figure))
        + unit(measure).map(named -> " " + named.words()).orElse("");
  }

  /** {@return a figure in the smallest unit of a measure, in the unit of the measure} */
  Rational inUnit(Id measure, Rational figure) {
    Rational size = unit(measure).map(Unit::size).orElse(Rational.ONE);
    return figure.times(
        Rational.of(size.denominator().longValueExact(), size.numerator().longValueExact()));
  }

  private Optional<Unit> unit(Id measure) {
    return measure instanceof MeasureId id
        ? vocabulary.measure(id).flatMap(Measure::unit)
        : Optional.empty();
  }

  /** {@return whose and where: "of Ukraine in Crimea"} */
  String whose(Box box) {
    List<String> words =
        Stream.of(phrase("of", box, Box.SUBJECT), phrase("in", box, Box.PLACE))
            .filter(part -> !part.isEmpty())
            .toList();
    return String.join(" ", words);
  }

  private String phrase(String preposition, Box box, String role) {
    ImmutableSet<Id> ids = ImmutableSet.copyOf(box.of(role));
    return ids.isEmpty() ? "" : preposition + " " + names(ids);
  }
}
