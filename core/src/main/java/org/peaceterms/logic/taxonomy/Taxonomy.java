package org.peaceterms.logic.taxonomy;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSetMultimap;
import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.SetMultimap;
import com.google.common.collect.Sets;
import com.google.common.graph.ElementOrder;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.ImmutableGraph;
import com.google.common.graph.MutableGraph;
import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Names ordered by what they cover. Every name covers something. What is declared: that one name is
 * below another, that two have nothing in common, and for each name its {@link Extent}.
 *
 * @param <N> the names
 */
public final class Taxonomy<N> {
  private final ImmutableMap<N, ImmutableSet<N>> above;
  private final ImmutableMap<N, ImmutableSet<N>> below;
  private final ImmutableGraph<N> disjoint;
  private final ImmutableMap<N, Extent> extents;
  private final ImmutableSetMultimap<N, N> parts;
  private final ImmutableSet<N> known;
  private final ImmutableSet<N> unknown;

  private Taxonomy(Builder<N> builder) {
    ImmutableMap.Builder<N, ImmutableSet<N>> above = ImmutableMap.builder();
    ImmutableMap.Builder<N, ImmutableSet<N>> below = ImmutableMap.builder();
    for (N name : builder.extents.keySet()) {
      above.put(name, ImmutableSet.copyOf(Graphs.reachableNodes(builder.order, name)));
      below.put(
          name, ImmutableSet.copyOf(Graphs.reachableNodes(Graphs.transpose(builder.order), name)));
    }
    this.above = above.buildOrThrow();
    this.below = below.buildOrThrow();
    this.disjoint = ImmutableGraph.copyOf(builder.disjoint);
    this.extents = ImmutableMap.copyOf(builder.extents);
    this.parts = parts(builder);
    this.known =
        extents.keySet().stream().filter(this::isKnown).collect(ImmutableSet.toImmutableSet());
    this.unknown = ImmutableSet.copyOf(Sets.difference(extents.keySet(), known));
  }

  /**
   * What is below an open name may be more than is named, so only atoms and closed names are known.
   */
  private boolean isKnown(N name) {
    return below.get(name).stream().noneMatch(lower -> extents.get(lower) == Extent.OPEN);
  }

  /**
   * {@return a builder}
   *
   * @param <N> the names
   */
  public static <N> Builder<N> builder() {
    return new Builder<>();
  }

  /** {@return all names} */
  public ImmutableSet<N> names() {
    return extents.keySet();
  }

  /**
   * {@return whether all that {@code lower} covers {@code upper} covers too}
   *
   * @param lower a name
   * @param upper a name
   */
  public boolean isBelow(N lower, N upper) {
    return above.get(lower).contains(upper);
  }

  /**
   * {@return the names below {@code name}, itself included}
   *
   * @param name a name
   */
  public ImmutableSet<N> below(N name) {
    return below.get(name);
  }

  /**
   * {@return the names above {@code name}, itself included}
   *
   * @param name a name
   */
  public ImmutableSet<N> above(N name) {
    return above.get(name);
  }

  /** Of names of which one is below another, the upper is enough to make up the whole. */
  private ImmutableSetMultimap<N, N> parts(Builder<N> builder) {
    ImmutableSetMultimap.Builder<N, N> uppermost = ImmutableSetMultimap.builder();
    Multimaps.asMap(builder.parts)
        .forEach(
            (whole, parts) ->
                parts.stream()
                    .filter(part -> Sets.intersection(above(part), parts).size() == 1)
                    .forEach(part -> uppermost.put(whole, part)));
    return uppermost.build();
  }

  /**
   * {@return names that together are all of a name, none below another; none if it is not known
   * what makes it up}
   *
   * <p>Other names may be below it too, as a district that lies across two parts.
   *
   * @param name a name
   */
  public ImmutableSet<N> parts(N name) {
    return parts.get(name);
  }

  /** {@return whether of any name it is known what makes it up} */
  boolean hasParts() {
    return !parts.isEmpty();
  }

