package org.peaceterms.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs benchmarks in a machine of their own each, and keeps what they say. */
final class Runs {
  private static final int SHOTS = 5;
  private static final double MIDDLE = 50;

  /** On a busy machine the compiler would not be done with its work when the shots begin. */
  private static final String COMPILES_AT_ONCE = "-Xbatch";

  /** Elsewhere than on Linux there is no such option, and then it is passed over. */
  private static final String LARGE_PAGES = "-XX:+UseTransparentHugePages";

  private final Path directory;
  private final Path over;
  private final Map<String, Double> millis = new HashMap<>();
  private final Map<String, Double> bytes = new HashMap<>();
  private final Set<String> tooLong = new HashSet<>();

  Runs(Path directory) {
    this.directory = directory;
    this.over = directory.resolve("over.txt");
    try {
      Files.createDirectories(directory);
      Files.deleteIfExists(over);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Runs one benchmark.
   *
   * @param benchmark class and method
   * @param params names and values of its parameters, in turn
   */
  void run(String benchmark, String... params) {
    ChainedOptionsBuilder options =
        new OptionsBuilder()
            .include("\\." + benchmark.replace(".", "\\.") + "$")
            .forks(1)
            .warmupIterations(5)
            .warmupTime(TimeValue.seconds(4))
            .measurementIterations(SHOTS)
            .measurementTime(TimeValue.milliseconds(500))
            .timeout(TimeValue.minutes(10))
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuTime.class)
            .jvmArgsAppend(
                "-Xms6g",
                "-Xmx6g",
                "-XX:+AlwaysPreTouch",
                "-XX:+UseSerialGC",
                "-Xmn4g",
                "-XX:+IgnoreUnrecognizedVMOptions",
                LARGE_PAGES,
                COMPILES_AT_ONCE,
                "-D" + Over.FILE + "=" + over)
            .output(
                directory.resolve(benchmark + "-" + String.join("-", params) + ".log").toString());
    List<String> values = new ArrayList<>();
    for (int i = 0; i < params.length; i += 2) {
      options.param(params[i], params[i + 1]);
      values.add(params[i + 1]);
    }
    keep(benchmark + " " + String.join(" ", values), results(options));
  }

  private static Collection<RunResult> results(ChainedOptionsBuilder options) {
    try {
      return new Runner(options.build()).run();
    } catch (RunnerException e) {
      throw new IllegalStateException(e);
    }
  }

  private void keep(String name, Collection<RunResult> results) {
    for (RunResult result : results) {
      millis.put(name, middle(result, CpuTime.LABEL));
      bytes.put(name, middle(result, "gc.alloc.rate.norm"));
    }
    if (results.isEmpty()) {
      checkOver(name);
    }
    System.out.println(name + ": " + time(name));
  }

  /** {@return the median of a secondary result} */
  private static double middle(RunResult result, String label) {
    return result.getSecondaryResults().entrySet().stream()
        .filter(entry -> entry.getKey().endsWith(label))
        .mapToDouble(entry -> entry.getValue().getStatistics().getPercentile(MIDDLE))
        .findFirst()
        .orElseThrow();
  }

  /** A benchmark without a result was too slow; any other reason is an error. */
  private void checkOver(String name) {
    try {
      if (!Over.noted(over).contains(name)) {
        throw new IllegalStateException(name + " failed; its log is in " + directory);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    tooLong.add(name);
  }

  /** {@return a time in words} */
  String time(String name) {
    return tooLong.contains(name)
        ? "> " + Over.SECONDS + " s"
        : Table.figure(millis.get(name)) + " ms";
  }

  /** {@return how many times as long one takes as another, in words} */
  String ratio(String slower, String faster) {
    double base = millis.get(faster);
    return tooLong.contains(slower)
        ? "> " + Table.figure(Over.SECONDS * 1000 / base)
        : Table.figure(millis.get(slower) / base);
  }

  /** {@return how many times as many bytes one takes as another, in words} */
  String bytesRatio(String more, String fewer) {
    return tooLong.contains(more) ? "" : Table.figure(bytes.get(more) / bytes.get(fewer));
  }
}
