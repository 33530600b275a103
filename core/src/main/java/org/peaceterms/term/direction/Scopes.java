package org.peaceterms.term.direction;

import com.google.common.collect.ImmutableSet;
import java.util.Collection;
import java.util.Optional;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.Id;

/**
 * Directions of fields that say who, what or where. They differ in what an empty field means:
 * everything, nothing, or that the text does not say.
 */
public final class Scopes {
  private static final String SILENT = "the text does not say how far it goes";

  private Scopes() {}

  /** What is covered, empty for everything: the more, the more is said. */
  public static final Direction<Collection<?>> ALL =
      (from, to, context) ->
          from.isEmpty()
              ? Comparison.of(Reach.NARROWER)
              : to.isEmpty() ? Comparison.of(Reach.WIDER) : covered(from, to, context);

  /** What is covered, empty for nothing: the more, the more is said. */
  public static final Direction<Collection<?>> ADDED =
      (from, to, context) -> covered(from, to, context);

  /** What is excepted, empty for nothing: the more, the less is said. */
  public static final Direction<Collection<?>> EXCEPTED = ADDED.inverse();

  /** What prevails over the term, empty for nothing: the more does, the less is said. */
  public static final Direction<Collection<?>> OVERRIDDEN =
      (from, to, context) -> {
        Comparison plain = Coverage.plain(from, to).inverse();
        return plain.reach() == Reach.SHIFTED
            ? Comparison.unknown("which of those that prevail leave it less is not known")
            : plain;
      };

  /** What is covered, each element by itself, empty if the text does not say. */
  public static final Direction<Collection<?>> LISTED =
      (from, to, context) ->
          from.isEmpty() || to.isEmpty() ? Comparison.unknown(SILENT) : covered(from, to, context);

  /** What is named, each element by itself; naming says more than not naming. */
  public static final Direction<Collection<?>> NAMED = Scopes::named;

  /** What is covered, empty for everything, where elements may overlap. */
  public static final Direction<Collection<?>> OVERLAPPING =
      (from, to, context) -> {
        if (from.isEmpty() || to.isEmpty()) {
          return ALL.compare(from, to, context);
        }
        Comparison plain = Coverage.plain(from, to);
        return plain.reach() == Reach.SHIFTED ? Comparison.UNKNOWN : plain;
      };

  /** To whom the term is addressed, as a {@link #QUALIFIER}; but a group acts as a whole. */
  public static final Direction<Collection<?>> BEARERS =
      ((Direction<Collection<?>>) Scopes::bearers).ofBearers();

  /** Whose forces are meant: in a prohibition those of a group's members too. */
  public static final Direction<Collection<?>> SENDERS =
      ((Direction<Collection<?>>)
              (from, to, context) ->
                  context.norm() == Norm.PROHIBITION
                      ? ALL.compare(from, to, context)
                      : bearers(from, to, context))
          .ofBearers();

  /** Who is entitled, each; naming says more than not naming. */
  public static final Direction<Collection<?>> BENEFICIARIES =
      ((Direction<Collection<?>>) Scopes::wholes).ofBeneficiaries();

  /** Who has a power: administers, polices, sits or chairs. */
  public static final Direction<Collection<?>> POWERS =
      ((Direction<Collection<?>>) Scopes::wholes).ofNewcomers();

  /**
   * What an act or presence is narrowed by. Empty means any in a prohibition and some in a duty or
   * permission: each qualifier narrows a prohibition and makes a duty more exact.
   */
  public static final Direction<Collection<?>> QUALIFIER = Scopes::qualifier;

  /** A qualifier of which there is at most one. */
  public static final Direction<Optional<?>> ONE_QUALIFIER =
      (from, to, context) -> qualifier(set(from), set(to), context);

  /** The act: a narrower one narrows a prohibition or permission and makes a duty more exact. */
  public static final Direction<ActId> ACT =
      (from, to, context) -> {
        Comparison covered = covered(ImmutableSet.of(from), ImmutableSet.of(to), context);
        return context.norm() == Norm.DUTY ? covered.inverse() : covered;
      };

  private static ImmutableSet<Object> set(Optional<?> value) {
    return value.map(given -> ImmutableSet.<Object>of(given)).orElse(ImmutableSet.of());
  }

  private static Comparison covered(Collection<?> from, Collection<?> to, Context context) {
    return new Coverage(context.facts()).compare(from, to);
  }

  private static Comparison named(Collection<?> from, Collection<?> to, Context context) {
    Comparison plain = Coverage.plain(from, to);
    return plain.reach() == Reach.SHIFTED && !new Coverage(context.facts()).areStrangers(from, to)
        ? Comparison.UNKNOWN
        : plain;
  }

  private static Comparison bearers(Collection<?> from, Collection<?> to, Context context) {
    return from.isEmpty() || to.isEmpty()
        ? qualifier(from, to, context)
        : wholes(from, to, context);
  }

  /** Parties that act as a whole: two that overlap are still two. */
  private static Comparison wholes(Collection<?> from, Collection<?> to, Context context) {
    Comparison plain = Coverage.plain(from, to);
    return plain.reach() == Reach.SHIFTED && !new Coverage(context.facts()).areNotAkin(from, to)
        ? Comparison.UNKNOWN
        : plain;
  }

  private static Comparison qualifier(Collection<?> from, Collection<?> to, Context context) {
    return switch (context.norm()) {
      case PROHIBITION -> ALL.compare(from, to, context);
      case PERMISSION -> LISTED.compare(from, to, context);
      case DUTY, STATEMENT, OPEN -> named(from, to, context);
    };
  }

  /**
   * {@return whether one of two ids is the other or lies below it}
   *
   * @param first an id
   * @param second an id
   * @param facts the facts about them
   */
  static boolean isWithin(Id first, Id second, Taxonomy facts) {
    return first.equals(second) || facts.relate(first, second) == Taxonomy.Relation.BELOW;
  }
}
