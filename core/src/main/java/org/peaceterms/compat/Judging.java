package org.peaceterms.compat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Premise;
import org.peaceterms.plan.Clause;
import org.peaceterms.plan.Demand;
import org.peaceterms.plan.Plan;
import org.peaceterms.plan.Position;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.reading.ConditionPhrase;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.ClauseId;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.PlanId;

/** Judges one demand against a plan. */
final class Judging {
  /** More cases than that are not told in a sentence each. */
  private static final int SHOWN = 4;

  /** So many ways to leave clauses out are tried to find clauses that do not contradict. */
  private static final int WAYS = 64;

  private final Plan plan;
  private final Position position;
  private final Demand demand;
  private final Joint joint;
  private final Contradictory contradictory;
  private final Vocabulary vocabulary;
  private final Yardstick yardstick;
  private ImmutableList<Way> brokenBy = ImmutableList.of();
  private ImmutableList<Way> metBy = ImmutableList.of();
  private boolean decided;

  private Judging(Side side, Demand demand, Contradictory contradictory) {
    this.plan = side.plan();
    this.position = side.position();
    this.demand = demand;
    this.joint = side.joint(demand);
    this.contradictory = contradictory;
    this.vocabulary = plan.vocabulary().with(position.declares());
    this.yardstick = side.yardstick();
  }

  /**
   * {@return the answer of a plan to a demand}
   *
   * @param contradictory the clauses of the plan that contradict others
   */
  static DemandAnswer of(Side side, Demand demand, Contradictory contradictory) {
    return new Judging(side, demand, contradictory).answer();
  }

  private boolean isRequired() {
    return demand.required().isPresent();
  }

  private DemandAnswer answer() {
    Evidence against = joint.against();
    if (isRequired() && !against.plain().isEmpty()) {
      return answer(Evidence.NONE, against);
    }
    Evidence following = following();
    return isRequired() ? answer(following, against) : answer(against, following);
  }

  /**
   * Of what the clauses bring about in more than one way, the way without a contradiction counts,
   * and next a way whose clauses at least do not contradict each other: from those that do,
   * everything would follow.
   */
  private Evidence following() {
    Evidence following = joint.following();
    if (following.plain().stream().allMatch(this::isSpared)) {
      return following;
    }
    Evidence sound = joint.without(premises(contradictory::names)).following();
    return sound.plain().isEmpty() ? consistent(following).orElse(sound) : sound;
  }

  private Optional<Evidence> consistent(Evidence all) {
    Set<Set<ClauseId>> seen = new HashSet<>();
    Deque<Set<ClauseId>> left = new ArrayDeque<>();
    Evidence found = all;
    Set<ClauseId> gone = ImmutableSet.of();
    while (true) {
      Optional<ImmutableSet<ClauseId>> conflict =
          found.plain().stream()
              .flatMap(each -> contradictory.within(clauses(each.premises())).stream())
              .findFirst();
      if (conflict.isEmpty() && !found.plain().isEmpty()) {
        return Optional.of(found);
      }
      for (ClauseId clause : conflict.orElse(ImmutableSet.of())) {
        Set<ClauseId> fewer = Sets.union(gone, Set.of(clause)).immutableCopy();
        if (seen.add(fewer)) {
          left.add(fewer);
        }
      }
      if (left.isEmpty()) {
        return Optional.empty();
      }
      if (seen.size() > WAYS) {
        return Optional.of(Evidence.UNDECIDED);
      }
      gone = left.remove();
      found = joint.without(premises(gone::contains)).following();
    }
  }

  private boolean isSpared(Evidence.Plain evidence) {
    return contradictory.spares(clauses(evidence.premises()));
  }

  private Set<Integer> premises(Predicate<ClauseId> which) {
    List<Premise> premises = joint.theory().premises();
    return IntStream.range(0, premises.size())
        .filter(i -> premises.get(i).plan().equals(plan.id()))
        .filter(i -> which.test(premises.get(i).clause()))
        .boxed()
        .collect(Collectors.toSet());
  }

