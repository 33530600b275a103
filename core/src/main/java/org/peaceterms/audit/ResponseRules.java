package org.peaceterms.audit;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.stream.Stream;
import org.peaceterms.term.kind.Conduct;
import org.peaceterms.term.kind.Deployment;
import org.peaceterms.term.kind.Modality;
import org.peaceterms.term.value.PartyId;

/** Terms that stand in the way of what a guarantee promises. */
final class ResponseRules {
  private ResponseRules() {}

  /** A response that another term forbids or shuts out. */
  static void forbidden(Text text, Findings found) {
    for (Promise promise : Promise.ofProtection(text)) {
      for (Placed<?> ban : bans(promise)) {
        found.add(
            "Point "
                + ban.clause().number()
                + (ban.as(Deployment.KIND).isPresent()
                    ? " keeps out forces that would have to give the promised answer"
                    : " forbids the answer that is promised")
                + ", and nothing says that it gives way when the guarantee is called.",
            promise.found().site("tiers"),
            ban.site("modality"));
      }
    }
  }

  /** {@return the terms that forbid a response or keep its forces out} */
  static ImmutableList<Placed<?>> bans(Promise promise) {
    Text text = promise.text();
    Stream<Placed<?>> acts =
        text.of(Conduct.KIND).stream()
            .filter(conduct -> conduct.term().modality() == Modality.MUST_NOT)
            .filter(conduct -> isUnconditional(conduct))
            .filter(conduct -> forbids(text, conduct.term(), promise))
            .map(conduct -> conduct);
    return Stream.concat(acts, shutOut(promise)).collect(ImmutableList.toImmutableList());
  }

  /** {@return the terms that keep out the forces of those who must answer by force} */
  static Stream<Placed<?>> shutOut(Promise promise) {
    Text text = promise.text();
    ImmutableSet<PartyId> fighters =
        promise.responses().stream()
            .filter(conduct -> text.isA(conduct.act(), Concepts.USE_FORCE))
            .flatMap(conduct -> conduct.agents().stream())
            .filter(promise.guarantee().guarantors()::contains)
            .collect(ImmutableSet.toImmutableSet());
    return text.of(Deployment.KIND).stream()
        .filter(ResponseRules::keepsOut)
        .filter(ban -> fighters.stream().anyMatch(fighter -> concerns(text, ban.term(), fighter)))
        .map(ban -> ban);
  }

  /** {@return whether a term keeps forces out whatever happens, at all times and in every form} */
  static boolean keepsOut(Placed<Deployment> ban) {
    return ban.term().modality() == Modality.MUST_NOT
        && isUnconditional(ban)
        && ban.term().permanence().isEmpty()
        && isForGood(ban.term());
  }

  private static boolean isForGood(Deployment ban) {
    return ban.window()
        .map(
            window ->
                window.<Boolean>match(
                    always -> true,
                    from -> true,
                    until -> false,
                    between -> false,
                    during -> false))
        .orElse(true);
  }

  /** A ban on forces of an alliance concerns each of its members. */
  private static boolean concerns(Text text, Deployment ban, PartyId fighter) {
    return Stream.concat(ban.whose().stream(), ban.contributors().stream())
        .flatMap(barred -> text.actors().owners(barred).stream())
        .anyMatch(owner -> text.actors().includes(owner, fighter));
  }

  private static boolean forbids(Text text, Conduct ban, Promise promise) {
    return promise.responses().stream()
        .filter(response -> text.isA(response.act(), ban.act()))
        .anyMatch(
            response ->
                text.actors().meet(response.agents(), ban.agents())
                    && (ban.recipients().isEmpty()
                        || response.recipients().isEmpty()
                        || text.actors().meet(response.recipients(), ban.recipients())));
  }

  private static boolean isUnconditional(Placed<?> ban) {
    return ban.term().when().isEmpty() && ban.term().unless().isEmpty();
  }
}
