package org.peaceterms.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.peaceterms.term.value.SourceId;
import org.peaceterms.term.value.TalksId;

class NegotiationRecordTest {
  private static final Source REPORT =
      Source.builder().id(SourceId.of("report")).title("A report").build();

  private static Talks.Builder talks(String id, int from, int until) {
    return Talks.builder()
        .id(TalksId.of(id))
        .from(from)
        .until(until)
        .place("Vienna")
        .event("Talks")
        .outcome(Talks.Outcome.NONE);
  }

  private static Talks told(String id, int from, int until) {
    return talks(id, from, until).addSources(REPORT.id()).build();
  }

  @Test
  void talksAreOrderedByTheirYearsAndThenById() {
    NegotiationRecord told =
        NegotiationRecord.builder()
            .addSources(REPORT, REPORT.withId(SourceId.of("another")))
            .addTalks(told("c", 2016, 2016), told("b", 2015, 2017), told("d", 2015, 2015))
            .addTalks(told("a", 2016, 2016))
            .build();
    assertThat(told.talks())
        .extracting(talks -> talks.id().text())
        .containsExactly("d", "b", "a", "c");
    assertThat(told.sources())
        .extracting(source -> source.id().text())
        .containsExactly("another", "report");
  }

  @Test
  void talksThatEndBeforeTheyBeginAreRefused() {
    assertThatThrownBy(() -> told("vienna", 2015, 2014))
        .hasMessage("last year of talks vienna must not be before 2015 but was '2014'");
  }

  @Test
  void whatWasAgreedMustBeSaidIfAnythingWas() {
    assertThatThrownBy(() -> told("vienna", 2015, 2015).withOutcome(Talks.Outcome.PARTIAL))
        .hasMessage("what was agreed at talks vienna must be given but was 'absent'");
  }

  @Test
  void talksNobodyTellsOfAreRefused() {
    assertThatThrownBy(() -> talks("vienna", 2015, 2015).build())
        .hasMessage("sources of talks vienna must be given but was 'absent'");
  }

  @Test
  void aBlankPlaceIsRefused() {
    assertThatThrownBy(() -> told("vienna", 2015, 2015).withPlace(" "))
        .hasMessage("place of talks vienna must not be blank but was ' '");
  }

  @Test
  void aSourceOutsideTheRegisterIsRefused() {
    NegotiationRecord.Builder record =
        NegotiationRecord.builder().addTalks(told("vienna", 2015, 2015));
    InvalidPlanException refusal = catchThrowableOfType(InvalidPlanException.class, record::build);
    assertThat(refusal)
        .hasMessage("source of talks vienna must be in the register of sources but was 'report'");
    assertThat(refusal.pointer()).isEqualTo("/talks/0/sources");
  }

  @Test
  void anIdOfTwoTalksIsRefused() {
    NegotiationRecord.Builder record =
        NegotiationRecord.builder()
            .addSources(REPORT)
            .addTalks(told("vienna", 2015, 2015), told("vienna", 2016, 2016));
    assertThatThrownBy(record::build).hasMessage("talks must name each once but was 'vienna'");
  }
}
