package org.peaceterms.logic.verdict;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
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
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
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
  private final Variables variables = new Variables();

  /**
   * Between which moments the distances among the statements under way are. Their points are looked
   * up at once: moments lie far apart in the memory of a long text.
   */
  private final List<Moment> between = new ArrayList<>(2 * Roll.AT_ONCE);

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

  /** The atoms of what is known: few are, and what has a variable is not. */
  private final Set<Atom> decided = new HashSet<>();

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
      return given(literal.atom(), literal.positive());
    }

    private Draft given(Atom atom, boolean positive) {
      if (atom instanceof Atom.Occurs occurs) {
        return given(variables.point(occurs.moment()), atom, positive);
      }
      int known = variables.ifKnown(atom);
      if (known != Variables.NONE) {
        return add(known, positive);
      }
      return isOpen(atom, positive) ? add(variables.atom(atom), positive) : this;
    }

    private Draft given(int point, Atom occurs, boolean positive) {
      return variables.mayOccur(point) || isOpen(occurs, positive)
          ? add(variables.occurs(point), positive)
          : this;
    }

    /** Whether an atom may be true or not; if not, it may make void what needs it. */
    private boolean isOpen(Atom atom, boolean positive) {
      if (!decided.contains(atom)) {
        return true;
      }
      isVoid |= isKnown(new Literal(atom, !positive));
      return false;
    }

    private Draft add(int variable, boolean positive) {
      (positive ? causes : effects).add(variable);
      return this;
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
    Draft comes(int point) {
      if (point == origin) {
        return this;
      }
      return variables.mayOccur(point)
          ? add(variables.occurs(point), true)
          : given(point, variables.spokenOf(point).occurs().atom(), true);
    }

    /** A literal that may be true instead. */
    Draft or(Literal literal) {
      if (literal.atom() instanceof Atom.NotAfter order) {
        order(order);
      }
      return given(literal.atom(), !literal.positive());
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
    this.known = new HashSet<>(theory.facts());
    known.add(Moment.ORIGIN.occurs());
    known.forEach(literal -> decided.add(literal.atom()));
    this.origin = variables.point(Moment.ORIGIN);
    variables.numberAt(origin);
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
    ImmutableIntArray propositions = theory.kinds().propositions();
    for (int first = 0; first < propositions.length(); first += Roll.AT_ONCE) {
      int end = Math.min(first + Roll.AT_ONCE, propositions.length());
      add(propositions.subArray(first, end));
    }
    for (int i = 0; i < clashes.size(); i++) {
      add(theory.statements().size() + i, clashes.get(i));
    }
    return this;
  }

  private void add(ImmutableIntArray propositions) {
    int[] points = variables.points(between(propositions));
    int place = 0;
    for (int i = 0; i < propositions.length(); i++) {
      int number = propositions.get(i);
      Statement statement = theory.statements().get(number);
      if (statement.primitive() instanceof Either either) {
        add(number, statement, either);
      } else if (statement.primitive() instanceof Lag lag) {
        add(number, statement, lag, points[place], points[place + 1]);
        place += 2;
      }
    }
  }

  private List<Moment> between(ImmutableIntArray propositions) {
    between.clear();
    for (int i = 0; i < propositions.length(); i++) {
      if (theory.statements().get(propositions.get(i)).primitive() instanceof Lag lag) {
        between.add(lag.from());
        between.add(lag.to());
      }
    }
    return between;
  }

  /** Whether a literal holds in every course of events. */
  boolean isKnown(Literal literal) {
    return known.contains(literal);
  }

  /** Whether a literal fails in every course of events. */
  boolean isNever(Literal literal) {
    return decided.contains(literal.atom()) && isKnown(literal.not());
  }

  private Draft under(Statement statement) {
    return draft.anew().premise(statement.premise()).given(statement.guard());
  }

  private void clause(Draft said, int source) {
    if (said.counts()) {
      said.addTo(row, source);
    }
  }

  private void edge(Draft said, int from, int to, long most, int source) {
    if (said.counts()) {
      arcs.add(variables.numberAt(from), variables.numberAt(to), most);
      said.addTo(conditions, source);
    }
  }

  private void add(int number, Statement statement, Either either) {
    under(statement);
    ImmutableList<Literal> all = either.literals().asList();
    for (int i = 0; i < all.size(); i++) {
      draft.or(all.get(i));
    }
    clause(draft, number);
  }

  /** That one fixed day comes before another says nothing that could be otherwise. */
  private void add(int number, Statement statement, Lag lag, int from, int to) {
    boolean isFixed = from == origin && to == origin;
    if (!isFixed || lag.most() < 0) {
      edge(under(statement).comes(from).comes(to), from, to, lag.most(), number);
    }
  }

  private void add(int number, Clash clash) {
    draft.anew();
    for (int each : clash.statements()) {
      Statement statement = theory.statements().get(each);
      draft.premise(statement.premise()).given(statement.guard());
    }
    draft.given(clash.hypotheses());
    for (Escape escape : clash.escapes()) {
      draft.or(Literal.of(new Atom.NotAfter(escape.end(), escape.start())));
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
        variables.point(lag.from()),
        variables.point(lag.to()),
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
