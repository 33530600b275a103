package org.peaceterms.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the command line says to input that is broken or meant to break it. */
class HostileInputTest {
  private static final String GOOD =
      """
      {
        "id": "draft",
        "version": "1",
        "date": "2026-01-01",
        "title": "A draft",
        "type": "draft",
        "parties": [{"party": "ukraine", "role": "signatory"}],
        "clauses": [{
          "id": "6",
          "number": "6",
          "summary": "A cap.",
          "status": "proposed",
          "terms": [{
            "kind": "quantity-limit",
            "subject": ["ukraine"],
            "measure": "armed-forces-strength",
            "bound": {"atMost": 600000}
          }]
        }]
      }
      """;

  private static final String UNDECLARED =
      " of quantity-limit must be declared in the vocabulary or in draft but was ";

  static Stream<Arguments> broken() {
    return Stream.of(
        Arguments.of("empty", "", "1:1: input must be an object but is empty"),
        Arguments.of("no object", "null", "1:1: input must be an object but was 'null'"),
        Arguments.of(
            "truncated",
            GOOD.substring(0, GOOD.indexOf("cap.")),
            "11:19: /clauses/0/summary: input ends before it is complete"),
        Arguments.of(
            "unknown key",
            with("\"number\"", "\"nummer\": 6, \"number\""),
            "10:15: /clauses/0/nummer: member 'nummer' is not known here, only choices, heading,"
                + " id, incorporates, number, parent, reports, sources, status, summary, terms"),
        Arguments.of(
            "repeated key",
            with("\"number\"", "\"number\": \"6\", \"number\""),
            "10:20: /clauses/0/number: member 'number' must not be there twice"),
        Arguments.of(
            "10 MB string",
            with("A cap.", "x".repeat(10_000_000)),
            "11:16: /clauses/0/summary: text must have at most 20000 characters"),
        Arguments.of(
            "a billion digits",
            with("600000", "1e999999999"),
            "17:27: /clauses/0/terms/0/bound/atMost: number must be an integer, decimal or n/d with"
                + " at most 40 digits but was '1e999999999'"),
        Arguments.of(
            "nested lists",
            with("600000", "[".repeat(100_000)),
            "17:28: /clauses/0/terms/0/bound/atMost/0: list must not hold a list"),
        Arguments.of(
            "undeclared party",
            with("[\"ukraine\"]", "[\"narnia\"]"),
            "15:18: /clauses/0/terms/0/subject: subject" + UNDECLARED + "'narnia'"),
        Arguments.of(
            "undeclared place",
            with("\"bound\"", "\"place\": [\"narnia\"], \"bound\""),
            "17:16: /clauses/0/terms/0/place: place" + UNDECLARED + "'narnia'"),
        Arguments.of(
            "undeclared event",
            with("\"bound\"", "\"window\": {\"from\": {\"event\": {\"id\": \"x\"}}}, \"bound\""),
            "17:17: /clauses/0/terms/0/window: window" + UNDECLARED + "'x'"),
        Arguments.of(
            "missing clause",
            with("\"number\"", "\"parent\": \"99\", \"number\""),
            "10:15: /clauses/0/parent: parent must be a clause of the plan but was '99'"));
  }

  private static String with(String old, String now) {
    assertThat(GOOD).contains(old);
    return GOOD.replace(old, now);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void isRefusedInOneMessage(String name, String json, String message) {
    Run run = Run.withInput(json, "show", "-");
    assertThat(run.err()).isEqualTo("standard input:" + message + "\n");
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theSameWithoutTheFaultIsRead() {
    assertThat(Run.withInput(GOOD, "show", "-").status()).isZero();
  }

  @Test
  void nestingIsRefusedBeforeItFillsTheStack() {
    String message = refused("{\"a\":".repeat(100_000));
    assertThat(message)
        .startsWith("standard input:1:502: /a/a/a/")
        .endsWith(": nesting must have at most 100 levels\n");
  }

  @Test
  void invalidUtf8IsRefusedWithItsPlace() {
    byte[] bytes = GOOD.getBytes(StandardCharsets.UTF_8);
    bytes[GOOD.indexOf("cap.")] = (byte) 0xff;
    Run run = Run.withInput(bytes, "show", "-");
    assertThat(run.err())
        .isEqualTo("standard input:11:19: input must be well-formed UTF-8 but has byte 0xff\n");
    assertThat(run.status()).isEqualTo(2);
  }

  @Test
  void placesThatHoldEachOtherAreRefused() {
    String places =
        "\"declares\": {\"places\": ["
            + "{\"id\": \"draft:a\", \"name\": \"a\", \"partOf\": \"draft:b\"},"
            + "{\"id\": \"draft:b\", \"name\": \"b\", \"partOf\": \"draft:a\"}]},";
    assertThat(refused(with("\"clauses\"", places + "\"clauses\"")))
        .isEqualTo(
            "standard input:8:15: /declares: is-a and part-of must not run in a circle but was"
                + " 'draft:a -> draft:b'\n");
  }

  @Test
  void theFileIsNamed(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("draft.json"), with("600000", "-5"));
    assertThat(Run.of("diff", "us-28", file.toString()).err())
        .isEqualTo(
            file
                + ":17:27: /clauses/0/terms/0/bound/atMost: figure must not be negative but was"
                + " '-5'\n");
  }

  @Test
  void aFolderIsNoPlan(@TempDir Path folder) {
    assertThat(refused(new byte[0], "show", folder.toString()))
        .isEqualTo(folder + ": it is a folder\n");
  }

  private static String refused(String json) {
    return refused(json.getBytes(StandardCharsets.UTF_8), "show", "-");
  }

  private static String refused(byte[] in, String... arguments) {
    Run run = Run.withInput(in, arguments);
    assertThat(run.status()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).hasSizeLessThanOrEqualTo(1000).hasLineCount(1);
    return run.err();
  }
}
