package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

/** Compares two plans from head to foot, in the order of the later one. */
final class PlanComparison {
  private final Plan before;
  private final Plan after;
  private final Alignment alignment;
  private final Changes changes = new Changes();

  private PlanComparison(Plan before, Plan after, Alignment alignment) {
    this.before = before;
    this.after = after;
    this.alignment = alignment;
  }

  static ImmutableList<Change> compare(Plan before, Plan after, Alignment alignment) {
    return new PlanComparison(before, after, alignment).compare();
  }

  private ImmutableList<Change> compare() {
    metadata();
    head();
    clauses();
    return changes.all();
  }

  private void metadata() {
    changes.metadata("/id", before.id(), after.id());
    changes.metadata("/version", before.version(), after.version());
    changes.metadata("/date", before.date().toString(), after.date().toString());
    changes.metadata("/title", before.title(), after.title());
    changes.metadata("/sources", before.sources(), after.sources());
  }

  private void head() {
    if (before.type() != after.type()) {
      plan(
          ChangeCode.PLAN_TYPE,
          "/type",
          Optional.of(before.type()),
          Optional.of(after.type()),
          "The text was a " + before.type().words() + ", now is a " + after.type().words() + ".",
          Impact.unknown("how a text of another kind binds is not compared"));
    }
    if (!before.indivisible().equals(after.indivisible())) {
      plan(
          ChangeCode.PLAN_INDIVISIBLE,
          "/indivisible",
          before.indivisible().map(Object.class::cast),
          after.indivisible().map(Object.class::cast),
          "Whether the text can only be accepted as a whole differs.",
          Impact.NONE);
    }
    parties();
    background();
    declarations();
  }

  private void parties() {
    ImmutableMap<PartyId, Participant> old = Maps.uniqueIndex(before.parties(), Participant::party);
    ImmutableMap<PartyId, Participant> now = Maps.uniqueIndex(after.parties(), Participant::party);
    for (PartyId party : Sets.union(old.keySet(), now.keySet())) {
      Optional<Participant> was = Optional.ofNullable(old.get(party));
      Optional<Participant> is = Optional.ofNullable(now.get(party));
      if (!was.equals(is)) {
        ChangeCode code =
            was.isEmpty()
                ? ChangeCode.PLAN_PARTY_ADDED
                : is.isEmpty() ? ChangeCode.PLAN_PARTY_REMOVED : ChangeCode.PLAN_PARTY_ROLE;
        String name = (was.isEmpty() ? after : before).wording().name(party);
        plan(
            code,
            "/parties",
            was.map(Object.class::cast),
            is.map(Object.class::cast),
            name + " was " + role(was) + ", now is " + role(is) + ".",
            role(party));
      }
    }
  }

  /** The terms name whom they weigh on; what a role adds to that is open, for the party alone. */
  private static Impact role(PartyId party) {
    Standing open = new Standing(Standing.Trend.UNKNOWN, Standing.Trend.UNKNOWN);
    return Impact.of(
        Effect.UNKNOWN,
        Optional.of("what the role adds to the terms is not compared"),
        ImmutableSortedMap.of(party, open));
  }

  private static String role(Optional<Participant> participant) {
    return participant.map(part -> part.role().words()).orElse("no party");
  }

  private void background() {
    for (PlanId law : Sets.difference(after.background(), before.background())) {
      plan(
          ChangeCode.PLAN_BACKGROUND_ADDED,
          "/background",
          Optional.empty(),
          Optional.of(law),
          "The text now rests on " + law + ".",
          Impact.unknown("what the law says is not compared"));
    }
    for (PlanId law : Sets.difference(before.background(), after.background())) {
      plan(
          ChangeCode.PLAN_BACKGROUND_REMOVED,
          "/background",
          Optional.of(law),
          Optional.empty(),
          "The text no longer rests on " + law + ".",
          Impact.unknown("what the law says is not compared"));
    }
  }

