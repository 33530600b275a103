package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.Stage;
import org.peaceterms.term.value.TimePoint;
import org.peaceterms.term.value.VersionId;

/** Which event waits for which, and where the text says so. */
final class EventGraph {
  private final Text text;
  private final Map<String, String> sameAs = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();

  /**
   * That one event waits for another.
   *
   * @param from what comes first
   * @param to what waits for it
   * @param version the version of a choice that says so; absent if it holds anyway
   * @param site where it is said; absent for what follows from what an event is
   */
  record Edge(String from, String to, Optional<VersionId> version, Optional<Site> site) {}

  private EventGraph(Text text) {
    this.text = text;
  }

  /** {@return what waits for what in a text} */
  static ImmutableList<Edge> of(Text text) {
    EventGraph graph = new EventGraph(text);
    for (Placed<? extends Term> place : text.withReadings()) {
      place
          .term()
          .id()
          .ifPresent(
              id ->
                  place
                      .term()
                      .completes()
                      .ifPresent(event -> graph.sameAs.put(id + "/complete", event.text())));
    }
    for (int i = 0; i < text.withReadings().size(); i++) {
      graph.add(text.withReadings().get(i), "/term/" + i);
    }
    graph.parts();
    return ImmutableList.copyOf(graph.edges);
  }

  private String node(String event) {
    return sameAs.getOrDefault(event, event);
  }

  private void edge(String from, String to, Placed<?> place, String field) {
    edges.add(new Edge(node(from), node(to), place.version(), Optional.of(place.site(field))));
  }

  private void add(Placed<? extends Term> place, String anonymous) {
    Term term = place.term();
    String name = term.id().map(Object::toString).orElse(anonymous);
    String begin = name + "/begin";
    String complete = term.completes().map(EventId::text).orElse(name + "/complete");
    edges.add(new Edge(node(begin), node(complete), place.version(), Optional.empty()));
    place
        .as(Sequence.KIND)
        .filter(sequence -> !sequence.term().together().orElse(false))
        .ifPresent(this::sequence);
    awaited(term.when()).forEach(event -> edge(event, begin, place, "when"));
    awaited(term.onlyIf()).forEach(event -> edge(event, begin, place, "onlyIf"));
    start(place).forEach(event -> edge(event, begin, place, "start"));
    for (Stage stage : term.stages()) {
      event(stage.begin()).forEach(event -> edge(event, begin, place, "stages"));
      event(stage.complete()).forEach(event -> edge(event, complete, place, "stages"));
      String held = stage.complete().isPresent() ? complete : begin;
      awaited(stage.onlyIf()).forEach(event -> edge(event, held, place, "stages"));
    }
  }

  private void sequence(Placed<Sequence> sequence) {
    for (EventId before : sequence.term().before()) {
      for (EventId after : sequence.term().after()) {
        edge(before.text(), after.text(), sequence, "after");
      }
    }
  }

  private static Stream<String> start(Placed<? extends Term> place) {
    return Stream.concat(
        place.as(Ceasefire.KIND).stream().flatMap(term -> event(term.term().start())),
        place.as(Guarantee.KIND).stream().flatMap(term -> event(term.term().start())));
  }

  private static Stream<String> event(Optional<TimePoint> point) {
    return point.stream()
        .flatMap(
            given ->
                given.match(
                    on -> Stream.<String>of(),
                    at -> Stream.<String>of(),
                    event -> Stream.of(event.id().text())));
  }

  private Stream<String> awaited(Optional<Condition> condition) {
    return condition.stream()
        .flatMap(
            given ->
                Stream.concat(
                    Conditions.atoms(given, Condition.Occurred.class).stream()
                        .map(event -> event.id().text()),
                    Conditions.atoms(given, Condition.Kept.class).stream()
                        .filter(kept -> text.term(kept.term()).isPresent())
                        .map(kept -> kept.term() + "/begin")));
  }

  /** An event is complete with the last of its parts. */
  private void parts() {
    for (Event event : text.plan().vocabulary().events()) {
      event
          .parts()
          .forEach(
              part ->
                  edges.add(
                      new Edge(
                          node(part.text()),
                          node(event.id().text()),
                          Optional.empty(),
                          Optional.empty())));
    }
  }
}
