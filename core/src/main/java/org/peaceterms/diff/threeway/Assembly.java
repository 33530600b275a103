package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.peaceterms.diff.Conflict;
import org.peaceterms.diff.ConflictCode;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.PlanId;

/** The merged text, put together once with all that is known to be needed. */
final class Assembly {
  private final CommonText text;
  private final Drafts drafts;
  private final Merging merging;
  private final HeadMerge head;
  private final ImmutableList<Clause> clauses;
  private final ImmutableList<Entry> entries;
  private final ImmutableList<Participant> parties;
  private final ImmutableSet<PlanId> background;
  private final Plan.Type type;
  private final Optional<Boolean> indivisible;

  private Assembly(CommonText text, Brackets brackets, Set<String> needed) {
    this.text = text;
    this.drafts = text.drafts();
    this.merging = new Merging(brackets, needed);
    this.head = new HeadMerge(merging, drafts.plans());
    takeNames();
    this.clauses = Repair.of(merging, merged());
    this.entries = head.declares(text.entries());
    this.parties = head.parties();
    this.background = head.background();
    this.type = head.type();
    this.indivisible = head.indivisible();
  }

  static Assembly of(CommonText text, Brackets brackets, Set<String> needed) {
    return new Assembly(text, brackets, needed);
  }

  private void takeNames() {
    Stream.of(text.clauses().base(), text.clauses().left(), text.clauses().right())
        .flatMap(Optional::stream)
        .forEach(
            list -> {
              Mentioned.names(list).forEach(merging::takePoint);
              list.stream()
                  .flatMap(clause -> clause.choices().stream())
                  .forEach(choice -> merging.takeChoice(choice.id().text()));
            });
  }

  private ImmutableList<Clause> merged() {
    Map<Node, Clause> kept = new HashMap<>();
    for (Node node : drafts.clauses()) {
      new ClauseMerge(merging, drafts, drafts.clause(node), text.clause(node))
          .merge()
          .ifPresent(clause -> kept.put(node, clause));
    }
    ImmutableList<Node> alive =
        drafts.clauses().stream()
            .filter(kept::containsKey)
            .collect(ImmutableList.toImmutableList());
    Sequence sequence =
        new Sequence(alive, drafts.movedLeft(), drafts.movedRight(), merging.leftFirst());
    ImmutableList<Clause> ordered =
        sequence.ordered().stream().map(kept::get).collect(ImmutableList.toImmutableList());
    for (Node node : sequence.clashes()) {
      merging.conflict(
          ConflictCode.CLAUSE_MOVED,
          Optional.of(kept.get(node).id()),
          Optional.empty(),
          Three.of(node.base(), node.left(), node.right()),
          ConflictCode.CLAUSE_MOVED.sentence());
    }
    return ordered;
  }

  /** Numbers are printed for the order; if two drafts' numbers do not fit, they are given anew. */
  private ImmutableList<Clause> numbered() {
    boolean unique =
        !Numbering.repeats(drafts.left().clauses()) && !Numbering.repeats(drafts.right().clauses());
    return unique && Numbering.repeats(clauses) ? Numbering.inOrder(clauses) : clauses;
  }

  /** {@return what the text refers to but does not have, although one of the drafts does} */
  Set<String> missing() {
    Set<String> gone = known(text.clauses().left(), text.entries().left().orElseThrow().values());
    gone.addAll(known(text.clauses().right(), text.entries().right().orElseThrow().values()));
    drafts.left().background().forEach(law -> gone.add(law.text()));
    drafts.right().background().forEach(law -> gone.add(law.text()));
    gone.removeAll(known(Optional.of(clauses), entries));
    background.forEach(law -> gone.remove(law.text()));
    Set<String> missing = Mentioned.in(clauses, entries, gone);
    parties.stream().map(part -> part.party().text()).filter(gone::contains).forEach(missing::add);
    return missing;
  }

  private static Set<String> known(
      Optional<ImmutableList<Clause>> clauses, Iterable<Entry> entries) {
    Set<String> known = Mentioned.names(clauses.orElseThrow());
    entries.forEach(entry -> known.add(entry.id().text()));
    return known;
  }

  Plan plan() {
    Plan.Builder plan =
        Plan.builder()
            .shared(drafts.base().shared())
            .id(CommonNames.text(drafts))
            .version(head.version())
            .date(head.date())
            .title(head.title())
            .type(type)
            .stage(head.stage(type))
            .pax(head.pax(type))
            .addAllParties(parties)
            .addAllBackground(background)
            .declares(Vocabulary.of(entries))
            .addAllSources(head.sources(Mentioned.sources(clauses)))
            .addAllClauses(numbered());
    indivisible.ifPresent(plan::indivisible);
    return plan.build();
  }

  /** {@return the conflicts, those of the text as a whole first, then clause by clause} */
  ImmutableList<Conflict> conflicts() {
    Map<ClauseId, Integer> places = new HashMap<>();
    clauses.forEach(clause -> places.put(clause.id(), places.size()));
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt(
            conflict -> conflict.clause().map(id -> places.getOrDefault(id, -1)).orElse(-1)),
        merging.conflicts());
  }
}
