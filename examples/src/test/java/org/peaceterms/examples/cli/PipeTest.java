package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.peaceterms.corpus.Corpus;
import org.peaceterms.json.PlanJson;
import org.peaceterms.term.value.PlanId;

/** The program as a process of its own, with a pipe for standard input. */
class PipeTest {

  private record Ended(int status, String out, String err) {}

  private static Ended run(String input, String... arguments) throws Exception {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Main.class.getName()));
    command.addAll(List.of(arguments));
    Process process = new ProcessBuilder(command).start();
    try (OutputStream in = process.getOutputStream()) {
      in.write(input.getBytes(StandardCharsets.UTF_8));
    }
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
    return new Ended(process.waitFor(), out, err);
  }

  @Test
  void readsAPlanFromAPipe() throws Exception {
    String plan = PlanJson.write(Corpus.plan(PlanId.of("us-28")).orElseThrow());
    Ended same = run(plan, "diff", "us-28", "-");
    assertThat(same.err()).isEmpty();
    assertThat(same.out()).contains("The two are equal.");
    assertThat(same.status()).isZero();
  }

  @Test
  void refusesATruncatedPlanFromAPipe() throws Exception {
    Ended truncated = run("{\"id\":\"x\"", "show", "-");
    assertThat(truncated.err()).startsWith("standard input:1:").contains("ends before");
    assertThat(truncated.out()).isEmpty();
    assertThat(truncated.status()).isEqualTo(2);
  }
}
