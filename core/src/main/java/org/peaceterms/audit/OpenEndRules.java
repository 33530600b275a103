package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Deployment;
import org.peaceterms.term.kind.Governance;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.Window;

/** What is meant for a time and has no sure end. */
final class OpenEndRules {
  private OpenEndRules() {}

  /** An arrangement for the time being that lasts until nobody knows when. */
  static void openEnded(Text text, Findings found) {
    ImmutableSet<EventId> brought =
        text.everywhere().stream()
            .flatMap(place -> Times.events(place.term()).stream())
            .collect(ImmutableSet.toImmutableSet());
    for (Placed<Deployment> deployment : text.of(Deployment.KIND)) {
      told(text, deployment, "window", end(deployment.term().window()), brought, found);
    }
    for (Placed<Oversight> body : text.of(Oversight.KIND)) {
      told(text, body, "window", end(body.term().window()), brought, found);
    }
    for (Placed<Governance> rule : text.of(Governance.KIND)) {
      told(text, rule, "until", awaited(rule.term().until()), brought, found);
    }
  }

  private static void told(
      Text text,
      Placed<? extends Term> place,
      String field,
      Stream<EventId> ends,
      ImmutableSet<EventId> brought,
      Findings found) {
    ends.filter(end -> !brought.contains(end))
        .forEach(
            end ->
                found.together(
                    "It lasts until "
                        + text.name(end)
                        + ", "
                        + (isUndefined(text, end)
                            ? "which nobody defines."
                            : "which no term of the text brings about."),
                    List.of(place.site(field))));
  }

  private static boolean isUndefined(Text text, EventId end) {
    return text.plan().vocabulary().event(end).flatMap(Event::undefined).orElse(false);
  }

  private static Stream<EventId> end(Optional<Window> window) {
    return window.stream()
        .flatMap(
            given ->
                given.match(
                    always -> Stream.<TimePoint>of(),
                    from -> Stream.<TimePoint>of(),
                    until -> Stream.of(until.end()),
                    between -> Stream.of(between.until()),
                    during -> Stream.<TimePoint>of()))
        .flatMap(
            point ->
                point.match(
                    on -> Stream.<EventId>of(),
                    at -> Stream.<EventId>of(),
                    event -> Stream.of(event.id())));
  }

  private static Stream<EventId> awaited(Optional<Condition> until) {
    return until.stream()
        .flatMap(condition -> Conditions.atoms(condition, Condition.Occurred.class).stream())
        .map(Condition.Occurred::id);
  }

  /** Something that begins for the time being, without a word on what happens if it is not kept. */
  static void provisional(Text text, Findings found) {
    ImmutableList<Placed<Validity>> all = text.everywhere(Validity.KIND);
    for (Placed<Validity> start : all) {
      ImmutableList<Placed<Validity>> same =
          all.stream()
              .filter(other -> other.term().appliesTo().equals(start.term().appliesTo()))
              .collect(ImmutableList.toImmutableList());
      boolean ends =
          same.stream()
              .anyMatch(
                  other ->
                      other.term().endsIf().isPresent() || other.term().duration().isPresent());
      if (start.term().provisional().orElse(false) && !ends) {
        found.add(
            Text.begin(text.names(start.term().appliesTo()))
                + " takes effect for the time being; nothing ends it if the test for keeping it is"
                + " failed.",
            same.stream()
                .filter(other -> other.equals(start) || other.term().permanentIf().isPresent())
                .map(other -> other.site("provisional", "endsIf"))
                .toList());
      }
    }
  }
}
