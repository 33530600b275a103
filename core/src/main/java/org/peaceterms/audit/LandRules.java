package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Sanctions;
import org.peaceterms.term.kind.Sequence;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.value.EventId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.PlaceId;

/** Steps that cannot be taken back. */
final class LandRules {
  private LandRules() {}

  private static final EventId GUARANTEES = EventId.of("security-guarantees-start");

  /** Land that is left before anybody protects the rest. */
  static void beforeGuarantee(Text text, Findings found) {
    for (Promise promise : Promise.ofProtection(text)) {
      for (Placed<Withdrawal> withdrawal : text.of(Withdrawal.KIND)) {
        boolean own =
            promise.guarantee().beneficiary().containsAll(withdrawal.term().party())
                && !withdrawal.term().party().isEmpty();
        if (own && !waits(text, withdrawal, promise.guarantee())) {
          found.together(
              Text.begin(text.names(withdrawal.term().party()))
                  + " must leave land, and nothing says that the guarantee is in force before.",
              List.of(withdrawal.site("onlyIf"), promise.found().site("start")));
        }
      }
    }
  }

  private static boolean waits(Text text, Placed<Withdrawal> withdrawal, Guarantee guarantee) {
    ImmutableSet.Builder<String> starts = ImmutableSet.builder();
    starts.add(GUARANTEES.text());
    guarantee.id().ifPresent(id -> starts.add(id.text(), id + "/begin"));
    ImmutableSet<String> begin = starts.build();
    Term term = withdrawal.term();
    ImmutableSet<String> own =
        Times.events(term).stream().map(EventId::text).collect(ImmutableSet.toImmutableSet());
    return Times.mentions(term).stream().anyMatch(id -> begin.contains(id.text()))
        || text.of(Sequence.KIND).stream()
            .map(Placed::term)
            .anyMatch(
                order ->
                    order.before().stream().anyMatch(event -> begin.contains(event.text()))
                        && order.after().stream().anyMatch(event -> own.contains(event.text())));
  }

  /** Land given up for relief that can be taken back. */
  static void uneven(Text text, Findings found) {
    List<Placed<? extends Term>> forGood =
        text.terms().stream().filter(place -> isForGood(text, place)).toList();
    List<Placed<Sanctions>> undone =
        text.of(Sanctions.KIND).stream()
            .filter(relief -> isRelief(relief.term()) && canBeUndone(text, relief))
            .toList();
    if (!forGood.isEmpty() && !undone.isEmpty()) {
      found.together(
          leavers(text, forGood).orElse("One side gives what cannot be taken back")
              + ", and the relief that is given in the same text can be.",
          Stream.concat(forGood.stream(), undone.stream())
              .map(place -> place.site("reversible"))
              .toList());
    }
  }

  /** {@return who leaves land, if nothing else is given for good} */
  private static Optional<String> leavers(Text text, List<Placed<? extends Term>> forGood) {
    Set<PartyId> who = new TreeSet<>();
    for (Placed<? extends Term> place : forGood) {
      Optional<Placed<Withdrawal>> withdrawal = place.as(Withdrawal.KIND);
      if (withdrawal.isEmpty() || withdrawal.orElseThrow().term().party().isEmpty()) {
        return Optional.empty();
      }
      who.addAll(withdrawal.orElseThrow().term().party());
    }
    return Optional.of(
        Text.begin(text.names(who))
            + (who.size() == 1 ? " leaves" : " leave")
            + " land, which cannot be taken back");
  }

  /** {@return whether a step cannot be taken back: as it says, or because land is ceded} */
  private static boolean isForGood(Text text, Placed<? extends Term> place) {
    if (place.term().reversible().isPresent()) {
      return !place.term().reversible().orElseThrow();
    }
    return place.as(Withdrawal.KIND).filter(withdrawal -> isCeded(text, withdrawal)).isPresent();
  }

  /** {@return whether a side leaves land of which the text recognises another as the holder} */
  private static boolean isCeded(Text text, Placed<Withdrawal> withdrawal) {
    return !holders(text, withdrawal).isEmpty();
  }

  /** {@return whom the text recognises as the holder of what a side leaves} */
  static ImmutableSet<PartyId> holders(Text text, Placed<Withdrawal> withdrawal) {
    Vocabulary vocabulary = text.plan().vocabulary();
    Set<PlaceId> left = withdrawal.term().from();
    return text.of(TerritorialStatus.KIND).stream()
        .filter(status -> status.holdsAnyway() || status.version().equals(withdrawal.version()))
        .map(Placed::term)
        .filter(
            status ->
                status.level().stream()
                    .anyMatch(
                        level ->
                            level == TerritorialStatus.Level.DE_FACTO
                                || level == TerritorialStatus.Level.DE_JURE))
        .filter(status -> status.holder().stream().noneMatch(withdrawal.term().party()::contains))
        .filter(
            status ->
                left.stream()
                    .flatMap(from -> Places.around(vocabulary, from).stream())
                    .anyMatch(status.place()::contains))
        .flatMap(status -> status.holder().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private static boolean isRelief(Sanctions sanctions) {
    return switch (sanctions.effect()) {
      case LIFT, SUSPEND -> true;
      case MAINTAIN, RESTORE, NONE_NEW -> false;
    };
  }

  private static boolean canBeUndone(Text text, Placed<Sanctions> relief) {
    if (relief.term().reversible().isPresent()) {
      return relief.term().reversible().orElseThrow();
    }
    boolean restored =
        text.everywhere(Sanctions.KIND).stream()
            .map(Placed::term)
            .filter(other -> other.effect() == Sanctions.Effect.RESTORE)
            .anyMatch(other -> other.target().equals(relief.term().target()));
    ImmutableList<Placed<Validity>> ends = text.of(Validity.KIND);
    return relief.term().effect() == Sanctions.Effect.SUSPEND
        || restored
        || ends.stream()
            .filter(validity -> validity.term().endsIf().isPresent())
            .anyMatch(validity -> text.covers(validity.term().appliesTo(), relief));
  }
}
