package org.peaceterms.examples.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Where a program reads and writes.
 *
 * @param in what {@code -} stands for
 * @param out where results go
 * @param err where messages go
 * @param colour whether results go to a screen that may show colour
 */
record Streams(InputStream in, OutputStream out, OutputStream err, boolean colour) {

  /** {@return those of the process} */
  static Streams standard() {
    String noColour = System.getenv("NO_COLOR");
    return new Streams(
        new FileInputStream(FileDescriptor.in),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        System.console() != null && (noColour == null || noColour.isEmpty()));
  }

  /** Writes a result in UTF-8. */
  void write(String text) throws IOException {
    if (!text.isEmpty()) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }
  }

  /** Writes a message in UTF-8. */
  void tell(String message) throws IOException {
    err.write((message + "\n").getBytes(StandardCharsets.UTF_8));
    err.flush();
  }
}
