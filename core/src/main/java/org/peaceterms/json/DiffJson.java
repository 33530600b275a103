package org.peaceterms.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonValue;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.Iterables;
import java.util.Optional;
import org.peaceterms.diff.Change;
import org.peaceterms.diff.ClauseMatch;
import org.peaceterms.diff.Effect;
import org.peaceterms.diff.PlanDiff;
import org.peaceterms.diff.Standing;
import org.peaceterms.diff.Verdict;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.PartyId;

/** Writes a diff as JSON, in the form of the schema {@code diff}. */
public final class DiffJson {
  private DiffJson() {}

  private record Draft(String id, String version) {
    static Draft of(Plan plan) {
      return new Draft(plan.id().text(), plan.version());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Item(
      String code,
      Effect effect,
      Optional<String> clauseBefore,
      Optional<String> clauseAfter,
      Optional<String> numberBefore,
      Optional<String> numberAfter,
      Optional<String> path,
      Optional<Object> before,
      Optional<Object> after,
      Optional<ImmutableMap<String, Effect>> parties,
      Optional<String> reason,
      String summary,
      Optional<Double> score) {
    static Item of(Change change, ImmutableMap<Clause, ClauseMatch> likened) {
      return new Item(
          change.code().code(),
          change.effect(),
          change.clauseBefore().map(clause -> clause.id().text()),
          change.clauseAfter().map(clause -> clause.id().text()),
          change.clauseBefore().map(Clause::number),
          change.clauseAfter().map(Clause::number),
          change.path(),
          change.before().map(DiffJson::typed),
          change.after().map(DiffJson::typed),
          Optional.of(byName(change.parties())).filter(parties -> !parties.isEmpty()),
          change.impact().reason(),
          change.summary(),
          change
              .clauseBefore()
              .map(likened::get)
              .filter(match -> change.clauseAfter().equals(Optional.of(match.after())))
              .map(ClauseMatch::score));
    }
  }

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Result(
      Optional<String> party,
      Draft before,
      Draft after,
      Verdict verdict,
      ImmutableMap<String, Standing> parties,
      ImmutableList<Item> changes) {}

  /** A term in a place whose declared type does not say that it is one, and so needs its kind. */
  private record TermValue(@JsonValue Term term) {}

  /** {@return a value in which each term says its kind} */
  static Object typed(Object value) {
    if (value instanceof Term term) {
      return new TermValue(term);
    }
    return value instanceof Iterable<?> values && !Iterables.isEmpty(values)
        ? ImmutableList.copyOf(Iterables.transform(values, DiffJson::typed))
        : value;
  }

  /**
   * {@return the JSON of a diff, ending in a line feed}
   *
   * @param diff the diff
   */
  public static String write(PlanDiff diff) {
    return ResultJson.write(
        new Result(
            Optional.empty(),
            Draft.of(diff.before()),
            Draft.of(diff.after()),
            diff.verdict(),
            byName(diff.parties()),
            items(diff, diff.changes())));
  }

  /**
   * {@return the JSON of what a diff means for one party, ending in a line feed: the verdict for
   * it, its standing, and the changes that touch it}
   *
   * @param diff the diff
   * @param party a party, whether it takes part or not
   */
  public static String write(PlanDiff diff, PartyId party) {
    return ResultJson.write(
        new Result(
            Optional.of(party.text()),
            Draft.of(diff.before()),
            Draft.of(diff.after()),
            diff.verdict(party),
            ImmutableMap.of(party.text(), diff.standing(party)),
            items(diff, diff.changesFor(party))));
  }

  /** Each change of a clause that was found by likeness carries how alike the two are. */
  private static ImmutableList<Item> items(PlanDiff diff, ImmutableList<Change> changes) {
    ImmutableMap<Clause, ClauseMatch> likened =
        diff.matches().stream()
            .filter(match -> match.score() < 1)
            .collect(ImmutableMap.toImmutableMap(ClauseMatch::before, match -> match));
    return changes.stream()
        .map(change -> Item.of(change, likened))
        .collect(ImmutableList.toImmutableList());
  }

  private static <E> ImmutableMap<String, E> byName(ImmutableSortedMap<PartyId, E> parties) {
    return parties.entrySet().stream()
        .collect(
            ImmutableMap.toImmutableMap(entry -> entry.getKey().text(), entry -> entry.getValue()));
  }
}
