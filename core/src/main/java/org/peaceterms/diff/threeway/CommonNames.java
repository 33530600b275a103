package org.peaceterms.diff.threeway;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.peaceterms.diff.align.ClausePair;
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

  /** Whether clauses that both drafts call alike, which are most, are called so in the end. */
  private final boolean sharedFirst;

  private final FreshNames points;
  private final FreshNames choices = new FreshNames();

  /**
   * What one draft calls otherwise than it is called in the end.
   *
   * @param names the names
   * @param clauses where the clauses stand that have another name
   */
  record Names(Renaming names, BitSet clauses) {}

  /** The names that one draft uses, and what each is called in the end. */
  private static final class Side {
    final Renaming.Builder names = Renaming.builder();
    final BitSet clauses = new BitSet();
    final Map<String, String> choices = new HashMap<>();

    Names names() {
      return new Names(names.build(), clauses);
    }
  }

  /**
   * A clause or a term that gets a name.
   *
   * @param ids how the drafts call it
   * @param node where the clause stands; of a term, nowhere
   */
  private record Point(Three<? extends Id> ids, Node node) {}

  private CommonNames(Drafts drafts, boolean leftFirst) {
    this.drafts = drafts;
    this.leftFirst = leftFirst;
    this.base = new Side();
    this.left = new Side();
    this.right = new Side();
    this.sharedFirst = sharedNamesAreFree();
    this.points = sharedFirst ? new FreshNames(drafts::isShared) : new FreshNames();
  }

  /** {@return the renaming of each draft} */
  static Three<Names> of(Drafts drafts, boolean leftFirst) {
    CommonNames names = new CommonNames(drafts, leftFirst);
    OwnIds ids = OwnIds.of(drafts);
    names.points(ids.terms());
    names.choices(ids.choices());
    if (!drafts.declareTheSame()) {
      names.declarations();
    }
    return Three.of(names.base.names(), names.left.names(), names.right.names());
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

  private <T> void byRank(List<T> things, Function<T, Three<?>> ids, Consumer<T> each) {
    int[] ranks = new int[things.size()];
    for (int at = 0; at < ranks.length; at++) {
      ranks[at] = rank(ids.apply(things.get(at)), leftFirst);
    }
    for (int rank = 0; rank < RANKS; rank++) {
      for (int at = 0; at < ranks.length; at++) {
        if (ranks[at] == rank) {
          each.accept(things.get(at));
        }
      }
    }
  }

  private void points(List<Three<TermId>> terms) {
    List<Point> things = new ArrayList<>();
    for (Node node : drafts.clauses()) {
      if (sharedFirst && drafts.areCalledAlike(node)) {
        likeDrafts(node);
      } else {
        things.add(new Point(drafts.clause(node).map(Clause::id), node));
      }
    }
    terms.forEach(term -> things.add(new Point(term, Node.NOWHERE)));
    byRank(things, Point::ids, this::point);
  }

  /**
   * Whether no other clause of both drafts takes a name first that clauses have which both call
   * alike. It hardly ever happens: the id of one would have to be that of another in the base.
   */
  private boolean sharedNamesAreFree() {
    FreshNames others = new FreshNames();
    for (Node node : drafts.clauses()) {
      if (node.inBoth() && !drafts.areCalledAlike(node)) {
        Three<ClauseId> ids = drafts.clause(node).map(Clause::id);
        if (drafts.isShared(others.takeLike(ids.any(leftFirst).text()))) {
          return false;
        }
      }
    }
    return true;
  }

  private void likeDrafts(Node node) {
    if (!drafts.toLeft().haveSameId(node.base(), node.left())) {
      ClausePair pair = drafts.toLeft().pair(node.base());
      name(base, node.base(), pair.before().id(), pair.after().id().text());
    }
  }

  private void point(Point thing) {
    Three<? extends Id> ids = thing.ids();
    String name = points.takeLike(ids.any(leftFirst).text());
    ids.base().ifPresent(id -> name(base, thing.node().base(), id, name));
    ids.left().ifPresent(id -> name(left, thing.node().left(), id, name));
    ids.right().ifPresent(id -> name(right, thing.node().right(), id, name));
  }

  private static void name(Side side, int place, Id id, String name) {
    if (id.text().equals(name)) {
      return;
    }
    if (id instanceof ClauseId clause) {
      side.names.clause(clause, ClauseId.of(name));
      side.clauses.set(place);
    } else {
      side.names.term((TermId) id, TermId.of(name));
    }
  }

  private void choices(List<Three<ChoiceId>> choiceIds) {
    byRank(choiceIds, ids -> ids, this::choice);
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
