package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.peaceterms.logic.theory.Atom;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Endpoint;
import org.peaceterms.logic.theory.Interval;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Period;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;

/**
 * What has to follow for a premise to follow.
 *
 * <p>The beginning and the completion of what a premise demands are moments of its own, which no
 * other premise can speak of: the premise follows if there are moments among those of the others of
 * which all follows that it says of its own. So its own are replaced by moments at which the others
 * say something of the same kind. What the premise supposes in a course of events of its own, and
 * what holds only if a value that it leaves open falls in a certain way, is not asked.
 */
final class Asked {
  private static final int LIMIT = 64;
  private static final ImmutableList<String> PARTS = ImmutableList.of("/begin", "/complete");

  private final List<Statement> known;
  private final List<Statement> all;
  private final String prefix;

  private Asked(Theory theory, List<Statement> known, int premise) {
    this.known = known;
    this.prefix = theory.premises().get(premise).plan() + ":";
    this.all = content(theory, premise);
  }

  /**
   * {@return sets of statements; the premise follows if all of one set do. None if nothing of the
   * kind is said; absent if there are too many}
   */
  static Optional<List<List<Statement>>> ways(Theory theory, List<Statement> known, int premise) {
    return new Asked(theory, known, premise).ways();
  }

  private List<Statement> content(Theory theory, int premise) {
    List<Statement> said =
        theory.statements().stream()
            .filter(statement -> statement.premise() == premise)
            .filter(statement -> mentions(statement, Moment.Kind.SUPPOSED).isEmpty())
            .toList();
    List<Statement> firm = said.stream().filter(statement -> !isOpen(statement)).toList();
    return firm.stream().anyMatch(Asked::isContent)
        ? firm
        : said.stream().map(Asked::firm).toList();
  }

  private static boolean isContent(Statement statement) {
    return statement
        .primitive()
        .match(status -> true, amount -> true, norm -> true, lag -> false, either -> false);
  }

  private boolean isOpen(Statement statement) {
    return statement.guard().stream().anyMatch(this::isOwnMissing);
  }

  private boolean isOwnMissing(Literal literal) {
    return literal.atom() instanceof Atom.Missing missing && missing.name().startsWith(prefix);
  }

  /** Where all content is open, the whole must follow whatever the open value is. */
  private static Statement firm(Statement statement) {
    ImmutableSortedSet.Builder<Literal> guard = ImmutableSortedSet.naturalOrder();
    statement.guard().stream()
        .filter(literal -> !(literal.atom() instanceof Atom.Missing))
        .forEach(guard::add);
    return new Statement(
        statement.premise(), guard.build(), statement.primitive(), statement.site());
  }

  private Optional<List<List<Statement>>> ways() {
    Map<String, Set<Endpoint>> candidates = new TreeMap<>();
    for (Statement statement : all) {
      for (Moment moment : own(statement)) {
        candidates.computeIfAbsent(stem(moment), key -> new LinkedHashSet<>());
      }
    }
    for (Map.Entry<String, Set<Endpoint>> stem : candidates.entrySet()) {
      all.stream()
          .filter(statement -> startsAt(statement, stem.getKey()))
          .forEach(statement -> stem.getValue().addAll(alike(statement)));
    }
    List<Set<Endpoint>> sets = new ArrayList<>(candidates.values());
    long ways = 1;
    for (Set<Endpoint> set : sets) {
      ways = Math.min(ways * set.size(), LIMIT + 1);
    }
    return ways > LIMIT
        ? Optional.empty()
        : Optional.of(
            Sets.cartesianProduct(sets).stream()
                .map(points -> replaced(new ArrayList<>(candidates.keySet()), points))
                .toList());
  }

  private List<Statement> replaced(List<String> stems, List<Endpoint> points) {
    Map<Moment, Endpoint> by = new HashMap<>();
    for (int i = 0; i < stems.size(); i++) {
      for (String part : PARTS) {
        by.put(new Moment(Moment.Kind.PERFORMANCE, stems.get(i) + part), points.get(i));
      }
    }
    Replacing replacing = new Replacing(by);
    return all.stream().map(replacing::in).flatMap(Optional::stream).distinct().toList();
  }

  /** A status or norm that counts from a moment of that stem on. */
  private static boolean startsAt(Statement statement, String stem) {
    return starts(statement).stream().anyMatch(point -> isOf(point.of(), stem));
  }

  private static boolean isOf(Moment moment, String stem) {
    return PARTS.stream().anyMatch(part -> moment.name().equals(stem + part));
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
  private Set<Endpoint> alike(Statement asked) {
    Set<Endpoint> points = new LinkedHashSet<>();
    for (Statement statement : known) {
      if (isAlike(asked, statement)) {
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

  private Set<Moment> own(Statement statement) {
    Set<Moment> own = mentions(statement, Moment.Kind.PERFORMANCE);
    own.removeIf(moment -> !moment.name().startsWith(prefix));
    return own;
  }

  private static Set<Moment> mentions(Statement statement, Moment.Kind kind) {
    Set<Moment> found = new TreeSet<>();
    Stream.of(Mentions.in(statement))
        .flatMap(Set::stream)
        .filter(moment -> moment.kind() == kind)
        .forEach(found::add);
    return found;
  }

  private static String stem(Moment moment) {
    return PARTS.stream()
        .filter(part -> moment.name().endsWith(part))
        .findFirst()
        .map(part -> moment.name().substring(0, moment.name().length() - part.length()))
        .orElse(moment.name());
  }
}
