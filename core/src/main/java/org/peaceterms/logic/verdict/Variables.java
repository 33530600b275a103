package org.peaceterms.logic.verdict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;

/**
 * Numbers for what is true or false: that a premise is held, that an atom is true, that a literal
 * is assumed; and for moments. Variables are numbered from 1, atoms and moments from 0.
 */
final class Variables {
  /** What stands for a variable that something does not have. */
  static final int NONE = 0;

  /** The kinds of variables, in the last bits of what each stands for. */
  private static final int HELD = 0;

  private static final int TRUE = 1;
  private static final int ASSUMED = 2;
  private static final int AID = 3;
  private static final int KIND_BITS = 2;

  /** The variable of each premise by its number; nought if it has none. */
  private int[] premises = new int[16];

  private final Atoms atoms;

  /** The variable of each atom, if it has one. */
  private int[] truths;

  /** The number of the moment that an atom says comes, from 1 on; nought if it has none. */
  private int[] moments;

  /** The atoms that say that the moments come, by the numbers of the moments. */
  private int[] coming = new int[16];

  private int comingSize;
  private final Roll<Literal> assumed = new Roll<>();

  /** The variable of each literal that is assumed. */
  private final List<Integer> assumptions = new ArrayList<>();

  /**
   * What each variable stands for: its number among those of its kind, and the kind. What has that
   * number is not looked at before it is asked for, as it may lie far off in memory.
   */
  private int[] meanings = new int[64];

  private int count;

  /** No variables yet, and these atoms, by number. */
  Variables(Roll<Atom> stated) {
    this.atoms = new Atoms(stated);
    this.truths = new int[stated.size() + 16];
    this.moments = new int[stated.size() + 16];
  }

  int premise(int premise) {
    if (premise >= premises.length) {
      premises = Arrays.copyOf(premises, 2 * premise);
    }
    if (premises[premise] == 0) {
      premises[premise] = next(premise, HELD);
    }
    return premises[premise];
  }

  int atom(Atom atom) {
    return truth(number(atom));
  }

  /** {@return the number of an atom} */
  int number(Atom atom) {
    int number = atoms.number(atom);
    if (number >= truths.length) {
      truths = Arrays.copyOf(truths, 2 * number);
      moments = Arrays.copyOf(moments, 2 * number);
    }
    return number;
  }

  /** {@return the variable of the atom with a number} */
  int truth(int atom) {
    if (truths[atom] == NONE) {
      truths[atom] = next(atom, TRUE);
    }
    return truths[atom];
  }

  /** {@return whether the atom with a number has a variable} */
  boolean hasTruth(int atom) {
    return truths[atom] != NONE;
  }

  /** {@return the atom with a number} */
  Atom atomAt(int number) {
    return atoms.get(number);
  }

  /** {@return the variable of an atom, if it has one} */
  Optional<Integer> known(Atom atom) {
    return Optional.of(atoms.ifNumbered(atom))
        .filter(number -> number != Roll.NONE && hasTruth(number))
        .map(this::truth);
  }

  /** {@return the number of a moment, if it has one} */
  Optional<Integer> ifNumbered(Moment moment) {
    return Optional.of(atoms.ifNumbered(moment.occurs().atom()))
        .filter(number -> number != Roll.NONE && moments[number] != NONE)
        .map(number -> moments[number] - 1);
  }

  int assumed(Literal literal) {
    int number = assumed.add(literal);
    if (number == assumptions.size()) {
      assumptions.add(next(number, ASSUMED));
    }
    return assumptions.get(number);
  }

  /** {@return a new variable that something makes true, and that stands for no atom} */
  int aid() {
    return next(0, AID);
  }

  int number(Moment moment) {
    return momentOf(number(moment.occurs().atom()));
  }

  /** {@return the number of the moment that the atom with a number says comes} */
  int momentOf(int atom) {
    if (moments[atom] == NONE) {
      if (comingSize == coming.length) {
        coming = Arrays.copyOf(coming, 2 * comingSize);
      }
      coming[comingSize++] = atom;
      moments[atom] = comingSize;
    }
    return moments[atom] - 1;
  }

  private int next(int number, int kind) {
    if (count == meanings.length) {
      meanings = Arrays.copyOf(meanings, 2 * count);
    }
    meanings[count++] = number << KIND_BITS | kind;
    return count;
  }

  private int kind(int variable) {
    return meanings[variable - 1] & AID;
  }

  private int of(int variable) {
    return meanings[variable - 1] >> KIND_BITS;
  }

  Meaning meaning(int variable) {
    return switch (kind(variable)) {
      case HELD -> new Meaning.Held(of(variable));
      case TRUE -> new Meaning.True(atoms.get(of(variable)));
      case ASSUMED -> new Meaning.Assumed(assumed.get(of(variable)));
      default -> new Meaning.Aid();
    };
  }

  /** {@return whether a variable may be assumed or dropped, and nothing makes it true} */
  boolean isAssumption(int variable) {
    return isPremise(variable) || kind(variable) == ASSUMED;
  }

  /** {@return whether a variable says that a premise is held} */
  boolean isPremise(int variable) {
    return kind(variable) == HELD;
  }

  /** {@return whether a variable says that a version is taken} */
  boolean isVersion(int variable) {
    return kind(variable) == TRUE && atoms.get(of(variable)) instanceof Atom.Taken;
  }

  Moment moment(int number) {
    return atoms.moment(coming[number]);
  }

  int count() {
    return count;
  }

  int moments() {
    return comingSize;
  }

  /** {@return the variables of atoms, and those that something makes true} */
  List<Integer> atoms() {
    return IntStream.rangeClosed(1, count)
        .filter(variable -> !isAssumption(variable))
        .boxed()
        .toList();
  }
}
