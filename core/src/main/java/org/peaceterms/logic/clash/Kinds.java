package org.peaceterms.logic.clash;

import com.google.common.primitives.ImmutableIntArray;
import java.util.List;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;

/**
 * The numbers of the statements of each kind that can clash: who looks for one kind need not go
 * through all statements.
 *
 * @param amounts those of quantities
 * @param states those of states
 * @param norms those of acts
 * @param bans those of acts that forbid, or set free
 */
record Kinds(
    ImmutableIntArray amounts,
    ImmutableIntArray states,
    ImmutableIntArray norms,
    ImmutableIntArray bans) {

  static Kinds of(List<Statement> statements) {
    ImmutableIntArray.Builder amounts = ImmutableIntArray.builder();
    ImmutableIntArray.Builder states = ImmutableIntArray.builder();
    ImmutableIntArray.Builder norms = ImmutableIntArray.builder();
    ImmutableIntArray.Builder bans = ImmutableIntArray.builder();
    for (int i = 0; i < statements.size(); i++) {
      Primitive primitive = statements.get(i).primitive();
      if (primitive instanceof Amount) {
        amounts.add(i);
      } else if (primitive instanceof Status) {
        states.add(i);
      } else if (primitive instanceof Norm norm) {
        norms.add(i);
        if (norm.force().isBan()) {
          bans.add(i);
        }
      }
    }
    return new Kinds(amounts.build(), states.build(), norms.build(), bans.build());
  }
}
