package org.peaceterms.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program with a module of its own that requires the library, compiled and run as such. */
class ModulePathTest {
  /** Parts of the paths of what the module requires. */
  private static final ImmutableList<String> NEEDED =
      ImmutableList.of(
          "classes",
          "guava-",
          "failureaccess",
          "jackson-annotations",
          "jackson-core",
          "jackson-databind",
          "jackson-datatype",
          "logicng",
          "commons-numbers",
          "threeten-extra",
          "jspecify");

  private static final String MODULE =
      """
      module reader {
        requires org.peaceterms;
      }
      """;

  private static final String PROGRAM =
      """
      package reader;

      import org.peaceterms.corpus.Corpus;
      import org.peaceterms.diff.PlanDiff;
      import org.peaceterms.json.PlanJson;
      import org.peaceterms.plan.Plan;
      import org.peaceterms.term.value.PlanId;

      public class Main {
        public static void main(String[] args) {
          Plan before = Corpus.plan(PlanId.of("us-28")).orElseThrow();
          Plan after = Corpus.plan(PlanId.of("e3-28")).orElseThrow();
          Plan read = PlanJson.using(Corpus.vocabulary()).readPlan(PlanJson.write(before));
          System.out.println(Plan.class.getModule().isNamed());
          System.out.println(read.equals(before));
          System.out.println(PlanDiff.between(before, read).changes().isEmpty());
          System.out.println(PlanDiff.between(before, after).changes().isEmpty());
        }
      }
      """;

  @Test
  void readsWritesAndComparesOnTheModulePath(@TempDir Path folder) throws Exception {
    Path sources = Files.createDirectories(folder.resolve("sources/reader"));
    Path module = Files.writeString(folder.resolve("sources/module-info.java"), MODULE);
    Path main = Files.writeString(sources.resolve("Main.java"), PROGRAM);
    Path classes = folder.resolve("classes");

    int compiled =
        ToolProvider.findFirst("javac")
            .orElseThrow()
            .run(
                System.out,
                System.err,
                "--module-path",
                modulePath(),
                "-d",
                classes.toString(),
                module.toString(),
                main.toString());

    assertThat(compiled).isZero();
    assertThat(run(modulePath() + File.pathSeparator + classes))
        .isEqualTo(String.join(System.lineSeparator(), "true", "true", "true", "false", ""));
  }

  /** The library as it was compiled, and the jars it needs; not the tests nor their libraries. */
  private static String modulePath() {
    return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> !entry.endsWith("test-classes"))
        .filter(entry -> NEEDED.stream().anyMatch(entry::contains))
        .collect(Collectors.joining(File.pathSeparator));
  }

  private static String run(String modulePath) throws IOException, InterruptedException {
    Process java =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--module-path",
                modulePath,
                "--module",
                "reader/reader.Main")
            .redirectErrorStream(true)
            .start();
    String output = new String(java.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(java.waitFor(1, TimeUnit.MINUTES)).isTrue();
    return output;
  }
}
