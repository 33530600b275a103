package org.peaceterms.logic.compile;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.plan.vocabulary.Party;
import org.peaceterms.plan.vocabulary.Vocabulary;
import org.peaceterms.term.value.DecisionRule;
import org.peaceterms.term.value.PartyId;
import org.peaceterms.term.value.Rational;

/**
 * What a rule of decision asks for: whose consent something is impossible without. Where silence
 * counts as a yes it asks for nobody's.
 */
final class Decisions {
  private final Context context;
  private final String matter;
  private final Moment decided;
  private final String field;

  /**
   * What is decided.
   *
   * @param context the context of the term that says how
   * @param matter what those who decide agree to
   * @param decided what does not come without a decision, and not before it
   * @param field the field that the rule stands in
   */
  Decisions(Context context, String matter, Moment decided, String field) {
    this.context = context;
    this.matter = matter;
    this.decided = decided;
    this.field = field;
  }

  /**
   * Says what a rule asks for.
   *
   * @param rule the rule
   * @param otherwise who votes if the rule does not say
   */
  void require(DecisionRule rule, ImmutableSortedSet<PartyId> otherwise) {
    if (rule.fallback().filter(DecisionRule.Fallback.ADOPTED::equals).isPresent()) {
      return;
    }
    ImmutableSortedSet<PartyId> voters = rule.voters().isEmpty() ? otherwise : rule.voters();
    rule.vetoes().forEach(party -> someOf(ImmutableSortedSet.of(party)));
    needed(rule, voters.size()).ifPresent(number -> atLeast(number, voters));
  }

  /** How many of so many voters it takes; empty if the text does not say. */
  private static Optional<Integer> needed(DecisionRule rule, int voters) {
    if (rule.threshold().isEmpty()) {
      return rule.voters().isEmpty() ? Optional.empty() : Optional.of(1);
    }
    return rule.threshold()
        .map(
            threshold ->
                threshold.match(
                    unanimity -> voters,
                    consensus -> voters,
                    majority -> voters / 2 + 1,
                    share -> roundedUp(share.part().times(Rational.of(voters))),
                    votes -> roundedUp(votes.number()),
                    oneOf -> 1));
  }

  private static int roundedUp(Rational number) {
    return BigDecimal.valueOf(1)
        .multiply(new BigDecimal(number.numerator()))
        .divide(new BigDecimal(number.denominator()), 0, RoundingMode.CEILING)
        .min(BigDecimal.valueOf(Integer.MAX_VALUE))
        .intValueExact();
  }

  /** Of any voters that are one more than may be missing, one consents. */
  private void atLeast(int number, ImmutableSortedSet<PartyId> voters) {
    int among = voters.size() - number + 1;
    if (voters.isEmpty() || number <= 0) {
      return;
    }
    if (among < 1) {
      context.say(Either.of(decided.occurs().not()), field);
      return;
    }
    if (ways(voters.size(), among) > Conditions.LIMIT) {
      context.leaveOut("it can be decided in too many ways", field);
      return;
    }
    Sets.combinations(voters, among).forEach(this::someOf);
  }

  private static long ways(int of, int chosen) {
    long ways = 1;
    for (int i = 1; i <= chosen && ways <= Conditions.LIMIT; i++) {
      ways = ways * (of - i + 1) / i;
    }
    return ways;
  }

  private void someOf(Set<PartyId> parties) {
    ImmutableSortedSet.Builder<Literal> literals = ImmutableSortedSet.naturalOrder();
    literals.add(decided.occurs().not());
    for (PartyId party : parties) {
      Moment consent = context.happenings().consent(party, matter);
      literals.add(consent.occurs());
      context.say(Lag.notAfter(consent.now(), decided.now()), field);
    }
    context.say(new Either(literals.build()), field);
  }

  /**
   * {@return the moment at which a party or body agrees to something}
   *
   * <p>A body does not without those who can block it, and if it decides with one voice not without
   * any of those whom its rule names. Of members that the rule does not name nothing is said.
   */
  static Moment consent(PartyId of, String matter, Vocabulary vocabulary, Ledger ledger) {
    Set<PartyId> met = new HashSet<>(Set.of(of));
    Deque<PartyId> bodies = new ArrayDeque<>(met);
    while (!bodies.isEmpty()) {
      PartyId body = bodies.remove();
      Moment whole = consent(body, matter);
      for (PartyId member : indispensable(body, vocabulary)) {
        Moment part = consent(member, matter);
        ledger.addRule(Either.of(whole.occurs().not(), part.occurs()));
        ledger.addRule(Lag.notAfter(part.now(), whole.now()));
        if (met.add(member)) {
          bodies.add(member);
        }
      }
    }
    return consent(of, matter);
  }

  private static Moment consent(PartyId of, String matter) {
    return new Moment(Moment.Kind.CONSENT, of + " to " + matter);
  }

  private static Set<PartyId> indispensable(PartyId body, Vocabulary vocabulary) {
    return vocabulary
        .party(body)
        .flatMap(Party::decisionRule)
        .map(Decisions::indispensable)
        .orElse(ImmutableSet.of());
  }

  private static Set<PartyId> indispensable(DecisionRule rule) {
    boolean oneVoice =
        rule.threshold()
            .map(
                threshold ->
                    threshold.match(
                        unanimity -> true,
                        consensus -> true,
                        majority -> false,
                        share -> false,
                        votes -> false,
                        oneOf -> false))
            .orElse(false);
    return oneVoice ? Sets.union(rule.vetoes(), rule.voters()) : rule.vetoes();
  }
}
