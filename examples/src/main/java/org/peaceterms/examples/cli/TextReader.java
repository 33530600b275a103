package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableSortedSet;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.term.value.InvalidValueException;
import org.peaceterms.term.value.PlanId;

/**
 * Finds the text that a word of the command line means: a shipped id, a file, or standard input.
 *
 * @param <T> the type of text
 */
abstract sealed class TextReader<T> permits PlanReader, PositionReader {
  private static final String STANDARD_INPUT = "-";

  private final Streams streams;
  private Optional<T> piped = Optional.empty();

  TextReader(Streams streams) {
    this.streams = streams;
  }

  /** {@return what the type of text is called} */
  abstract String kind();

  abstract ImmutableSortedSet<PlanId> ids();

  abstract Optional<T> shipped(PlanId id);

  abstract T read(PlanJson json, InputStream in, String name) throws IOException;

  abstract T read(PlanJson json, Path file) throws IOException;

  /** {@return what a word that is the id of another type of text means, if it is one} */
  abstract Optional<String> otherKind(String word);

  /** {@return the text; standard input is read once and may be meant several times} */
  final T read(String word) throws IOException {
    PlanJson json = PlanJson.using(Corpus.vocabulary());
    if (word.equals(STANDARD_INPUT)) {
      T text = piped.isPresent() ? piped.orElseThrow() : read(json, streams.in(), "standard input");
      piped = Optional.of(text);
      return text;
    }
    Optional<T> shipped = shipped(word);
    return shipped.isPresent() ? shipped.orElseThrow() : read(json, file(word));
  }

  private Optional<T> shipped(String word) {
    try {
      return shipped(PlanId.of(word));
    } catch (InvalidValueException e) {
      return Optional.empty();
    }
  }

  private Path file(String word) throws IOException {
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

  private IllegalArgumentException unknown(String word) {
    String what =
        otherKind(word)
            .map(other -> "a " + other + ", not a " + kind())
            .orElse("neither the id of a shipped " + kind() + " nor a file");
    String advice =
        otherKind(word).isPresent()
            ? "peaceterms list"
            : NearId.of(word, ids()).map(PlanId::text).orElse("peaceterms list");
    return new IllegalArgumentException("'" + word + "' is " + what + "\nMaybe " + advice + "?");
  }
}
