package org.peaceterms.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import java.util.Map;
import java.util.Optional;
import org.peaceterms.contradiction.Certificate;
import org.peaceterms.contradiction.Citation;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;

/** Certificates as objects with exactly one member, which names the case. */
final class CertificateJson {
  private CertificateJson() {}

  private record Clause(String plan, String id) {
    static Clause of(Citation clause) {
      return new Clause(clause.plan().text(), clause.id().text());
    }
  }

  private record Crossing(Clause floor, Rational least, Clause cap, Rational most) {}

  private record NoValue(String state, Map<String, Id> point, ImmutableList<Allowed> allowed) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Allowed(Optional<Clause> by, ImmutableSortedSet<String> values) {}

  private record Banned(
      Clause ban, String banForce, Clause norm, String normForce, Map<String, Id> point) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Sum(
      ImmutableList<Part> parts,
      Rational total,
      Optional<Clause> whole,
      Rational figure,
      boolean tooMuch) {}

  private record Part(Clause by, Rational figure) {}

  private record Circle(ImmutableList<Distance> steps, long sum) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Distance(String from, String to, long most, Optional<Clause> by) {}

  private record Crowd(ImmutableList<Turn> turns, String around, long needed, long room) {}

  @JsonInclude(JsonInclude.Include.NON_ABSENT)
  private record Turn(
      String start,
      String end,
      long lasting,
      Optional<Long> earliest,
      Optional<Long> latest,
      ImmutableList<Clause> by) {}

  static ImmutableList<Object> of(ImmutableList<Certificate> certificates) {
    return certificates.stream().map(CertificateJson::of).collect(ImmutableList.toImmutableList());
  }

  private static Object of(Certificate certificate) {
    return certificate.<Map<String, Object>>match(
        crossing ->
            ImmutableMap.of(
                "crossing",
                new Crossing(
                    Clause.of(crossing.floor()),
                    crossing.least(),
                    Clause.of(crossing.cap()),
                    crossing.most())),
        noValue -> ImmutableMap.of("noValue", noValue(noValue)),
        banned ->
            ImmutableMap.of(
                "banned",
                new Banned(
                    Clause.of(banned.ban()),
                    banned.banForce(),
                    Clause.of(banned.norm()),
                    banned.normForce(),
                    banned.point())),
        sum -> ImmutableMap.of("sum", sum(sum)),
        circle -> ImmutableMap.of("circle", circle(circle)),
        crowd -> ImmutableMap.of("crowd", crowd(crowd)));
  }

  private static NoValue noValue(Certificate.NoValue noValue) {
    return new NoValue(
        noValue.state(),
        noValue.point(),
        noValue.allowed().stream()
            .map(allowed -> new Allowed(allowed.by().map(Clause::of), allowed.values()))
            .collect(ImmutableList.toImmutableList()));
  }

  private static Sum sum(Certificate.Sum sum) {
    return new Sum(
        sum.parts().stream()
            .map(part -> new Part(Clause.of(part.by()), part.figure()))
            .collect(ImmutableList.toImmutableList()),
        sum.total(),
        sum.whole().map(Clause::of),
        sum.figure(),
        sum.tooMuch());
  }

  private static Circle circle(Certificate.Circle circle) {
    return new Circle(
        circle.steps().stream()
            .map(
                step ->
                    new Distance(step.from(), step.to(), step.most(), step.by().map(Clause::of)))
            .collect(ImmutableList.toImmutableList()),
        circle.sum());
  }

  private static Crowd crowd(Certificate.Crowd crowd) {
    return new Crowd(
        crowd.turns().stream()
            .map(
                turn ->
                    new Turn(
                        turn.start(),
                        turn.end(),
                        turn.lasting(),
                        turn.earliest(),
                        turn.latest(),
                        turn.by().stream()
                            .map(Clause::of)
                            .collect(ImmutableList.toImmutableList())))
            .collect(ImmutableList.toImmutableList()),
        crowd.around(),
        crowd.needed(),
        crowd.room());
  }
}
