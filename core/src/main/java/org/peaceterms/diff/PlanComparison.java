package org.peaceterms.diff;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Maps;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.diff.align.ClausePair;
import org.peaceterms.diff.align.DraftAlignment;
import org.peaceterms.diff.align.Part;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlanId;

/** Compares two plans from head to foot, in the order of the later one. */
final class PlanComparison {
  private static final int NONE = -1;

  private final Plan before;
  private final Plan after;
  private final DraftAlignment drafts;
  private final Drafts facts;

  /** Clauses without partner, each with the clause of the other draft that it is part of. */
  private final ImmutableMap<Integer, Integer> merged;

  private final ImmutableMap<Integer, Integer> split;
  private final ImmutableListMultimap<Integer, Integer> mergedInto;
  private final ImmutableListMultimap<Integer, Integer> splitFrom;
  private final Changes changes = new Changes();

  private PlanComparison(DraftAlignment drafts) {
    this.before = drafts.before();
    this.after = drafts.after();
    this.drafts = drafts;
    this.facts = new Drafts(before, after);
    this.merged = wholes(drafts.merged());
    this.split = wholes(drafts.split());
    this.mergedInto = parts(drafts.merged());
    this.splitFrom = parts(drafts.split());
  }

  /** Mostly no clause is part of another. */
  private static ImmutableMap<Integer, Integer> wholes(ImmutableList<Part> parts) {
    return parts.isEmpty()
        ? ImmutableMap.of()
        : parts.stream().collect(ImmutableMap.toImmutableMap(Part::part, Part::whole));
  }

  private static ImmutableListMultimap<Integer, Integer> parts(ImmutableList<Part> parts) {
    return parts.isEmpty()
        ? ImmutableListMultimap.of()
        : parts.stream()
            .collect(ImmutableListMultimap.toImmutableListMultimap(Part::whole, Part::part));
  }

  static ImmutableList<Change> compare(DraftAlignment drafts) {
    return new PlanComparison(drafts).compare();
  }

  private ImmutableList<Change> compare() {
    metadata();
    head();
    if (!drafts.hasSameClauses()) {
      clauses();
    }
    return changes.all();
  }

  private void metadata() {
    changes.metadata("/id", before.id(), after.id());
    changes.metadata("/version", before.version(), after.version());
    changes.metadata("/date", before.date().toString(), after.date().toString());
    changes.metadata("/title", before.title(), after.title());
    changes.metadata("/stage", before.stage(), after.stage());
    changes.metadata("/pax", before.pax(), after.pax());
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
    if (before.parties().equals(after.parties())) {
      return;
    }
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
    Vocabulary declared = before.declares().renamed(drafts.names());
    if (areSame(declared, after.declares())) {
      return;
    }
    Map<String, Entry> old = byId(declared);
    Map<String, Entry> now = byId(after.declares());
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

  private boolean areSame(Vocabulary declared, Vocabulary now) {
    return declared == before.declares() ? declared.isSameAs(now) : declared.equals(now);
  }

  private static Map<String, Entry> byId(Vocabulary declares) {
    return Maps.uniqueIndex(
        declares.entries(), entry -> entry.getClass().getSimpleName() + " " + entry.id());
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
    PlaceComparison places = new PlaceComparison(drafts.names(), changes);
    BitSet moved = new BitSet();
    drafts.moved().forEach(moved::set);
    List<Gone> gone = gone();
    int told = removedBehind(NONE, gone, 0);
    for (int j = 0; j < after.clauses().size(); j++) {
      if (drafts.clauses().isFreeAfter(j)) {
        added(j);
      } else {
        ClausePair pair = drafts.pairOfLater(j);
        places.compare(pair, moved.get(j));
        content(pair);
      }
      told = removedBehind(j, gone, told);
    }
  }

  /**
   * A clause that is gone.
   *
   * @param behind the clause of the later draft behind which it is told
   * @param index its position in the earlier draft
   */
  private record Gone(int behind, int index) {
    static final Comparator<Gone> IN_ORDER = Comparator.comparingInt(Gone::behind);
  }

  /** What is gone is told behind the clause that it followed, what was merged behind the whole. */
  private List<Gone> gone() {
    List<Gone> gone = new ArrayList<>();
    int last = NONE;
    for (int i = 0; i < before.clauses().size(); i++) {
      if (drafts.clauses().isFreeBefore(i)) {
        gone.add(new Gone(merged.getOrDefault(i, last), i));
      } else {
        last = drafts.clauses().partner(i);
      }
    }
    gone.sort(Gone.IN_ORDER);
    return gone;
  }

  /** {@return how many of those that are gone have been told} */
  private int removedBehind(int clause, List<Gone> gone, int told) {
    int at = told;
    while (at < gone.size() && gone.get(at).behind() == clause) {
      removed(gone.get(at).index());
      at++;
    }
    return at;
  }

  /** Most clauses say what they said. */
  private void content(ClausePair pair) {
    ImmutableList<Side> joined = sides(mergedInto, pair.later(), before);
    ImmutableList<Side> left = sides(splitFrom, pair.earlier(), after);
    boolean same =
        pair.saysTheSame()
            && pair.hasSameFrame()
            && (drafts.names().isEmpty() || pair.namesNothing())
            && joined.isEmpty()
            && left.isEmpty();
    if (!same) {
      Parts old = new Parts(Side.of(before, pair.earlier()), joined);
      Parts now = new Parts(Side.of(after, pair.later()), left);
      new ClauseComparison(old, now, pair, drafts.names(), changes).compare();
    }
  }

  private static ImmutableList<Side> sides(
      ImmutableListMultimap<Integer, Integer> parts, int whole, Plan plan) {
    if (parts.isEmpty()) {
      return ImmutableList.of();
    }
    return parts.get(whole).stream()
        .map(clause -> Side.of(plan, clause))
        .collect(ImmutableList.toImmutableList());
  }

  private void removed(int index) {
    Clause clause = before.clauses().get(index);
    Optional<Clause> whole = Optional.ofNullable(merged.get(index)).map(after.clauses()::get);
    String became = whole.map(now -> " is now part of point " + now.number()).orElse(" is gone");
    changes.add(
        ClauseChange.builder()
            .code(whole.isPresent() ? ChangeCode.CLAUSE_MERGED : ChangeCode.CLAUSE_REMOVED)
            .clauseBefore(clause)
            .clauseAfter(whole)
            .before(clause)
            .after(whole)
            .telling(told(clause, became))
            .impact(whole.isPresent() ? Impact.NONE : ClauseImpact.removed(clause, before, facts))
            .build());
  }

  private static Telling told(Clause clause, String became) {
    return Telling.lazily(() -> "Point " + clause.number() + became + ": " + clause.summary());
  }

  private void added(int index) {
    Clause clause = after.clauses().get(index);
    Optional<Clause> whole = Optional.ofNullable(split.get(index)).map(before.clauses()::get);
    String came = whole.map(old -> " was part of point " + old.number()).orElse(" is new");
    changes.add(
        ClauseChange.builder()
            .code(whole.isPresent() ? ChangeCode.CLAUSE_SPLIT : ChangeCode.CLAUSE_ADDED)
            .clauseBefore(whole)
            .clauseAfter(clause)
            .before(whole)
            .after(clause)
            .telling(told(clause, came))
            .impact(whole.isPresent() ? Impact.NONE : ClauseImpact.added(clause, after, facts))
            .build());
  }
}
