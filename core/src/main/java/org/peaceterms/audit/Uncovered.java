package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.schedule.Gap;
import org.peaceterms.term.kind.Ceasefire;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Rational;

/** What the schedule says of the time after a ceasefire that runs out. */
final class Uncovered {
  private Uncovered() {}

  /** {@return how a sentence ends that says how long a ceasefire holds} */
  static String after(Text text, Placed<Ceasefire> ceasefire) {
    ImmutableList<Gap> gaps =
        text.schedule().gaps().stream()
            .filter(gap -> gap.ceasefire().id().equals(ceasefire.clause().id()))
            .collect(ImmutableList.toImmutableList());
    return gaps.stream()
        .findFirst()
        .map(gap -> " and nothing renews it; until " + until(gap, gaps))
        .orElse("; nothing renews it or says what follows.");
  }

  private static String until(Gap gap, ImmutableList<Gap> gaps) {
    Optional<Gap.Dated> dated = gaps.stream().flatMap(each -> each.dated().stream()).findFirst();
    return gap.until().name()
        + " there may be neither ceasefire nor agreement, "
        + gap.most().map(most -> "for up to " + days(most)).orElse("for a time that nothing limits")
        + dated.map(Uncovered::before).orElse("")
        + ".";
  }

  /** The part of the time that has a latest date, and what it would be if all went well. */
  private static String before(Gap.Dated dated) {
    String least =
        dated.turns().stream()
            .map(Gap.Turn::ifEarliest)
            .min(Rational::compareTo)
            .filter(days -> !days.equals(dated.most()))
            .map(days -> Phrase.number(days) + " to ")
            .orElse("");
    return ", of which up to " + least + days(dated.most()) + " before " + dated.event().name();
  }

  private static String days(Rational days) {
    return Phrase.number(days) + (days.equals(Rational.ONE) ? " day" : " days");
  }
}
