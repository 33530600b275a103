package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
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
 * @param speaker the term in its clause
 * @param guard what must be true
 * @param period when it can count
 */
record Context(Speaker speaker, ImmutableSortedSet<Literal> guard, Period period) {

  /** {@return this context for another term, which stands inside of this one} */
  Context inside(Term inner, String part, Site.Role newRole) {
    return new Context(speaker.inside(inner, part, newRole), guard, period);
  }

  /** {@return this context where one more literal is true} */
  Context given(Literal literal) {
    return new Context(speaker, guardAnd(literal), period);
  }

  /** {@return this context where more literals are true} */
  Context given(ImmutableSortedSet<Literal> literals) {
    return new Context(speaker, guardAnd(literals), period);
  }

  private ImmutableSortedSet<Literal> guardAnd(Literal literal) {
    return guard.contains(literal) ? guard : guardAnd(ImmutableSortedSet.of(literal));
  }

  private ImmutableSortedSet<Literal> guardAnd(ImmutableSortedSet<Literal> literals) {
    if (guard.isEmpty()) {
      return literals;
    }
    return guard.containsAll(literals)
        ? guard
        : ImmutableSortedSet.<Literal>naturalOrder().addAll(guard).addAll(literals).build();
  }

  /** {@return this context, but only in an interval, whose start must come} */
  Context during(Interval interval) {
    ImmutableSortedSet<Literal> started =
        interval.from().isPresent() ? started(interval.from().orElseThrow()) : guard;
    return new Context(speaker, started, period.and(interval));
  }

  /** {@return what must be true where the moment of a point comes, too} */
  private ImmutableSortedSet<Literal> started(Endpoint point) {
    return point.of().equals(Moment.ORIGIN) ? guard : guardAnd(point.of().occurs());
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
    return new Context(speaker, guard, other);
  }

  /** {@return the context of one moment, which comes} */
  Context at(Moment moment) {
    return given(moment.occurs()).at(Period.of(Interval.at(moment)));
  }

  /**
   * {@return this context in the window of its term}
   *
   * <p>Without a window a term counts from entry into force, and law has always counted. A window
   * with two ends is never empty: a ban that counts for no tick would be no ban. Only a term with
   * an id can be mentioned.
   */
  Context within(Optional<Window> window) {
    Interval interval =
        window.isPresent() ? happenings().times().interval(window.orElseThrow()) : standing();
    if (term().id().isPresent() && happenings().outline().isMentioned(name())) {
      begin(interval);
    }
    Context inside = during(interval);
    if (interval.from().isPresent() && interval.until().isPresent()) {
      Endpoint start = interval.from().orElseThrow();
      Endpoint end = interval.until().orElseThrow();
      if (!isSurelyBefore(start, end)) {
        inside.say(Lag.before(start, end), "window");
      }
    }
    return inside;
  }

  private static boolean isSurelyBefore(Endpoint start, Endpoint end) {
    return start.of().equals(end.of()) && start.plus() < end.plus();
  }

  /** A term that others speak of begins when its window does. */
  private void begin(Interval interval) {
    say(Either.of(beginning().occurs()));
    interval.from().ifPresent(start -> Performance.set(this, beginning(), start, "window"));
  }

  /** {@return the time for which a term counts that does not say when} */
  Interval standing() {
    return plan().type() == Plan.Type.LAW ? Interval.ALWAYS : happenings().inForce();
  }

  /** Says something, naming the fields of the term that it comes from. */
  void say(Primitive primitive, String... fields) {
    ledger().add(new Statement(speaker.premise(), guard, primitive, speaker.site(fields)));
  }

  /** Leaves something out that the language cannot say; the reason ends a sentence. */
  void leaveOut(String reason, String... fields) {
    ledger().exclude(new Theory.Exclusion(speaker.premise(), speaker.site(fields), reason));
  }

  /** {@return the literal that a value which the text leaves open falls so that it clashes} */
  Literal missing(String what) {
    return Literal.of(new Atom.Missing(happenings().qualified(name()) + " " + what));
  }

  /** {@return whether the text itself postpones a field} */
  boolean isToBeFixed(String field) {
    return term().toBeFixed().contains(FieldName.of(field));
  }

  Ledger ledger() {
    return speaker.ledger();
  }

  Happenings happenings() {
    return speaker.happenings();
  }

  Ends ends() {
    return speaker.ends();
  }

  Term term() {
    return speaker.term();
  }

  /** {@return the id of the term, or a name in its place} */
  String name() {
    return speaker.name();
  }

  /** {@return how what is said follows from the term} */
  Site.Role role() {
    return speaker.role();
  }

  Names names() {
    return ledger().names();
  }

  Plan plan() {
    return happenings().plan();
  }

  /** {@return the moment at which what the term promises begins} */
  Moment beginning() {
    Optional<Moment> shared = happenings().shared(term());
    return shared.isPresent()
        ? shared.orElseThrow()
        : happenings().performance(name(), Happenings.BEGIN);
  }

  /** {@return the moment at which what the term promises is done} */
  Moment completion() {
    return role() == Site.Role.CONTENT
        ? happenings().completion(term(), this::name)
        : happenings().completion(name());
  }

  /** {@return the moment at which somebody breaks the term} */
  Moment breach() {
    return happenings().links().breach(happenings(), name(), Optional.empty());
  }

  /** {@return the moment from which the term no longer counts} */
  Moment end() {
    return ends().of(happenings(), name());
  }
}
