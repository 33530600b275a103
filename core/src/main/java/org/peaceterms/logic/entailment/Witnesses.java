package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/**
 * Points of boxes that could be anything their names allow: in each role a new name below one of
 * the old ones, of which nothing else is known. What holds for such a point holds for all.
 */
final class Witnesses {
  /** Boxes with more points than that are not gone through. */
  private static final int LIMIT = 256;

  private final Names names;
  private final String mark;

  /**
   * Witnesses.
   *
   * @param names what is known of names
   * @param mark what tells the new names from those of other witnesses
   */
  Witnesses(Names names, String mark) {
    this.names = names;
    this.mark = mark;
  }

  String mark() {
    return mark;
  }

  /**
   * A point.
   *
   * @param box the box with one new name in each role
   * @param names each new name with the old one that it is below
   */
  record Point(Box box, ImmutableMap<Id, Id> names) {}

  /** {@return a new name that is below no other and has nothing in common with any} */
  Id anything() {
    return ObjectId.of("some" + mark + ".thing");
  }

  /**
   * {@return enough points of a box to stand for all, what it excepts left aside; none if they are
   * too many}
   */
  ImmutableList<Point> points(Box box) {
    List<Point> points = List.of(new Point(Box.EMPTY, ImmutableMap.of()));
    for (Map.Entry<String, ImmutableSortedSet<Id>> role : box.roles().entrySet()) {
      List<Point> longer = new ArrayList<>();
      for (Id name : role.getValue()) {
        for (Id part : parts(name)) {
          for (Point point : points) {
            longer.add(with(point, role.getKey(), part));
          }
        }
      }
      if (longer.size() > LIMIT) {
        return ImmutableList.of();
      }
      points = longer;
    }
    return ImmutableList.copyOf(points);
  }

  /** {@return whether a point of a box lies in what the box excepts, whatever it may be} */
  boolean isExcepted(Point point, Box from) {
    if (from.excepted().isEmpty()) {
      return false;
    }
    Names known = names.with(point.names());
    return from.excepted().stream().anyMatch(part -> point.box().isWithin(part, known));
  }

  /**
   * {@return the boxes with one name in each role that a box stands for; none if they are too many}
   */
  static ImmutableList<Box> each(Box box) {
    List<Box> all = List.of(Box.EMPTY);
    for (Map.Entry<String, ImmutableSortedSet<Id>> role : box.roles().entrySet()) {
      List<Box> longer = new ArrayList<>();
      for (Id name : role.getValue()) {
        all.forEach(before -> longer.add(before.with(role.getKey(), name)));
      }
      if (longer.size() > LIMIT) {
        return ImmutableList.of();
      }
      all = longer;
    }
    return ImmutableList.copyOf(all);
  }

  /** {@return a name, or if it is made up of parts the smallest ones} */
  private ImmutableSortedSet<Id> parts(Id name) {
    ImmutableSet<Id> parts = names.parts(name);
    if (parts.isEmpty()) {
      return ImmutableSortedSet.of(name);
    }
    ImmutableSortedSet.Builder<Id> all = ImmutableSortedSet.naturalOrder();
    parts.forEach(part -> all.addAll(parts(part)));
    return all.build();
  }

  private Point with(Point point, String role, Id above) {
    Id fresh = fresh(above);
    Map<Id, Id> all = new TreeMap<>(point.names());
    if (!fresh.equals(above)) {
      all.put(fresh, above);
    }
    return new Point(point.box().with(role, fresh), ImmutableMap.copyOf(all));
  }

  /**
   * {@return a new name of the same sort; the name itself where a sort has no names below others}
   */
  private Id fresh(Id above) {
    String text = "some" + mark + "." + above.text().replace(':', '.').replace('_', '-');
    if (above instanceof PartyId) {
      return PartyId.of(text);
    }
    if (above instanceof PlaceId) {
      return PlaceId.of(text);
    }
    if (above instanceof ActId) {
      return ActId.of(text);
    }
    return above instanceof ObjectId ? ObjectId.of(text) : above;
  }
}
