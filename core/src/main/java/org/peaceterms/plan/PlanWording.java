package org.peaceterms.plan;

import com.google.common.collect.ImmutableMap;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Reference;

/** The names that ids have in sentences about one plan: its points by number, the rest by name. */
final class PlanWording implements Wording {
  private final Vocabulary vocabulary;
  private final ImmutableMap<String, String> points;

  private PlanWording(Vocabulary vocabulary, ImmutableMap<String, String> points) {
    this.vocabulary = vocabulary;
    this.points = points;
  }

  static PlanWording of(Plan plan) {
    ImmutableMap.Builder<String, String> points = ImmutableMap.builder();
    points.put(Reference.THIS_TEXT.text(), "this text");
    for (Clause clause : plan.clauses()) {
      String point = "point " + clause.number();
      points.put(clause.id().text(), point);
      clause.allTerms().forEach(term -> add(points, term, point));
    }
    return new PlanWording(plan.vocabulary(), points.buildKeepingLast());
  }

  private static void add(ImmutableMap.Builder<String, String> points, Term term, String point) {
    term.id()
        .ifPresent(
            id -> {
              points.put(id.text(), point);
              points.put(id + "/begin", "the start of " + point);
              points.put(id + "/complete", "the completion of " + point);
            });
    term.kind().nested(term).forEach(inner -> add(points, inner, point));
  }

  @Override
  public String name(Id id) {
    String point = points.get(id.text());
    if (point != null) {
      return point;
    }
    if (id instanceof EntityId || id instanceof Reference) {
      return entity(id);
    }
    return vocabulary.entry(id).map(Entry::name).orElseGet(() -> Wording.plain().name(id));
  }

  private String entity(Id id) {
    String text = id.text();
    return vocabulary
        .entry(new PartyId(text))
        .or(() -> vocabulary.entry(new PlaceId(text)))
        .or(() -> vocabulary.entry(new ObjectId(text)))
        .map(Entry::name)
        .orElseGet(() -> Wording.plain().name(id));
  }
}
