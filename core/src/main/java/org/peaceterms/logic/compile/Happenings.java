package org.peaceterms.logic.compile;

import com.google.common.base.Supplier;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.MultimapBuilder;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.CircumstanceId;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.Span;

/**
 * Names the moments that one plan speaks of. The same happening has the same name wherever it is
 * meant: events of the shared vocabulary in all plans on one war, all else in its plan.
 */
final class Happenings {
  static final String BEGIN = "/begin";
  static final String COMPLETE = "/complete";

  private final Plan plan;
  private final String war;
  private final Ledger ledger;
  private final Links links;
  private final Outline outline;
  private final Supplier<ImmutableSet<Moment>> beforeForce;
  private final ListMultimap<Moment, Moment> completions;
  private final String course;
  private final Moment signature;
  private final Moment entryIntoForce;
  private final Interval inForce;

  private final EventMoments events;

  private final Circumstances circumstances;

  /** A text speaks of the same measures over and over. */
  private final Map<MeasureId, Quantity> quantities;

  private final Boxes boxes;
  private final Times times;

  /**
   * The happenings of a plan.
   *
   * @param outline the plan, and what has to be known of it as a whole
   * @param war what stands in front of shared events, to keep two wars apart
   * @param ledger where the rules of the words go
   * @param links what connects acts and breaches
   * @param beforeForce the moments that some plan sets before its entry into force; asked only
   *     where a duty has no window, once the happenings of all plans are known
   */
  Happenings(
      Outline outline,
      String war,
      Ledger ledger,
      Links links,
      Supplier<ImmutableSet<Moment>> beforeForce) {
    this.plan = outline.plan();
    this.war = war;
    this.ledger = ledger;
    this.links = links;
    this.outline = outline;
    this.beforeForce = beforeForce;
    this.completions = MultimapBuilder.linkedHashKeys().arrayListValues(1).build();
    this.course = "";
    this.signature = Moment.event(war + Outline.SIGNATURE);
    this.entryIntoForce = Moment.event(war + Moment.ENTRY_INTO_FORCE);
    this.inForce = Interval.from(entryIntoForce.now());
    this.events = new EventMoments(this::named);
    this.circumstances = new Circumstances();
    this.quantities = new HashMap<>();
    this.boxes = new Boxes(ledger);
    this.times = new Times(this, ledger);
  }

  private Happenings(Happenings other, String course) {
    this.plan = other.plan;
    this.war = other.war;
    this.ledger = other.ledger;
    this.links = other.links;
    this.outline = other.outline;
    this.beforeForce = other.beforeForce;
    this.completions = other.completions;
    this.course = course;
    this.signature = other.signature;
    this.entryIntoForce = other.entryIntoForce;
    this.inForce = other.inForce;
    this.events = other.events;
    this.circumstances = other.circumstances;
    this.quantities = other.quantities;
    this.boxes = other.boxes;
    this.times = other.times;
  }

  /**
   * {@return the same happenings, but acts and breaches in a course of events that is only
   * supposed}
   *
   * @param other the name of that course of events
   */
  Happenings supposing(String other) {
    return new Happenings(this, other);
  }

  Plan plan() {
    return plan;
  }

  Outline outline() {
    return outline;
  }

  Vocabulary vocabulary() {
    return plan.vocabulary();
  }

  Links links() {
    return links;
  }

  /**
   * {@return the name of the course of events that is supposed; empty for the one that is judged}
   */
  String course() {
    return course;
  }

  String war() {
    return war;
  }

  /** {@return the day on which the plan enters into force} */
  Moment entryIntoForce() {
    return entryIntoForce;
  }

  /** {@return the time from that day on} */
  Interval inForce() {
    return inForce;
  }

  Moment signature() {
    return signature;
  }

  /** {@return the literal that a circumstance is given} */
  Literal given(CircumstanceId id) {
    return circumstances.given(id);
  }

  /** {@return when the times are that the plan gives} */
  Times times() {
    return times;
  }

  Boxes boxes() {
    return boxes;
  }

  /** {@return the quantities that have a measure} */
  Quantity quantity(MeasureId id) {
    return quantities.computeIfAbsent(
        id, key -> Quantity.of(vocabulary().measure(key).orElseThrow()));
  }

  /** {@return the moment of an event, which may be the beginning or completion of a term} */
  Moment event(EventId id) {
    return events.of(id);
  }

  /** Makes ready for some clauses: in a short text there is no need. */
  void lookAhead(List<Clause> clauses) {
    if (!events.isShort() || !circumstances.isShort()) {
      Ahead ahead = Ahead.in(clauses);
      events.lookAhead(ahead.events());
      circumstances.lookAhead(ahead.circumstances());
    }
  }

  private Moment named(String text) {
    if (text.endsWith(BEGIN)) {
      return beginning(Reference.of(text.substring(0, text.length() - BEGIN.length())));
    }
    if (text.endsWith(COMPLETE)) {
      return completion(text.substring(0, text.length() - COMPLETE.length()));
    }
    boolean own = text.startsWith(plan.id().text() + ":");
    return Moment.event(own ? text : war + text);
  }

  /** {@return the beginning of a term, a clause, the text, or a law that all texts speak of} */
  Moment beginning(Reference what) {
    if (what.equals(Reference.THIS_TEXT)) {
      return entryIntoForce();
    }
    return outline
        .term(what.text())
        .flatMap(this::shared)
        .orElseGet(() -> moment(what.text(), BEGIN));
  }

