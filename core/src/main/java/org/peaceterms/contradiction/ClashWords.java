package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.clash.Reason;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Lag;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.verdict.Lemma;
import org.peaceterms.term.reading.Phrase;
import org.peaceterms.term.value.Id;
import org.peaceterms.term.value.Rational;

/** The words for lemmas: what clashes, about what, and when. */
final class ClashWords {
  private final Inquiry inquiry;
  private final Wordbook words;
  private final Saying saying;
  private final SharedWords shared;
  private final StatusWords status;

  ClashWords(Inquiry inquiry) {
    this.inquiry = inquiry;
    this.words = inquiry.words();
    this.saying = inquiry.saying();
    this.shared = new SharedWords(words);
    this.status = new StatusWords(inquiry);
  }

  /** {@return what a lemma is about: "the strength of the armed forces of Ukraine"} */
  String matter(Lemma lemma) {
    return lemma.match(
        apart -> matter(apart.clash().reason()),
        this::matter,
        crowd -> matter(crowd.apart().get(0).reason()));
  }

  private String matter(Reason reason) {
    return reason.match(
        crossing -> quantity(amount(crossing.cap())),
        status::matter,
        banned -> deed(banned),
        excess -> quantity(amount(excess.cap())),
        shortfall -> quantity(amount(shortfall.floor())));
  }

  private String matter(Lemma.Circle circle) {
    ImmutableSet<String> moments =
        circle.steps().stream()
            .map(this::lag)
            .flatMap(lag -> Stream.of(lag.from(), lag.to()))
            .filter(moment -> !moment.equals(Moment.ORIGIN))
            .map(saying::moment)
            .collect(ImmutableSet.toImmutableSet());
    return "the order of " + Phrase.and(moments.asList());
  }

  private Amount amount(int statement) {
    return (Amount) inquiry.statement(statement).primitive();
  }

  private String quantity(Amount amount) {
    return shared.quantity(amount).orElseGet(() -> measured(amount));
  }

  private String measured(Amount amount) {
    String whose = words.whose(amount.box());
    return words.name(amount.measure()) + (whose.isEmpty() ? "" : " " + whose);
  }

  private Norm norm(int statement) {
    return (Norm) inquiry.statement(statement).primitive();
  }

  /** What is forbidden and done: the names that both statements have in common, else the norm's. */
  private String deed(Reason.Banned banned) {
    Box box = norm(banned.norm()).box();
    for (Map.Entry<String, Id> role : banned.point().entrySet()) {
      box = box.with(role.getKey(), role.getValue());
    }
    return words.agents(box) + " to " + words.deed(box);
  }

  /** {@return what a clash shows, as a sentence} */
  String sentence(Lemma lemma) {
    return lemma.match(apart -> sentence(apart.clash().reason()), this::sentence, this::sentence);
  }

  private String sentence(Reason reason) {
    return reason.match(
        this::crossing,
        noValue -> status.sentence(noValue, this::by),
        this::banned,
        excess -> sum(excess.floors(), excess.cap(), true),
        shortfall -> sum(shortfall.caps(), shortfall.floor(), false));
  }

  private String by(int statement) {
    return inquiry.statement(statement).isVocabulary()
        ? "what the words mean"
        : words.point(inquiry.statement(statement).premise());
  }

  private String crossing(Reason.Crossing crossing) {
    Amount floor = amount(crossing.floor());
    Amount cap = amount(crossing.cap());
    boolean same = quantity(floor).equals(quantity(cap));
    return "by "
        + by(crossing.floor())
        + " "
        + quantity(floor)
        + " must be at least "
        + figure(crossing.floor(), floor.range().least())
        + ", but by "
        + by(crossing.cap())
        + " "
        + (same ? "it" : quantity(cap) + ", of which it is a part,")
        + " may be at most "
        + figure(crossing.cap(), cap.range().most());
  }

  private String figure(int statement, Optional<Rational> bound) {
    Amount amount = amount(statement);
    Rational figure = bound.orElseThrow();
    return inquiry.isOpen(statement, figure)
        ? "a figure that is left open"
        : shared.figure(amount, figure).orElseGet(() -> words.figure(amount.measure(), figure));
  }

  private String banned(Reason.Banned banned) {
    String does =
        norm(banned.norm()).force() == Norm.Force.PERMITTED ? " permits " : " makes it a duty of ";
    String against =
        norm(banned.ban()).force() == Norm.Force.FREE
            ? " leaves that to free choice"
            : " forbids that";
    return by(banned.norm()) + does + deed(banned) + ", but " + by(banned.ban()) + against;
  }

  private String sum(List<Integer> parts, int whole, boolean tooMuch) {
    Amount all = amount(whole);
    ImmutableList<String> each =
        parts.stream()
            .map(
                part ->
                    "by "
                        + by(part)
                        + " "
                        + quantity(amount(part))
                        + " must be at "
                        + (tooMuch ? "least " : "most ")
                        + figure(
                            part,
                            tooMuch ? amount(part).range().least() : amount(part).range().most()))
            .collect(ImmutableList.toImmutableList());
    return Phrase.and(each)
        + "; together that is too "
        + (tooMuch ? "much" : "little")
        + " for "
        + by(whole)
        + ", by which "
        + quantity(all)
        + " must be at "
        + (tooMuch
            ? "most " + figure(whole, all.range().most())
            : "least " + figure(whole, all.range().least()));
  }

  private String sentence(Lemma.Circle circle) {
    return sentence(circle, circle.steps());
  }

