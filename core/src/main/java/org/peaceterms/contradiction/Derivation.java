package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Nogood;

/**
 * Finds out, in steps that a person can follow, why a nogood holds: what follows from what, and
 * where nothing follows, what happens either way. The lines that lead nowhere are left out.
 */
final class Derivation {
  /** More turnings than that nobody follows. */
  private static final int TURNINGS = 32;

  private final ImmutableListMultimap<Literal, Rule> byDenied;
  private final RuleBook book;
  private int turnings;

  /** What is known at one place of the search: each literal with the rule that made it true. */
  private record Known(Map<Literal, Rule> lines) {
    Known copy() {
      return new Known(new LinkedHashMap<>(lines));
    }

    boolean isTrue(Literal literal) {
      return lines.containsKey(literal);
    }

    boolean isFalse(Literal literal) {
      return lines.containsKey(literal.not());
    }
  }

  private Derivation(RuleBook book) {
    this.book = book;
    ImmutableListMultimap.Builder<Literal, Rule> index = ImmutableListMultimap.builder();
    for (Rule rule : book.rules()) {
      rule.literals().forEach(literal -> index.put(literal.not(), rule));
    }
    this.byDenied = index.build();
  }

  /** {@return why the nogood holds; empty if that takes too many turnings} */
  static Optional<Proof> of(Theory theory, Nogood nogood) {
    Derivation derivation = new Derivation(RuleBook.of(theory, nogood));
    return derivation.prove();
  }

  private Optional<Proof> prove() {
    Known known = new Known(new LinkedHashMap<>());
    Optional<Rule> broken = follow(known, book.rules());
    for (Rule unbroken : book.withoutBreach()) {
      Literal literal = unbroken.literals().first();
      if (broken.isEmpty() && !known.isFalse(literal)) {
        broken = follow(known, ImmutableList.of(unbroken));
      }
    }
    return prove(known, ImmutableSet.of(), broken);
  }

  /** {@return a proof whose lines are those that are known now and were not known before} */
  private Optional<Proof> prove(Known known, Set<Literal> before, Optional<Rule> broken) {
    if (broken.isPresent()) {
      return Optional.of(end(known, before, broken.orElseThrow()));
    }
    Optional<Literal> on = turning(known);
    if (on.isEmpty() || turnings++ >= TURNINGS) {
      return Optional.empty();
    }
    Literal literal = on.orElseThrow();
    Optional<Proof> ifTrue = suppose(known, literal);
    if (ifTrue.isPresent() && !ifTrue.orElseThrow().needs().contains(literal)) {
      return ifTrue.map(proof -> prefixed(known, before, proof));
    }
    Optional<Proof> ifFalse = suppose(known, literal.not());
    if (ifFalse.isPresent() && !ifFalse.orElseThrow().needs().contains(literal.not())) {
      return ifFalse.map(proof -> prefixed(known, before, proof));
    }
    return ifTrue.flatMap(yes -> ifFalse.map(no -> split(known, before, literal, yes, no)));
  }

  private Optional<Proof> suppose(Known known, Literal literal) {
    Known then = known.copy();
    Rule supposed = Rule.given(literal, Rule.Source.ASSUMED);
    then.lines().put(literal, supposed);
    Optional<Rule> broken = follow(then, byDenied.get(literal));
    Set<Literal> before = new LinkedHashSet<>(known.lines().keySet());
    before.add(literal);
    return prove(then, before, broken);
  }

  /** Derives all that follows from rules and what they lead to; returns a rule that is broken. */
  private Optional<Rule> follow(Known known, Iterable<Rule> start) {
    Deque<Rule> open = new ArrayDeque<>();
    start.forEach(open::add);
    while (!open.isEmpty()) {
      Rule rule = open.remove();
      List<Literal> left = new ArrayList<>();
      boolean kept = false;
      for (Literal literal : rule.literals()) {
        kept |= known.isTrue(literal);
        if (!known.isFalse(literal)) {
          left.add(literal);
        }
      }
      if (!kept && left.isEmpty()) {
        return Optional.of(rule);
      }
      if (!kept && left.size() == 1) {
        known.lines().put(left.get(0), rule);
        open.addAll(byDenied.get(left.get(0)));
      }
    }
    return Optional.empty();
  }

  /** {@return a literal of a shortest rule that is not kept yet} */
  private Optional<Literal> turning(Known known) {
    int shortest = Integer.MAX_VALUE;
    Optional<Literal> found = Optional.empty();
    for (Rule rule : book.rules()) {
      if (rule.literals().stream().noneMatch(known::isTrue)) {
        List<Literal> left =
            rule.literals().stream().filter(literal -> !known.isFalse(literal)).toList();
        if (left.size() > 1 && left.size() < shortest) {
          shortest = left.size();
          found = Optional.of(left.get(0));
        }
      }
    }
    return found;
  }

  private static Proof end(Known known, Set<Literal> before, Rule broken) {
    Set<Literal> needed = new LinkedHashSet<>();
    broken.literals().forEach(literal -> needed.add(literal.not()));
    ImmutableList<Proof.Line> lines = lines(known, before, needed);
    return new Proof.End(lines, ImmutableSet.copyOf(needed), broken);
  }

  private static Proof split(
      Known known, Set<Literal> before, Literal on, Proof ifTrue, Proof ifFalse) {
    Set<Literal> needed = new LinkedHashSet<>(Sets.union(ifTrue.needs(), ifFalse.needs()));
    needed.remove(on);
    needed.remove(on.not());
    ImmutableList<Proof.Line> lines = lines(known, before, needed);
    return new Proof.Split(lines, ImmutableSet.copyOf(needed), on, ifTrue, ifFalse);
  }

  /** {@return a proof that goes on after lines that it needs} */
  private static Proof prefixed(Known known, Set<Literal> before, Proof proof) {
    Set<Literal> needed = new LinkedHashSet<>(proof.needs());
    ImmutableList<Proof.Line> lines =
        ImmutableList.<Proof.Line>builder()
            .addAll(lines(known, before, needed))
            .addAll(proof.lines())
            .build();
    ImmutableSet<Literal> needs = ImmutableSet.copyOf(needed);
    return proof.match(
        end -> new Proof.End(lines, needs, end.broken()),
        split -> new Proof.Split(lines, needs, split.on(), split.ifTrue(), split.ifFalse()));
  }

  /** {@return the lines that lead to what is needed; what is needed for them is needed instead} */
  private static ImmutableList<Proof.Line> lines(
      Known known, Set<Literal> before, Set<Literal> needed) {
    List<Literal> order = new ArrayList<>(known.lines().keySet());
    Collections.reverse(order);
    List<Proof.Line> lines = new ArrayList<>();
    for (Literal literal : order) {
      if (!before.contains(literal) && needed.remove(literal)) {
        Proof.Line line = new Proof.Line(literal, known.lines().get(literal));
        needed.addAll(line.because());
        lines.add(line);
      }
    }
    Collections.reverse(lines);
    return ImmutableList.copyOf(lines);
  }
}
