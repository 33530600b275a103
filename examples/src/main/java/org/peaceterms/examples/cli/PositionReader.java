package org.peaceterms.examples.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.plan.Position;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PlanId;

/**
 * Finds the position that a word of the command line means: a shipped id, a file, or standard
 * input.
 */
final class PositionReader {
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;

  PositionReader(Streams streams) {
    this.streams = streams;
  }

  Position read(String word) throws IOException {
    PlanJson json = PlanJson.using(Corpus.vocabulary());
    if (word.equals(STANDARD_INPUT)) {
      return json.readPosition(streams.in(), "standard input");
    }
    Optional<Position> shipped = shipped(word);
    return shipped.isPresent() ? shipped.orElseThrow() : json.readPosition(file(word));
  }

  private static Optional<Position> shipped(String word) {
    try {
      return Corpus.position(PlanId.of(word));
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
    if (Corpus.planIds().stream().anyMatch(id -> id.text().equals(word))) {
      return new IllegalArgumentException(
          "'" + word + "' is a plan, not a position\nMaybe peaceterms list?");
    }
    String advice =
        NearId.of(word, Corpus.positionIds())
            .map(near -> "Maybe " + near + "?")
            .orElse("Maybe peaceterms list?");
    return new IllegalArgumentException(
        "'" + word + "' is neither the id of a shipped position nor a file\n" + advice);
  }
}
