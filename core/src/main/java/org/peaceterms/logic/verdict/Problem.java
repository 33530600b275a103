package org.peaceterms.logic.verdict;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.clash.Escape;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Propositions;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/**
 * A theory and its clashes as clauses over variables and distances between moments.
 *
 * <p>Literals that hold anyhow are left out, and so is what they make void.
 */
final class Problem {
  /** Who says what only the meaning of an order says. */
  private static final int NOBODY = -1;

  private final Theory theory;
  private final ImmutableList<Clash> clashes;
  private final boolean held;
  private final Variables variables;
  private final int origin;

  /** The source of a clause is a statement, or a clash by its number after all statements. */
  private final Row row = new Row();

  private final Arcs arcs = new Arcs();

  /**
   * When distances count: if the causes are true and the effects are not. The source of a distance
   * is a statement, or an order by its number, counted down from -1.
   */
  private final Row conditions = new Row();

  private final List<Escape> orders = new ArrayList<>();
  private final Set<Atom.NotAfter> ordered = new HashSet<>();
  private final Set<Literal> known;

  /** The atoms of what is known, by number: few are, and what has a variable is not. */
  private final BitSet holding = new BitSet();

  private final BitSet failing = new BitSet();

  /** The clause or distance under way; there is never more than one. */
  private final Draft draft = new Draft();

  private final Supplier<ImmutableList<Clause>> clauses;
  private final Supplier<ImmutableList<Edge>> edges;

  /** Literals of a clause under way. */
  private final class Draft {
    private final Ascending causes = new Ascending();
    private final Ascending effects = new Ascending();
    private boolean isVoid;

    Draft anew() {
      causes.clear();
      effects.clear();
      isVoid = false;
      return this;
    }

    Draft premise(int premise) {
      if (!held && premise != Statement.VOCABULARY) {
        causes.add(variables.premise(premise));
      }
      return this;
    }

    /** A literal that must be true for the rest to count. */
    Draft given(Literal literal) {
      return given(variables.number(literal.atom()), literal.positive());
    }

    /** The same of an atom by its number. */
    Draft given(int atom, boolean positive) {
      if (variables.hasTruth(atom) || isOpen(atom, positive)) {
        (positive ? causes : effects).add(variables.truth(atom));
      }
      return this;
    }

    /** Whether an atom may be true or not; if not, it may make void what needs it. */
    private boolean isOpen(int atom, boolean positive) {
      isVoid |= (positive ? failing : holding).get(atom);
      return !holding.get(atom) && !failing.get(atom);
    }

    /** As a list, which for few literals is there already and needs no iterator. */
    Draft given(ImmutableSortedSet<Literal> literals) {
      ImmutableList<Literal> all = literals.asList();
      for (int i = 0; i < all.size(); i++) {
        given(all.get(i));
      }
      return this;
    }

    /** A moment that must come; the one that ticks are counted from always does. */
    Draft comes(int atom) {
      return atom == origin ? this : given(atom, true);
    }

    boolean counts() {
      return !isVoid && !causes.meets(effects);
    }

    void addTo(Row some, int source) {
      some.add(causes, effects, source);
    }
  }

  private Problem(Clashes found, boolean held) {
    this.theory = found.theory();
    this.clashes = found.clashes();
    this.held = held;
    this.variables = new Variables(theory.kinds().propositions().atoms());
    this.known = new HashSet<>(theory.facts());
    known.add(Moment.ORIGIN.occurs());
    known.forEach(
        literal -> (literal.positive() ? holding : failing).set(variables.number(literal.atom())));
    this.origin = variables.number(Moment.ORIGIN.occurs().atom());
    variables.momentOf(origin);
    this.clauses = Suppliers.memoize(() -> all(row.size(), number -> clause(number, any -> true)));
    this.edges = Suppliers.memoize(() -> all(arcs.size(), number -> edge(number, any -> true)));
  }

  private static <T> ImmutableList<T> all(int size, IntFunction<T> each) {
    return IntStream.range(0, size).mapToObj(each).collect(ImmutableList.toImmutableList());
  }

  /** {@return the problem in which each premise may be held or not} */
  static Problem of(Clashes found) {
    return new Problem(found, false).filled();
  }

  /** {@return the problem in which all premises are held, so that none has a variable} */
  static Problem ofHeld(Clashes found) {
    return new Problem(found, true).filled();
  }

  private Problem filled() {
    Propositions said = theory.kinds().propositions();
    for (int i = 0; i < said.size(); i++) {
      if (said.isDistance(i)) {
        distance(said, i);
      } else {
        either(said, i);
      }
    }
    for (int i = 0; i < clashes.size(); i++) {
      add(theory.statements().size() + i, clashes.get(i));
    }
    return this;
  }

  /** Whether a literal holds in every course of events. */
  boolean isKnown(Literal literal) {
    return known.contains(literal);
  }

  /** Whether a literal fails in every course of events. */
  boolean isNever(Literal literal) {
    return isKnown(literal.not());
  }