  private void declarations() {
    Map<String, Entry> old = byId(before);
    Map<String, Entry> now = byId(after);
    for (String name : Sets.union(old.keySet(), now.keySet())) {
      Optional<Entry> was = Optional.ofNullable(old.get(name));
      Optional<Entry> is = Optional.ofNullable(now.get(name));
      if (!was.equals(is)) {
        ChangeCode code =
            was.isEmpty()
                ? ChangeCode.PLAN_DECLARATION_ADDED
                : is.isEmpty()
                    ? ChangeCode.PLAN_DECLARATION_REMOVED
                    : ChangeCode.PLAN_DECLARATION_CHANGED;
        plan(
            code,
            "/declares",
            was.map(Object.class::cast),
            is.map(Object.class::cast),
            code.sentence().replace(".", ": ") + was.or(() -> is).orElseThrow().name() + ".",
            was.isPresent() && is.isPresent()
                ? Impact.unknown("what uses the name may now mean something else")
                : Impact.NONE);
      }
    }
  }

  private static Map<String, Entry> byId(Plan plan) {
    return Maps.uniqueIndex(
        plan.declares().entries(), entry -> entry.getClass().getSimpleName() + " " + entry.id());
  }

  private void plan(
      ChangeCode code,
      String path,
      Optional<Object> was,
      Optional<Object> is,
      String summary,
      Impact impact) {
    changes.add(new PlanChange(code, Optional.of(path), was, is, summary, impact));
  }

  private void clauses() {
    Map<Integer, List<Integer>> removed = removedBehind();
    Set<Integer> moved = Order.displaced(alignment.sequence());
    Map<ClauseId, Integer> places = places();
    removed.getOrDefault(-1, List.of()).forEach(this::removed);
    for (int j = 0; j < after.clauses().size(); j++) {
      OptionalInt partner = alignment.beforeOf(j);
      if (partner.isEmpty()) {
        added(j);
      } else {
        Side old = Side.of(before, partner.getAsInt());
        new ClauseComparison(old, Side.of(after, j), changes)
            .compare(moved.contains(j), parentNow(old.clause(), places));
      }
      removed.getOrDefault(j, List.of()).forEach(this::removed);
    }
  }

  /** What is gone is told behind the clause that it followed. */
  private Map<Integer, List<Integer>> removedBehind() {
    Map<Integer, List<Integer>> removed = new HashMap<>();
    int last = -1;
    for (int i = 0; i < before.clauses().size(); i++) {
      if (alignment.isFreeBefore(i)) {
        removed.computeIfAbsent(last, key -> new ArrayList<>()).add(i);
      } else {
        last = alignment.afterOf(i).orElseThrow();
      }
    }
    return removed;
  }

  private Map<ClauseId, Integer> places() {
    Map<ClauseId, Integer> places = new HashMap<>();
    for (int i = 0; i < before.clauses().size(); i++) {
      places.put(before.clauses().get(i).id(), i);
    }
    return places;
  }

  private Optional<ClauseId> parentNow(Clause clause, Map<ClauseId, Integer> places) {
    return clause
        .parent()
        .map(parent -> alignment.afterOf(places.get(parent)))
        .flatMap(
            place ->
                place.isPresent()
                    ? Optional.of(after.clauses().get(place.getAsInt()).id())
                    : Optional.empty());
  }

  private void removed(int index) {
    Clause clause = before.clauses().get(index);
    changes.add(
        new ClauseChange(
            ChangeCode.CLAUSE_REMOVED,
            Optional.of(clause),
            Optional.empty(),
            Optional.empty(),
            Optional.of(clause),
            Optional.empty(),
            "Point " + clause.number() + " is gone: " + clause.summary(),
            ClauseImpact.removed(clause, before, new Drafts(before, after))));
  }

  private void added(int index) {
    Clause clause = after.clauses().get(index);
    changes.add(
        new ClauseChange(
            ChangeCode.CLAUSE_ADDED,
            Optional.empty(),
            Optional.of(clause),
            Optional.empty(),
            Optional.empty(),
            Optional.of(clause),
            "Point " + clause.number() + " is new: " + clause.summary(),
            ClauseImpact.added(clause, after, new Drafts(before, after))));
  }
}
