package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.peaceterms.diff.align.FreshNames;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Entry;
import org.peaceterms.term.Renaming;
import org.peaceterms.term.value.ChoiceId;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.TermId;

/**
 * One name for each thing in three drafts. What stands in both drafts has its name first, then what
 * one of them added, then what one of them removed; whoever comes too late gets a new name.
 */
final class CommonNames {
  private static final int RANKS = 5;

  private final Drafts drafts;
  private final boolean leftFirst;
  private final Side base;
  private final Side left;
  private final Side right;
  private final FreshNames points = new FreshNames();
  private final FreshNames choices = new FreshNames();

  /** The names that one draft uses, and what each is called in the end. */
  private static final class Side {
    final Renaming.Builder names = Renaming.builder();
    final Map<String, String> choices = new HashMap<>();
  }

  private CommonNames(Drafts drafts, boolean leftFirst) {
    this.drafts = drafts;
    this.leftFirst = leftFirst;
    this.base = new Side();
    this.left = new Side();
    this.right = new Side();
  }

  /** {@return the renaming of each draft} */
  static Three<Renaming> of(Drafts drafts, boolean leftFirst) {
    CommonNames names = new CommonNames(drafts, leftFirst);
    OwnIds ids = OwnIds.of(drafts);
    names.points(ids.terms());
    names.choices(ids.choices());
    if (!drafts.declareTheSame()) {
      names.declarations();
    }
    return Three.of(names.base.names.build(), names.left.names.build(), names.right.names.build());
  }

  /** {@return the id of the text as a whole: that of the base where both have another} */
  static PlanId text(Drafts drafts) {
    return drafts.plans().map(Plan::id).any(true);
  }

  /** How late a thing gets its name. */
  private static int rank(Three<?> thing, boolean leftFirst) {
    if (thing.left().isPresent() && thing.right().isPresent()) {
      return 0;
    }
    if (thing.base().isEmpty()) {
      return thing.left().isPresent() == leftFirst ? 1 : 2;
    }
    return thing.merged().isPresent() ? 3 : 4;
  }

  private <T extends Three<?>> void byRank(List<T> things, Consumer<T> each) {
    List<List<T>> ranks = Stream.generate(() -> (List<T>) new ArrayList<T>()).limit(RANKS).toList();
    things.forEach(thing -> ranks.get(rank(thing, leftFirst)).add(thing));
    ranks.forEach(rank -> rank.forEach(each));
  }

  private void points(List<Three<TermId>> terms) {
    List<Three<? extends Id>> things = new ArrayList<>();
    Three<ImmutableList<ClauseId>> ids = drafts.plans().map(CommonNames::clauseIds);
    drafts.clauses().forEach(node -> things.add(node.in(ids)));
    things.addAll(terms);
    byRank(things, this::point);
  }

  private static ImmutableList<ClauseId> clauseIds(Plan draft) {
    return draft.clauses().stream().map(Clause::id).collect(ImmutableList.toImmutableList());
  }

  private void point(Three<? extends Id> thing) {
    String name = points.takeLike(thing.any(leftFirst).text());
    thing.base().ifPresent(id -> name(base, id, name));
    thing.left().ifPresent(id -> name(left, id, name));
    thing.right().ifPresent(id -> name(right, id, name));
  }

  private static void name(Side side, Id id, String name) {
    if (id.text().equals(name)) {
      return;
    }
    if (id instanceof ClauseId clause) {
      side.names.clause(clause, ClauseId.of(name));
    } else {
      side.names.term((TermId) id, TermId.of(name));
    }
  }

  private void choices(List<Three<ChoiceId>> choiceIds) {
    byRank(choiceIds, this::choice);
  }

  /** The same id in several clauses is one choice, so that it may have its name already. */
  private void choice(Three<ChoiceId> thing) {
    Optional<String> known =
        known(left, thing.left())
            .or(() -> known(right, thing.right()))
            .or(() -> known(base, thing.base()));
    String name = known.orElseGet(() -> choices.takeLike(thing.map(Id::text).any(leftFirst)));
    thing.base().ifPresent(id -> choice(base, id, name));
    thing.left().ifPresent(id -> choice(left, id, name));
    thing.right().ifPresent(id -> choice(right, id, name));
  }

  private static Optional<String> known(Side side, Optional<ChoiceId> id) {
    return id.map(Id::text).map(side.choices::get);
  }

  private static void choice(Side side, ChoiceId id, String name) {
    if (side.choices.putIfAbsent(id.text(), name) == null) {
      side.names.choice(id, ChoiceId.of(name));
    }
  }

  /** Declared ids bear the id of the text in front. */
  private void declarations() {
    String text = text(drafts) + ":";
    ImmutableMap<String, Entry> old = local(drafts.base(), text);
    ImmutableMap<String, Entry> first = local(leftFirst ? drafts.left() : drafts.right(), text);
    ImmutableMap<String, Entry> second = local(leftFirst ? drafts.right() : drafts.left(), text);
    FreshNames taken = new FreshNames();
    old.keySet().forEach(taken::take);
    first.keySet().forEach(taken::take);
    second.keySet().forEach(taken::take);
    declare(base, drafts.base(), text);
    declare(leftFirst ? left : right, leftFirst ? drafts.left() : drafts.right(), text);
    Plan last = leftFirst ? drafts.right() : drafts.left();
    for (Entry entry : last.declares().entries()) {
      String key = text + localName(last, entry);
      boolean other =
          !old.containsKey(key)
              && first.containsKey(key)
              && !first.get(key).equals(second.get(key));
      (leftFirst ? right : left).names.declared(entry.id(), other ? taken.takeLike(key) : key);
    }
  }

  private static void declare(Side side, Plan plan, String text) {
    for (Entry entry : plan.declares().entries()) {
      side.names.declared(entry.id(), text + localName(plan, entry));
    }
  }

  private static String localName(Plan plan, Entry entry) {
    return entry.id().text().substring(plan.id().text().length() + 1);
  }

  private static ImmutableMap<String, Entry> local(Plan plan, String text) {
    Side side = new Side();
    declare(side, plan, text);
    return plan.declares().renamed(side.names.build()).entries().stream()
        .collect(
            ImmutableMap.toImmutableMap(
                entry -> entry.id().text(), entry -> entry, (one, another) -> one));
  }
}
