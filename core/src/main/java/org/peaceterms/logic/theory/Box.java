package org.peaceterms.logic.theory;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.term.value.Id;

/**
 * Who, what, to whom and where: for each role the names it is about. Several names in one role are
 * meant each. What a role that is not there means depends on the primitive: anything in what is
 * universal, something in what is promised or permitted.
 *
 * <p>A box may except others: what lies in one of them it does not cover, whatever its roles say. A
 * role that an excepted box lacks is any name.
 */
public final class Box {

  /** The role of those who act. */
  public static final String AGENTS = "agents";

  /** The role of the act. */
  public static final String ACT = "act";

  /** The role of the place. */
  public static final String PLACE = "place";

  /** The role of a part of what it is done to, where that is an estate. */
  public static final String PORTION = "portion";

  /** The role of what or whom it is done to. */
  public static final String OBJECT = "object";

  /** The role of the party that a status or quantity is of. */
  public static final String SUBJECT = "subject";

  /** The role of what is counted in a quantity, all of it together. */
  public static final String COUNTED = "counted";

  /** The role of what is not counted in a quantity. */
  public static final String NOT_COUNTED = "not counted";

  /** A box without roles. */
  public static final Box EMPTY = new Box(ImmutableSortedMap.of(), ImmutableSet.of());

  private final ImmutableSortedMap<String, ImmutableSortedSet<Id>> roles;
  private final ImmutableSet<Box> excepted;

  /** Worked out once: a box is looked up far more often than it is made. */
  private final int hash;

  private Box(
      ImmutableSortedMap<String, ImmutableSortedSet<Id>> roles, ImmutableSet<Box> excepted) {
    this.roles = roles;
    this.excepted = excepted;
    this.hash = hash(roles, excepted);
  }

  /**
   * Names that differ by a figure hash to numbers near each other, so that their sums, as which
   * maps and sets hash, are the same for far too many boxes.
   */
  private static int hash(
      ImmutableSortedMap<String, ImmutableSortedSet<Id>> roles, ImmutableSet<Box> excepted) {
    int hash = excepted.hashCode();
    for (Map.Entry<String, ImmutableSortedSet<Id>> role : roles.entrySet()) {
      hash = spread(hash + role.getKey().hashCode());
      for (Id name : role.getValue()) {
        hash = spread(hash + name.hashCode());
      }
    }
    return hash;
  }

  private static int spread(int number) {
    int thrown = number * 0x9E3779B1;
    return thrown ^ (thrown >>> 16);
  }

  /** {@return the names by role; no set is empty} */
  public ImmutableSortedMap<String, ImmutableSortedSet<Id>> roles() {
    return roles;
  }

  /**
   * {@return the boxes whose points it does not cover, in the order in which they were excepted}
   */
  public ImmutableSet<Box> excepted() {
    return excepted;
  }

  /**
   * {@return this box without the points of another}
   *
   * @param other the other, of which only the roles count
   */
  public Box without(Box other) {
    Box plain = new Box(other.roles, ImmutableSet.of());
    return new Box(roles, ImmutableSet.<Box>builder().addAll(excepted).add(plain).build());
  }

  /**
   * {@return this box with names in one more role; itself if there are none}
   *
   * @param role the role
   * @param names the names
   */
  public Box with(String role, Iterable<? extends Id> names) {
    ImmutableSortedSet<Id> set = ImmutableSortedSet.copyOf(names);
    if (set.isEmpty()) {
      return this;
    }
    if (roles.isEmpty()) {
      return new Box(ImmutableSortedMap.of(role, set), excepted);
    }
    ImmutableSortedMap.Builder<String, ImmutableSortedSet<Id>> all =
        ImmutableSortedMap.naturalOrder();
    roles.forEach(
        (other, held) -> {
          if (!other.equals(role)) {
            all.put(other, held);
          }
        });
    return new Box(all.put(role, set).buildOrThrow(), excepted);
  }

  /**
   * {@return this box with one name in one more role}
   *
   * @param role the role
   * @param name the name
   */
  public Box with(String role, Id name) {
    return with(role, ImmutableSortedSet.of(name));
  }

  /**
   * {@return the names in a role; empty if the role is not there}
   *
   * @param role the role
   */
  public ImmutableSortedSet<Id> of(String role) {
    return roles.getOrDefault(role, ImmutableSortedSet.of());
  }

  /**
   * {@return whether all that this box covers another covers too}
   *
   * @param upper the other; a role that it lacks is any name
   * @param names what is known of names
   */
  public boolean isWithin(Box upper, Names names) {
    return upper.roles.entrySet().stream()
            .allMatch(
                role ->
                    !of(role.getKey()).isEmpty()
                        && of(role.getKey()).stream()
                            .allMatch(
                                name ->
                                    role.getValue().stream()
                                        .anyMatch(above -> names.isBelow(name, above))))
        && upper.excepted.stream().noneMatch(part -> mayMeet(part, names));
  }

  /**
   * {@return whether two boxes may have a point in common, what they except left aside}
   *
   * @param other another box; a role that one of them lacks is any name
   * @param names what is known of names
   */
  public boolean mayMeet(Box other, Names names) {
    return other.roles.entrySet().stream()
        .allMatch(
            role ->
                of(role.getKey()).isEmpty()
                    || of(role.getKey()).stream()
                        .anyMatch(
                            name ->
                                role.getValue().stream()
                                    .anyMatch(next -> names.overlap(name, next) != Overlap.NEVER)));
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Box that
            && hash == that.hash
            && areSame(roles, that.roles)
            && excepted.equals(that.excepted));
  }

  /** Both are in the order of the roles. */
  private static boolean areSame(
      ImmutableSortedMap<String, ImmutableSortedSet<Id>> some,
      ImmutableSortedMap<String, ImmutableSortedSet<Id>> others) {
    return some.keySet().asList().equals(others.keySet().asList())
        && some.values().asList().equals(others.values().asList());
  }

  @Override
  public int hashCode() {
    return hash;
  }

  @Override
  public String toString() {
    return "Box[roles=" + roles + (excepted.isEmpty() ? "" : ", excepted=" + excepted) + "]";
  }
}
