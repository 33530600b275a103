package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.term.Term;
import org.peaceterms.term.kind.LawChange;
import org.peaceterms.term.kind.QuantityLimit;
import org.peaceterms.term.kind.Renewal;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.kind.Withdrawal;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Reference;

/** How long a guarantee lasts against what it is given for. */
final class LifetimeRules {
  private LifetimeRules() {}

  /** A guarantee that ends while the protected side stays bound. */
  static void endsFirst(Text text, Findings found) {
    for (Promise promise : Promise.ofProtection(text)) {
      Optional<Lasting> ends = ends(promise);
      List<Site> bound = boundForGood(promise);
      boolean beside =
          text.dossier().beside().stream()
              .map(Text::of)
              .anyMatch(other -> !boundForGood(new Promise(other, promise.found())).isEmpty());
      if (ends.isPresent() && (beside || !bound.isEmpty())) {
        found.together(
            "The guarantee lasts "
                + Phrase.lasting(ends.orElseThrow(), text.plan().wording())
                + ", but what "
                + text.names(promise.guarantee().beneficiary())
                + " gives for it has no end.",
            Stream.concat(Stream.of(promise.found().site("duration", "renewal")), bound.stream())
                .toList());
      }
    }
  }

  /** {@return how long a guarantee lasts, if it ends and is not renewed by itself} */
  static Optional<Lasting> ends(Promise promise) {
    return promise
        .guarantee()
        .duration()
        .filter(
            duration ->
                duration.<Boolean>match(permanent -> false, lastsFor -> true, until -> true))
        .filter(
            duration ->
                promise.guarantee().renewal().stream().noneMatch(Renewal.AUTOMATIC::equals));
  }

  /** {@return where the text binds the protected side to something without end} */
  static List<Site> boundForGood(Promise promise) {
    Text text = promise.text();
    boolean wholeEnds =
        text.of(Validity.KIND).stream()
            .map(Placed::term)
            .filter(validity -> validity.duration().isPresent())
            .anyMatch(validity -> validity.appliesTo().contains(Reference.THIS_TEXT));
    return wholeEnds
        ? List.of()
        : text.terms().stream()
            .filter(place -> isForGood(place.term(), promise.guarantee().beneficiary()))
            .map(place -> place.site())
            .toList();
  }

  private static boolean isForGood(Term term, Iterable<PartyId> beneficiary) {
    ImmutableList<PartyId> protectedSide = ImmutableList.copyOf(beneficiary);
    Obligors obligors = Obligors.of(term);
    boolean lasting =
        QuantityLimit.KIND.equals(term.kind())
            || Withdrawal.KIND.equals(term.kind())
            || LawChange.KIND.equals(term.kind())
            || TerritorialStatus.KIND.equals(term.kind());
    return lasting
        && obligors.parties().stream().anyMatch(protectedSide::contains)
        && !Times.isTimed(term);
  }
}
