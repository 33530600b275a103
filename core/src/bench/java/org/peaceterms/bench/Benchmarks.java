package org.peaceterms.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Runs the benchmarks, prints the tables and writes them down. */
public final class Benchmarks {
  private static final Map<String, Function<Runs, List<Table>>> PARTS =
      new TreeMap<>(
          Map.of(
              "bargaining",
              BargainingPart::run,
              "contradiction",
              ContradictionPart::run,
              "diff",
              DiffPart::run));

  private Benchmarks() {}

  /**
   * Runs the benchmarks.
   *
   * @param args which part, or all of them; and the directory where the tables go
   * @throws IOException if the tables cannot be written
   */
  public static void main(String[] args) throws IOException {
    String asked = args[0];
    Path directory = Path.of(args[1]);
    if (!asked.equals("all") && !PARTS.containsKey(asked)) {
      System.err.println("No part \"" + asked + "\": it must be all or one of " + PARTS.keySet());
      System.exit(2);
    }
    for (String part : PARTS.keySet()) {
      if (asked.equals("all") || asked.equals(part)) {
        run(part, directory);
      }
    }
  }

  private static void run(String part, Path directory) throws IOException {
    Runs runs = new Runs(directory.resolve(part));
    String tables =
        PARTS.get(part).apply(runs).stream().map(Table::toString).collect(Collectors.joining());
    Files.writeString(directory.resolve(part + ".md"), "# " + part + "\n" + tables);
    System.out.println(tables);
  }
}
