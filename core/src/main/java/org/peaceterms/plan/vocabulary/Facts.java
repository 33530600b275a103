package org.peaceterms.plan.vocabulary;

import com.google.common.collect.ImmutableList;
import com.google.common.graph.GraphBuilder;
import com.google.common.graph.Graphs;
import com.google.common.graph.MutableGraph;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.InvalidValueException;

/** The rules that hold between the entries of a vocabulary. */
public final class Facts {
  private Facts() {}

  /**
   * Refuses facts about ids that nobody declares, and taxonomies that run in a circle.
   *
   * @param declared the entries whose facts are looked at
   * @param whole the vocabulary in which they must hold
   * @throws InvalidValueException if a fact breaks a rule
   */
  public static void check(Vocabulary declared, Vocabulary whole) {
    if (declared.isRightIn(whole)) {
      return;
    }
    for (Entry entry : declared.entries()) {
      for (Id mentioned : entry.mentions()) {
        if (whole.entry(mentioned).isEmpty()) {
          throw InvalidValueException.of(
              "facts of " + entry.id(), mentioned, "name only declared ids");
        }
      }
    }
    checkNoCircle(declared);
    declared.foundRightIn(whole);
  }

  /** A circle always has an own entry in it, since what is shared cannot point to what is own. */
  private static void checkNoCircle(Vocabulary declared) {
    MutableGraph<Id> above = GraphBuilder.directed().allowsSelfLoops(true).build();
    for (Entry entry : declared.entries()) {
      entry.above().forEach(id -> above.putEdge(entry.id(), id));
    }
    if (Graphs.hasCycle(above)) {
      throw InvalidValueException.of("is-a and part-of", inCircle(above), "not run in a circle");
    }
  }

  private static String inCircle(MutableGraph<Id> above) {
    MutableGraph<Id> rest = Graphs.copyOf(above);
    ImmutableList<Id> ends;
    do {
      ends =
          rest.nodes().stream()
              .filter(id -> rest.outDegree(id) == 0 || rest.inDegree(id) == 0)
              .collect(ImmutableList.toImmutableList());
      ends.forEach(rest::removeNode);
    } while (!ends.isEmpty());
    return String.join(" -> ", rest.nodes().stream().map(Id::text).sorted().toList());
  }
}
