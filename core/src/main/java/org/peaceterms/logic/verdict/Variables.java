package org.peaceterms.logic.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;

/**
 * Numbers for what is true or false: that a premise is held, that an atom is true, that a literal
 * is assumed; and for moments. Variables are numbered from 1, moments from 0.
 */
final class Variables {
  /** What stands for a variable that something does not have. */
  static final int NONE = 0;

  /** The variable of each premise by its number; nought if it has none. */
  private int[] premises = new int[16];

  /** The variables of all atoms but those that say that a moment comes. */
  private final Map<Atom, Integer> atoms = new HashMap<>();

  private final Map<Literal, Integer> assumptions = new HashMap<>();

  /** The moments that are spoken of, by their points; a point may lack number and variable. */
  private final Roll<Moment> points = new Roll<>();

  /** The number of each point, from 1 on, and the variable that its moment comes. */
  private int[] numbers = new int[16];

  private int[] occurs = new int[16];
  private final List<Meaning> meanings = new ArrayList<>();
  private final BitSet atomic = new BitSet();
  private final BitSet held = new BitSet();
  private final List<Moment> byNumber = new ArrayList<>();

  /** What a variable stands for: one of these, or nothing outside of the clauses it is in. */
  sealed interface Meaning {
    default Optional<Integer> premise() {
      return Optional.empty();
    }

    default Optional<Atom> atom() {
      return Optional.empty();
    }

    default Optional<Literal> assumed() {
      return Optional.empty();
    }
  }

  private record Held(int number) implements Meaning {
    @Override
    public Optional<Integer> premise() {
      return Optional.of(number);
    }
  }

  private record True(Atom of) implements Meaning {
    @Override
    public Optional<Atom> atom() {
      return Optional.of(of);
    }
  }

  private record Assumed(Literal literal) implements Meaning {
    @Override
    public Optional<Literal> assumed() {
      return Optional.of(literal);
    }
  }

  private record Aid() implements Meaning {
    private static final Aid ANY = new Aid();
  }

  int premise(int premise) {
    if (premise >= premises.length) {
      premises = Arrays.copyOf(premises, 2 * premise);
    }
    if (premises[premise] == 0) {
      premises[premise] = next(new Held(premise));
      held.set(premises[premise]);
    }
    return premises[premise];
  }

  int atom(Atom atom) {
    int known = ifKnown(atom);
    if (known != NONE) {
      return known;
    }
    if (atom instanceof Atom.Occurs coming) {
      return occurs(point(coming.moment()));
    }
    int variable = truth(atom);
    atoms.put(atom, variable);
    return variable;
  }

  /** {@return the variable that the moment of a point comes} */
  int occurs(int point) {
    if (occurs[point] == NONE) {
      occurs[point] = truth(points.get(point).occurs().atom());
    }
    return occurs[point];
  }

  /** {@return whether there is a variable that the moment of a point comes} */
  boolean mayOccur(int point) {
    return occurs[point] != NONE;
  }

  private int truth(Atom atom) {
    int variable = next(new True(atom));
    atomic.set(variable);
    return variable;
  }

  /** {@return the variable of an atom; {@link #NONE} if it has none} */
  int ifKnown(Atom atom) {
    if (atom instanceof Atom.Occurs coming) {
      int point = points.number(coming.moment());
      return point == Roll.NONE ? NONE : occurs[point];
    }
    Integer known = atoms.get(atom);
    return known == null ? NONE : known;
  }

  /** {@return the point of a moment: a number for what is known of it} */
  int point(Moment moment) {
    int point = points.add(moment);
    makeRoom();
    return point;
  }

  /** {@return the points of some moments, which are looked up at once} */
  int[] points(List<Moment> some) {
    int[] found = points.addAll(some);
    makeRoom();
    return found;
  }

  private void makeRoom() {
    if (points.size() > numbers.length) {
      numbers = Arrays.copyOf(numbers, 2 * points.size());
      occurs = Arrays.copyOf(occurs, 2 * points.size());
    }
  }

  /** {@return the moment of a point} */
  Moment spokenOf(int point) {
    return points.get(point);
  }

  /** {@return the variable of an atom, if it has one} */
  Optional<Integer> known(Atom atom) {
    return Optional.of(ifKnown(atom)).filter(known -> known != NONE);
  }

  /** {@return the number of a moment, if it has one} */
  Optional<Integer> ifNumbered(Moment moment) {
    int point = points.number(moment);
    return point == Roll.NONE || numbers[point] == NONE
        ? Optional.empty()
        : Optional.of(numbers[point] - 1);
  }

  int assumed(Literal literal) {
    return assumptions.computeIfAbsent(literal, key -> next(new Assumed(key)));
  }

  /** {@return a new variable that something makes true, and that stands for no atom} */
  int aid() {
    int variable = next(Aid.ANY);
    atomic.set(variable);
    return variable;
  }

  int number(Moment moment) {
    return numberAt(point(moment));
  }

  /** {@return the number of the moment of a point} */
  int numberAt(int point) {
    if (numbers[point] == NONE) {
      byNumber.add(points.get(point));
      numbers[point] = byNumber.size();
    }
    return numbers[point] - 1;
  }

  private int next(Meaning meaning) {
    meanings.add(meaning);
    return meanings.size();
  }

  Meaning meaning(int variable) {
    return meanings.get(variable - 1);
  }

  /** {@return whether a variable may be assumed or dropped, and nothing makes it true} */
  boolean isAssumption(int variable) {
    return !atomic.get(variable);
  }

  /** {@return whether a variable says that a premise is held} */
  boolean isPremise(int variable) {
    return held.get(variable);
  }

  /** {@return whether a variable says that a version is taken} */
  boolean isVersion(int variable) {
    return meaning(variable) instanceof True known && known.of() instanceof Atom.Taken;
  }

  Moment moment(int number) {
    return byNumber.get(number);
  }

  int count() {
    return meanings.size();
  }

  int moments() {
    return byNumber.size();
  }

  /** {@return the variables of atoms} */
  List<Integer> atoms() {
    return atomic.stream().boxed().toList();
  }
}