  private void clause(Draft said, int source) {
    if (said.counts()) {
      said.addTo(row, source);
    }
  }

  private void edge(Draft said, int from, int to, long most, int source) {
    if (said.counts()) {
      arcs.add(variables.momentOf(from), variables.momentOf(to), most);
      said.addTo(conditions, source);
    }
  }

  private Draft under(Propositions said, int number) {
    draft.anew().premise(said.premise(number));
    for (int i = said.guard(number); i < said.start(number); i++) {
      draft.given(said.atom(i), said.isPositive(i));
    }
    return draft;
  }

  private void either(Propositions said, int number) {
    under(said, number);
    for (int i = said.start(number); i < said.end(number); i++) {
      if (said.isOrder(i)) {
        order((Atom.NotAfter) variables.atomAt(said.atom(i)));
      }
      draft.given(said.atom(i), !said.isPositive(i));
    }
    clause(draft, said.statement(number));
  }

  /** That one fixed day comes before another says nothing that could be otherwise. */
  private void distance(Propositions said, int number) {
    int from = said.atom(said.start(number));
    int to = said.atom(said.start(number) + 1);
    boolean isFixed = from == origin && to == origin;
    if (!isFixed || said.most(number) < 0) {
      Draft both = under(said, number).comes(from).comes(to);
      edge(both, from, to, said.most(number), said.statement(number));
    }
  }

  private void add(int number, Clash clash) {
    draft.anew();
    for (int each : clash.statements()) {
      if (!held || theory.kinds().isGuarded(each)) {
        Statement statement = theory.statements().get(each);
        draft.premise(statement.premise()).given(statement.guard());
      }
    }
    draft.given(clash.hypotheses());
    for (Escape escape : clash.escapes()) {
      Atom.NotAfter order = new Atom.NotAfter(escape.end(), escape.start());
      order(order);
      draft.given(Literal.of(order).not());
    }
    clause(draft, number);
  }

  /** An order that is assumed makes both its moments come, in that order. */
  private void order(Atom.NotAfter order) {
    if (!ordered.add(order)) {
      return;
    }
    Literal assumed = Literal.of(order);
    for (Moment moment : ImmutableSortedSet.of(order.earlier().of(), order.later().of())) {
      clause(new Draft().given(assumed).given(moment.occurs().not()), NOBODY);
    }
    orders.add(new Escape(order.earlier(), order.later()));
    Lag lag = Lag.notAfter(order.earlier(), order.later());
    edge(
        new Draft().given(assumed),
        variables.number(lag.from().occurs().atom()),
        variables.number(lag.to().occurs().atom()),
        lag.most(),
        -orders.size());
  }

  Theory theory() {
    return theory;
  }

  Variables variables() {
    return variables;
  }

  /** {@return the clauses, as numbers} */
  Row row() {
    return row;
  }

  /** {@return the distances, as numbers} */
  Arcs arcs() {
    return arcs;
  }

  /** {@return when each distance counts: if the causes are true and the effects are not} */
  Row conditions() {
    return conditions;
  }

  /** {@return whether clashes suppose that something comes before something else} */
  boolean assumesOrders() {
    return !orders.isEmpty();
  }

  List<Clause> clauses() {
    return clauses.get();
  }

  List<Edge> edges() {
    return edges.get();
  }

  /** {@return a clause by its place in the row, as far as its variables are of a sort} */
  Clause clause(int number, IntPredicate sort) {
    int clash = row.source(number) - theory.statements().size();
    return new Clause(
        row.causes(number, sort),
        row.effects(number, sort),
        clash < 0 ? Optional.empty() : Optional.of(new Lemma.Apart(clashes.get(clash))));
  }

  /** {@return whether a clause is what somebody says, and not a clash} */
  boolean isProposition(int number) {
    return row.source(number) < theory.statements().size();
  }

  /** {@return a distance by its place, as far as the variables it turns on are of a sort} */
  Edge edge(int number, IntPredicate sort) {
    int source = conditions.source(number);
    return new Edge(
        arcs.from(number),
        arcs.to(number),
        arcs.most(number),
        conditions.causes(number, sort),
        conditions.effects(number, sort),
        source >= 0 ? new Lemma.Stated(source) : new Lemma.Assumed(orders.get(-source - 1)));
  }

  /** Tells of the premises of those who say something. */
  void premises(int source, IntConsumer each) {
    List<Statement> statements = theory.statements();
    if (source >= statements.size()) {
      clashes.get(source - statements.size()).statements().forEach(said -> premises(said, each));
    } else if (source >= 0 && !statements.get(source).isVocabulary()) {
      each.accept(statements.get(source).premise());
    }
  }

  /** {@return the premises of those who say some clauses} */
  ImmutableSortedSet<Integer> premises(BitSet some) {
    ImmutableSortedSet.Builder<Integer> premises = ImmutableSortedSet.naturalOrder();
    some.stream().forEach(clause -> premises(row.source(clause), premises::add));
    return premises.build();
  }
}
