package org.peaceterms.examples.cli;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** One run of the command line inside the test: its exit status and all that it wrote. */
record Run(int status, String out, String err) {

  /** Runs it with nothing on standard input. */
  static Run of(String... arguments) {
    return withInput(new byte[0], arguments);
  }

  static Run withInput(String in, String... arguments) {
    return withInput(in.getBytes(StandardCharsets.UTF_8), arguments);
  }

  static Run withInput(byte[] in, String... arguments) {
    return on(new ByteArrayInputStream(in), false, arguments);
  }

  /** Runs it as on a screen that shows colour. */
  static Run onScreen(String... arguments) {
    return on(new ByteArrayInputStream(new byte[0]), true, arguments);
  }

  private static Run on(ByteArrayInputStream in, boolean colour, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = Program.on(new Streams(in, out, err, colour)).run(arguments);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  /** {@return the output as JSON} */
  JsonNode json() {
    try {
      return new ObjectMapper().readTree(out);
    } catch (JsonProcessingException e) {
      throw new AssertionError("no JSON: " + out, e);
    }
  }
}