  /** {@return the beginning of a term that is one event in all texts: that of the ceasefire} */
  Optional<Moment> shared(Term term) {
    return term instanceof Ceasefire ceasefire && CeasefireRule.isGeneral(ceasefire)
        ? Optional.of(event(CeasefireRule.START))
        : Optional.empty();
  }

  /**
   * {@return what a term, clause or law does: a law that is none of the plan is one for all texts}
   */
  private Moment moment(String name, String what) {
    return outline.holds(name) ? performance(name, what) : Moment.event(war + name + what);
  }

  /** {@return a moment of what a term or clause of the plan promises} */
  Moment performance(String name, String what) {
    return new Moment(Moment.Kind.PERFORMANCE, plan.id().text() + ":" + name + what);
  }

  /**
   * {@return the moment from which a term, clause or text counts for another}
   *
   * <p>A duty that is done once counts before it begins to be done.
   */
  Moment holding(Reference what) {
    boolean begins =
        what.equals(Reference.THIS_TEXT)
            || outline.term(what.text()).filter(Ceasefire.class::isInstance).isPresent();
    return begins ? beginning(what) : moment(what.text(), "/holds");
  }

  /** {@return the moment from which a term or clause counts that another makes operative} */
  Moment operative(String name) {
    return moment(name, "/operative");
  }

  /**
   * {@return the moment from which a text, law, clause or term counts, or starts what it promises}
   */
  Moment starting(Reference what) {
    String name = what.text();
    if (outline.isStarted(name) && outline.holds(name) && !what.equals(Reference.THIS_TEXT)) {
      return operative(name);
    }
    return outline.holds(name) && outline.term(name).isEmpty() ? entryIntoForce() : beginning(what);
  }

  /** {@return the completion of a term, which is the event it completes if it does so alone} */
  Moment completion(String name) {
    if (outline.completedBy(name).isEmpty()) {
      return performance(name, COMPLETE);
    }
    CompletionChain chain = CompletionChain.from(name, outline::completedBy);
    return chain.event().map(this::event).orElseGet(() -> performance(chain.last(), COMPLETE));
  }

  /** {@return the completion of a term of the plan, which may lack an id} */
  Moment completion(Term term, Supplier<String> name) {
    return term.id().isPresent()
        ? completion(name.get())
        : outline
            .completedBy(term)
            .map(this::event)
            .orElseGet(() -> performance(name.get(), COMPLETE));
  }

  /** {@return the moment at which a term stops to count} */
  Moment end(String name) {
    return new Moment(Moment.Kind.END, moment(name, "/end").name());
  }

  /** {@return whether some plan sets the moment before its entry into force} */
  boolean isBeforeForce(Moment moment) {
    return beforeForce.get().contains(moment);
  }

  /** Notes that a term completes an event together with others. */
  void completes(Moment event, Moment part) {
    completions.put(event, part);
  }

  /** {@return what was noted, by event; a term that counts in two cases is noted twice} */
  ListMultimap<Moment, Moment> completions() {
    return completions;
  }

  String qualified(String name) {
    return qualified(plan.id(), name);
  }

  /** {@return a name of a plan, told from the same name in others} */
  static String qualified(PlanId plan, String name) {
    return plan + ":" + name;
  }

  /** {@return for each agent the moment at which it does an act} */
  ImmutableList<Moment> acts(Condition.ActDone act) {
    Box box =
        Box.EMPTY
            .with(Box.ACT, act.act())
            .with(Box.OBJECT, new ActObjects(vocabulary()).of(act.act(), act.object()))
            .with(Box.PLACE, act.place());
    if (act.agents().isEmpty()) {
      return ImmutableList.of(links.act(box, war, course));
    }
    return act.agents().stream()
        .map(agent -> links.act(box.with(Box.AGENTS, agent), war, course))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the moment at which a party or body agrees to a term, clause or text of the plan} */
  Moment consent(PartyId party, String matter) {
    String name = matter.equals(Outline.THIS_TEXT) ? plan.id().text() : qualified(matter);
    return Decisions.consent(party, name, vocabulary(), ledger);
  }

  /** {@return the moment at which a term has been kept for a time} */
  Moment kept(Reference term, Span time) {
    Moment beginning = beginning(term);
    Moment kept = new Moment(Moment.Kind.END, qualified(term.text()) + "/kept " + time);
    ledger.addRule(Either.of(kept.occurs().not(), beginning.occurs()));
    Endpoint due = times.shifted(beginning, time, true);
    ledger.addRule(Lag.notAfter(due, kept.now()));
    ledger.addRule(Lag.notAfter(kept.now(), due));
    Moment breach = links.breach(this, term.text(), Optional.empty());
    ledger.addRule(Either.of(beginning.occurs().not(), breach.occurs(), kept.occurs()));
    ledger.addRule(Lag.before(kept.now(), breach.now()));
    return kept;
  }

  /**
   * {@return for each party the moment at which it breaks a term; one for anyone if none is named}
   */
  ImmutableList<Moment> breaches(Reference term, ImmutableSortedSet<PartyId> by) {
    if (by.isEmpty()) {
      return ImmutableList.of(links.breach(this, term.text(), Optional.empty()));
    }
    return by.stream()
        .map(party -> links.breach(this, term.text(), Optional.of(party)))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the literal that a version of a choice is taken} */
  Literal taken(ChoiceId choice, String version) {
    return outline.versions().taken(choice, version);
  }
}
