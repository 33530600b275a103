package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.kind.AssetDisposition;
import org.peaceterms.term.kind.Funding;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Quantity;
import org.peaceterms.term.value.Rational;

/**
 * Money held against what is needed.
 *
 * <p>What is needed stands in the background as funding without payers: so much for that purpose.
 */
final class NeedRules {
  private NeedRules() {}

  /** Money for a purpose, where it stands. */
  private record Sum(Quantity amount, Site site) {}

  /** Less money in figures than a background says that the same purpose takes. */
  static void below(Text text, Findings found) {
    for (Plan law : text.dossier().laws()) {
      for (Placed<Funding> need : Text.of(law).of(Funding.KIND)) {
        if (need.term().payers().isEmpty()) {
          need.term().amount().ifPresent(amount -> below(text, law, need.term(), amount, found));
        }
      }
    }
  }

  private static void below(Text text, Plan law, Funding need, Quantity needed, Findings found) {
    ImmutableList<Sum> sums = sums(text, need);
    boolean comparable =
        sums.stream().allMatch(sum -> sum.amount().currency().equals(needed.currency()));
    Rational total =
        sums.stream().map(sum -> sum.amount().value()).reduce(Rational.ZERO, Rational::plus);
    if (!sums.isEmpty() && comparable && total.compareTo(needed.value()) < 0) {
      found.together(
          "In figures, "
              + Phrase.quantity(Quantity.money(total, needed.currency().orElseThrow()))
              + " are promised for what is estimated to take "
              + Phrase.quantity(needed)
              + " ("
              + law.title()
              + ").",
          sums.stream().map(Sum::site).toList());
    }
  }

  private static ImmutableList<Sum> sums(Text text, Funding need) {
    List<Sum> sums = new ArrayList<>();
    for (Placed<Funding> funding : text.of(Funding.KIND)) {
      if (isFor(text, need, funding.term().purpose(), funding.term().beneficiary())) {
        add(funding, funding.term().amount(), sums);
      }
    }
    for (Placed<AssetDisposition> asset : text.of(AssetDisposition.KIND)) {
      if (isFor(text, need, asset.term().purpose(), asset.term().recipients())) {
        add(asset, asset.term().amount(), sums);
      }
    }
    return ImmutableList.copyOf(sums);
  }

  private static void add(Placed<?> place, Optional<Quantity> amount, List<Sum> sums) {
    amount.map(money -> new Sum(money, place.site("amount"))).ifPresent(sums::add);
  }

  private static boolean isFor(
      Text text, Funding need, Set<ObjectId> purposes, Set<PartyId> beneficiaries) {
    boolean same =
        purposes.stream()
            .anyMatch(purpose -> need.purpose().stream().anyMatch(of -> text.isA(purpose, of)));
    return same
        && (beneficiaries.isEmpty()
            || need.beneficiary().isEmpty()
            || text.actors().meet(beneficiaries, need.beneficiary()));
  }
}
