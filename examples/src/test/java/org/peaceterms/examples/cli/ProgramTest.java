package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProgramTest {

  @Test
  void tellsItsVersion() {
    Run run = Run.of("--version");
    assertThat(run.out()).matches("peaceterms [0-9]+\\.[0-9]+\\.[0-9]+(-SNAPSHOT)?\\n");
    assertThat(run.status()).isZero();
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "list", "show", "diff", "merge", "audit", "schedule", "explain", "schema"})
  void helps(String command) {
    Run run = command.isEmpty() ? Run.of("--help") : Run.of(command, "--help");
    assertThat(run.status()).isZero();
    assertThat(run.out()).startsWith("Usage: peaceterms " + command).contains("Exit status: 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "`` | Missing required subcommand // Maybe peaceterms --help?",
        "dif us-28 | Unmatched arguments from index 0: 'dif', 'us-28' // Maybe diff?",
        "show | Missing required parameter: 'PLAN' // Maybe peaceterms show --help?",
        "diff us-28 | Missing required parameter: 'AFTER' // Maybe peaceterms diff --help?",
        "list --format yaml | Invalid value for option '--format': expected one of text, markdown,"
            + " html, json, json-patch but was 'yaml' // Maybe peaceterms list --help?",
        "list --color pink | Invalid value for option '--color': expected one of auto, always,"
            + " never but was 'pink' // Maybe peaceterms list --help?",
        "show us-82 | 'us-82' is neither the id of a shipped plan nor a file // Maybe us-28?",
        "show usa28 | 'usa28' is neither the id of a shipped plan nor a file // Maybe us-28?",
        "show russia-2025 | 'russia-2025' is a position, not a plan // Maybe peaceterms list?",
        "show nothing-like-it | 'nothing-like-it' is neither the id of a shipped plan nor a file //"
            + " Maybe peaceterms list?",
        "check | Missing required parameter: 'PLAN' // Maybe peaceterms check --help?",
        "check us-28 us-28 | plans taken together must have different ids but was 'us-28 twice'",
        "check us-28 --with e3-28 | background e3-28 must be a law but was 'draft'",
        "explain quantity | there is no page on 'quantity' // Maybe peaceterms explain?",
        "schema plans | there is no schema 'plans', only audit, audit-comparison, check, compat, diff,"
            + " explanation, guarantees, list, merge, patch, plan, position, position-diff,"
            + " schedule, settle, talks, term, topic, vocabulary",
        "audit us-28 e3-28 | one plan is audited at a time // Maybe --compare or --guarantees?",
        "audit --compare us-28 | --compare needs two plans and no --guarantees",
        "audit us-28 --position us-28 | 'us-28' is not the id of a shipped position // Maybe"
            + " peaceterms list?",
        "audit us-28 --severity nope=low:x | Invalid value for option '--severity'"
            + " (RULE=LEVEL:REASON): rule must be the code of a rule but was 'nope' // Maybe"
            + " peaceterms audit --help?",
        "audit us-28 --severity moving-line=off:x | Invalid value for option '--severity'"
            + " (RULE=LEVEL:REASON): expected one of high, medium, low, note but was 'off' // Maybe"
            + " peaceterms audit --help?",
        "audit us-28 --severity moving-line=low | Invalid value for option '--severity'"
            + " (RULE=LEVEL:REASON): expected RULE=LEVEL:REASON but was 'moving-line=low' // Maybe"
            + " peaceterms audit --help?",
        "explain L99x | there is no page on 'L99x' // Maybe peaceterms explain?",
        "show us-28 --format json-patch | json-patch is a format of diff only",
        "merge us-28 e3-28 | Missing required parameter: 'RIGHT' // Maybe peaceterms merge --help?",
        "merge us-28 e3-28 ua-us-20 --left-by narnia | there is no party 'narnia'",
      })
  void saysInOneMessageWhatIsWrong(String words, String message) {
    Run run = words.isEmpty() ? Run.of() : Run.of(words.split(" "));
    assertThat(run.err()).isEqualTo(message.replace(" // ", "\n") + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void messagesAreShortAndPrintable() {
    Run run = Run.of("show", "\u001B[31m" + "x".repeat(5000) + "\r\n\u202E");
    assertThat(run.err()).hasSizeLessThanOrEqualTo(1000).doesNotContain("\u001B", "\r", "\u202E");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void anArgumentThatBeginsWithAnAtSignIsNoFileOfArguments() {
    assertThat(Run.of("show", "@us-28").err()).startsWith("'@us-28' is neither");
  }

  @Test
  void runningOutOfMemoryOrStackIsNoAnswer() {
    for (Error failure : new Error[] {new OutOfMemoryError(), new StackOverflowError()}) {
      InputStream in =
          new InputStream() {
            @Override
            public int read() {
              throw failure;
            }
          };
      ByteArrayOutputStream err = new ByteArrayOutputStream();
      int status =
          Program.on(new Streams(in, new ByteArrayOutputStream(), err, false)).run("show", "-");
      assertThat(status).isEqualTo(2);
      assertThat(err.toString(StandardCharsets.UTF_8))
          .isEqualTo("the input needs more memory than this program may use\n");
    }
  }

  @Test
  void aFailureInsideIsOneMessageAndNoStackTrace() {
    InputStream in =
        new InputStream() {
          @Override
          public int read() {
            throw new IllegalStateException("a fault");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status =
        Program.on(new Streams(in, new ByteArrayOutputStream(), err, false)).run("show", "-");
    assertThat(status).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("internal failure: IllegalStateException: a fault\n");
  }

  @Test
  void aResultThatCannotBeWrittenIsNoAnswer() {
    OutputStream full =
        new OutputStream() {
          @Override
          public void write(int b) throws IOException {
            throw new IOException("no space left");
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(new byte[0]), full, err, false);
    assertThat(Program.on(streams).run("list")).isEqualTo(2);
    assertThat(Program.on(streams).run("--help")).isEqualTo(2);
    assertThat(err.toString(StandardCharsets.UTF_8))
        .isEqualTo("reading or writing failed: no space left\n".repeat(2));
  }
}
