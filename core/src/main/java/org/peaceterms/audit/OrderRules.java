package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PartyId;

/** Who must move first. */
final class OrderRules {
  private OrderRules() {}

  /** The node to which all fixed days belong: two days are in order. */
  private static final String CALENDAR = "/calendar";

  /** Military steps of two sides, neither of which waits for the other. */
  static void missing(Text text, Findings found) {
    ImmutableList<Step> steps = steps(text);
    Links links = links(text);
    Map<String, List<Step>> unlinked = new LinkedHashMap<>();
    for (Step step : steps) {
      unlinked.computeIfAbsent(links.root(step.node()), root -> new ArrayList<>()).add(step);
    }
    List<Site> sites = new ArrayList<>();
    for (Map.Entry<String, List<Step>> group : unlinked.entrySet()) {
      boolean opposed =
          unlinked.entrySet().stream()
              .filter(other -> !other.getKey().equals(group.getKey()))
              .flatMap(other -> other.getValue().stream())
              .anyMatch(
                  other -> group.getValue().stream().anyMatch(step -> step.isOpposed(text, other)));
      if (opposed) {
        group.getValue().stream()
            .filter(step -> opposes(text, step, unlinked, group.getKey()))
            .forEach(step -> sites.add(step.place().site("when", "deadline")));
      }
    }
    if (!sites.isEmpty()) {
      found.together(
          "Both sides must step back, and nothing says who moves first or that they move together.",
          sites);
    }
  }

  private static boolean opposes(Text text, Step step, Map<String, List<Step>> groups, String own) {
    return groups.entrySet().stream()
        .filter(other -> !other.getKey().equals(own))
        .flatMap(other -> other.getValue().stream())
        .anyMatch(other -> step.isOpposed(text, other));
  }

  /** A step of one side, which is a node of its own in the net of what is tied together. */
  private record Step(
      Placed<? extends Term> place, ImmutableSortedSet<PartyId> parties, int index) {
    String node() {
      return node(index);
    }

    static String node(int index) {
      return "/term/" + index;
    }

    boolean isOpposed(Text text, Step other) {
      boolean exclusive =
          place.version().isPresent()
              && other.place.version().isPresent()
              && place
                  .version()
                  .orElseThrow()
                  .choice()
                  .equals(other.place.version().orElseThrow().choice())
              && !place.version().equals(other.place.version());
      return !exclusive && !text.actors().meet(parties, other.parties);
    }
  }

  private static ImmutableList<Step> steps(Text text) {
    ImmutableList.Builder<Step> steps = ImmutableList.builder();
    for (int i = 0; i < text.terms().size(); i++) {
      Placed<? extends Term> place = text.terms().get(i);
      Optional<ImmutableSortedSet<PartyId>> parties =
          place
              .as(Withdrawal.KIND)
              .map(withdrawal -> withdrawal.term().party())
              .or(
                  () ->
                      place
                          .as(Conduct.KIND)
                          .map(Placed::term)
                          .filter(conduct -> conduct.modality() == Modality.MUST)
                          .filter(conduct -> text.isA(conduct.act(), Concepts.STEP_DOWN))
                          .map(Conduct::agents));
      boolean oneSided =
          parties
              .filter(named -> !named.isEmpty())
              .filter(named -> text.actors().among(named, text.belligerents()).size() <= 1)
              .isPresent();
      if (oneSided && !Times.isTimed(place.term())) {
        steps.add(new Step(place, parties.orElseThrow(), i));
      }
    }
    return steps.build();
  }

  private static Links links(Text text) {
    Links links = new Links();
    for (int i = 0; i < text.terms().size(); i++) {
      Placed<? extends Term> place = text.terms().get(i);
      String node = Step.node(i);
      if (place.holdsAnyway() || place.as(Sequence.KIND).isEmpty()) {
        Times.events(place.term()).forEach(event -> links.tie(node, event.text()));
        place.term().id().ifPresent(id -> links.tie(node, id.text()));
        tied(place.term()).forEach(id -> links.tie(node, id));
      }
    }
    return links;
  }

  private static Stream<String> tied(Term term) {
    Stream<String> order =
        Sequence.KIND.equals(term.kind())
            ? term.kind().mentions(term).stream().map(Id::text)
            : Times.mentions(term).stream().map(Id::text);
    return Stream.concat(order, hasDay(term) ? Stream.of(CALENDAR) : Stream.of());
  }

  private static boolean hasDay(Term term) {
    return Times.deadline(term)
        .map(
            deadline ->
                deadline.<Boolean>match(
                    by -> by.point().<Boolean>match(on -> true, at -> true, event -> false),
                    within -> false,
                    soon -> false))
        .orElse(false);
  }

  /** What is tied together, directly or through others. */
  private static final class Links {
    private final Map<String, String> above = new HashMap<>();

    void tie(String one, String other) {
      above.put(root(one), root(other));
    }

    String root(String node) {
      String root = node;
      while (!above.getOrDefault(root, root).equals(root)) {
        root = above.get(root);
      }
      String next = node;
      while (!next.equals(root)) {
        String up = above.get(next);
        above.put(next, root);
        next = up;
      }
      return root;
    }
  }
}
