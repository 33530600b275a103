package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Position;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.ActId;
import org.peaceterms.term.value.EntityId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.TimePoint;

/** Days by which a party has demanded something of others, outside the text. */
final class Ultimatums {
  private Ultimatums() {}

  /**
   * What is demanded by a day.
   *
   * @param by who demands it
   * @param act the act
   * @param object what it is done to
   */
  private record Matter(PartyId by, ActId act, ImmutableSortedSet<EntityId> object) {}

  /**
   * That somebody shall do it by a day.
   *
   * @param matter what
   * @param of who shall do it
   * @param day the day
   */
  private record Ultimatum(Matter matter, ImmutableSortedSet<PartyId> of, LocalDate day) {}

  /** A day that is set without saying what follows when it passes. */
  static void costNothing(Text text, Findings found) {
    for (Position position : text.dossier().positions()) {
      for (Demand demand : position.demands()) {
        demand
            .required()
            .filter(term -> day(term).isPresent() && term.consequence().isEmpty())
            .ifPresent(
                term ->
                    found.add(
                        Text.begin(text.name(position.party()))
                            + " sets a day and does not say what follows when it passes: "
                            + demand.summary()));
      }
    }
  }

  /** A day that gave way to a later one for the same. */
  static void putOff(Text text, Findings found) {
    Map<Matter, List<Ultimatum>> series = new LinkedHashMap<>();
    for (Position position : inOrder(text)) {
      for (Demand demand : position.demands()) {
        demand.required().stream()
            .flatMap(term -> ultimatum(position, term))
            .forEach(
                next -> series.computeIfAbsent(next.matter(), m -> new ArrayList<>()).add(next));
      }
    }
    series.forEach((matter, days) -> putOff(text, matter, days, found));
  }

  private static ImmutableList<Position> inOrder(Text text) {
    return ImmutableList.sortedCopyOf(
        Comparator.comparing(Position::date).thenComparing(Position::id),
        text.dossier().positions());
  }

  private static void putOff(Text text, Matter matter, List<Ultimatum> days, Findings found) {
    long moves = 0;
    for (int i = 1; i < days.size(); i++) {
      moves += days.get(i).day().isAfter(days.get(i - 1).day()) ? 1 : 0;
    }
    if (moves > 0) {
      found.add(
          Text.begin(text.name(matter.by()))
              + " has put off the day for this "
              + times(moves)
              + ": "
              + Phrase.act(text.name(matter.act()), true)
              + " "
              + Phrase.objects(matter.act(), matter.object(), text.plan().wording())
              + ", "
              + Phrase.and(days.stream().map(day -> words(text, day)).toList())
              + ".");
    }
  }

  /** {@return how often, in words} */
  static String times(long number) {
    return number == 1 ? "once" : number + " times";
  }

  private static String words(Text text, Ultimatum ultimatum) {
    return text.names(ultimatum.of())
        + " by "
        + Phrase.point(TimePoint.on(ultimatum.day()), text.plan().wording());
  }

  private static Stream<Ultimatum> ultimatum(Position position, Term term) {
    if (!Conduct.KIND.equals(term.kind())) {
      return Stream.of();
    }
    Conduct conduct = Conduct.KIND.type().cast(term);
    Matter matter = new Matter(position.party(), conduct.act(), conduct.object());
    return day(term).stream().map(day -> new Ultimatum(matter, conduct.agents(), day));
  }

  private static Optional<LocalDate> day(Term term) {
    return Times.deadline(term)
        .flatMap(
            deadline ->
                deadline.match(
                    by ->
                        by.point()
                            .match(
                                on -> Optional.of(on.date()),
                                at -> Optional.<LocalDate>empty(),
                                event -> Optional.<LocalDate>empty()),
                    within -> Optional.<LocalDate>empty(),
                    soon -> Optional.<LocalDate>empty()));
  }
}
