package org.peaceterms.logic.compile;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.base.Supplier;
import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.plan.Choice;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Validity;
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

  /** Signature and entry into force, which can be named in two ways. */
  private static final ImmutableSet<String> FORCE =
      ImmutableSet.of(SIGNATURE, Moment.ENTRY_INTO_FORCE, THIS_TEXT + Happenings.BEGIN);

  private final Plan plan;
  private final ImmutableList<Term> all;
  private final ImmutableMap<String, Term> terms;
  private final Versions versions;
  private final ImmutableSet<String> ended;
  private final ImmutableSet<String> started;

  /** Whether the text only demands something of others. */
  private final boolean demanding;

  /** Asked of few plans only. */
  private final Supplier<ImmutableSet<String>> clauses;

  /** Asked only where terms complete events. */
  private final Supplier<ImmutableSet<String>> shared;

  /** Asked only where terms have ids. */
  private final Supplier<Mentioned> mentioned;

  private Outline(Plan plan, boolean demanding) {
    ImmutableList.Builder<Term> found = ImmutableList.builder();
    ImmutableMap.Builder<String, Term> byId = ImmutableMap.builder();
    List<Choice> choices = new ArrayList<>();
    List<Validity> validities = new ArrayList<>();
    for (Clause clause : plan.clauses()) {
      choices.addAll(clause.choices());
      found.addAll(clause.allTerms());
    }
    this.all = found.build();
    for (Term term : all) {
      if (term.id().isPresent()) {
        byId.put(term.id().orElseThrow().text(), term);
      }
      if (term instanceof Validity validity) {
        validities.add(validity);
      }
    }
    this.plan = plan;
    this.terms = byId.buildOrThrow();
    this.versions = new Versions(plan.id(), choices);
    this.ended = subjects(validities, Outline::canEnd);
    this.started = subjects(validities, ValidityRule::isStart);
    this.demanding = demanding;
    this.clauses = Suppliers.memoize(() -> clauses(plan));
    this.shared = Suppliers.memoize(() -> Tally.several(all));
    this.mentioned = Suppliers.memoize(() -> Mentioned.in(all));
  }

  static Outline of(Plan plan) {
    return new Outline(plan, false);
  }

  /** {@return what has to be known of a text that demands something of others} */
  static Outline ofDemand(Plan demand) {
    return new Outline(demand, true);
  }

  Plan plan() {
    return plan;
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
        || clauses.get().contains(name);
  }

  /** {@return the event that a term completes, if no other completes it too} */
  Optional<EventId> completedBy(String name) {
    return term(name).flatMap(this::completedBy);
  }

  /**
   * {@return the event that a term of the plan completes, if no other completes it too}
   *
   * <p>What is demanded may be done by a term of another text that completes the event, so that a
   * demand never completes it alone.
   */
  Optional<EventId> completedBy(Term term) {
    return demanding
        ? Optional.empty()
        : term.completes().filter(event -> !shared.get().contains(event.text()));
  }

  /** {@return whether some term of the plan speaks of that one or of its beginning} */
  boolean isMentioned(String name) {
    return isNameable(name) && mentioned.get().isMentioned(name);
  }

  /** {@return whether some term of the plan speaks of the completion of that one} */
  boolean isCompletionMentioned(String name) {
    return isNameable(name) && mentioned.get().isCompletionMentioned(name);
  }

  /** Terms without an id are told by their place, which no other term can name. */
  private static boolean isNameable(String name) {
    return name.indexOf('/') < 0;
  }

  /** {@return whether some term may set something before signature or entry into force} */
  boolean datesForce() {
    return terms.containsKey(THIS_TEXT) || Iterables.any(all, Outline::datesForce);
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

  /** {@return the versions of its choices} */
  Versions versions() {
    return versions;
  }

  static Stream<Term> terms(Plan plan) {
    return plan.clauses().stream().flatMap(clause -> clause.allTerms().stream());
  }

  private static ImmutableSet<String> clauses(Plan plan) {
    return plan.clauses().stream().map(clause -> clause.id().text()).collect(toImmutableSet());
  }

  private static boolean datesForce(Term term) {
    return (term.completes().isPresent() && isForce(term.completes().orElseThrow()))
        || (term instanceof Sequence sequence && Iterables.any(sequence.after(), Outline::isForce))
        || (term instanceof Validity validity
            && validity.appliesTo().contains(Reference.THIS_TEXT));
  }

  private static boolean isForce(EventId event) {
    return FORCE.contains(event.text());
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
  private static ImmutableSet<String> subjects(List<Validity> all, Predicate<Validity> of) {
    return all.stream()
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
