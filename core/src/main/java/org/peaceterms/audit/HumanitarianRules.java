package org.peaceterms.audit;

import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.DemilitarisedZone;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.kind.Release;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.value.Id;

/** Help for people, and whether it can reach them. */
final class HumanitarianRules {
  private HumanitarianRules() {}

  /** Relief for people to whom nobody is let through; families are not reunited by helpers. */
  static void noAccess(Text text, Findings found) {
    List<Site> relief = new ArrayList<>();
    for (Placed<? extends Term> place : text.terms()) {
      place
          .as(Conduct.KIND)
          .filter(conduct -> isRelief(text, conduct.term()))
          .filter(conduct -> !text.isA(conduct.term().act(), Concepts.REUNITE))
          .ifPresent(conduct -> relief.add(conduct.site("verification")));
      place
          .as(Oversight.KIND)
          .filter(body -> text.anyIsA(body.term().mandate(), Concepts.HUMANITARIAN_WORK))
          .ifPresent(body -> relief.add(body.site("verification")));
    }
    boolean letIn = text.everywhere().stream().anyMatch(place -> letsIn(text, place));
    if (!relief.isEmpty() && !letIn) {
      found.each("Help is promised, but nobody is bound to let it through.", relief);
    }
  }

  private static boolean isRelief(Text text, Conduct conduct) {
    return conduct.modality() == Modality.MUST && text.isA(conduct.act(), Concepts.RELIEVE);
  }

  private static boolean letsIn(Text text, Placed<? extends Term> place) {
    boolean byAct =
        place
            .as(Conduct.KIND)
            .map(Placed::term)
            .filter(
                conduct ->
                    conduct.modality() == Modality.MUST_NOT
                        ? text.isA(conduct.act(), Concepts.HINDER_AID)
                        : text.isA(conduct.act(), Concepts.LET_IN))
            .isPresent();
    return byAct
        || place.term().verification().flatMap(verification -> verification.access()).orElse(false);
  }

  /** Help that waits for a military step. */
  static void tied(Text text, Findings found) {
    ImmutableSet<String> military =
        Stream.of(
                text.of(Withdrawal.KIND).stream(),
                text.of(Ceasefire.KIND).stream(),
                text.of(DemilitarisedZone.KIND).stream())
            .flatMap(part -> part)
            .flatMap(
                place ->
                    Stream.concat(
                        place.term().id().stream().map(Id::text),
                        Times.events(place.term()).stream().map(Id::text)))
            .collect(ImmutableSet.toImmutableSet());
    for (Placed<? extends Term> place : text.terms()) {
      boolean help =
          place.as(Release.KIND).isPresent()
              || place.as(Conduct.KIND).filter(act -> isRelief(text, act.term())).isPresent();
      boolean tied =
          Times.mentions(place.term()).stream().map(Id::text).anyMatch(military::contains);
      if (help && tied && !place.term().insulated().orElse(false)) {
        found.add(
            "People get help only after a military step, so they wait as long as it does.",
            place.site("insulated"));
      }
    }
  }
}
