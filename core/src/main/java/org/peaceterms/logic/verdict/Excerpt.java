package org.peaceterms.logic.verdict;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.primitives.ImmutableIntArray;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/**
 * What the meaning of the words adds to what some premises say.
 *
 * <p>A statement of the vocabulary adds nothing while it is kept by something that nobody speaks of
 * and that need not be: an event that need not come, in its guard or among what it excludes.
 */
final class Excerpt {
  private final List<Statement> statements;
  private final BitSet kept = new BitSet();
  private final Set<Atom> spokenOf = new HashSet<>();

  /** Statements of the vocabulary by what keeps them, by number. */
  private final Map<Atom, List<Integer>> waiting = new HashMap<>();

  private final Deque<Integer> open = new ArrayDeque<>();

  private Excerpt(Theory theory) {
    this.statements = theory.statements();
    theory.facts().forEach(fact -> spokenOf.add(fact.atom()));
    spokenOf.add(Moment.ORIGIN.occurs().atom());
  }

  /**
   * {@return what some premises say and what the meaning of the words adds to it, in the order of
   * the theory}
   *
   * @param premises the premises, by number
   * @param theory the theory
   */
  static ImmutableList<Statement> of(Iterable<Integer> premises, Theory theory) {
    Excerpt excerpt = new Excerpt(theory);
    BitSet asked = new BitSet();
    premises.forEach(asked::set);
    excerpt.close(asked);
    ImmutableList.Builder<Statement> all = ImmutableList.builder();
    excerpt.kept.stream().forEach(number -> all.add(excerpt.statements.get(number)));
    return all.build();
  }

  private void close(BitSet asked) {
    ImmutableIntArray.Builder meanings = ImmutableIntArray.builder();
    for (int number = 0; number < statements.size(); number++) {
      Statement statement = statements.get(number);
      if (statement.isVocabulary()) {
        meanings.add(number);
      } else if (asked.get(statement.premise())) {
        keep(number);
      }
    }
    add(meanings.build());
  }

  /** What is added mostly speaks of nothing new; else what waits for it is looked at again. */
  private void add(ImmutableIntArray meanings) {
    int before = spokenOf.size();
    for (int i = 0; i < meanings.length(); i++) {
      if (unspoken(meanings.get(i)).isEmpty()) {
        keep(meanings.get(i));
      }
    }
    if (spokenOf.size() > before) {
      meanings.stream().filter(number -> !kept.get(number)).forEach(this::look);
      while (!open.isEmpty()) {
        look(open.remove());
      }
    }
  }

  private void look(int number) {
    unspoken(number)
        .ifPresentOrElse(
            by -> waiting.computeIfAbsent(by, key -> new ArrayList<>(1)).add(number),
            () -> keep(number));
  }

  private void keep(int number) {
    kept.set(number);
    Statement statement = statements.get(number);
    statement.guard().forEach(literal -> speakOf(literal.atom()));
    statement
        .primitive()
        .<Consumer<Excerpt>>match(
            status -> in -> in.speakOf(status.period()),
            amount -> in -> in.speakOf(amount.period()),
            norm -> in -> in.speakOf(norm.period()),
            lag -> in -> in.speakOf(lag),
            either -> in -> either.literals().forEach(literal -> in.speakOf(literal.atom())))
        .accept(this);
  }

  private void speakOf(Atom atom) {
    if (atom instanceof Atom.NotAfter order) {
      speakOf(order.earlier().of());
      speakOf(order.later().of());
    } else if (spokenOf.add(atom)) {
      List<Integer> woken = waiting.remove(atom);
      if (woken != null) {
        open.addAll(woken);
      }
    }
  }

  private void speakOf(Moment moment) {
    speakOf(moment.occurs().atom());
  }

  private void speakOf(Lag lag) {
    speakOf(lag.from());
    speakOf(lag.to());
  }

  /** What clashes may be kept apart by the order of the ends of their periods. */
  private void speakOf(Period period) {
    period
        .intervals()
        .forEach(
            interval -> {
              interval.from().ifPresent(start -> speakOf(start.of()));
              interval.until().ifPresent(end -> speakOf(end.of()));
            });
  }

  /** {@return something that nobody speaks of and that keeps a statement if it is not so} */
  private Optional<Atom> unspoken(int number) {
    Statement statement = statements.get(number);
    Optional<Atom> inGuard = unspoken(statement.guard(), true);
    return inGuard.isPresent()
        ? inGuard
        : statement
            .primitive()
            .match(
                status -> Optional.empty(),
                amount -> Optional.empty(),
                norm -> Optional.empty(),
                lag -> unspoken(lag.from()).or(() -> unspoken(lag.to())),
                either -> unspoken(either.literals(), false));
  }

  private Optional<Atom> unspoken(ImmutableSortedSet<Literal> some, boolean positive) {
    ImmutableList<Literal> all = some.asList();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).positive() == positive && !isSpokenOf(all.get(i).atom())) {
        return Optional.of(all.get(i).atom());
      }
    }
    return Optional.empty();
  }

  private Optional<Atom> unspoken(Moment moment) {
    return Optional.of(moment.occurs().atom()).filter(atom -> !isSpokenOf(atom));
  }

  /** What two clauses share, and what a text leaves open, a clash may bring up by itself. */
  private boolean isSpokenOf(Atom atom) {
    return atom instanceof Atom.Shared
        || atom instanceof Atom.Missing
        || atom instanceof Atom.NotAfter
        || spokenOf.contains(atom);
  }
}
