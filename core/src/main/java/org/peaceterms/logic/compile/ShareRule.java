package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import java.util.Optional;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.term.kind.Share;
import org.peaceterms.term.kind.Share.Split;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Rational;

/**
 * A share gives each holder exactly its part of one aspect of a resource; the parts of different
 * holders are at most the whole. Who runs the resource is a state of its own.
 *
 * <p>If the text does not say which aspect is split, it may be any: a clash is not determined.
 * Holders without parts say nothing.
 */
final class ShareRule {
  private final Share term;
  private final Context context;

  private ShareRule(Share term, Context context) {
    this.term = term;
    this.context = context;
  }

  static boolean say(Share term, Context context) {
    if (term.shares().isEmpty() && term.operator().isEmpty()) {
      return false;
    }
    ImmutableList<Context> contexts = Provisos.of(context);
    contexts.forEach(there -> new ShareRule(term, there.within(Optional.empty())).say());
    return !contexts.isEmpty();
  }

  private void say() {
    term.aspect().ifPresentOrElse(aspect -> split(aspect, context), this::splitSomehow);
    Holders.say(
        "operator",
        Box.EMPTY.with(Box.OBJECT, term.resource()),
        term.operator(),
        context,
        "operator");
  }

  private void splitSomehow() {
    for (Split aspect : Split.values()) {
      split(aspect, context.given(context.missing("aspect as " + aspect.word())));
    }
  }

  private void split(Split aspect, Context there) {
    MeasureId measure = measure(aspect.word(), term.resource().text());
    term.shares().forEach((holder, part) -> part(measure, holder, part, there, "shares"));
  }

  /** {@return the measure of parts of something, which are parts of that thing alone} */
  static MeasureId measure(String aspect, String of) {
    return MeasureId.of(aspect + "-of-" + of.replace(':', '.'));
  }

  static void part(
      MeasureId measure, PartyId holder, Rational part, Context there, String... fields) {
    there.ledger().addRule(amount(measure, Box.EMPTY, Range.atMost(Rational.ONE), Period.ALWAYS));
    Box box = Box.EMPTY.with(Box.SUBJECT, holder);
    there.say(amount(measure, box, Range.exactly(part), there.period()), fields);
  }

  private static Amount amount(MeasureId measure, Box box, Range range, Period period) {
    return new Amount(measure, box, range, Amount.Counting.ADDS_UP, period);
  }
}
