package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultFileTest {
  @TempDir private Path folder = Path.of("");

  private long files() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Test
  void theResultGoesToTheFileAndNothingToTheScreen() throws IOException {
    Path file = folder.resolve("diff.txt");
    Run run = Run.onScreen("diff", "us-28", "e3-28", "--output", file.toString());
    assertThat(run).isEqualTo(new Run(1, "", ""));
    assertThat(Files.readString(file)).isEqualTo(Run.of("diff", "us-28", "e3-28").out());
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void anOldResultIsReplaced() throws IOException {
    Path file = folder.resolve("list.json");
    Files.writeString(file, "old");
    assertThat(Run.of("list", "--format=json", "--output=" + file).status()).isZero();
    assertThat(Files.readString(file)).isEqualTo(Run.of("list", "--format=json").out());
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void aLinkStaysALink() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "old");
    Path link = Files.createSymbolicLink(folder.resolve("link"), file);
    assertThat(Run.of("schema", "--output", link.toString()).status()).isZero();
    assertThat(link).isSymbolicLink();
    assertThat(Files.readString(file)).isEqualTo(Run.of("schema").out());
  }

  @Test
  void withoutAnAnswerTheFileIsLeftAlone() throws IOException {
    Path file = folder.resolve("out.txt");
    Files.writeString(file, "old");
    assertThat(Run.of("show", "us-82", "--output", file.toString()).status()).isEqualTo(2);
    assertThat(Files.readString(file)).isEqualTo("old");
    assertThat(files()).isEqualTo(1);
  }

  @Test
  void saysWhereItCannotWrite() {
    assertThat(Run.of("list", "--output", folder.toString()))
        .isEqualTo(new Run(2, "", folder.toAbsolutePath() + ": it is a folder\n"));
    Path nowhere = folder.resolve("nowhere").resolve("out.txt");
    assertThat(Run.of("list", "--output", nowhere.toString()))
        .isEqualTo(new Run(2, "", nowhere + ": there is no folder for it\n"));
  }
}
