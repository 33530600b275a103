package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Collection;
import java.util.Optional;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.FieldName;
import org.peaceterms.term.value.Window;

/**
 * What one term stands in: its clause, the literals that must be true for it to count, and the
 * intervals in which it can count at all. Rules say their statements here and need not know of
 * conditions, choices or ends that other clauses set.
 *
 * @param ledger where statements go
 * @param happenings names the moments of the plan
 * @param ends what ends terms
 * @param premise the clause, by number
 * @param term the term
 * @param name the id of the term, or a name in its place
 * @param role how what is said follows from the term
 * @param guard what must be true
 * @param period when it can count
 */
record Context(
    Ledger ledger,
    Happenings happenings,
    Ends ends,
    int premise,
    Term term,
    String name,
    Site.Role role,
    ImmutableSortedSet<Literal> guard,
    Period period) {

  /** {@return this context for another term, which stands inside of this one} */
  Context inside(Term inner, String part, Site.Role newRole) {
    String innerName = inner.id().map(Object::toString).orElse(name + "/" + part);
    return new Context(ledger, happenings, ends, premise, inner, innerName, newRole, guard, period);
  }

  /** {@return this context where more literals are true} */
  Context given(Literal... literals) {
    return given(ImmutableList.copyOf(literals));
  }

  /** {@return this context where more literals are true} */
  Context given(Collection<Literal> literals) {
    if (guard.containsAll(literals)) {
      return this;
    }
    ImmutableSortedSet<Literal> all =
        guard.isEmpty()
            ? ImmutableSortedSet.copyOf(literals)
            : ImmutableSortedSet.<Literal>naturalOrder().addAll(guard).addAll(literals).build();
    return new Context(ledger, happenings, ends, premise, term, name, role, all, period);
  }

  /** {@return this context, but only in an interval, whose start must come} */
  Context during(Interval interval) {
    Context started =
        interval
            .from()
            .map(Endpoint::of)
            .filter(moment -> !moment.equals(Moment.ORIGIN))
            .map(moment -> given(moment.occurs()))
            .orElse(this);
    return new Context(
        ledger, happenings, ends, premise, term, name, role, started.guard, period.and(interval));
  }

  /** {@return this context, but only from a moment on, which comes} */
  Context since(Moment start) {
    return during(Interval.from(start.now()));
  }

  /** {@return this context in one case of a condition} */
  Context in(Case way) {
    Context context = given(way.literals());
    for (Interval interval : way.intervals()) {
      context = context.during(interval);
    }
    return context;
  }

  /** {@return this context with another period instead of its own} */
  Context at(Period other) {
    return new Context(ledger, happenings, ends, premise, term, name, role, guard, other);
  }

  /** {@return the context of one moment, which comes} */
  Context at(Moment moment) {
    return given(moment.occurs()).at(Period.of(Interval.at(moment)));
  }

  /**
   * {@return this context in the window of its term}
   *
   * <p>Without a window a term counts from entry into force, and law has always counted. A window
   * with two ends is never empty: a ban that counts for no tick would be no ban.
   */
  Context within(Optional<Window> window) {
    Interval interval =
        window.map(given -> Windows.interval(given, this)).orElseGet(this::standing);
    if (happenings.outline().isMentioned(name)) {
      begin(interval);
    }
    Context inside = during(interval);
    if (interval.from().isPresent() && interval.until().isPresent()) {
      Endpoint start = interval.from().orElseThrow();
      Endpoint end = interval.until().orElseThrow();
      inside.say(Lag.before(start, end), "window");
    }
    return inside;
  }

  /** A term that others speak of begins when its window does. */
  private void begin(Interval interval) {
    say(Either.of(beginning().occurs()));
    interval.from().ifPresent(start -> Performance.set(this, beginning(), start, "window"));
  }

  /** {@return the time for which a term counts that does not say when} */
  Interval standing() {
    return plan().type() == Plan.Type.LAW
        ? Interval.ALWAYS
        : Interval.from(happenings.entryIntoForce().now());
  }

  /** Says something, naming the fields of the term that it comes from. */
  void say(Primitive primitive, String... fields) {
    ledger.add(new Statement(premise, guard, primitive, site(fields)));
  }

  /** Leaves something out that the language cannot say; the reason ends a sentence. */
  void leaveOut(String reason, String... fields) {
    ledger.exclude(new Theory.Exclusion(premise, site(fields), reason));
  }

  /** {@return the literal that a value which the text leaves open falls so that it clashes} */
  Literal missing(String what) {
    return Literal.of(new Atom.Missing(happenings.qualified(name) + " " + what));
  }

  /** {@return whether the text itself postpones a field} */
  boolean isToBeFixed(String field) {
    return term.toBeFixed().contains(FieldName.of(field));
  }

  private Site site(String... fields) {
    return new Site(Optional.of(term), ledger.fields(fields), role);
  }

  Names names() {
    return ledger.names();
  }

  Plan plan() {
    return happenings.plan();
  }

  /** {@return the moment at which what the term promises begins} */
  Moment beginning() {
    return happenings
        .shared(term)
        .orElseGet(
            () -> new Moment(Moment.Kind.PERFORMANCE, happenings.qualified(name) + "/begin"));
  }

  /** {@return the moment at which what the term promises is done} */
  Moment completion() {
    return happenings.completion(name);
  }

  /** {@return the moment at which somebody breaks the term} */
  Moment breach() {
    return happenings.links().breach(happenings, name, Optional.empty());
  }

  /** {@return the moment from which the term no longer counts} */
  Moment end() {
    return ends.of(happenings, name);
  }
}
