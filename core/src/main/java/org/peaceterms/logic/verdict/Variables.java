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
  /** What stands for a variable that something does not have. */
  static final int NONE = 0;

  private static final int UNNUMBERED = -1;

  /** The variable of each premise by its number; nought if it has none. */
  private int[] premises = new int[16];

  /** The variables of all atoms but those that say that a moment comes. */
  private final Map<Atom, Integer> atoms = new HashMap<>();

  private final Map<Literal, Integer> assumptions = new HashMap<>();
  private final Map<Moment, Point> moments = new HashMap<>();
  private final List<Meaning> meanings = new ArrayList<>();
  private final BitSet atomic = new BitSet();
  private final List<Moment> byNumber = new ArrayList<>();

  /** The number of a moment, and the variable that it comes; a moment may lack either. */
  static final class Point {
    private final Moment moment;
    private int number = UNNUMBERED;
    private int occurs = NONE;

    private Point(Moment moment) {
      this.moment = moment;
    }

    Moment moment() {
      return moment;
    }

    /** {@return the variable that it comes; {@link #NONE} if it has none} */
    int occurs() {
      return occurs;
    }
  }

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
    int known = ifKnown(atom);
    if (known != NONE) {
      return known;
    }
    int variable = next(new Meaning(Optional.empty(), Optional.of(atom), Optional.empty()));
    atomic.set(variable);
    if (atom instanceof Atom.Occurs occurs) {
      point(occurs.moment()).occurs = variable;
    } else {
      atoms.put(atom, variable);
    }
    return variable;
  }

  /** {@return the variable of an atom; {@link #NONE} if it has none} */
  int ifKnown(Atom atom) {
    if (atom instanceof Atom.Occurs occurs) {
      Point known = moments.get(occurs.moment());
      return known == null ? NONE : known.occurs;
    }
    Integer known = atoms.get(atom);
    return known == null ? NONE : known;
  }

  /** {@return what is known of a moment} */
  Point point(Moment moment) {
    return moments.computeIfAbsent(moment, Point::new);
  }

  /** {@return the variable of an atom, if it has one} */
  Optional<Integer> known(Atom atom) {
    return Optional.of(ifKnown(atom)).filter(known -> known != NONE);
  }

  /** {@return the number of a moment, if it has one} */
  Optional<Integer> ifNumbered(Moment moment) {
    return Optional.ofNullable(moments.get(moment))
        .map(known -> known.number)
        .filter(number -> number != UNNUMBERED);
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
    return number(point(moment));
  }

  int number(Point point) {
    if (point.number == UNNUMBERED) {
      point.number = byNumber.size();
      byNumber.add(point.moment);
    }
    return point.number;
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
    return meaning(variable).premise().isPresent();
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
