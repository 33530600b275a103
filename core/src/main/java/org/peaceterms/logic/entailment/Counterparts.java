package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.term.Term;
import org.peaceterms.term.value.Id;

/**
 * What others say may stand for what a premise alone can speak of.
 *
 * <p>The beginning and the completion of what a premise demands, the consent to what it says or to
 * its own text, and a part of an estate that it names are its own: no other premise speaks of them.
 * The premise follows if there are moments and parts among those of the others of which all follows
 * that it says of its own. So its own are replaced by those of which the others say something of
 * the same kind.
 */
final class Counterparts {
  private static final int LIMIT = 64;
  private static final String BEGIN = "/begin";
  private static final String COMPLETE = "/complete";
  private static final String TO = " to ";

  /** What a consent is given to: the term that asks for it, the whole text, or something else. */
  private enum Matter {
    TERM,
    TEXT,
    OTHER
  }

  private final String plan;
  private final List<Statement> asked;
  private final List<Statement> known;

  private Counterparts(String plan, List<Statement> asked, List<Statement> known) {
    this.plan = plan;
    this.asked = asked;
    this.known = known;
  }

  /**
   * {@return the statements with all that is their own replaced, in each way; none if nothing of
   * the kind is said; absent if there are too many}
   *
   * @param plan the text that the statements are of
   */
  static Optional<List<List<Statement>>> of(
      String plan, List<Statement> asked, List<Statement> known) {
    return new Counterparts(plan, asked, known).ways();
  }

  private Optional<List<List<Statement>>> ways() {
    List<Set<Replacing>> choices = new ArrayList<>();
    stems().forEach(stem -> choices.add(performances(stem)));
    consents().forEach((consent, to) -> choices.add(consents(consent, to)));
    portions(asked).forEach(portion -> choices.add(portions(portion)));
    long ways = 1;
    for (Set<Replacing> choice : choices) {
      ways = Math.min(ways * choice.size(), LIMIT + 1);
    }
    return ways > LIMIT
        ? Optional.empty()
        : Optional.of(Sets.cartesianProduct(choices).stream().map(this::replaced).toList());
  }

  private List<Statement> replaced(List<Replacing> way) {
    Replacing all = way.stream().reduce(Replacing.NOTHING, Replacing::and);
    return asked.stream().map(all::in).flatMap(Optional::stream).distinct().toList();
  }

  /** {@return the names of what the premise demands to be done} */
  private Set<String> stems() {
    Set<String> stems = new TreeSet<>();
    for (Statement statement : asked) {
      Mentions.in(statement, Moment.Kind.PERFORMANCE).stream()
          .map(Moment::name)
          .filter(name -> name.startsWith(plan + ":"))
          .map(Counterparts::stem)
          .forEach(stems::add);
    }
    return stems;
  }

  private static String stem(String name) {
    for (String part : new String[] {BEGIN, COMPLETE}) {
      if (name.endsWith(part)) {
        return name.substring(0, name.length() - part.length());
      }
    }
    return name;
  }

  /** What is done elsewhere begins there too, if it is a deed of its own. */
  private Set<Replacing> performances(String stem) {
    Set<Replacing> found = new LinkedHashSet<>();
    for (Statement statement : asked) {
      if (starts(statement).stream().anyMatch(point -> isOf(point.of(), stem))) {
        for (Endpoint point : alike(statement)) {
          found.add(
              Replacing.points(
                  ImmutableMap.of(
                      performance(stem + BEGIN),
                      beginning(point),
                      performance(stem + COMPLETE),
                      point)));
        }
      }
    }
    return found;
  }

  private static Moment performance(String name) {
    return new Moment(Moment.Kind.PERFORMANCE, name);
  }

  private static boolean isOf(Moment moment, String stem) {
    return moment.name().equals(stem + BEGIN) || moment.name().equals(stem + COMPLETE);
  }

