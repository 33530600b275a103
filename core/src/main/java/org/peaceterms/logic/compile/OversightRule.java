package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSortedSet;
import java.util.List;
import java.util.Optional;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.term.kind.Oversight;
import org.peaceterms.term.value.ObjectId;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Reference;

/**
 * A body has its members and its chair, and does what it is charged with. A body that alone may do
 * so leaves no room for another with the same charge, unless one is part of the other. What it does
 * step by step follows when the step is set off; the penalties that it can bring it may impose once
 * what it watches is broken.
 */
final class OversightRule {
  private static final String SHARED = "several";

  private final Oversight term;
  private final Context context;

  private OversightRule(Oversight term, Context context) {
    this.term = term;
    this.context = context;
  }

  static boolean say(Oversight term, Context context) {
    OversightRule rule = new OversightRule(term, context.within(term.window()));
    boolean said = rule.seats("member", "members", term.members());
    said |= rule.seats("chair", "chair", term.chair());
    said |= rule.charge();
    said |= rule.penalties();
    for (int i = 0; i < term.steps().size(); i++) {
      said |= Responses.say(rule.context, term.steps().get(i), i + 1, "steps", rule::respond);
    }
    return said;
  }

  private boolean seats(String seat, String field, ImmutableSortedSet<PartyId> holders) {
    if (holders.isEmpty()) {
      return false;
    }
    context.say(
        new Status(
            "seat",
            Box.EMPTY
                .with(Box.SUBJECT, holders)
                .with("body", term.body())
                .with("seat", ObjectId.of(seat)),
            ImmutableSortedSet.of("held"),
            context.period()),
        field);
    return true;
  }

  /** Who does what the body is charged with: the body alone, or whoever takes part in it. */
  private boolean charge() {
    Names names = context.ledger().names();
    if (term.mandate().isEmpty() || names.isUndefined(term.body())) {
      return false;
    }
    boolean alone = term.exclusive().orElse(false);
    ImmutableSortedSet.Builder<String> doers = ImmutableSortedSet.naturalOrder();
    doers.add(term.body().text());
    if (!alone) {
      doers.add(SHARED);
      context.happenings().vocabulary().parties().stream()
          .filter(party -> isPart(party, names))
          .forEach(party -> doers.add(party.id().text()));
    }
    context.say(
        new Status(
            "charge",
            Box.EMPTY
                .with("mandate", term.mandate())
                .with("over", watched())
                .with(Box.PLACE, term.place()),
            doers.build(),
            context.period()),
        "body",
        "exclusive",
        "mandate");
    return true;
  }

  /** Whether one of the body and a party is part of the other. */
  private boolean isPart(Party party, Names names) {
    Optional<Party> body = context.happenings().vocabulary().party(term.body());
    return names.isBelow(party.id(), term.body())
        || names.isBelow(term.body(), party.id())
        || party.partOf().contains(term.body())
        || body.map(found -> found.partOf().contains(party.id())).orElse(false);
  }

  private List<Reference> watched() {
    return term.over().stream().map(this::watched).toList();
  }

  /** What the plan declares bears its name already. */
  private Reference watched(Reference what) {
    String own = context.happenings().plan().id() + ":";
    return what.text().startsWith(own)
        ? what
        : Reference.of(context.happenings().qualified(what.text()));
  }

  private boolean penalties() {
    if (term.penalty().isEmpty()) {
      return false;
    }
    ImmutableSortedSet<Reference> over =
        term.over().isEmpty() ? ImmutableSortedSet.of(Reference.THIS_TEXT) : term.over();
    for (Reference what : over) {
      Moment breach =
          context.happenings().links().breach(context.happenings(), what.text(), Optional.empty());
      Context broken =
          context
              .inside(term, "penalty", Site.Role.CONSEQUENCE)
              .during(Interval.from(breach.now()));
      broken.say(
          new Norm(
              Norm.Force.PERMITTED,
              Box.EMPTY
                  .with(Box.ACT, Acts.IMPOSE_PENALTY)
                  .with(Box.AGENTS, term.body())
                  .with("instruments", term.penalty()),
              broken.period()),
          "penalty");
    }
    return true;
  }

  private void respond(Context response) {
    Compilation.compile(response);
    term.decisionRule()
        .ifPresent(
            rule ->
                new Decisions(response, context.name(), response.completion(), "decisionRule")
                    .require(rule, term.members()));
  }
}
