package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.stream.Stream;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.TerritorialStatus;
import org.peaceterms.term.kind.Tier;
import org.peaceterms.term.kind.Validity;
import org.peaceterms.term.value.Condition;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Reference;

/**
 * A guarantee in its text: whom it is against, who can block it and what ends it, wherever in the
 * text that stands.
 *
 * @param text the text
 * @param found the guarantee where it stands
 */
record Promise(Text text, Placed<Guarantee> found) {

  /** {@return the guarantees of a text} */
  static ImmutableList<Promise> in(Text text) {
    return text.of(Guarantee.KIND).stream()
        .map(found -> new Promise(text, found))
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the guarantees that promise protection and say against what} */
  static ImmutableList<Promise> ofProtection(Text text) {
    return in(text).stream()
        .filter(promise -> promise.guarantee().assures() == Guarantee.Assures.PROTECTION)
        .filter(Promise::hasContent)
        .collect(ImmutableList.toImmutableList());
  }

  Guarantee guarantee() {
    return found.term();
  }

  /** {@return whether anything sets it off and anything follows} */
  boolean hasContent() {
    return isTriggered() && isAnswered();
  }

  /** {@return whether anything sets it off} */
  boolean isTriggered() {
    return guarantee().tiers().stream()
        .anyMatch(tier -> tier.trigger().isPresent() || !tier.qualifiers().isEmpty());
  }

  /** {@return whether anything follows} */
  boolean isAnswered() {
    return !guarantee().commitments().isEmpty()
        || guarantee().tiers().stream().anyMatch(tier -> !tier.response().isEmpty());
  }

  /** {@return whether a response is promised and not only allowed} */
  boolean isCommitted() {
    return hasContent()
        && guarantee().discretion().stream().noneMatch(Guarantee.Discretion.DISCRETIONARY::equals)
        && responses().stream().anyMatch(conduct -> conduct.modality() == Modality.MUST);
  }

  /** {@return the acts that follow} */
  ImmutableList<Conduct> responses() {
    return guarantee().tiers().stream()
        .flatMap(tier -> tier.response().stream())
        .flatMap(term -> found.with(term).as(Conduct.KIND).stream())
        .map(Placed::term)
        .collect(ImmutableList.toImmutableList());
  }

  /** {@return the acts that set it off} */
  ImmutableList<Condition.ActDone> triggers() {
    return guarantee().tiers().stream()
        .flatMap(Promise::triggers)
        .collect(ImmutableList.toImmutableList());
  }

  static Stream<Condition.ActDone> triggers(Tier tier) {
    return tier.trigger().stream()
        .flatMap(condition -> Conditions.atoms(condition, Condition.ActDone.class).stream());
  }

  /**
   * {@return whom it is against by name; if it is against anyone, those who hold land that the text
   * speaks of or have fought}
   */
  ImmutableSortedSet<PartyId> adversaries() {
    ImmutableSortedSet<PartyId> named = others(guarantee().threat());
    return named.isEmpty() && !guarantee().threat().isEmpty() ? others(suspects()) : named;
  }

  private ImmutableSet<PartyId> suspects() {
    return Stream.concat(
            text.withReadings(TerritorialStatus.KIND).stream()
                .flatMap(status -> status.term().holder().stream()),
            text.belligerents().stream())
        .collect(ImmutableSet.toImmutableSet());
  }

  private ImmutableSortedSet<PartyId> others(Iterable<PartyId> parties) {
    ImmutableSortedSet.Builder<PartyId> others = ImmutableSortedSet.naturalOrder();
    for (PartyId party : parties) {
      boolean isEveryone = text.actors().party(party).flatMap(Party::everyone).orElse(false);
      if (!isEveryone && !guarantee().beneficiary().contains(party)) {
        others.add(party);
      }
    }
    return others.build();
  }

  /** {@return who can block the response alone} */
  ImmutableSortedSet<PartyId> blockers() {
    return guarantee()
        .decisionRule()
        .map(rule -> Blockers.of(rule, guarantee().guarantors(), text.actors()))
        .orElse(ImmutableSortedSet.of());
  }

  /**
   * What ends a guarantee.
   *
   * @param site where that stands
   * @param condition what ends it
   */
  record End(Site site, Condition condition) {}

  /** {@return what ends it, also where another clause says so} */
  ImmutableList<End> ends() {
    Stream<End> own =
        guarantee().voidIf().stream()
            .map(end -> new End(found.at(text, end.point(), "voidIf"), end.condition()));
    Stream<End> elsewhere =
        text.withReadings(Validity.KIND).stream()
            .filter(validity -> text.covers(named(validity.term()), found))
            .flatMap(
                validity ->
                    validity.term().endsIf().stream()
                        .map(condition -> new End(validity.site("endsIf"), condition)));
    return Stream.concat(own, elsewhere).collect(ImmutableList.toImmutableList());
  }

  /** What ends the whole text is no matter of the guarantee. */
  private static ImmutableSet<Reference> named(Validity validity) {
    return validity.appliesTo().stream()
        .filter(reference -> !reference.equals(Reference.THIS_TEXT))
        .collect(ImmutableSet.toImmutableSet());
  }
}