  private Endpoint beginning(Endpoint point) {
    Moment moment = point.of();
    if (moment.kind() != Moment.Kind.PERFORMANCE || !moment.name().endsWith(COMPLETE)) {
      return point;
    }
    Moment begun = performance(stem(moment.name()) + BEGIN);
    return known.stream().anyMatch(statement -> Mentions.in(statement).contains(begun))
        ? begun.now()
        : point;
  }

  private static List<Endpoint> starts(Statement statement) {
    return period(statement).intervals().stream()
        .map(Interval::from)
        .flatMap(Optional::stream)
        .toList();
  }

  private static Period period(Statement statement) {
    return statement
        .primitive()
        .match(
            Status::period,
            amount -> amount.period(),
            Norm::period,
            lag -> Period.ALWAYS,
            either -> Period.ALWAYS);
  }

  /** {@return when the others say something of the same kind} */
  private Set<Endpoint> alike(Statement said) {
    Set<Endpoint> points = new LinkedHashSet<>();
    for (Statement statement : known) {
      if (isAlike(said, statement)) {
        points.addAll(starts(statement));
      }
    }
    return points;
  }

  private static boolean isAlike(Statement asked, Statement statement) {
    if (asked.primitive() instanceof Norm one && statement.primitive() instanceof Norm other) {
      return one.force() == other.force()
          && !Sets.intersection(one.box().of(Box.AGENTS), other.box().of(Box.AGENTS)).isEmpty()
          && !Sets.intersection(one.box().of(Box.ACT), other.box().of(Box.ACT)).isEmpty();
    }
    return asked.primitive() instanceof Status one
        && statement.primitive() instanceof Status other
        && one.state().equals(other.state());
  }

  /** {@return the consents to the text of the premise, or to something in it, with what to} */
  private Map<Moment, Matter> consents() {
    Map<Moment, Matter> own = new TreeMap<>();
    for (Statement statement : asked) {
      for (Moment consent : Mentions.in(statement, Moment.Kind.CONSENT)) {
        if (isOwn(consent)) {
          own.merge(consent, matter(consent, statement), Counterparts::closer);
        }
      }
    }
    return own;
  }

  private boolean isOwn(Moment consent) {
    String matter = matter(consent);
    return matter.equals(plan) || matter.startsWith(plan + ":");
  }

  private static String matter(Moment consent) {
    return consent.name().substring(consent.name().indexOf(TO) + TO.length());
  }

  private static Matter closer(Matter one, Matter other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  /** A term without an id has a name that no other term can speak of. */
  private static Matter matter(Moment consent, Statement statement) {
    String matter = matter(consent);
    String name = matter.substring(matter.indexOf(':') + 1);
    if (name.length() == matter.length()) {
      return Matter.TEXT;
    }
    boolean own =
        name.indexOf('/') >= 0
            || statement.site().term().flatMap(Term::id).map(Id::text).stream()
                .anyMatch(name::equals);
    return own ? Matter.TERM : Matter.OTHER;
  }

  /** The same party may agree to another text as a whole, to what a term of it says, or to else. */
  private Set<Replacing> consents(Moment own, Matter to) {
    String party = own.name().substring(0, own.name().indexOf(TO) + TO.length());
    Set<Replacing> found = new LinkedHashSet<>();
    for (Statement statement : known) {
      for (Moment consent : Mentions.in(statement, Moment.Kind.CONSENT)) {
        if (consent.name().startsWith(party)
            && !isOwn(consent)
            && matter(consent, statement) == to) {
          found.add(Replacing.points(ImmutableMap.of(own, consent.now())));
        }
      }
    }
    return found.isEmpty() ? Set.of(Replacing.NOTHING) : found;
  }

  private static Set<Id> portions(List<Statement> statements) {
    Set<Id> portions = new LinkedHashSet<>();
    statements.forEach(statement -> portions.addAll(Boxes.of(statement).of(Box.PORTION)));
    return portions;
  }

  private Set<Replacing> portions(Id own) {
    Set<Replacing> found = new LinkedHashSet<>();
    portions(known).forEach(part -> found.add(Replacing.portions(ImmutableMap.of(own, part))));
    return found.isEmpty() ? Set.of(Replacing.NOTHING) : found;
  }
}