  /**
   * {@return whether a name is one single thing}
   *
   * @param name a name
   */
  public boolean isSingle(N name) {
    return extents.get(name) == Extent.ATOM;
  }

  /**
   * {@return whether two names have something in common}
   *
   * @param one a name
   * @param other a name
   */
  public Overlap overlap(N one, N other) {
    if (!Collections.disjoint(below.get(one), below.get(other))) {
      return Overlap.MUST;
    }
    if (known.contains(one) && known.contains(other)) {
      return Overlap.NEVER;
    }
    return isDisjoint(one, other) ? Overlap.NEVER : Overlap.MAY;
  }

  /**
   * {@return names among which are all that have, or may have, something in common with a name}
   *
   * @param name a name
   * @param differ whether names have something in common only if a third is below both
   * @param asked the names that are asked about; they are the answer if it would not be shorter
   */
  Set<N> near(N name, boolean differ, Set<N> asked) {
    if (!differ && (!known.contains(name) || unknown.size() >= asked.size())) {
      return asked;
    }
    Set<N> near = differ ? new HashSet<>() : new HashSet<>(unknown);
    for (N lower : below.get(name)) {
      near.addAll(above.get(lower));
    }
    return near;
  }

  private boolean isDisjoint(N one, N other) {
    Set<N> upper = above.get(other);
    return above.get(one).stream()
        .anyMatch(name -> !Collections.disjoint(disjoint.adjacentNodes(name), upper));
  }

  /**
   * Collects names and facts.
   *
   * @param <N> the names
   */
  public static final class Builder<N> {
    private final Map<N, Extent> extents = new LinkedHashMap<>();
    private final MutableGraph<N> order =
        GraphBuilder.directed().nodeOrder(ElementOrder.<N>insertion()).build();
    private final SetMultimap<N, N> parts = LinkedHashMultimap.create();
    private final MutableGraph<N> disjoint =
        GraphBuilder.undirected().nodeOrder(ElementOrder.<N>insertion()).build();

    private Builder() {}

    /**
     * Adds a name.
     *
     * @param name a new name
     * @param extent what is known of what it covers
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder<N> name(N name, Extent extent) {
      if (extents.put(name, extent) != null) {
        throw new IllegalArgumentException("name must be added once but was '" + name + "'");
      }
      order.addNode(name);
      disjoint.addNode(name);
      return this;
    }

    /**
     * Says that all that {@code lower} covers {@code upper} covers too.
     *
     * @param lower a name
     * @param upper a name
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder<N> below(N lower, N upper) {
      order.putEdge(lower, upper);
      return this;
    }

    /**
     * Says that some names together are all that another covers.
     *
     * @param whole a name
     * @param names the names, all of them below it by that
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder<N> madeUpOf(N whole, Iterable<? extends N> names) {
      for (N part : names) {
        below(part, whole);
        parts.put(whole, part);
      }
      return this;
    }

    /**
     * Says that two names have nothing in common.
     *
     * @param one a name
     * @param other a name
     * @return this
     */
    @CanIgnoreReturnValue
    public Builder<N> disjoint(N one, N other) {
      disjoint.putEdge(one, other);
      return this;
    }

    /**
     * {@return the taxonomy}
     *
     * @throws IllegalArgumentException if the order runs in a circle, or names that are said to
     *     have nothing in common have
     */
    public Taxonomy<N> build() {
      if (Graphs.hasCycle(order)) {
        throw new IllegalArgumentException("order of names must not run in a circle");
      }
      Taxonomy<N> taxonomy = new Taxonomy<>(this);
      disjoint
          .edges()
          .forEach(
              pair -> {
                if (taxonomy.overlap(pair.nodeU(), pair.nodeV()) == Overlap.MUST) {
                  throw new IllegalArgumentException(
                      "disjoint names must have nothing in common but were '" + pair + "'");
                }
              });
      return taxonomy;
    }
  }
}
