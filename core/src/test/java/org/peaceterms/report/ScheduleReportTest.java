package org.peaceterms.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.vocabulary.Event;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.schedule.Schedule;
import org.peaceterms.schedule.Schedules;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.PlanId;
import org.peaceterms.term.value.Span;

class ScheduleReportTest {
  /**
   * The statements of a Gantt chart and of a flowchart that Mermaid documents, one on each line.
   */
  private static final ImmutableList<Pattern> GANTT =
      ImmutableList.of(
          Pattern.compile("gantt"),
          Pattern.compile("  title [^#;\\n]+"),
          Pattern.compile("  dateFormat YYYY-MM-DD"),
          Pattern.compile("  axisFormat %Y-%m-%d"),
          Pattern.compile("  section [^#:;\\n]+"),
          Pattern.compile(
              "    \\d+ [^#:;,%\"`<>{}\\n]+ :(milestone, )?e\\d+, \\d{4}-\\d\\d-\\d\\d,"
                  + " (0d|\\d{4}-\\d\\d-\\d\\d)"));

  private static final ImmutableList<Pattern> FLOWCHART =
      ImmutableList.of(
          Pattern.compile("flowchart LR"),
          Pattern.compile("  n\\d+\\[\"([^\"#<>&`\\\\{}|\\n]|#\\d+;)+\"\\]"),
          Pattern.compile("  n\\d+ (-->|<-->) n\\d+"));

  private static Schedule schedule(String id) {
    return Schedules.of(Corpus.plan(PlanId.of(id)).orElseThrow());
  }

  private static List<String> diagrams(Schedule schedule) {
    return ScheduleReport.withDiagrams(schedule).blocks().stream()
        .filter(Block.Listing.class::isInstance)
        .map(block -> ((Block.Listing) block).text())
        .toList();
  }

  private static void assertValid(String diagram) {
    ImmutableList<Pattern> grammar = diagram.startsWith("gantt") ? GANTT : FLOWCHART;
    assertThat(diagram.lines())
        .allSatisfy(
            line ->
                assertThat(grammar.stream().filter(form -> form.matcher(line).matches()))
                    .as(line)
                    .hasSize(1));
  }

  @Test
  void theDiagramsOfEveryTextAreWellFormed() {
    for (Plan plan : Corpus.plans()) {
      diagrams(Schedules.of(plan)).forEach(ScheduleReportTest::assertValid);
      diagrams(Schedules.from(LocalDate.of(2026, 1, 1)).of(plan))
          .forEach(ScheduleReportTest::assertValid);
    }
    assertThat(diagrams(schedule("ru-memo-2025"))).hasSize(2);
  }

  @Test
  void noNameOfAnEventEndsItsLabel() {
    String hostile = "section \"x\"]; #quot; click n1 : crit, <b>`%%{init}`</b> | a --> b";
    EventId id = EventId.of("draft:odd");
    Plan plan =
        Plan.builder()
            .shared(Corpus.vocabulary())
            .id(PlanId.of("draft"))
            .version("1")
            .date(LocalDate.of(2026, 1, 1))
            .title("A draft")
            .type(Plan.Type.DRAFT)
            .declares(
                Vocabulary.builder()
                    .addEvents(Event.builder().id(id).name(hostile).type(Event.Type.EVENT).build())
                    .build())
            .addClauses(
                Clause.builder()
                    .id(ClauseId.of("1"))
                    .number("1")
                    .summary("An order.")
                    .status(Clause.Status.PROPOSED)
                    .addTerms(
                        Sequence.builder()
                            .addBefore(id)
                            .addAfter(EventId.of("signature"))
                            .greatestLag(Span.ofDays(9))
                            .force(Sequence.Force.REQUIRES)
                            .build())
                    .build())
            .build();
    List<String> diagrams = diagrams(Schedules.of(plan));
    assertThat(diagrams).hasSize(2);
    diagrams.forEach(ScheduleReportTest::assertValid);
  }

  @Test
  void theTextSaysWhatIsExposedAndWhatHasNoDate() {
    String text = TextRenderer.plain().render(ScheduleReport.of(schedule("us-28")));
    assertThat(text.replaceAll("\\s+", " "))
        .contains(
            "Schedule of us-28",
            "CONDITIONAL: the sequence cannot be kept under a version, reading or circumstance",
            "If reading on-agreement of 28-at-once is taken.",
            "Days are counted from the signature, which is day 0.",
            "Under fire: Russia and Ukraine must have done this when the ceasefire starts, for a"
                + " time that nothing limits:",
            "a limit is set, but not what it is counted from: - the national election");
    assertThat(text).doesNotContain("mermaid", "flowchart");
  }

  @Test
  void theGapOfTheRussianMemorandumIsTold() {
    String text =
        TextRenderer.plain()
            .render(ScheduleReport.of(schedule("ru-memo-2025")))
            .replaceAll("\\s+", " ");
    assertThat(text)
        .contains(
            "The ceasefire of point III.5 ends 30 days after the start of Ukraine's withdrawal;"
                + " until the entry into force there is neither ceasefire nor agreement for a time"
                + " that nothing limits.",
            "it may last 100 days.",
            "If the end of martial law comes as early as it can (0 days after the ceasefire"
                + " starts; at the latest 30 days), it may last 70 days.");
  }
}