  private DemandAnswer answer(Evidence good, Evidence bad) {
    brokenBy = ways(bad);
    metBy = ways(good);
    decided = good.decided() && bad.decided();
    return bad.plain().stream()
        .findFirst()
        .map(this::broken)
        .or(() -> met(good.plain()))
        .or(() -> depends(good, bad, true))
        .or(() -> depends(good, bad, false))
        .orElseGet(this::nothing);
  }

  /** All ways that turn on nothing but versions of open choices. */
  private ImmutableList<Way> ways(Evidence evidence) {
    Stream<Way> plain =
        evidence.plain().stream()
            .map(each -> new Way(ImmutableSet.of(), clauses(each.premises()), each.gaps()));
    Stream<Way> cases =
        evidence.cases().stream()
            .flatMap(
                each ->
                    Versions.of(each.literals()).stream()
                        .map(versions -> new Way(versions, clauses(each.premises()), each.gaps())));
    return Stream.concat(plain, cases).distinct().collect(ImmutableList.toImmutableList());
  }

  private DemandAnswer broken(Evidence.Plain evidence) {
    String verb = isRequired() ? "rules it out" : "brings it about";
    String plural = isRequired() ? "rule it out" : "bring it about";
    String reason =
        Stream.concat(
                Stream.of(says(evidence.premises(), verb, plural)),
                evidence.gaps().stream().map(Gap::sentence))
            .collect(Collectors.joining(" "));
    return demand
        .droppedIf()
        .map(condition -> ConditionPhrase.of(condition, position.asPlan().wording()))
        .map(
            words ->
                result(
                    Answer.CONDITIONAL,
                    evidence.premises(),
                    ImmutableList.of(words),
                    reason + " The demand is dropped if " + words + "."))
        .orElseGet(() -> result(Answer.VIOLATED, evidence.premises(), ImmutableList.of(), reason));
  }

  /** What follows only from clauses that contradict others does not follow. */
  private Optional<DemandAnswer> met(List<Evidence.Plain> evidence) {
    return evidence.stream()
        .filter(this::isSpared)
        .findFirst()
        .or(() -> evidence.stream().findFirst())
        .map(this::met);
  }

  private DemandAnswer met(Evidence.Plain evidence) {
    String verb = isRequired() ? "brings it about" : "rules it out";
    String plural = isRequired() ? "bring it about" : "rule it out";
    String reason = says(evidence.premises(), verb, plural);
    if (!isSpared(evidence)) {
      String condition = "the contradiction that the plan holds there is settled in favour of it";
      return result(
          Answer.CONDITIONAL,
          evidence.premises(),
          ImmutableList.of(condition),
          reason + " That counts only if " + condition + ".");
    }
    return contradictory.complete()
        ? result(Answer.GUARANTEED, evidence.premises(), ImmutableList.of(), reason)
        : result(
            Answer.UNDETERMINED,
            evidence.premises(),
            ImmutableList.of(),
            reason
                + " The budget ran out before it was clear that the plan does not contradict it.");
  }

  /**
   * What breaks a demand in some case, and what meets it in some.
   *
   * @param known whether to look at cases that do not turn on what is missing, or at others
   */
  private Optional<DemandAnswer> depends(Evidence good, Evidence bad, boolean known) {
    List<Evidence.Case> against = cases(bad, known);
    List<Evidence.Case> inFavour = cases(good, known);
    if (against.isEmpty() && inFavour.isEmpty()) {
      return Optional.empty();
    }
    Evidence.Case first = (against.isEmpty() ? inFavour : against).get(0);
    List<String> sentences = new ArrayList<>();
    sentences.addAll(sentences(against, isRequired()));
    sentences.addAll(sentences(inFavour, !isRequired()));
    return Optional.of(
        result(
            known ? Answer.CONDITIONAL : Answer.UNDETERMINED,
            first.premises(),
            conditions(against.isEmpty() ? inFavour : against),
            String.join(" ", sentences)));
  }

