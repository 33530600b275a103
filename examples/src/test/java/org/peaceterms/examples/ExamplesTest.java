package org.peaceterms.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableSortedMap;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every example prints what it printed when somebody last looked at it. */
class ExamplesTest {
  private static final Path SOURCES =
      Path.of("src", "main", "java", "org", "peaceterms", "examples");
  private static final Path AMONG_TESTS =
      Path.of("src", "test", "java", "org", "peaceterms", "examples", "NewsroomProperties.java");
  private static final Path README = Path.of("..", "README.md");

  private static final ImmutableSortedMap<String, Captured.Main> EXAMPLES =
      ImmutableSortedMap.<String, Captured.Main>naturalOrder()
          .put("AuditGuarantees", () -> AuditGuarantees.main(new String[0]))
          .put("BuildPlan", () -> BuildPlan.main(new String[0]))
          .put("CompareDrafts", () -> CompareDrafts.main(new String[0]))
          .put("FindContradictions", () -> FindContradictions.main(new String[0]))
          .put("FollowNegotiation", () -> FollowNegotiation.main(new String[0]))
          .put("JudgeDemands", () -> JudgeDemands.main(new String[0]))
          .put("MergeTwoEdits", () -> MergeTwoEdits.main(new String[0]))
          .put("NewsroomProperties", () -> NewsroomProperties.main(new String[0]))
          .put("ReadAndWriteJson", () -> ReadAndWriteJson.main(new String[0]))
          .build();

  static Stream<String> names() {
    return EXAMPLES.keySet().stream();
  }

  /** If the output changes on purpose, the file in {@code target} becomes the resource. */
  @ParameterizedTest
  @MethodSource("names")
  void printsWhatIsExpectedAndReturns(String name) throws Exception {
    String printed = Captured.output(EXAMPLES.get(name));
    Files.writeString(Path.of("target", name + ".txt"), printed);
    try (InputStream expected = ExamplesTest.class.getResourceAsStream(name + ".txt")) {
      assertThat(expected).as("resource " + name + ".txt").isNotNull();
      assertThat(printed).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  /** One example needs the fixtures, which no main code can have, and stands among the tests. */
  @Test
  void noExampleIsLeftOut() throws Exception {
    try (Stream<Path> files = Files.list(SOURCES)) {
      assertThat(Stream.concat(files, Stream.of(AMONG_TESTS)))
          .map(file -> file.getFileName().toString())
          .filteredOn(name -> name.endsWith(".java") && !name.equals("package-info.java"))
          .containsExactlyInAnyOrderElementsOf(names().map(name -> name + ".java").toList());
    }
    assertThat(AMONG_TESTS).exists();
  }

  @Test
  void theReadmeNamesEveryExample() throws Exception {
    String readme = Files.readString(README);
    names().forEach(name -> assertThat(readme).contains("| `" + name + "` |"));
  }
}
