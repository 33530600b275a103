package org.peaceterms.plan;

import com.google.common.collect.ImmutableMap;
import java.util.Optional;
import org.peaceterms.plan.vocabulary.Act;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.reading.Wording;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.TermId;

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
    Optional<String> point = point(id);
    if (point.isPresent()) {
      return point.get();
    }
    if (id instanceof EntityId || id instanceof Reference) {
      return entity(id);
    }
    return vocabulary.entry(id).map(Entry::name).orElseGet(() -> Wording.plain().name(id));
  }

  /** Ids of the text itself; one of the vocabulary may be written alike. */
  private Optional<String> point(Id id) {
    boolean own =
        id instanceof Reference
            || id instanceof ClauseId
            || id instanceof TermId
            || (id instanceof EventId && id.text().indexOf('/') >= 0);
    return own ? Optional.ofNullable(points.get(id.text())) : Optional.empty();
  }

  @Override
  public String object(ActId act, EntityId id) {
    return vocabulary
        .act(act)
        .flatMap(known -> Optional.ofNullable(known.roles().get("object")))
        .flatMap(role -> filler(role, id.text()))
        .map(Entry::name)
        .orElseGet(() -> name(id));
  }

  private Optional<Entry> filler(Act.Role role, String text) {
    return switch (role) {
      case PARTY -> vocabulary.entry(new PartyId(text));
      case PLACE -> vocabulary.entry(new PlaceId(text));
      case OBJECT -> vocabulary.entry(new ObjectId(text));
      default -> Optional.empty();
    };
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