  private List<Evidence.Case> cases(Evidence evidence, boolean known) {
    return evidence.cases().stream()
        .filter(each -> each.literals().stream().noneMatch(this::isOpen) == known)
        .toList();
  }

  private ImmutableList<String> conditions(List<Evidence.Case> cases) {
    return cases.stream()
        .map(each -> words(each.literals()))
        .distinct()
        .collect(ImmutableList.toImmutableList());
  }

  private List<String> sentences(List<Evidence.Case> cases, boolean out) {
    Set<String> all = new LinkedHashSet<>();
    for (Evidence.Case each : cases) {
      String says =
          says(
              each.premises(),
              out ? "rules it out" : "brings it about",
              out ? "rule it out" : "bring it about");
      all.add(says.substring(0, says.length() - 1) + " if " + words(each.literals()) + ".");
    }
    return all.stream().limit(SHOWN).toList();
  }

  private String words(Set<Literal> literals) {
    return Phrase.and(
        literals.stream()
            .map(literal -> LiteralWords.of(literal, joint.theory(), vocabulary))
            .toList());
  }

  /** A value that is missing, or a name that the text leaves undefined. */
  private boolean isOpen(Literal literal) {
    return literal.atom() instanceof Atom.Missing
        || (literal.atom() instanceof Atom.Shared shared
            && (isUndefined(shared.one()) || isUndefined(shared.other())));
  }

  private boolean isUndefined(Id id) {
    return vocabulary.parties().stream()
            .anyMatch(party -> party.id().equals(id) && party.undefined().orElse(false))
        || vocabulary.places().stream()
            .anyMatch(place -> place.id().equals(id) && place.undefined().orElse(false))
        || vocabulary.objects().stream()
            .anyMatch(thing -> thing.id().equals(id) && thing.undefined().orElse(false));
  }

  private DemandAnswer nothing() {
    if (!joint.isJudged()) {
      return result(
          Answer.UNDETERMINED,
          ImmutableSortedSet.of(),
          ImmutableList.of(),
          "The demand is not judged"
              + joint.notJudged().map(why -> ", because " + why).orElse("")
              + ".");
    }
    return result(
        decided ? Answer.SILENT : Answer.UNDETERMINED,
        ImmutableSortedSet.of(),
        ImmutableList.of(),
        decided
            ? "No point of the plan brings it about or rules it out."
            : "The budget ran out before it was decided.");
  }

  private String says(Set<Integer> because, String verb, String plural) {
    List<Clause> clauses = clauses(because);
    List<String> points = clauses.stream().map(clause -> "point " + clause.number()).toList();
    ImmutableList<PlanId> ids = laws(because);
    List<String> laws =
        yardstick.laws().stream()
            .filter(law -> ids.contains(law.id()))
            .map(law -> "the law \u201C" + law.title() + "\u201D (" + law.id() + ")")
            .toList();
    ImmutableList<String> all = ImmutableList.<String>builder().addAll(points).addAll(laws).build();
    if (all.isEmpty()) {
      return "Whatever the plan says, it " + (verb.startsWith("rules") ? "cannot be." : "is so.");
    }
    String who = Phrase.and(all);
    return Character.toUpperCase(who.charAt(0))
        + who.substring(1)
        + " "
        + (all.size() == 1 ? verb : "together " + plural)
        + ".";
  }

  private ImmutableList<Clause> clauses(Set<Integer> premises) {
    return joint.clauses(premises);
  }

  private ImmutableList<PlanId> laws(Set<Integer> premises) {
    return premises.stream()
        .map(premise -> joint.theory().premises().get(premise))
        .filter(Premise::background)
        .map(Premise::plan)
        .collect(ImmutableSet.toImmutableSet())
        .asList();
  }

  private DemandAnswer result(
      Answer answer, Set<Integer> because, ImmutableList<String> conditions, String reason) {
    return new DemandAnswer(
        demand,
        answer,
        clauses(because),
        laws(because),
        conditions,
        reason,
        brokenBy,
        metBy,
        decided && joint.isJudged());
  }
}
