package org.peaceterms.logic.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.logic.compile.Compilation;
import org.peaceterms.logic.compile.Deeds;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.plan.Plan;

class TimingTest {

  /** The solver that looks for contradictions finds its course of events by itself. */
  @Test
  void theCourseOfEventsThatProvesAPlanConsistentLiesWithinItsBounds() {
    int compared = 0;
    for (Plan plan : Corpus.plans()) {
      Theory theory = Compilation.of(List.of(plan), List.of());
      Optional<Course> course = Solver.analyse(theory, Limits.standard()).course();
      if (course.isEmpty()) {
        continue;
      }
      ImmutableList<Moment> moments =
          course.orElseThrow().ticks().keySet().stream()
              .filter(
                  moment ->
                      moment.kind() == Moment.Kind.EVENT
                          || moment.kind() == Moment.Kind.PERFORMANCE)
              .collect(ImmutableList.toImmutableList());
      Timetable timetable =
          Timing.of(theory, Limits.standard())
              .under(
                  List.of(),
                  moments.stream().map(moment -> new Stretch(Deeds.SIGNATURE, moment)).toList());
      assertThat(timetable.possible()).as(plan.id().text()).contains(true);
      for (Moment moment : moments) {
        assertThat(timetable.coming(moment)).isNotEqualTo(Coming.NEVER);
        assertWithin(timetable, course.orElseThrow(), moment);
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(200);
  }

  private static void assertWithin(Timetable timetable, Course course, Moment moment) {
    Optional<Reach> reach = timetable.reach(new Stretch(Deeds.SIGNATURE, moment));
    long ticks = course.ticks().get(moment) - course.ticks().get(Deeds.SIGNATURE);
    reach.ifPresent(
        bounds -> {
          assertThat(bounds.leastExact() && bounds.mostExact()).isTrue();
          bounds.least().ifPresent(least -> assertThat(ticks).isGreaterThanOrEqualTo(least));
          bounds.most().ifPresent(most -> assertThat(ticks).isLessThanOrEqualTo(most));
        });
  }
}
