package org.peaceterms.term.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.threeten.extra.PeriodDuration;

class TimesTest {
  private static final EventId SIGNATURE = EventId.of("signature");

  @ParameterizedTest
  @ValueSource(strings = {"P100D", "P10Y", "P1M", "PT72H", "P1Y6M", "P1DT12H30M", "PT0S"})
  void readsBackTheLengthOfTimeItWrites(String text) {
    assertThat(Span.parse(text)).hasToString(text);
    assertThat(Span.parse(Span.parse(text).toString())).isEqualTo(Span.parse(text));
  }

  @Test
  void keepsCalendarUnits() {
    assertThat(Span.parse("P1M")).isNotEqualTo(Span.parse("P30D"));
    assertThat(Span.ofDays(60)).isEqualTo(Span.parse("P60D"));
    assertThat(Span.parse("P2W")).isEqualTo(Span.ofDays(14));
    assertThat(Span.parse("P007D").length()).isEqualTo(PeriodDuration.parse("P7D"));
    assertThat(Span.parse("P2147483647D")).isEqualTo(Span.ofDays(Integer.MAX_VALUE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "P",
        "PD",
        "100D",
        "PT",
        "P-1D",
        "-P1D",
        "P1X",
        "p1d",
        "P1.5D",
        "P1DT",
        "P9999999999D"
      })
  void refusesWhatIsNoLengthOfTime(String text) {
    assertThatThrownBy(() -> Span.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "length of time must be an ISO 8601 duration such as P100D but was '" + text + "'");
  }

  @Test
  void refusesANegativeLengthOfTime() {
    assertThatThrownBy(() -> new Span(PeriodDuration.parse("P-1D")))
        .hasMessage("length of time must not be negative but was 'P-1D'");
  }

  @Test
  void aDayIsReadAndRefused() {
    assertThat(TimePoint.On.parse("2025-12-31"))
        .isEqualTo(TimePoint.on(LocalDate.of(2025, 12, 31)));
    for (String text :
        new String[] {
          "2025-02-30", "2025-13-01", "2025/12/31", "20251-2-31", "2025", "tomorrow", "+12025-01-01"
        }) {
      assertThatThrownBy(() -> TimePoint.On.parse(text))
          .hasMessage("date must be a day such as 2025-12-31 but was '" + text + "'");
    }
  }

  @Test
  void anInstantKeepsItsZone() {
    String text = "2015-02-15T00:00+02:00[Europe/Kyiv]";
    assertThat(TimePoint.At.parse(text).text()).isEqualTo(text);
    assertThatThrownBy(() -> TimePoint.At.parse("2015-02-15T00:00"))
        .hasMessage(
            "time must be an instant such as 2015-02-15T00:00+02:00[Europe/Kyiv] but was"
                + " '2015-02-15T00:00'");
  }

  @Test
  void aPointIsShiftedInOneDirectionOnly() {
    Optional<Span> day = Optional.of(Span.ofDays(1));
    assertThat(new TimePoint.AtEvent(SIGNATURE, day, Optional.empty()))
        .isEqualTo(TimePoint.after(SIGNATURE, Span.ofDays(1)));
    assertThatThrownBy(() -> new TimePoint.AtEvent(SIGNATURE, day, day))
        .hasMessage(
            "point in time must be shifted by plus or by minus, not both but was 'signature'");
  }

  @Test
  void eachCaseOfAPointIsMatchedByItsOwnFunction() {
    assertThat(caseOf(TimePoint.on(LocalDate.of(2026, 1, 1)))).isEqualTo("on");
    assertThat(caseOf(TimePoint.At.parse("2026-01-01T00:00Z"))).isEqualTo("at");
    assertThat(caseOf(TimePoint.event(SIGNATURE))).isEqualTo("event");
  }

  private static String caseOf(TimePoint point) {
    return point.match(on -> "on", at -> "at", event -> "event");
  }

  @Test
  void eachCaseOfAWindowIsMatchedByItsOwnFunction() {
    TimePoint point = TimePoint.event(SIGNATURE);
    assertThat(caseOf(new Window.Always())).isEqualTo("always");
    assertThat(caseOf(new Window.From(point))).isEqualTo("from");
    assertThat(caseOf(new Window.Until(point))).isEqualTo("until");
    assertThat(caseOf(new Window.Between(point, point))).isEqualTo("between");
    assertThat(caseOf(new Window.During(EventId.of("peacetime")))).isEqualTo("during");
  }

  private static String caseOf(Window window) {
    return window.match(
        always -> "always",
        from -> "from",
        until -> "until",
        between -> "between",
        during -> "during");
  }

  @Test
  void eachCaseOfADeadlineAndADurationIsMatchedByItsOwnFunction() {
    TimePoint point = TimePoint.event(SIGNATURE);
    assertThat(caseOf(Deadline.by(point))).isEqualTo("by");
    assertThat(caseOf(Deadline.unanchored(Span.ofDays(3)))).isEqualTo("within");
    assertThat(caseOf(new Deadline.AsSoonAsPossible(Optional.empty()))).isEqualTo("soon");
    assertThat(caseOf(new Lasting.Permanent())).isEqualTo("permanent");
    assertThat(caseOf(new Lasting.For(Span.ofDays(3)))).isEqualTo("for");
    assertThat(caseOf(new Lasting.UntilPoint(point))).isEqualTo("until");
  }

  private static String caseOf(Deadline deadline) {
    return deadline.match(by -> "by", within -> "within", soon -> "soon");
  }

  private static String caseOf(Lasting lasting) {
    return lasting.match(permanent -> "permanent", length -> "for", until -> "until");
  }
}
