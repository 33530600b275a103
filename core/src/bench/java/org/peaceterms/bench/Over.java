package org.peaceterms.bench;

import java.io.IOException;
import java.io.Serial;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.function.Supplier;

/** A shot that took longer than it may. The run that it belongs to ends with it. */
public final class Over extends RuntimeException {
  /** How long a shot may take, in seconds. */
  public static final int SECONDS = Integer.getInteger("bench.limit", 60);

  /** The system property that names the file where such shots are noted. */
  static final String FILE = "bench.over";

  @Serial private static final long serialVersionUID = 1;

  /**
   * One that has just been cut off, or is over at last.
   *
   * @param who who was too slow
   */
  public Over(String who) {
    super(who + " took more than " + SECONDS + " s");
  }

  /**
   * {@return what a shot gives}
   *
   * @param what the benchmark and its parameters, in the order of their names
   * @param shot the shot, which may cut itself off by an exception of this class
   * @param <T> what it gives
   */
  public static <T> T within(String what, Supplier<T> shot) {
    long start = System.nanoTime();
    try {
      T result = shot.get();
      if (System.nanoTime() - start > SECONDS * 1e9) {
        throw new Over(what);
      }
      return result;
    } catch (Over over) {
      note(what);
      throw over;
    }
  }

  private static void note(String what) {
    try {
      Files.writeString(
          Path.of(System.getProperty(FILE)),
          what + "\n",
          StandardOpenOption.CREATE,
          StandardOpenOption.APPEND);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static List<String> noted(Path file) throws IOException {
    return Files.exists(file) ? Files.readAllLines(file, StandardCharsets.UTF_8) : List.of();
  }
}
