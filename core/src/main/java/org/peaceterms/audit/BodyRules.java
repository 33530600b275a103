package org.peaceterms.audit;

import java.util.ArrayList;
import java.util.List;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.reading.Phrase;

/** Bodies that shall enforce and lack what it takes. */
final class BodyRules {
  private BodyRules() {}

  /** A body that enforces without members, vote or penalty. */
  static void hollow(Text text, Findings found) {
    for (Placed<Oversight> body : text.of(Oversight.KIND)) {
      if (!Bodies.enforces(text, body.term()) || Bodies.stands(text, body.term().body())) {
        continue;
      }
      List<String> missing = new ArrayList<>();
      List<String> fields = new ArrayList<>();
      if (Bodies.members(text, body.term()).isEmpty()) {
        missing.add("members");
        fields.add("members");
      }
      if (!Bodies.hasRule(text, body.term())) {
        missing.add("a way to decide");
        fields.add("decisionRule");
      }
      boolean setsRemedies = text.anyIsA(body.term().mandate(), Concepts.SET_REMEDIES);
      if (body.term().penalty().isEmpty() && body.term().steps().isEmpty() && !setsRemedies) {
        missing.add("a penalty");
        fields.add("penalty");
      }
      if (!missing.isEmpty()) {
        found.add(
            Text.begin(text.name(body.term().body()))
                + " shall answer breaches, but lacks "
                + Phrase.and(missing)
                + ".",
            body.site(fields.toArray(String[]::new)));
      }
    }
  }
}
