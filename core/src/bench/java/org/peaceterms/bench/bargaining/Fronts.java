package org.peaceterms.bench.bargaining;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.math.BigInteger;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.peaceterms.compat.bargaining.Bargaining;
import org.peaceterms.compat.bargaining.Domain;
import org.peaceterms.compat.bargaining.Issue;
import org.peaceterms.compat.bargaining.Outcome;
import org.peaceterms.compat.bargaining.Preferences;
import org.peaceterms.compat.bargaining.Rule;
import org.peaceterms.compat.bargaining.Stake;
import org.peaceterms.term.value.Rational;

/** The Pareto front of issues of ten values each, valued at random in hundredths. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Fronts {
  private static final int VALUES = 10;

  /** How many issues there are: six make a million outcomes. */
  @Param("6")
  public int issues;

  /** How many parties there are. */
  @Param("2")
  public int parties;

  private Domain domain;

  /** Makes the domain, the same every time. */
  @Setup
  public void make() {
    domain = domain(issues, parties);
  }

  /**
   * {@return a domain}
   *
   * @param issues how many issues, of ten values each
   * @param parties how many parties
   */
  public static Domain domain(int issues, int parties) {
    Random random = new Random(1);
    ImmutableList.Builder<Issue> all = ImmutableList.builder();
    for (int i = 0; i < issues; i++) {
      ImmutableList.Builder<String> values = ImmutableList.builder();
      for (int value = 0; value < VALUES; value++) {
        values.add("value " + value);
      }
      all.add(new Issue("issue " + i, values.build()));
    }
    ImmutableList<Issue> made = all.build();
    ImmutableList.Builder<Preferences> preferences = ImmutableList.builder();
    for (int party = 0; party < parties; party++) {
      preferences.add(preferences("party " + party, made, random));
    }
    return new Domain(made, preferences.build());
  }

  private static Preferences preferences(String party, ImmutableList<Issue> issues, Random random) {
    ImmutableMap.Builder<String, Rational> weights = ImmutableMap.builder();
    ImmutableMap.Builder<String, ImmutableMap<String, Rational>> worth = ImmutableMap.builder();
    for (Issue issue : issues) {
      weights.put(issue.name(), Rational.of(1 + random.nextInt(30), 100));
      ImmutableMap.Builder<String, Rational> of = ImmutableMap.builder();
      issue.values().forEach(value -> of.put(value, Rational.of(random.nextInt(101), 100)));
      worth.put(issue.name(), of.buildOrThrow());
    }
    return new Preferences(
        new Stake(party, Rational.ZERO), weights.buildOrThrow(), worth.buildOrThrow());
  }

  /** {@return how many outcomes lie on the front} */
  @Benchmark
  public BigInteger front() {
    return Bargaining.over(domain).outcomesOnFront();
  }

  /** {@return how many deals the rules of fairness pick, the front included} */
  @Benchmark
  public int solutions() {
    Bargaining<Outcome> bargaining = Bargaining.over(domain);
    int picked = 0;
    for (Rule rule : Rule.values()) {
      picked += bargaining.solution(rule).deals().size();
    }
    return picked;
  }
}
