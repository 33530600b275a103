package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Range;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.term.kind.AssetDisposition;
import org.peaceterms.term.kind.AssetDisposition.Disposition;
import org.peaceterms.term.kind.AssetDisposition.Portion;
import org.peaceterms.term.value.MeasureId;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.Quantity;

/**
 * What becomes of a pool of money is a state of the pool, or of the part of it that the text means:
 * parts that two terms mean are two parts.
 *
 * <p>Frozen money is neither released, invested, handed over, returned nor taken; returned money is
 * nothing else; what is taken or handed over may be invested. The state holds from entry into
 * force, or from its completion if it is set a deadline, until what ends it. The amount is at least
 * that; each profit share is exactly that of the part meant.
 */
final class AssetDispositionRule {
  private final AssetDisposition term;
  private final Context context;
  private final Box box;

  private AssetDispositionRule(AssetDisposition term, Context context) {
    this.term = term;
    this.context = context;
    this.box =
        Box.EMPTY
            .with(Box.OBJECT, term.pool().stream().toList())
            .with(Box.PORTION, portion().stream().toList());
  }

  static boolean say(AssetDisposition term, Context context) {
    if (term.pool().isEmpty()) {
      return false;
    }
    ImmutableList<Context> contexts =
        isOnce(term) ? ImmutableList.of(done(term, context)) : lasting(context);
    contexts.stream()
        .flatMap(there -> Provisos.until(there, term.until(), "until").stream())
        .forEach(there -> new AssetDispositionRule(term, there).say());
    return !contexts.isEmpty();
  }

  private static boolean isOnce(AssetDisposition term) {
    return term.deadline().isPresent() || term.completes().isPresent() || !term.stages().isEmpty();
  }

  private static Context done(AssetDisposition term, Context context) {
    Performance.of(context, Optional.empty(), term.deadline());
    return context.since(context.completion());
  }

  private static ImmutableList<Context> lasting(Context context) {
    return Provisos.of(context).stream()
        .map(there -> there.within(Optional.empty()))
        .collect(ImmutableList.toImmutableList());
  }

  /** A part has a name of its own; all of the pool has none. */
  private Optional<ObjectId> portion() {
    Portion portion = term.portion().orElse(term.amount().isPresent() ? Portion.PART : Portion.ALL);
    return portion == Portion.ALL
        ? Optional.empty()
        : Optional.of(ObjectId.of(named(portion.name().toLowerCase(Locale.ROOT))));
  }

  private String named(String what) {
    String name = context.happenings().plan().id() + "." + context.name() + "." + what;
    return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", ".");
  }

  private void say() {
    context.say(new Status("disposition", box, values(), context.period()), "disposition");
    Holders.say("management", box, term.managedBy(), context, "managedBy");
    if (term.disposition() != Disposition.FREEZE) {
      Holders.say("recipient", box, term.recipients(), context, "recipients");
    }
    term.amount().ifPresent(this::amount);
    MeasureId profit =
        ShareRule.measure(
            "profit",
            portion().map(ObjectId::text).orElseGet(() -> term.pool().orElseThrow().text()));
    term.profitShares()
        .forEach((holder, part) -> ShareRule.part(profit, holder, part, context, "profitShares"));
  }

  private ImmutableSortedSet<String> values() {
    return switch (term.disposition()) {
      case FREEZE -> ImmutableSortedSet.of("frozen");
      case RELEASE -> ImmutableSortedSet.of("handed-over", "invested", "released", "returned");
      case INVEST -> ImmutableSortedSet.of("invested");
      case TRANSFER -> ImmutableSortedSet.of("handed-over", "invested");
      case RETURN -> ImmutableSortedSet.of("returned");
      case CONFISCATE -> ImmutableSortedSet.of("handed-over", "invested", "taken");
    };
  }

  private void amount(Quantity amount) {
    MeasureId measure =
        ShareRule.measure(
            term.disposition().word()
                + "-in-"
                + amount.currency().orElse("").toLowerCase(Locale.ROOT),
            term.pool().orElseThrow().text());
    context.say(
        new Amount(
            measure, box, Range.atLeast(amount.value()), Amount.Counting.ADDS_UP, context.period()),
        "amount");
  }
}
