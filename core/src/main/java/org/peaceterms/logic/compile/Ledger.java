package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Kinds;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.FieldName;

/** Where statements are written down while plans are walked through. */
final class Ledger {
  private final List<Premise> premises = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();

  /** Told while each statement is at hand: later they lie far apart. */
  private Kinds.Builder kinds = new Kinds.Builder();

  private final Set<Rule> rules = new LinkedHashSet<>();
  private final Set<Literal> facts = new TreeSet<>();
  private final List<Theory.Exclusion> exclusions = new ArrayList<>();
  private final Names names;
  private final Clock clock;
  private final Map<String, ImmutableSortedSet<FieldName>> field = new HashMap<>();
  private final Map<List<String>, ImmutableSortedSet<FieldName>> fields = new HashMap<>();
  private final Map<Box, Box> boxes = new HashMap<>();

  /** What follows from the meaning of the words under a guard. */
  private record Rule(ImmutableSortedSet<Literal> guard, Primitive primitive) {
    Statement statement() {
      return new Statement(Statement.VOCABULARY, guard, primitive, Site.NONE);
    }
  }

  Ledger(Names names, Clock clock) {
    this.names = names;
    this.clock = clock;
  }

  Names names() {
    return names;
  }

  Clock clock() {
    return clock;
  }

  /** {@return the number of a new premise} */
  int open(Premise premise) {
    premises.add(premise);
    return premises.size() - 1;
  }

  boolean isBackground(int premise) {
    return premise != Statement.VOCABULARY && premises.get(premise).background();
  }

  /** {@return whether a statement is what a term or clause of a plan says itself} */
  boolean isOf(Statement statement, String plan, String termOrClause) {
    if (statement.isVocabulary() || statement.site().role() != Site.Role.CONTENT) {
      return false;
    }
    Premise premise = premises.get(statement.premise());
    boolean ofTerm =
        statement
            .site()
            .term()
            .flatMap(Term::id)
            .filter(id -> id.text().equals(termOrClause))
            .isPresent();
    return premise.plan().text().equals(plan)
        && (ofTerm || premise.clause().text().equals(termOrClause));
  }

  void add(Statement statement) {
    statements.add(statement);
    kinds.add(statement);
  }

  /** Adds what follows from the meaning of the words, whatever any plan says. */
  void addRule(Primitive primitive, Literal... guard) {
    ImmutableSortedSet<Literal> all =
        guard.length == 1 ? ImmutableSortedSet.of(guard[0]) : ImmutableSortedSet.copyOf(guard);
    rules.add(new Rule(all, primitive));
  }

  void addFact(Literal fact) {
    facts.add(fact);
  }

  /** {@return the names of some fields; rules name the same few over and over} */
  ImmutableSortedSet<FieldName> fields(String... names) {
    if (names.length == 0) {
      return ImmutableSortedSet.of();
    }
    if (names.length == 1) {
      return field.computeIfAbsent(names[0], name -> ImmutableSortedSet.of(FieldName.of(name)));
    }
    return fields.computeIfAbsent(
        ImmutableList.copyOf(names),
        key ->
            key.stream()
                .map(FieldName::of)
                .collect(ImmutableSortedSet.toImmutableSortedSet(Comparator.naturalOrder())));
  }

  /** {@return the first box equal to one: limits are on the same few over and over} */
  Box shared(Box box) {
    return boxes.computeIfAbsent(box, key -> key);
  }

  void exclude(Theory.Exclusion exclusion) {
    exclusions.add(exclusion);
  }

  boolean isFact(Literal literal) {
    return facts.contains(literal);
  }

  ImmutableList<Premise> premises() {
    return ImmutableList.copyOf(premises);
  }

  /** {@return what premises say so far, without what follows from the meaning of the words} */
  ImmutableList<Statement> said() {
    return ImmutableList.copyOf(statements);
  }

  /** Puts others in the place of each statement. */
  void replace(Function<Statement, List<Statement>> others) {
    List<Statement> all = said().stream().flatMap(one -> others.apply(one).stream()).toList();
    statements.clear();
    kinds = new Kinds.Builder();
    all.forEach(this::add);
  }

  ImmutableList<Statement> statements() {
    ImmutableList.Builder<Statement> all =
        ImmutableList.builderWithExpectedSize(statements.size() + rules.size());
    all.addAll(statements);
    rules.forEach(rule -> all.add(rule.statement()));
    return all.build();
  }

  /** {@return all that was said; after that nothing more is} */
  Theory theory(ImmutableSortedMap<Moment, Box> acts) {
    rules.forEach(rule -> add(rule.statement()));
    return new Theory(
        ImmutableList.copyOf(premises),
        said(),
        ImmutableSortedSet.copyOf(facts),
        acts,
        names,
        clock.ticksPerDay(),
        ImmutableList.copyOf(exclusions),
        kinds.build());
  }
}
