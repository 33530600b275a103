package org.peaceterms.examples.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Plan;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PlanId;

/**
 * Finds the plan that a word of the command line means: a shipped id, a file, or standard input.
 */
final class PlanReader {
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;
  private Optional<Plan> piped = Optional.empty();

  PlanReader(Streams streams) {
    this.streams = streams;
  }

  /** {@return the plan; standard input is read once and may be meant several times} */
  Plan read(String word) throws IOException {
    if (word.equals(STANDARD_INPUT)) {
      Plan plan =
          piped.isPresent() ? piped.orElseThrow() : json().readPlan(streams.in(), "standard input");
      piped = Optional.of(plan);
      return plan;
    }
    Optional<Plan> shipped = shipped(word);
    return shipped.isPresent() ? shipped.orElseThrow() : json().readPlan(file(word));
  }

  /** {@return the laws that plans name and that ship, each once} */
  static Set<Plan> laws(Iterable<Plan> plans) {
    Set<Plan> laws = new LinkedHashSet<>();
    plans.forEach(plan -> plan.background().forEach(law -> Corpus.plan(law).ifPresent(laws::add)));
    return laws;
  }

  private static PlanJson json() {
    return PlanJson.using(Corpus.vocabulary());
  }

  private static Optional<Plan> shipped(String word) {
    try {
      return Corpus.plan(PlanId.of(word));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private static Path file(String word) throws IOException {
    Path path;
    try {
      path = Path.of(word);
    } catch (InvalidPathException e) {
      throw unknown(word);
    }
    if (word.isEmpty() || !Files.exists(path)) {
      throw unknown(word);
    }
    if (Files.isDirectory(path)) {
      throw new FileSystemException(word, null, "it is a folder");
    }
    return path;
  }

  private static IllegalArgumentException unknown(String word) {
    if (Corpus.positionIds().stream().anyMatch(id -> id.text().equals(word))) {
      return new IllegalArgumentException(
          "'" + word + "' is a position, not a plan\nMaybe peaceterms list?");
    }
    String advice =
        NearId.of(word, Corpus.planIds())
            .map(near -> "Maybe " + near + "?")
            .orElse("Maybe peaceterms list?");
    return new IllegalArgumentException(
        "'" + word + "' is neither the id of a shipped plan nor a file\n" + advice);
  }
}
