package org.peaceterms.logic.compile;

import java.util.ArrayList;
import java.util.List;
import org.peaceterms.logic.roll.Roll;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.term.value.CircumstanceId;

/** That circumstances are given: a text speaks of the same circumstances over and over. */
final class Circumstances {
  private final Roll<String> names = new Roll<>();

  /** That a circumstance is given, by its number. */
  private final List<Literal> given = new ArrayList<>();

  /** {@return the literal that a circumstance is given} */
  Literal given(CircumstanceId id) {
    int number = names.add(id.text());
    name();
    return given.get(number);
  }

  private void name() {
    while (given.size() < names.size()) {
      given.add(Literal.of(new Atom.Given(names.get(given.size()))));
    }
  }

  /** {@return whether there are so few that it is no use to look ahead} */
  boolean isShort() {
    return names.isShort();
  }

  /** Looks up at once what is soon asked for. */
  void lookAhead(List<String> circumstances) {
    names.addAll(circumstances);
    name();
  }
}
