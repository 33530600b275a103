package org.peaceterms.logic.clash;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Hull;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.term.value.Id;

/** The ways in which a duty can be done, and the bans that close them. */
final class Ways {
  /** More ways to close a duty than that are not spelled out. */
  private static final int LIMIT = 64;

  private final Names names;
  private final Map<Integer, Norm> bans = new TreeMap<>();
  private final Set<Id> wholes = new HashSet<>();
  private final BoxIndex index;
  private boolean tooMany;

  /** One way to do a duty, and the statement that closes it. */
  record Closed(Box way, int ban) {}

  Ways(Theory theory) {
    this.names = theory.names();
    List<Statement> statements = theory.statements();
    theory.kinds().bans().forEach(ban -> bans.put(ban, (Norm) statements.get(ban).primitive()));
    this.index = new BoxIndex(bans.values().stream().map(Norm::box).toList(), names);
    bans.forEach((number, ban) -> index.add(number, ban.box(), Hull.of(ban.period())));
    Set<Id> banned = new HashSet<>();
    bans.values().forEach(ban -> ban.box().roles().values().forEach(banned::addAll));
    for (Id name : banned) {
      names.above(name).stream().filter(upper -> !upper.equals(name)).forEach(wholes::add);
    }
  }

  /** {@return whether some ban is on a part of something} */
  boolean areDivided() {
    return !wholes.isEmpty();
  }

  /** {@return the first role with a name that is made up of parts and of which a part is banned} */
  Optional<String> divided(Box box) {
    return box.roles().keySet().stream()
        .filter(role -> box.of(role).stream().anyMatch(this::isDivided))
        .findFirst();
  }

  private boolean isDivided(Id name) {
    return wholes.contains(name) && !names.parts(name).isEmpty();
  }

  /** {@return the parts of the one name in a role, or the name itself if it has none} */
  ImmutableList<Id> parts(Box box, String role) {
    Id whole = box.of(role).first();
    ImmutableSet<Id> parts = names.parts(whole);
    return parts.isEmpty() ? ImmutableList.of(whole) : ImmutableList.sortedCopyOf(parts);
  }

  /** {@return the bans that close a lasting duty in all its ways; empty if there are too many} */
  Optional<List<ImmutableList<Closed>>> closings(Norm duty) {
    tooMany = false;
    List<ImmutableList<Closed>> all = closings(duty.box(), Hull.of(duty.period()));
    return tooMany
        ? Optional.empty()
        : Optional.of(all.stream().filter(closed -> isAtOneTick(duty, closed)).toList());
  }

  private boolean isAtOneTick(Norm duty, List<Closed> closed) {
    List<Period> periods = new ArrayList<>();
    periods.add(duty.period());
    closed.forEach(way -> periods.add(bans.get(way.ban()).period()));
    return Times.escapes(periods).isPresent();
  }

  private List<ImmutableList<Closed>> closings(Box box, Hull hull) {
    List<ImmutableList<Closed>> all = new ArrayList<>();
    for (int ban : index.near(box, false, hull).asList()) {
      if (!Meeting.of(box, bans.get(ban).box(), Meeting.Relation.BELOW, names).isEmpty()) {
        all.add(ImmutableList.of(new Closed(box, ban)));
      }
    }
    divided(box).ifPresent(role -> all.addAll(closings(box, hull, role)));
    return all;
  }

  /** Each of several names is to do it; of the parts of one name, some part. */
  private List<ImmutableList<Closed>> closings(Box box, Hull hull, String role) {
    if (box.of(role).size() > 1) {
      List<ImmutableList<Closed>> any = new ArrayList<>();
      box.of(role).forEach(name -> any.addAll(closings(box.with(role, name), hull)));
      return any;
    }
    List<ImmutableList<Closed>> byParts = List.of(ImmutableList.of());
    for (Id part : parts(box, role)) {
      if (!byParts.isEmpty()) {
        byParts = product(byParts, closings(box.with(role, part), hull));
      }
    }
    return byParts;
  }

  private List<ImmutableList<Closed>> product(
      List<ImmutableList<Closed>> some, List<ImmutableList<Closed>> others) {
    List<ImmutableList<Closed>> all = new ArrayList<>();
    for (ImmutableList<Closed> one : some) {
      for (ImmutableList<Closed> other : others) {
        if (all.size() == LIMIT) {
          tooMany = true;
          return all;
        }
        all.add(ImmutableList.<Closed>builder().addAll(one).addAll(other).build());
      }
    }
    return all;
  }
}
