package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Guarantee;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.kind.Tier;
import org.peaceterms.term.value.Lasting;
import org.peaceterms.term.value.PartyId;

/**
 * A guarantee promises its responses for the case that it is called: what a tier says holds from
 * the moment at which its trigger and all qualifiers are given, while the guarantee runs. A
 * response that is discretionary is a liberty. What the decision rule asks for, each response is
 * impossible without.
 *
 * <p>Between the same guarantors and beneficiary a guarantee is free or has a price, binds in law
 * or politically, is automatic or discretionary; what the text does not say is neither. Who gives
 * it is <em>guarantor</em>; if nobody else may join, everyone else is not.
 *
 * <p>What voids it ends it, and so never clashes with it. But it must be possible to call it: see
 * {@link Calls}. A length of time is a least one, also where it is exact: what comes after is not
 * said.
 */
final class GuaranteeRule {
  private final Guarantee term;
  private final Context context;
  private final Endpoint start;
  private final Optional<Endpoint> end;

  private GuaranteeRule(Guarantee term, Context context) {
    this.term = term;
    this.context = context;
    this.start =
        term.start()
            .map(context.happenings().times()::point)
            .orElseGet(() -> context.happenings().entryIntoForce().now());
    this.end = term.duration().flatMap(this::end);
  }

  private Optional<Endpoint> end(Lasting duration) {
    return duration.match(
        permanent -> Optional.empty(),
        lastsFor -> Optional.of(context.happenings().times().after(start, lastsFor.time())),
        until -> Optional.of(context.happenings().times().point(until.end())));
  }

  static boolean say(Guarantee term, Context context) {
    GuaranteeRule rule = new GuaranteeRule(term, context);
    rule.begins();
    rule.voided();
    boolean said = rule.promise();
    Context running = rule.running();
    for (int i = 0; i < term.tiers().size(); i++) {
      Tier tier = term.tiers().get(i);
      context.ends().calls().call(running, tier, i + 1, rule.end);
      said |= Responses.say(running, tier, i + 1, "tiers", rule::respond);
    }
    return said;
  }

  private void begins() {
    if (context.happenings().outline().isMentioned(context.name())) {
      if (term.start().isEmpty()) {
        context.say(Either.of(context.beginning().occurs()));
      }
      Performance.set(context, context.beginning(), start, "start");
    }
  }

  private void voided() {
    term.voidIf()
        .forEach(ends -> context.ends().add(context, context.end(), ends.condition(), "voidIf"));
  }

  private Context running() {
    Context running = context.during(new Interval(Optional.of(start), end));
    return term.voidIf().isEmpty() ? running : running.during(Interval.until(context.end().now()));
  }

  /** What the promise is like does not change with its time. */
  private boolean promise() {
    if (term.guarantors().isEmpty() || term.beneficiary().isEmpty()) {
      return false;
    }
    state("discretion", term.discretion().map(Enum::name));
    state("price", term.price().map(price -> price.is().name()));
    state("binding", term.binding().map(Enum::name));
    guarantors(term.guarantors(), "guarantor");
    if (term.guarantorSet().filter(Guarantee.GuarantorSet.CLOSED::equals).isPresent()) {
      guarantors(others(), "no guarantor");
    }
    return true;
  }

  private Box box(String role, Set<PartyId> guarantors) {
    return Box.EMPTY
        .with(role, guarantors)
        .with("beneficiary", term.beneficiary())
        .with("threat", threat());
  }

  /** Against everyone is against anybody at all, as where nobody is named. */
  private Set<PartyId> threat() {
    boolean everyone = term.threat().stream().anyMatch(context.names()::isEveryone);
    return everyone ? ImmutableSet.of() : term.threat();
  }

  private void state(String matter, Optional<String> value) {
    Context standing = context.during(context.standing());
    value.ifPresent(
        found ->
            standing.say(
                new Status(
                    matter + " of the guarantee of " + assured(),
                    box(Box.SUBJECT, term.guarantors()),
                    ImmutableSortedSet.of(found.toLowerCase(Locale.ROOT)),
                    standing.period()),
                matter));
  }

  private String assured() {
    return term.assures().name().toLowerCase(Locale.ROOT);
  }

  private void guarantors(Set<PartyId> parties, String value) {
    Context standing = context.during(context.standing());
    if (!parties.isEmpty()) {
      standing.say(
          new Status(
              "standing as guarantor of " + assured(),
              box(Box.SUBJECT, parties),
              ImmutableSortedSet.of(value),
              standing.period()),
          "guarantorSet",
          "guarantors");
    }
  }

  /** The parties that have nothing in common with any guarantor. */
  private Set<PartyId> others() {
    Names names = context.ledger().names();
    return context.happenings().vocabulary().parties().stream()
        .filter(party -> party.partOf().stream().noneMatch(term.guarantors()::contains))
        .map(Party::id)
        .filter(
            party ->
                term.guarantors().stream()
                    .allMatch(guarantor -> names.overlap(party, guarantor) == Overlap.NEVER))
        .collect(ImmutableSet.toImmutableSet());
  }

  private void respond(Context response) {
    if (term.discretion().filter(Guarantee.Discretion.DISCRETIONARY::equals).isPresent()) {
      free(response);
      return;
    }
    Compilation.compile(response);
    term.decisionRule()
        .ifPresent(
            rule ->
                new Decisions(response, context.name(), response.completion(), "decisionRule")
                    .require(rule, term.guarantors()));
  }

  /** What guarantors decide case by case they are free to do or to leave. */
  private void free(Context response) {
    if (response.term() instanceof Conduct conduct) {
      boolean act = conduct.modality() == Modality.MUST || conduct.modality() == Modality.MAY;
      Compilation.compile(
          act
              ? response.inside(conduct.withModality(Modality.FREE), "freely", Site.Role.RESPONSE)
              : response);
    } else {
      response.leaveOut("its response is decided case by case and is no act", "discretion");
    }
  }
}
