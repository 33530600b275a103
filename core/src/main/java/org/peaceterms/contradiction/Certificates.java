package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.logic.clash.Reason;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.verdict.Lemma;

/** Lemmas with the values that they rest on, so that they can be checked without the theory. */
final class Certificates {
  private final Inquiry inquiry;

  private Certificates(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  /** {@return a certificate for each lemma, each once} */
  static ImmutableList<Certificate> of(List<Lemma> lemmas, Inquiry inquiry) {
    Certificates certificates = new Certificates(inquiry);
    return lemmas.stream()
        .flatMap(lemma -> certificates.of(lemma))
        .collect(ImmutableSet.toImmutableSet())
        .asList();
  }

  private Stream<Certificate> of(Lemma lemma) {
    return lemma.match(
        apart -> Stream.of(of(apart.clash().reason())),
        circle -> Stream.of(circle(circle)),
        this::crowd);
  }

  /** Why any two exclude each other, and that there is no room for all. */
  private Stream<Certificate> crowd(Lemma.Crowd crowd) {
    Crowded crowded = new Crowded(inquiry, crowd);
    return Stream.concat(
        crowd.apart().stream().map(clash -> of(clash.reason())),
        Stream.of(
            new Certificate.Crowd(
                crowd.turns().stream()
                    .map(
                        turn ->
                            new Certificate.Turn(
                                inquiry.saying().point(turn.start()),
                                inquiry.saying().point(turn.end()),
                                crowded.lasting(turn),
                                crowded.earliest(turn),
                                crowded.latest(turn),
                                Crowded.statements(turn).stream()
                                    .flatMap(statement -> byAny(statement).stream())
                                    .distinct()
                                    .collect(ImmutableList.toImmutableList())))
                    .collect(ImmutableList.toImmutableList()),
                inquiry.saying().moment(crowd.around()))));
  }

  private Certificate of(Reason reason) {
    return reason.match(
        this::crossing,
        this::noValue,
        this::banned,
        excess -> sum(excess.floors(), excess.cap(), true),
        shortfall -> sum(shortfall.caps(), shortfall.floor(), false));
  }

  private Citation by(int statement) {
    return inquiry.words().citation(inquiry.statement(statement).premise());
  }

  /** {@return the clause that says it; empty for what words mean} */
  private Optional<Citation> byAny(int statement) {
    return inquiry.statement(statement).isVocabulary()
        ? Optional.empty()
        : Optional.of(by(statement));
  }

  private Certificate crossing(Reason.Crossing crossing) {
    return new Certificate.Crossing(
        by(crossing.floor()),
        amount(crossing.floor()).range().least().orElseThrow(),
        by(crossing.cap()),
        amount(crossing.cap()).range().most().orElseThrow());
  }

  private Amount amount(int statement) {
    return (Amount) inquiry.statement(statement).primitive();
  }

  private Certificate noValue(Reason.NoValue reason) {
    return new Certificate.NoValue(
        ((Status) inquiry.statement(reason.statements().get(0)).primitive()).state(),
        reason.point(),
        reason.statements().stream()
            .map(
                statement ->
                    new Certificate.Allowed(
                        byAny(statement),
                        ((Status) inquiry.statement(statement).primitive()).values()))
            .collect(ImmutableList.toImmutableList()));
  }

  private Certificate banned(Reason.Banned reason) {
    return new Certificate.Banned(
        by(reason.ban()),
        force(reason.ban()),
        by(reason.norm()),
        force(reason.norm()),
        reason.point());
  }

  private String force(int statement) {
    return ((Norm) inquiry.statement(statement).primitive())
        .force()
        .name()
        .toLowerCase(Locale.ROOT);
  }

  private Certificate sum(List<Integer> parts, int whole, boolean tooMuch) {
    return new Certificate.Sum(
        parts.stream()
            .map(
                part ->
                    new Certificate.Part(
                        by(part),
                        tooMuch
                            ? amount(part).range().least().orElseThrow()
                            : amount(part).range().most().orElseThrow()))
            .collect(ImmutableList.toImmutableList()),
        byAny(whole),
        tooMuch
            ? amount(whole).range().most().orElseThrow()
            : amount(whole).range().least().orElseThrow(),
        tooMuch);
  }

  private Certificate circle(Lemma.Circle circle) {
    return new Certificate.Circle(distances(circle.steps()));
  }

  private ImmutableList<Certificate.Distance> distances(List<Lemma.Step> steps) {
    return steps.stream()
        .map(step -> step.match(this::stated, this::assumed))
        .collect(ImmutableList.toImmutableList());
  }

  private Certificate.Distance stated(Lemma.Stated stated) {
    Statement statement = inquiry.statement(stated.statement());
    return distance((Lag) statement.primitive(), byAny(stated.statement()));
  }

  private Certificate.Distance assumed(Lemma.Assumed assumed) {
    return distance(
        Lag.notAfter(assumed.escape().end(), assumed.escape().start()), Optional.empty());
  }

  private Certificate.Distance distance(Lag lag, Optional<Citation> by) {
    Saying saying = inquiry.saying();
    return new Certificate.Distance(
        saying.moment(lag.from()), saying.moment(lag.to()), lag.most(), by);
  }
}
