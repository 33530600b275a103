package org.peaceterms.contradiction;

import com.google.common.collect.ImmutableList;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Either;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.verdict.Course;

/** Courses of events in words: only what premises speak of, in the order of time. */
final class Courses {
  private static final int YEARS = 10;

  private final Inquiry inquiry;
  private final Set<Moment> spokenOf = new TreeSet<>();

  private Courses(Inquiry inquiry) {
    this.inquiry = inquiry;
  }

  static CourseOfEvents of(Course course, Inquiry inquiry) {
    return new Courses(inquiry).tell(course, statement -> !statement.isVocabulary());
  }

  /** {@return a course as far as some premises are concerned} */
  static CourseOfEvents of(Course course, Inquiry inquiry, Set<Integer> premises) {
    return new Courses(inquiry).tell(course, statement -> premises.contains(statement.premise()));
  }

  private CourseOfEvents tell(Course course, Predicate<Statement> counts) {
    inquiry.theory().statements().stream().filter(counts).forEach(this::read);
    return tell(course);
  }

  private void read(Statement statement) {
    statement.guard().forEach(this::read);
    spokenOf.addAll(
        statement
            .primitive()
            .match(
                status -> moments(status.period()),
                amount -> moments(amount.period()),
                norm -> moments(norm.period()),
                lag -> ImmutableList.of(lag.from(), lag.to()),
                either -> ImmutableList.of()));
    if (statement.primitive() instanceof Either either) {
      either.literals().forEach(this::read);
    }
  }

  private static ImmutableList<Moment> moments(Period period) {
    return period.intervals().stream()
        .flatMap(interval -> Stream.concat(interval.from().stream(), interval.until().stream()))
        .map(Endpoint::of)
        .collect(ImmutableList.toImmutableList());
  }

  private void read(Literal literal) {
    if (literal.atom() instanceof Atom.Occurs occurs) {
      spokenOf.add(occurs.moment());
    }
  }

  private CourseOfEvents tell(Course course) {
    Saying saying = inquiry.saying();
    ImmutableList<Map.Entry<Moment, Long>> events =
        course.ticks().entrySet().stream()
            .filter(entry -> spokenOf.contains(entry.getKey()))
            .filter(entry -> isPartOfIt(entry.getKey()))
            .sorted(
                Comparator.comparing((Map.Entry<Moment, Long> entry) -> entry.getValue())
                    .thenComparing(Map.Entry::getKey))
            .collect(ImmutableList.toImmutableList());
    long first = events.isEmpty() ? 0 : events.get(0).getValue();
    boolean dated = spokenOf.contains(Moment.ORIGIN) && first >= longAgo();
    return new CourseOfEvents(
        events.stream()
            .map(
                event ->
                    new Happening(
                        dated
                            ? saying.time().date(event.getValue())
                            : saying.time().count(event.getValue() - first),
                        saying.moment(event.getKey())))
            .distinct()
            .collect(ImmutableList.toImmutableList()),
        truths(course, true),
        truths(course, false));
  }

  /**
   * Where texts set no earliest date, a course may lie in a distant past: then days are counted.
   */
  private long longAgo() {
    return inquiry.plans().stream()
            .mapToLong(plan -> plan.date().minusYears(YEARS).toEpochDay())
            .min()
            .orElse(0)
        * inquiry.theory().ticksPerDay();
  }

  private static boolean isPartOfIt(Moment moment) {
    return moment.kind() != Moment.Kind.ORIGIN && moment.kind() != Moment.Kind.SUPPOSED;
  }

  private ImmutableList<String> truths(Course course, boolean versions) {
    return course.truths().stream()
        .filter(
            atom ->
                versions
                    ? atom instanceof Atom.Taken
                    : atom instanceof Atom.Given || atom instanceof Atom.Shared)
        .map(atom -> inquiry.saying().literal(Literal.of(atom)))
        .collect(ImmutableList.toImmutableList());
  }
}
