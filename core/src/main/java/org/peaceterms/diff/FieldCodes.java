package org.peaceterms.diff;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.term.Aspect;
import org.peaceterms.term.Field;
import org.peaceterms.term.ValueType;
import org.peaceterms.term.direction.Spans;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.value.Bound;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.Level;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;
import org.peaceterms.term.value.TimePoint;

/**
 * Which code a changed field gets: what it is about, and which way it went where that can be seen
 * from the two values alone. Figures of different measures, spans in different calendar units and
 * deadlines with different anchors are not compared: they have changed.
 */
final class FieldCodes {
  private static final String ADDED = "added";
  private static final String REMOVED = "removed";
  private static final String CHANGED = "changed";

  private FieldCodes() {}

  static <T, V> ChangeCode of(Field<T, V> field, V before, V after) {
    if (field.aspect() == Aspect.IDENTITY) {
      return ChangeCode.TERM_IDENTITY;
    }
    String way = way(field, before, after);
    String code = "term." + field.aspect().word() + "." + way;
    return ChangeCode.ofCode(code)
        .orElseThrow(() -> new IllegalStateException("no code " + code + " in the table"));
  }

  private static <T, V> String way(Field<T, V> field, V before, V after) {
    ValueType<V> type = field.type();
    if (type.isAbsent(before)) {
      return ADDED;
    }
    if (type.isAbsent(after)) {
      return REMOVED;
    }
    if (before instanceof Set<?> old && after instanceof Set<?> now) {
      return now.containsAll(old) ? ADDED : old.containsAll(now) ? REMOVED : CHANGED;
    }
    return direction(value(before), value(after));
  }

  private static Object value(Object field) {
    return field instanceof Optional<?> optional ? optional.orElseThrow() : field;
  }

  private static String direction(Object before, Object after) {
    if (before instanceof Modality old && after instanceof Modality now) {
      return modality(old, now);
    }
    if (before instanceof Bound old && after instanceof Bound now) {
      return word(figures(old, now), "raised", "lowered");
    }
    if (before instanceof Quantity old && after instanceof Quantity now) {
      return word(quantities(old, now), "raised", "lowered");
    }
    if (before instanceof Deadline old && after instanceof Deadline now) {
      return word(deadlines(old, now), "extended", "advanced");
    }
    if (before instanceof Lasting old && after instanceof Lasting now) {
      return word(durations(old, now), "lengthened", "shortened");
    }
    return CHANGED;
  }

  private static String word(Optional<Integer> comparison, String up, String down) {
    return comparison.map(sign -> sign > 0 ? up : sign < 0 ? down : CHANGED).orElse(CHANGED);
  }

  private static String modality(Modality before, Modality after) {
    if ((before == Modality.MUST_NOT) != (after == Modality.MUST_NOT)) {
      return after == Modality.FREE || before == Modality.FREE ? CHANGED : "reversed";
    }
    Optional<Integer> rise =
        rank(before).flatMap(old -> rank(after).map(now -> now.compareTo(old)));
    return word(rise, "strengthened", "weakened");
  }

  private static Optional<Integer> rank(Modality modality) {
    return switch (modality) {
      case MAY -> Optional.of(0);
      case EXPECTED -> Optional.of(1);
      case MUST -> Optional.of(2);
      case FREE, MUST_NOT -> Optional.empty();
    };
  }

  private static Optional<Integer> figures(Bound before, Bound after) {
    if (!before.getClass().equals(after.getClass())) {
      return Optional.empty();
    }
    return figure(before).flatMap(old -> figure(after).map(now -> now.compareTo(old)));
  }

  private static Optional<Rational> figure(Bound bound) {
    return bound
        .match(
            most -> Optional.of(most.level()),
            least -> Optional.of(least.level()),
            exactly -> Optional.of(exactly.level()),
            between -> Optional.<Level>empty(),
            unlimited -> Optional.<Level>empty(),
            limited -> Optional.<Level>empty())
        .flatMap(
            level ->
                level.match(figure -> Optional.of(figure.value()), baseline -> Optional.empty()));
  }

  private static Optional<Integer> quantities(Quantity before, Quantity after) {
    return before.isComparableTo(after)
        ? Optional.of(after.inSmallestUnit().compareTo(before.inSmallestUnit()))
        : Optional.empty();
  }

  private static Optional<Integer> deadlines(Deadline before, Deadline after) {
    if (before instanceof Deadline.Within old && after instanceof Deadline.Within now) {
      return old.of().equals(now.of()) ? Spans.compare(old.time(), now.time()) : Optional.empty();
    }
    if (before instanceof Deadline.By old && after instanceof Deadline.By now) {
      return day(old.point()).flatMap(first -> day(now.point()).map(then -> then.compareTo(first)));
    }
    return Optional.empty();
  }

  private static Optional<LocalDate> day(TimePoint point) {
    return point.match(
        on -> Optional.of(on.date()), at -> Optional.empty(), event -> Optional.empty());
  }

  private static Optional<Integer> durations(Lasting before, Lasting after) {
    if (before instanceof Lasting.For old && after instanceof Lasting.For now) {
      return Spans.compare(old.time(), now.time());
    }
    boolean toPermanent = after instanceof Lasting.Permanent;
    boolean fromPermanent = before instanceof Lasting.Permanent;
    return toPermanent == fromPermanent ? Optional.empty() : Optional.of(toPermanent ? 1 : -1);
  }
}
