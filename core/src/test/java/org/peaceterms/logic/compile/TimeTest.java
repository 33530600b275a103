package org.peaceterms.logic.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceterms.term.value.Span;

/** Ticks, windows, and wars that are kept apart. */
class TimeTest {
  private static Clock.Ticks ticks(Clock clock, String span) {
    return clock.ticks(Span.parse(span));
  }

  @Test
  void aMonthHasFrom28To31DaysAndAYear365Or366() {
    Clock days = new Clock(1);
    assertThat(ticks(days, "P1M")).isEqualTo(new Clock.Ticks(28, 31));
    assertThat(ticks(days, "P2M")).isEqualTo(new Clock.Ticks(59, 62));
    assertThat(ticks(days, "P1Y")).isEqualTo(new Clock.Ticks(365, 366));
    assertThat(ticks(days, "P400Y")).isEqualTo(new Clock.Ticks(146_097, 146_097));
    assertThat(ticks(days, "P60D")).isEqualTo(new Clock.Ticks(60, 60));
    assertThat(days.isFineEnough()).isTrue();
  }

  @Test
  void hoursMakeTicksFiner() {
    Clock days = new Clock(1);
    ticks(days, "PT48H");
    assertThat(days.isFineEnough()).isTrue();
    ticks(days, "PT36H");
    assertThat(days.isFineEnough()).isFalse();
    Clock hours = days.finer();
    assertThat(hours.ticksPerDay()).isEqualTo(24);
    assertThat(ticks(hours, "PT36H")).isEqualTo(new Clock.Ticks(36, 36));
  }

  @Test
  void afterADateTheCalendarIsKnown() {
    Clock days = new Clock(1);
    long february = days.tick(LocalDate.of(2028, 2, 1).atStartOfDay());
    assertThat(days.after(february, Span.parse("P1M")) - february).isEqualTo(29);
    assertThat(february - days.before(february, Span.parse("P1M"))).isEqualTo(31);
  }

  @Test
  void aLengthOfMonthsAfterAnEventIsAMomentOfItsOwn() {
    var theory =
        Drafts.theory(
            "{'kind':'vote','id':'1.v','vote':'referendum',"
                + "'deadline':{'within':{'time':'P1M','of':'signature'}}}");
    assertThat(StatementWords.of(theory)).contains("1.v/complete - signature+P1M <= 0");
    assertThat(StatementWords.rules(theory))
        .contains("signature - signature+P1M <= -28", "signature+P1M - signature <= 31");
  }

  @Test
  void aWindowIsNeverEmpty() {
    assertThat(
            Drafts.all(
                "{'kind':'conduct','modality':'must-not','agents':['us'],'act':'warn','window':"
                    + "{'between':{'from':{'event':{'id':'pull-back'}},"
                    + "'until':{'event':{'id':'referendum'}}}}}"))
        .containsExactly(
            "if pull-back comes: pull-back - referendum <= -1",
            "forbidden act=warn agents=us; from pull-back until referendum");
  }

  /** Between two days that stand fixed there is nothing to say. */
  @Test
  void aWindowOfFixedDaysIsSurelyNotEmpty() {
    assertThat(
            Drafts.all(
                "{'kind':'conduct','modality':'must-not','agents':['us'],'act':'warn','window':"
                    + "{'between':{'from':{'on':'2026-03-01'},'until':{'on':'2026-04-01'}}}}"))
        .hasSize(1);
  }

  @Test
  void aWindowMayBeAPeriodOrAllTime() {
    String warn = "{'kind':'conduct','modality':'must-not','agents':['us'],'act':'warn'%s}";
    assertThat(Drafts.contents(warn.formatted(",'window':{'during':'martial-law'}")))
        .containsExactly(
            "forbidden act=warn agents=us; from martial-law-start until end-of-martial-law");
    assertThat(Drafts.contents(warn.formatted(",'window':{'always':{}}")))
        .containsExactly("forbidden act=warn agents=us; always");
    assertThat(Drafts.contents(warn.formatted(",'window':{'until':{'on':'2026-03-01'}}")))
        .containsExactly("forbidden act=warn agents=us; until 2026-03-01");
  }

  @Test
  void theSignatureOfAnotherWarIsAnotherEvent() {
    String ban =
        "{'kind':'conduct','id':'1.d','modality':'must-not','agents':['us'],'act':'warn',"
            + "'window':{'from':{'event':{'id':'pull-back'}}}}";
    String[] parties = {"russia", "ukraine", "israel", "hamas"};
    String here =
        "'parties':[{'party':'%s','role':'signatory'},{'party':'%s','role':'signatory'}],";
    var one = Drafts.plan("one", here.formatted(parties[0], parties[1]), ban);
    var two = Drafts.plan("two", here.formatted(parties[1], parties[0]), ban);
    var far = Drafts.plan("far", here.formatted(parties[2], parties[3]), ban);
    var theory = Compilation.of(List.of(one, two, far), List.of());
    assertThat(StatementWords.of(theory))
        .filteredOn(said -> said.startsWith("forbidden"))
        .containsExactly(
            "forbidden act=warn agents=us; from pull-back",
            "forbidden act=warn agents=us; from pull-back",
            "forbidden act=warn agents=us; from war 3/pull-back");
  }
}
