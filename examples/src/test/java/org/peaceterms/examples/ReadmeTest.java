package org.peaceterms.examples;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.Iterables;
import java.lang.reflect.Method;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README shows what really happens: its Java runs, its output is printed. */
class ReadmeTest {
  private static final Path README = Path.of("..", "README.md");
  private static final Path CONSUMER = Path.of("..", ".ci", "consumer");
  private static final Pattern BLOCK = Pattern.compile("```(\\w+)\\n(.*?)```", Pattern.DOTALL);
  private static final Pattern CLASS = Pattern.compile("class (\\w+)");

  /** A block of code and the words directly before it. */
  private record Block(String language, String text) {}

  private static ImmutableList<Block> blocks() throws Exception {
    Matcher found = BLOCK.matcher(Files.readString(README));
    ImmutableList.Builder<Block> blocks = ImmutableList.builder();
    while (found.find()) {
      blocks.add(new Block(found.group(1), found.group(2)));
    }
    return blocks.build();
  }

  private static Block first(String language) throws Exception {
    return blocks().stream()
        .filter(block -> block.language().equals(language))
        .findFirst()
        .orElseThrow();
  }

  private static Block behind(Block block) throws Exception {
    ImmutableList<Block> blocks = blocks();
    return blocks.get(blocks.indexOf(block) + 1);
  }

  @Test
  void theTwoCommandsComeFirst() throws Exception {
    assertThat(first("sh").text())
        .startsWith("mvn -q test-compile exec:java ")
        .contains("\nmvn test ");
  }

  @Test
  void theOutputOfTheMainCommandIsWhatItPrints() throws Exception {
    String shown = first("text").text();
    List<String> printed =
        Splitter.on('\n').splitToList(Captured.output(() -> CompareDrafts.main(new String[0])));
    assertThat(shown).contains("\n…\n");
    int next = 0;
    boolean mayLeaveOut = false;
    for (String line : Splitter.on('\n').split(shown.stripTrailing())) {
      if (line.equals("…")) {
        mayLeaveOut = true;
        continue;
      }
      int at = Iterables.indexOf(Iterables.skip(printed, next), line::equals);
      assertThat(at).as("README line is printed, in order: " + line).isGreaterThanOrEqualTo(0);
      assertThat(mayLeaveOut || at == 0).as("no line left out before: " + line).isTrue();
      next += at + 1;
      mayLeaveOut = false;
    }
  }

  @Test
  void theJavaCompilesRunsAndPrintsWhatIsShown(@TempDir Path classes) throws Exception {
    for (Block block : blocks()) {
      if (isProgram(block)) {
        assertThat(run(block.text(), classes)).isEqualTo(behind(block).text());
      }
    }
    assertThat(first("java").text().lines().filter(line -> !line.isBlank()).count())
        .isLessThanOrEqualTo(25);
  }

  private static boolean isProgram(Block block) {
    return block.language().equals("java") && block.text().contains(" main(");
  }

  /** The consumer is built and run against the jars by the script of the build. */
  @Test
  void whatADependentProjectNeedsIsWhatTheConsumerHas() throws Exception {
    String pom = bare(Files.readString(CONSUMER.resolve("pom.xml")));
    for (Block block : blocks()) {
      if (block.language().equals("xml")) {
        assertThat(pom).contains(bare(block.text()));
      } else if (block.language().equals("java") && !isProgram(block)) {
        Path source =
            CONSUMER.resolve("src/test/java/org/example/consumer/" + name(block.text()) + ".java");
        assertThat(Files.readString(source)).endsWith(";\n\n" + block.text());
      }
    }
  }

  private static String bare(String xml) {
    return xml.replaceAll("\\s+", "");
  }

  private static String name(String code) {
    Matcher name = CLASS.matcher(code);
    assertThat(name.find()).isTrue();
    return name.group(1);
  }

  private static String run(String code, Path classes) throws Exception {
    String name = name(code);
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    URI uri = URI.create("string:///" + name + ".java");
    JavaFileObject source =
        new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
          @Override
          public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return code;
          }
        };
    List<String> options =
        List.of(
            "-d", classes.toString(), "-cp", System.getProperty("java.class.path"), "-proc:none");
    assertThat(compiler.getTask(null, null, null, options, null, List.of(source)).call()).isTrue();
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {classes.toUri().toURL()}, ReadmeTest.class.getClassLoader())) {
      Method main = loader.loadClass(name).getMethod("main", String[].class);
      return Captured.output(() -> main.invoke(null, (Object) new String[0]));
    }
  }

  @Test
  void everyCommandAndFormatIsNamed() throws Exception {
    assertThat(Files.readString(README))
        .contains(
            "`list`",
            "`show PLAN`",
            "`diff BEFORE AFTER`",
            "`audit PLAN`",
            "`schedule PLAN`",
            "`schema [NAME]`")
        .contains("text", "markdown", "json");
  }
}
