package org.peaceterms.diff.threeway;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Iterables;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.diff.Conflict;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Participant;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PlanId;

/** The merged text, put together once with all that is known to be needed. */
final class Assembly {
  private final CommonText text;
  private final Drafts drafts;
  private final Merging merging;
  private final HeadMerge head;

  private final MergedClauses merged;

  /** In order, with the numbers of one of the drafts. */
  private final ImmutableList<Clause> clauses;

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
    this.merged = MergedClauses.of(merging, text);
    this.clauses = Repair.of(merging, merged.clauses());
    this.entries =
        drafts.declareTheSame()
            ? drafts.base().declares().entries()
            : head.declares(text.entries().get());
    this.parties = head.parties();
    this.background = head.background();
    this.type = head.type();
    this.indivisible = head.indivisible();
  }

  static Assembly of(CommonText text, Brackets brackets, Set<String> needed) {
    return new Assembly(text, brackets, needed);
  }

  /** Numbers are printed for the order; if two drafts' numbers do not fit, they are given anew. */
  private ImmutableList<String> printed() {
    ImmutableList<String> numbers = merged.numbers();
    return !drafts.repeatNumbers() && Numbering.repeats(numbers)
        ? Numbering.inOrder(clauses)
        : numbers;
  }

  /**
   * Only now, as what is known of a clause is known of the very object: most are those of a draft.
   */
  private ImmutableList<Clause> numbered() {
    ImmutableList<String> printed = printed();
    ImmutableList.Builder<Clause> numbered = ImmutableList.builderWithExpectedSize(clauses.size());
    for (int at = 0; at < clauses.size(); at++) {
      numbered.add(clauses.get(at).renumbered(printed.get(at)));
    }
    return numbered.build();
  }

  /** {@return what the text refers to but does not have, although one of the drafts does} */
  Set<String> missing() {
    Set<String> undeclared = undeclared();
    Set<String> missing = Mentioned.in(clauses, facts(), gone(), undeclared);
    if (!missing.isEmpty()) {
      Set<String> there = Mentioned.names(clauses);
      missing.removeIf(name -> there.contains(name) && !undeclared.contains(name));
    }
    parties.stream()
        .map(part -> part.party().text())
        .filter(undeclared::contains)
        .forEach(missing::add);
    return missing;
  }

  /** {@return what the facts of declarations mention; those of a draft are gone through once} */
  private Iterable<Id> facts() {
    return drafts.declareTheSame()
        ? drafts.base().declares().mentions()
        : Iterables.concat(Iterables.transform(entries, Entry::mentions));
  }

  /** {@return what one of the drafts names without declaring it and the text may not} */
  private Set<String> gone() {
    Set<String> gone = new HashSet<>(merged.doubtful());
    drafts.left().background().forEach(law -> gone.add(law.text()));
    drafts.right().background().forEach(law -> gone.add(law.text()));
    background.forEach(law -> gone.remove(law.text()));
    return gone;
  }

  /** {@return what one of the drafts declares and the text does not} */
  private Set<String> undeclared() {
    if (drafts.declareTheSame()) {
      return ImmutableSet.of();
    }
    Set<String> gone = declared(text.entries().get().left().orElseThrow().values());
    gone.addAll(declared(text.entries().get().right().orElseThrow().values()));
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
    ImmutableList<Conflict> conflicts = merging.conflicts();
    Map<String, Integer> places = new HashMap<>();
    conflicts.forEach(conflict -> conflict.clause().ifPresent(id -> places.put(id.text(), -1)));
    if (places.isEmpty()) {
      return conflicts;
    }
    for (int at = 0; at < clauses.size(); at++) {
      String id = clauses.get(at).id().text();
      if (places.containsKey(id)) {
        places.put(id, at);
      }
    }
    return ImmutableList.sortedCopyOf(
        Comparator.comparingInt(
            conflict -> conflict.clause().map(id -> places.get(id.text())).orElse(-1)),
        conflicts);
  }
}
