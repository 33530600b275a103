package org.peaceterms.logic.entailment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSortedSet;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import com.google.common.collect.Sets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.peaceterms.logic.clash.Clash;
import org.peaceterms.logic.clash.Clashes;
import org.peaceterms.logic.taxonomy.Names;
import org.peaceterms.logic.taxonomy.Overlap;
import org.peaceterms.logic.theory.Amount;
import org.peaceterms.logic.theory.Box;
import org.peaceterms.logic.theory.Literal;
import org.peaceterms.logic.theory.Moment;
import org.peaceterms.logic.theory.Norm;
import org.peaceterms.logic.theory.Primitive;
import org.peaceterms.logic.theory.Site;
import org.peaceterms.logic.theory.Statement;
import org.peaceterms.logic.theory.Status;
import org.peaceterms.logic.theory.Theory;
import org.peaceterms.logic.verdict.Limits;

/**
 * What of a text bears on questions about it, so that many can be asked without going through all
 * of it each time.
 *
 * <p>A norm, status or amount decides nothing but by a clash. What clashes with nothing in the text
 * itself is left out of a question, unless what the question adds may meet it. So are moments that
 * hang {@link Loose loose}, unless something that is not left out speaks of them. No answer is
 * another for that.
 */
public final class Bearing {
  private final ImmutableMap<Said, Weight> known;
  private final ImmutableMap<Moment, Integer> loose;

  /** What is said, whoever says it. */
  private record Said(ImmutableSortedSet<Literal> guard, Primitive primitive) {
    static Said of(Statement statement) {
      return new Said(statement.guard(), statement.primitive());
    }
  }

  /** What a statement means to a question. */
  private enum Weight {
    /** The question adds it. */
    ADDED,
    /** It may take part in a clash of the text, or says what comes and when. */
    FIRM,
    /** It clashes with nothing in the text. */
    QUIET
  }

  private Bearing(ImmutableMap<Said, Weight> known, ImmutableMap<Moment, Integer> loose) {
    this.known = known;
    this.loose = loose;
  }

  /** {@return a bearing by which nothing is left out} */
  public static Bearing ofAll() {
    return new Bearing(ImmutableMap.of(), ImmutableMap.of());
  }

  /**
   * {@return what bears on questions about a text}
   *
   * @param text the text that is the same in all of them
   * @param limits how much work it may take
   */
  public static Bearing of(Theory text, Limits limits) {
    Clashes clashes = Clashes.of(text, limits.looks());
    if (!clashes.complete()) {
      return ofAll();
    }
    Set<Said> loud = new HashSet<>();
    for (Clash clash : clashes.clashes()) {
      for (int number : clash.statements()) {
        said(clashes, text, number).forEach(loud::add);
      }
    }
    Map<Said, Weight> known = new HashMap<>();
    for (Statement statement : text.statements()) {
      Said said = Said.of(statement);
      known.put(said, isContent(statement) && !loud.contains(said) ? Weight.QUIET : Weight.FIRM);
    }
    return new Bearing(ImmutableMap.copyOf(known), Loose.of(text));
  }

  /** A way to do a duty stands for all duties that are said in the same place. */
  private static Stream<Said> said(Clashes clashes, Theory text, int number) {
    Statement of = clashes.theory().statements().get(number);
    return number < text.statements().size()
        ? Stream.of(Said.of(of))
        : text.statements().stream()
            .filter(other -> other.premise() == of.premise() && other.site().equals(of.site()))
            .map(Said::of);
  }

  /** {@return whether a statement says more than what comes, and when} */
  static boolean isContent(Statement statement) {
    return statement
        .primitive()
        .match(status -> true, amount -> true, norm -> true, lag -> false, either -> false);
  }

  /**
   * {@return a question without what does not bear on it}
   *
   * @param question a theory that holds the text, or part of it, and more
   */
  public Theory on(Theory question) {
    if (known.isEmpty()) {
      return question;
    }
    ListMultimap<Weight, Statement> weighed =
        Multimaps.index(
            question.statements(),
            statement -> known.getOrDefault(Said.of(statement), Weight.ADDED));
    Near near = new Near(question, weighed.get(Weight.ADDED));
    Set<Statement> left = Sets.newIdentityHashSet();
    weighed.get(Weight.QUIET).stream()
        .filter(statement -> !near.bears(statement))
        .forEach(left::add);
    List<Statement> bearing =
        question.statements().stream().filter(statement -> !left.contains(statement)).toList();
    Set<Integer> touched =
        Stream.concat(
                weighed.get(Weight.ADDED).stream(), bearing.stream().filter(Bearing::isContent))
            .flatMap(this::groups)
            .collect(Collectors.toSet());
    return question.withStatements(
        bearing.stream()
            .filter(statement -> groups(statement).allMatch(touched::contains))
            .collect(ImmutableList.toImmutableList()));
  }

  private Stream<Integer> groups(Statement statement) {
    return Mentions.in(statement).stream().map(loose::get).filter(Objects::nonNull);
  }

  /** What may meet that which a question adds. */
  private final class Near {
    private final Theory question;
    private final Names names;
    private final List<Status> states;
    private final boolean amounts;
    private final List<Box> norms;

    Near(Theory question, List<Statement> statements) {
      this.question = question;
      this.names = question.names();
      List<Primitive> added = statements.stream().map(Statement::primitive).toList();
      this.states = all(added, Status.class).toList();
      this.amounts = all(added, Amount.class).findAny().isPresent();
      List<Box> own = all(added, Norm.class).map(Norm::box).toList();
      this.norms = Stream.concat(own.stream(), duties(own)).distinct().toList();
    }

    private static <T> Stream<T> all(List<Primitive> some, Class<T> kind) {
      return some.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** A ban that is added and others may close a duty together. */
    private Stream<Box> duties(List<Box> own) {
      return question.statements().stream()
          .map(Statement::primitive)
          .filter(Norm.class::isInstance)
          .map(Norm.class::cast)
          .filter(norm -> norm.force() == Norm.Force.OBLIGATORY && isNear(norm.box(), own))
          .map(Norm::box);
    }

    boolean bears(Statement statement) {
      return statement.site().role() == Site.Role.RESPONSE
          || statement
              .primitive()
              .match(
                  this::isNear,
                  amount -> amounts,
                  norm -> isNear(norm.box(), norms) || isOnActs(norm),
                  lag -> true,
                  either -> true);
    }

    private boolean isNear(Status status) {
      return states.stream()
          .anyMatch(
              other -> other.state().equals(status.state()) && mayMeet(other.box(), status.box()));
    }

    private boolean isNear(Box box, List<Box> others) {
      return others.stream().anyMatch(other -> mayMeet(box, other));
    }

    private boolean mayMeet(Box one, Box other) {
      return one.roles().entrySet().stream()
          .allMatch(
              role ->
                  other.of(role.getKey()).isEmpty()
                      || role.getValue().stream()
                          .anyMatch(
                              name ->
                                  other.of(role.getKey()).stream()
                                      .anyMatch(
                                          next -> names.overlap(name, next) != Overlap.NEVER)));
    }

    /** What nobody does without being told depends on what is forbidden. */
    private boolean isOnActs(Norm norm) {
      return norm.force() == Norm.Force.FORBIDDEN
          && question.acts().values().stream().anyMatch(act -> act.isWithin(norm.box(), names));
    }
  }
}