  /**
   * {@return what a circle shows after an order that was told just before, which is not told again;
   * empty if the order is no part of it}
   *
   * @param lemma the circle
   * @param told the order
   */
  Optional<String> rest(Lemma lemma, Literal told) {
    return lemma.match(
        apart -> Optional.empty(), circle -> rest(circle, told), crowd -> Optional.empty());
  }

  private Optional<String> rest(Lemma.Circle circle, Literal told) {
    List<Lemma.Step> steps = circle.steps();
    for (int i = 0; i < steps.size(); i++) {
      if (steps.size() > 1 && isAssumed(steps.get(i), told)) {
        return Optional.of(
            sentence(
                circle,
                ImmutableList.<Lemma.Step>builder()
                    .addAll(steps.subList(i + 1, steps.size()))
                    .addAll(steps.subList(0, i))
                    .build()));
      }
    }
    return Optional.empty();
  }

  private static boolean isAssumed(Lemma.Step step, Literal order) {
    return step.match(
        stated -> false,
        assumed ->
            order.equals(
                Literal.of(new Atom.NotAfter(assumed.escape().end(), assumed.escape().start()))));
  }

  private String sentence(Lemma.Circle circle, List<Lemma.Step> told) {
    ImmutableList<String> steps =
        told.stream().map(this::step).collect(ImmutableList.toImmutableList());
    long sum = circle.steps().stream().mapToLong(step -> lag(step).most()).sum();
    return String.join("; ", steps)
        + ": a circle in which "
        + saying.time().length(Math.negateExact(sum))
        + (sum == -1 ? " is" : " are")
        + " missing";
  }

  private String sentence(Lemma.Crowd crowd) {
    Crowded crowded = new Crowded(inquiry, crowd);
    long room = Math.max(0, crowded.room());
    return "no two of the "
        + crowd.turns().size()
        + " times "
        + Phrase.and(crowd.turns().stream().map(this::turn).toList())
        + " can overlap, and together they last "
        + saying.time().length(crowded.needed())
        + " at least; but "
        + around(crowd)
        + " there "
        + (room <= 1 ? "is " : "are ")
        + saying.time().length(room);
  }

  private String turn(Lemma.Turn turn) {
    return "from " + saying.point(turn.start()) + " until " + saying.point(turn.end());
  }

  /** "from 2026-01-01 to 2026-04-21". */
  private String around(Lemma.Crowd crowd) {
    Crowded crowded = new Crowded(inquiry, crowd);
    return "from " + saying.point(crowded.from()) + " to " + saying.point(crowded.until());
  }

  private String step(Lemma.Step step) {
    Lag lag = lag(step);
    String distance = saying.distance(lag.from(), lag.to(), lag.most());
    return step.match(
        stated ->
            inquiry.statement(stated.statement()).isVocabulary()
                ? new EventOrder(saying).clause(inquiry.statement(stated.statement()))
                : "by " + by(stated.statement()) + " " + distance,
        assumed -> distance);
  }

  private Lag lag(Lemma.Step step) {
    return step.match(
        stated -> (Lag) inquiry.statement(stated.statement()).primitive(),
        assumed -> Lag.notAfter(assumed.escape().end(), assumed.escape().start()));
  }

  /** {@return where and when it clashes: the time that statements share, or the circle} */
  String witness(Lemma lemma) {
    return lemma.match(
        apart -> matter(lemma) + ", " + when(apart.clash()),
        this::round,
        crowd -> matter(lemma) + ", " + around(crowd));
  }

  /** "the ceasefire → the vote → the ceasefire (-11 days)". */
  private String round(Lemma.Circle circle) {
    List<String> moments = new ArrayList<>();
    moments.add(end(lag(circle.steps().get(0)).from()));
    circle.steps().forEach(step -> moments.add(end(lag(step).to())));
    long sum = circle.steps().stream().mapToLong(step -> lag(step).most()).sum();
    return String.join(" \u2192 ", moments)
        + " (\u2212"
        + saying.time().length(Math.negateExact(sum))
        + ")";
  }

  private String end(Moment moment) {
    return moment.equals(Moment.ORIGIN) ? "the calendar" : saying.moment(moment);
  }

  private String when(Clash clash) {
    ImmutableSet<Interval> intervals =
        clash.statements().stream()
            .map(number -> inquiry.statement(number).primitive())
            .flatMap(primitive -> period(primitive).intervals().stream())
            .collect(ImmutableSet.toImmutableSet());
    ImmutableSet<String> starts = points(intervals.stream().map(Interval::from));
    ImmutableSet<String> ends = points(intervals.stream().map(Interval::until));
    if (starts.isEmpty() && ends.isEmpty()) {
      return "at any time";
    }
    String from = starts.isEmpty() ? "" : "from " + latest(starts) + " on";
    String until = ends.isEmpty() ? "" : "before " + earliest(ends);
    return from + (from.isEmpty() || until.isEmpty() ? "" : " and ") + until;
  }

  private ImmutableSet<String> points(Stream<Optional<Endpoint>> points) {
    return points
        .flatMap(Optional::stream)
        .sorted()
        .map(saying::point)
        .collect(ImmutableSet.toImmutableSet());
  }

  private static String latest(ImmutableSet<String> points) {
    return points.size() == 1
        ? points.iterator().next()
        : "the last of " + Phrase.and(points.asList());
  }

  private static String earliest(ImmutableSet<String> points) {
    return points.size() == 1
        ? points.iterator().next()
        : "the first of " + Phrase.and(points.asList());
  }

  private static Period period(Primitive primitive) {
    return primitive.match(
        Status::period,
        Amount::period,
        Norm::period,
        lag -> Period.ALWAYS,
        either -> Period.ALWAYS);
  }
}
