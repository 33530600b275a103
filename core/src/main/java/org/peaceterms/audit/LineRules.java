package org.peaceterms.audit;

import com.google.common.collect.HashMultimap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Multimap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.peaceterms.plan.vocabulary.ContactLineIn;
import org.peaceterms.plan.vocabulary.HeldPart;
import org.peaceterms.plan.vocabulary.Place;
import org.peaceterms.term.kind.ContactLine;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;
import org.peaceterms.term.value.TimePoint;

/** Lines and ground. */
final class LineRules {
  private LineRules() {}

  /** A line that counts as it stands on a day still to come, or on no day. */
  static void moving(Text text, Findings found) {
    for (Placed<ContactLine> line : text.of(ContactLine.KIND)) {
      if (line.term().effect() == ContactLine.Effect.FREEZE) {
        Optional<TimePoint> anchor = line.term().anchor();
        if (anchor.isEmpty()) {
          found.add("The line is frozen without a day as of which it counts.", line.site("anchor"));
        }
        anchor
            .filter(point -> isAhead(text, point))
            .ifPresent(point -> found.together(ahead(text, point), List.of(line.site("anchor"))));
      }
    }
    for (Placed<TerritorialStatus> status : text.of(TerritorialStatus.KIND)) {
      status.term().place().stream()
          .flatMap(place -> text.plan().vocabulary().place(place).stream())
          .flatMap(place -> day(place).stream())
          .filter(point -> isAhead(text, point))
          .distinct()
          .forEach(point -> found.together(ahead(text, point), List.of(status.site("place"))));
    }
  }

  private static Optional<TimePoint> day(Place place) {
    return place.part().flatMap(HeldPart::at).or(() -> place.line().flatMap(ContactLineIn::at));
  }

  private static boolean isAhead(Text text, TimePoint point) {
    return point.match(
        on -> on.date().isAfter(text.plan().date()),
        at -> at.time().toLocalDate().isAfter(text.plan().date()),
        event -> true);
  }

  private static String ahead(Text text, TimePoint point) {
    return "The line counts as it stands "
        + Phrase.at(point, text.plan().wording())
        + ": whoever takes ground until then keeps it.";
  }

  /** Ground that one point recognises in fact and another in law. */
  static void twoLevels(Text text, Findings found) {
    Multimap<Held, Placed<TerritorialStatus>> byPlace = HashMultimap.create();
    List<Placed<TerritorialStatus>> all = new ArrayList<>();
    for (Placed<TerritorialStatus> status : text.of(TerritorialStatus.KIND)) {
      if (status.holdsAnyway() && isRecognition(status.term())) {
        all.add(status);
        status
            .term()
            .place()
            .forEach(place -> byPlace.put(new Held(place, status.term().holder()), status));
      }
    }
    for (Placed<TerritorialStatus> status : all) {
      for (PlaceId place : status.term().place()) {
        around(text, place).stream()
            .flatMap(around -> byPlace.get(new Held(around, status.term().holder())).stream())
            .filter(other -> !other.term().level().equals(status.term().level()))
            .forEach(
                other ->
                    found.together(
                        "The same ground is recognised in fact in one point and in law in"
                            + " another.",
                        List.of(status.site("level"), other.site("level"))));
      }
    }
  }

  /** Who is recognised as holding what. */
  private record Held(PlaceId place, ImmutableSortedSet<PartyId> holder) {}

  private static boolean isRecognition(TerritorialStatus status) {
    return status.level().stream()
        .anyMatch(
            level ->
                level == TerritorialStatus.Level.DE_FACTO
                    || level == TerritorialStatus.Level.DE_JURE);
  }

  private static ImmutableSet<PlaceId> around(Text text, PlaceId place) {
    return Places.around(text.plan().vocabulary(), place);
  }
}
