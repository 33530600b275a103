package org.peaceterms.audit;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.PlanId;

/** Audits of what ships, with the laws that each text names. */
final class Audits {
  private static final Map<String, Audit> KNOWN = new ConcurrentHashMap<>();

  private Audits() {}

  static Audit of(String plan) {
    return KNOWN.computeIfAbsent(plan, id -> of(plan(id)));
  }

  static Audit of(Plan plan) {
    return Audit.of(dossier(plan).build());
  }

  static Dossier.Builder dossier(Plan plan) {
    Dossier.Builder dossier = Dossier.builder().plan(plan);
    plan.background().forEach(law -> Corpus.plan(law).ifPresent(dossier::addLaws));
    return dossier;
  }

  static Plan plan(String id) {
    return Corpus.plan(PlanId.of(id)).orElseThrow();
  }
}
