package org.peaceterms.logic;

import java.util.HashSet;
import java.util.Set;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;

/**
 * What follows step by step from what all premises say as propositions: a statement of which all
 * literals but one are atoms known to be true and required not to be makes the last one true.
 */
final class TinySteps {
  private final Theory theory;
  private final Set<Atom> known = new HashSet<>();

  TinySteps(Theory theory) {
    this.theory = theory;
  }

  /** {@return the literals that follow} */
  Set<Literal> all() {
    int before = -1;
    while (known.size() > before) {
      before = known.size();
      for (Statement statement : theory.statements()) {
        if (statement.primitive() instanceof Either either) {
          step(statement, either);
        }
      }
    }
    Set<Literal> literals = new HashSet<>();
    known.forEach(atom -> literals.add(Literal.of(atom)));
    return literals;
  }

  private void step(Statement statement, Either either) {
    Set<Literal> open = new HashSet<>(either.literals());
    statement.guard().forEach(literal -> open.add(literal.not()));
    if (open.stream().anyMatch(this::isFact)
        || open.stream().anyMatch(literal -> open.contains(literal.not()))) {
      return;
    }
    open.removeIf(literal -> isFact(literal.not()));
    Set<Atom> effects = new HashSet<>();
    for (Literal literal : open) {
      if (literal.positive()) {
        effects.add(literal.atom());
      } else if (!known.contains(literal.atom())) {
        return;
      }
    }
    if (effects.size() == 1) {
      effects.forEach(this::learn);
    }
  }

  private void learn(Atom atom) {
    known.add(atom);
    if (atom instanceof Atom.NotAfter order) {
      known.add(order.earlier().of().occurs().atom());
      known.add(order.later().of().occurs().atom());
    }
  }

  private boolean isFact(Literal literal) {
    return literal.equals(Moment.ORIGIN.occurs()) || theory.facts().contains(literal);
  }
}
