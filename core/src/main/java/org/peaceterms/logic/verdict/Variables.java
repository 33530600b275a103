package org.peaceterms.logic.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;

/**
 * Numbers for what is true or false: that a premise is held, that an atom is true, that a literal
 * is assumed; and for moments. Variables are numbered from 1, moments from 0.
 */
final class Variables {
  /** The variable of each premise by its number; nought if it has none. */
  private int[] premises = new int[16];

  private final Map<Atom, Integer> atoms = new HashMap<>();
  private final Map<Literal, Integer> assumptions = new HashMap<>();
  private final Map<Moment, Integer> moments = new HashMap<>();
  private final List<Meaning> meanings = new ArrayList<>();
  private final BitSet atomic = new BitSet();
  private final List<Moment> byNumber = new ArrayList<>();

  /** What a variable stands for: exactly one of these. */
  record Meaning(Optional<Integer> premise, Optional<Atom> atom, Optional<Literal> assumed) {}

  int premise(int premise) {
    if (premise >= premises.length) {
      premises = Arrays.copyOf(premises, 2 * premise);
    }
    if (premises[premise] == 0) {
      premises[premise] =
          next(new Meaning(Optional.of(premise), Optional.empty(), Optional.empty()));
    }
    return premises[premise];
  }

  int atom(Atom atom) {
    Integer known = atoms.get(atom);
    if (known != null) {
      return known;
    }
    int variable = next(new Meaning(Optional.empty(), Optional.of(atom), Optional.empty()));
    atomic.set(variable);
    atoms.put(atom, variable);
    return variable;
  }

  /** {@return the variable of an atom, if it has one} */
  Optional<Integer> known(Atom atom) {
    return Optional.ofNullable(atoms.get(atom));
  }

  /** {@return the number of a moment, if it has one} */
  Optional<Integer> numbered(Moment moment) {
    return Optional.ofNullable(moments.get(moment));
  }

  int assumed(Literal literal) {
    return assumptions.computeIfAbsent(
        literal, key -> next(new Meaning(Optional.empty(), Optional.empty(), Optional.of(key))));
  }

  /** {@return what is true if an atom is true or assumed to be} */
  int standIn(Atom atom) {
    return atom(new Atom.Defined("as if " + named(atom)));
  }

  /** {@return what is true if a clause demands that an atom is true} */
  int demanded(Atom atom) {
    return atom(new Atom.Defined("demanded " + named(atom)));
  }

  private static String named(Atom atom) {
    return atom.getClass().getSimpleName() + " " + atom.name();
  }

  int number(Moment moment) {
    Integer known = moments.putIfAbsent(moment, byNumber.size());
    if (known != null) {
      return known;
    }
    byNumber.add(moment);
    return byNumber.size() - 1;
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
