package org.peaceterms.logic.verdict;

import java.util.ArrayList;
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
  private final Map<Integer, Integer> premises = new HashMap<>();
  private final Map<Atom, Integer> atoms = new HashMap<>();
  private final Map<Literal, Integer> assumptions = new HashMap<>();
  private final Map<Moment, Integer> moments = new HashMap<>();
  private final List<Meaning> meanings = new ArrayList<>();
  private final List<Moment> byNumber = new ArrayList<>();

  /** What a variable stands for: exactly one of these. */
  record Meaning(Optional<Integer> premise, Optional<Atom> atom, Optional<Literal> assumed) {

    /** {@return whether it may be assumed or dropped, and nothing makes it true} */
    boolean isAssumption() {
      return atom.isEmpty();
    }
  }

  int premise(int premise) {
    return premises.computeIfAbsent(
        premise, key -> next(new Meaning(Optional.of(key), Optional.empty(), Optional.empty())));
  }

  int atom(Atom atom) {
    return atoms.computeIfAbsent(
        atom, key -> next(new Meaning(Optional.empty(), Optional.of(key), Optional.empty())));
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
    return moments.computeIfAbsent(
        moment,
        key -> {
          byNumber.add(key);
          return byNumber.size() - 1;
        });
  }

  private int next(Meaning meaning) {
    meanings.add(meaning);
    return meanings.size();
  }

  Meaning meaning(int variable) {
    return meanings.get(variable - 1);
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
    List<Integer> found = new ArrayList<>();
    for (int variable = 1; variable <= meanings.size(); variable++) {
      if (!meaning(variable).isAssumption()) {
        found.add(variable);
      }
    }
    return found;
  }
}
