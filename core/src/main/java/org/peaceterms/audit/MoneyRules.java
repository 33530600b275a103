package org.peaceterms.audit;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.AssetDisposition;
import org.peaceterms.term.kind.Funding;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.kind.Price;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Sanctions;
import org.peaceterms.term.kind.Share;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.Dimension;
import org.peaceterms.term.value.PartyId;

/** Who pays, who earns, and what relief is given for. */
final class MoneyRules {
  private MoneyRules() {}

  /** Money without payer or amount, and forces that nobody pays. */
  static void unfunded(Text text, Findings found) {
    for (Placed<Funding> funding : text.of(Funding.KIND)) {
      List<String> missing = new ArrayList<>();
      List<String> fields = new ArrayList<>();
      if (text.actors().areUnnamed(funding.term().payers())) {
        missing.add("who pays");
        fields.add("payers");
      }
      if (funding.term().amount().isEmpty()) {
        missing.add("how much");
        fields.add("amount");
      }
      boolean voluntary =
          funding.term().instrument().filter(Concepts.VOLUNTARY_CONTRIBUTIONS::equals).isPresent();
      if (!missing.isEmpty()) {
        found.list(
            "Money is promised, but it is not said ",
            Phrase.and(missing) + (voluntary ? ", and nobody is bound to give" : ""),
            funding.site(fields.toArray(String[]::new)));
      }
    }
    text.of(QuantityLimit.KIND).forEach(force -> unpaid(text, force, found));
  }

  private static void unpaid(Text text, Placed<QuantityLimit> force, Findings found) {
    boolean people =
        text.plan()
            .vocabulary()
            .measure(force.term().measure())
            .filter(measure -> measure.dimension() == Dimension.HEADCOUNT)
            .isPresent();
    boolean paid =
        text.of(Funding.KIND).stream()
            .map(Placed::term)
            .filter(funding -> text.anyIsA(funding.purpose(), Concepts.DEFENCE))
            .anyMatch(
                funding ->
                    funding.beneficiary().stream().anyMatch(force.term().subject()::contains));
    if (people && force.term().bound().filter(Limits::isFloor).isPresent() && !paid) {
      found.add(
          "Forces of that size are to be kept up, but nobody is to pay for them.",
          force.site("bound"));
    }
  }

  /** Sanctions that are lifted for nothing that can be checked. */
  static void relief(Text text, Findings found) {
    for (Placed<Sanctions> relief : text.of(Sanctions.KIND)) {
      boolean lifts =
          switch (relief.term().effect()) {
            case LIFT, SUSPEND -> true;
            case MAINTAIN, RESTORE, NONE_NEW -> false;
          };
      boolean staged =
          !relief.term().steps().isEmpty()
              && relief.term().steps().stream().allMatch(step -> step.condition().isPresent());
      if (lifts && !staged && !waits(relief.term())) {
        found.add(
            "Sanctions are lifted without saying for which step that can be checked.",
            relief.site("steps"));
      }
    }
  }

  /** {@return whether relief waits for an act or event, or for a term to be kept for a time} */
  private static boolean waits(Sanctions relief) {
    return Stream.of(relief.when(), relief.onlyIf())
        .flatMap(condition -> condition.stream())
        .flatMap(condition -> Conditions.atoms(condition).stream())
        .anyMatch(
            atom ->
                Conditions.atoms(atom, Condition.ActDone.class).size()
                        + Conditions.atoms(atom, Condition.Occurred.class).size()
                        + Conditions.atoms(atom, Condition.Kept.class).size()
                    > 0);
  }

  /** A guarantor or chair that earns by the text. */
  static void interested(Text text, Findings found) {
    for (PartyId guardian : guardians(text)) {
      List<Site> gains = new ArrayList<>();
      for (Placed<? extends Term> place : text.terms()) {
        place.as(AssetDisposition.KIND).ifPresent(asset -> gains(text, asset, guardian, gains));
        place.as(Share.KIND).ifPresent(share -> shares(share, guardian, gains));
      }
      Promise.in(text).stream()
          .filter(promise -> promise.guarantee().guarantors().contains(guardian))
          .forEach(promise -> priced(text, promise, gains));
      if (!gains.isEmpty()) {
        found.together(
            Text.begin(text.name(guardian)) + " watches over what is agreed and earns by it.",
            gains);
      }
    }
  }

  /**
   * {@return the states that guarantee, or whose people chair or sit in a body, but not the sides}
   */
  private static ImmutableSortedSet<PartyId> guardians(Text text) {
    ImmutableSet<PartyId> sides =
        ImmutableSet.<PartyId>builder()
            .addAll(text.belligerents())
            .addAll(Beneficiaries.of(text))
            .build();
    Stream<PartyId> guarantors =
        Promise.in(text).stream().flatMap(promise -> promise.guarantee().guarantors().stream());
    Stream<PartyId> chairs =
        text.of(Oversight.KIND).stream()
            .flatMap(
                body -> Stream.concat(body.term().chair().stream(), body.term().members().stream()))
            .flatMap(chair -> text.actors().owners(chair).stream());
    return Stream.concat(guarantors, chairs)
        .filter(guardian -> !sides.contains(guardian))
        .collect(ImmutableSortedSet.toImmutableSortedSet(PartyId::compareTo));
  }

  private static void gains(
      Text text, Placed<AssetDisposition> asset, PartyId guardian, List<Site> gains) {
    boolean managed =
        asset.term().managedBy().stream()
            .anyMatch(
                manager ->
                    !manager.equals(guardian)
                        && text.actors()
                            .party(manager)
                            .filter(body -> body.members().contains(guardian))
                            .isPresent());
    if (asset.term().profitShares().containsKey(guardian)) {
      gains.add(asset.site("profitShares"));
    } else if (managed) {
      gains.add(asset.site("managedBy"));
    }
  }

  private static void shares(Placed<Share> share, PartyId guardian, List<Site> gains) {
    boolean holds =
        share.term().shares().containsKey(guardian)
            || share.term().holders().contains(guardian)
            || share.term().operator().contains(guardian);
    if (holds) {
      gains.add(share.site("shares"));
    }
  }

  private static void priced(Text text, Promise promise, List<Site> gains) {
    promise
        .guarantee()
        .price()
        .filter(price -> price.is() == Price.Is.SOME)
        .ifPresent(price -> gains.add(promise.found().at(text, price.point(), "price")));
  }
}
