package org.peaceterms.logic.compile;

import com.google.common.collect.ArrayListMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ListMultimap;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.term.Kind;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.value.Deadline;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Reference;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/**
 * Which moments plans set before signature or entry into force, directly or through other moments.
 * A duty that is done then is not held to begin at entry into force; nor is one that is due soon
 * after such a moment.
 */
final class BeforeForce {
  private static final ImmutableSet<Class<?>> OF_TIME =
      ImmutableSet.of(Window.class, Deadline.class, TimePoint.class);

  /** The places of the fields that give times, for each kind: of some there are many terms. */
  private final Map<Kind<?>, List<Integer>> ofTime = new HashMap<>();

  private final ListMultimap<Moment, Moment> earlier = ArrayListMultimap.create();
  private final ListMultimap<Moment, Moment> soonAfter = ArrayListMultimap.create();
  private final Set<Moment> ends = new LinkedHashSet<>();

  private BeforeForce() {}

  static ImmutableSet<Moment> of(List<Happenings> plans) {
    BeforeForce order = new BeforeForce();
    plans.forEach(order::end);
    if (plans.stream().anyMatch(plan -> plan.outline().datesForce())) {
      plans.forEach(order::read);
    }
    return order.moments();
  }

  private void end(Happenings happenings) {
    ends.add(happenings.signature());
    ends.add(happenings.entryIntoForce());
  }

  private void read(Happenings happenings) {
    happenings.outline().terms().forEach(term -> read(term, happenings));
  }

  private void read(Term term, Happenings happenings) {
    if (term instanceof Sequence sequence) {
      sequence(sequence, happenings);
    } else if (term instanceof Validity validity
        && validity.appliesTo().contains(Reference.THIS_TEXT)) {
      after(happenings.entryIntoForce(), validity.events().stream(), happenings);
    }
    boolean isNamed =
        term.id().isPresent() || term.completes().isPresent() || term instanceof Ceasefire;
    if (isNamed) {
      read(moments(term, happenings), term, happenings);
    }
  }

  private void read(Set<Moment> moments, Term term, Happenings happenings) {
    List<Object> values = times(term.kind(), term);
    for (Moment own : moments) {
      values.forEach(
          value -> {
            if (value instanceof Window window) {
              after(own, start(window).stream(), happenings);
            } else if (value instanceof Deadline deadline) {
              counted(deadline).ifPresent(event -> soonAfter.put(happenings.event(event), own));
            } else if (value instanceof TimePoint point && term instanceof Ceasefire) {
              after(own, event(point).stream(), happenings);
            }
          });
      after(own, stages(term), happenings);
    }
  }

  /** {@return the windows, deadlines and points in time that a term gives} */
  private <T extends Term> List<Object> times(Kind<T> kind, Term term) {
    T own = kind.type().cast(term);
    List<Object> times = new ArrayList<>();
    for (int place : ofTime.computeIfAbsent(kind, BeforeForce::ofTime)) {
      Object value = kind.fields().get(place).of(own);
      if (value instanceof Optional<?> optional) {
        optional.ifPresent(times::add);
      } else {
        times.add(value);
      }
    }
    return times;
  }

  private static List<Integer> ofTime(Kind<?> kind) {
    return IntStream.range(0, kind.fields().size())
        .filter(i -> OF_TIME.contains(kind.fields().get(i).type().element().javaType()))
        .boxed()
        .toList();
  }

  private void sequence(Sequence sequence, Happenings happenings) {
    for (EventId after : sequence.after()) {
      Moment later = happenings.event(after);
      boolean soon = sequence.together().orElse(false) || sequence.greatestLag().isPresent();
      for (EventId before : sequence.before()) {
        Moment sooner = happenings.event(before);
        earlier.put(later, sooner);
        if (soon) {
          soonAfter.put(sooner, later);
        }
      }
    }
  }

  private void after(Moment later, Stream<EventId> events, Happenings happenings) {
    events.map(happenings::event).forEach(event -> earlier.put(later, event));
  }

  /** The beginning and completion of a term and the event that it completes, in that order. */
  private Set<Moment> moments(Term term, Happenings happenings) {
    Set<Moment> moments = new LinkedHashSet<>();
    happenings.shared(term).ifPresent(moments::add);
    term.id()
        .ifPresent(
            id -> {
              moments.add(happenings.beginning(Reference.of(id.text())));
              moments.add(happenings.completion(id.text()));
            });
    term.completes().map(happenings::event).ifPresent(moments::add);
    Moment before = null;
    for (Moment moment : moments) {
      if (before != null) {
        earlier.put(moment, before);
      }
      before = moment;
    }
    return moments;
  }

  static Stream<EventId> stages(Term term) {
    return term.stages().stream()
        .flatMap(stage -> Stream.concat(stage.begin().stream(), stage.complete().stream()))
        .flatMap(point -> event(point).stream());
  }

  static Optional<EventId> counted(Deadline deadline) {
    return deadline.match(by -> event(by.point()), within -> within.of(), soon -> soon.after());
  }

  private static Optional<EventId> start(Window window) {
    return window.match(
        always -> Optional.empty(),
        from -> event(from.start()),
        until -> Optional.empty(),
        between -> event(between.from()),
        during -> Optional.empty());
  }

  private static Optional<EventId> event(TimePoint point) {
    return point.match(
        day -> Optional.empty(), instant -> Optional.empty(), event -> Optional.of(event.id()));
  }

  private ImmutableSet<Moment> moments() {
    Set<Moment> found = new LinkedHashSet<>();
    Set<Moment> fresh = new LinkedHashSet<>(ends);
    while (!fresh.isEmpty()) {
      found.addAll(fresh);
      Set<Moment> next = new LinkedHashSet<>();
      for (Moment moment : fresh) {
        next.addAll(earlier.get(moment));
        if (!ends.contains(moment)) {
          next.addAll(soonAfter.get(moment));
        }
      }
      next.removeAll(found);
      fresh = next;
    }
    return ImmutableSet.copyOf(found);
  }
}
