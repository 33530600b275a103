package org.peaceterms.diff.threeway;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Lists;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
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

  /** In order, with the numbers of one of the drafts. */
  private final ImmutableList<Clause> clauses;

  /** The number that each has if the drafts number alike. */
  private final ImmutableList<String> numbers;

  private final ImmutableList<Entry> entries;
  private final ImmutableList<Participant> parties;
  private final ImmutableSet<PlanId> background;
  private final Plan.Type type;
  private final Optional<Boolean> indivisible;

  private Assembly(CommonText text, Brackets brackets, Set<String> needed) {
    this.text = text;
    this.drafts = text.drafts();
    this.merging = new Merging(brackets, needed, text);
    this.head = new HeadMerge(merging, drafts.plans());
    Merged merged = merged();
    this.clauses = Repair.of(merging, merged.clauses());
    this.numbers = merged.numbers();
    this.entries = head.declares(text.entries());
    this.parties = head.parties();
    this.background = head.background();
    this.type = head.type();
    this.indivisible = head.indivisible();
  }

  static Assembly of(CommonText text, Brackets brackets, Set<String> needed) {
    return new Assembly(text, brackets, needed);
  }

  /** The clauses in order, and the number of each. */
  private record Merged(ImmutableList<Clause> clauses, ImmutableList<String> numbers) {}

  private Merged merged() {
    int size = drafts.clauses().size();
    ImmutableList.Builder<Node> alive = ImmutableList.builderWithExpectedSize(size);
    List<Clause> kept = new ArrayList<>(size);
    List<String> printed = new ArrayList<>(size);
    for (Node node : drafts.clauses()) {
      ClauseMerge merge = new ClauseMerge(merging, text, node);
      Optional<Clause> merged = merge.merge();
      if (merged.isPresent()) {
        alive.add(node);
        kept.add(merged.get());
        printed.add(merge.number(merged.get()));
      }
    }
    Sequence sequence = sequence(alive.build(), kept);
    return new Merged(sequence.ordered(kept), sequence.ordered(printed));
  }

  private Sequence sequence(ImmutableList<Node> alive, List<Clause> kept) {
    Sequence sequence =
        new Sequence(alive, drafts.movedLeft(), drafts.movedRight(), merging.leftFirst());
    sequence.clashes().forEach(at -> clash(alive.get(at), kept.get(at)));
    return sequence;
  }

  private void clash(Node moved, Clause clause) {
    merging.conflict(
        ConflictCode.CLAUSE_MOVED,
        Optional.of(clause.id()),
        Optional.empty(),
        Three.of(moved.base(), moved.left(), moved.right()),
        ConflictCode.CLAUSE_MOVED.sentence());
  }

  /** Numbers are printed for the order; if two drafts' numbers do not fit, they are given anew. */
  private ImmutableList<String> printed() {
    boolean anew =
        Numbering.repeats(numbers)
            && !Numbering.repeats(printed(drafts.left()))
            && !Numbering.repeats(printed(drafts.right()));
    return anew ? Numbering.inOrder(clauses) : numbers;
  }

  private static List<String> printed(Plan draft) {
    return Lists.transform(draft.clauses(), Clause::number);
  }

  /**
   * Only now, as what is known of a clause is known of the very object: most are those of a draft.
   */
  private ImmutableList<Clause> numbered() {
    ImmutableList<String> printed = printed();
    ImmutableList.Builder<Clause> numbered = ImmutableList.builderWithExpectedSize(clauses.size());
    for (int at = 0; at < clauses.size(); at++) {
      numbered.add(clauses.get(at).withNumber(printed.get(at)));
    }
    return numbered.build();
  }

  /** {@return what the text refers to but does not have, although one of the drafts does} */
  Set<String> missing() {
    Set<String> names = Mentioned.names(clauses);
    background.forEach(law -> names.add(law.text()));
    Set<String> gone = new HashSet<>();
    Consumer<String> known = name -> addUnless(names, name, gone);
    Mentioned.names(text.clauses().left().orElseThrow(), known);
    Mentioned.names(text.clauses().right().orElseThrow(), known);
    drafts.left().background().forEach(law -> known.accept(law.text()));
    drafts.right().background().forEach(law -> known.accept(law.text()));
    Set<String> undeclared = undeclared();
    Set<String> missing = Mentioned.in(clauses, entries, gone, undeclared);
    parties.stream()
        .map(part -> part.party().text())
        .filter(undeclared::contains)
        .forEach(missing::add);
    return missing;
  }

  private static void addUnless(Set<String> known, String name, Set<String> gone) {
    if (!known.contains(name)) {
      gone.add(name);
    }
  }

  /** {@return what one of the drafts declares and the text does not} */
  private Set<String> undeclared() {
    if (drafts.declareTheSame()) {
      return ImmutableSet.of();
    }
    Set<String> gone = declared(text.entries().left().orElseThrow().values());
    gone.addAll(declared(text.entries().right().orElseThrow().values()));
    gone.removeAll(declared(entries));
    return gone;
  }

  private static Set<String> declared(Iterable<Entry> entries) {
    Set<String> declared = new HashSet<>();
    entries.forEach(entry -> declared.add(entry.id().text()));
    return declared;
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
            .declares(declares())
            .addAllSources(head.sources(Suppliers.memoize(() -> Mentioned.sources(clauses))))
            .addAllClauses(numbered());
    indivisible.ifPresent(plan::indivisible);
    return plan.build();
  }

  private Vocabulary declares() {
    return drafts.declareTheSame() ? drafts.base().declares() : Vocabulary.of(entries);
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
