package org.peaceterms.examples;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/** Runs a main method and keeps what it prints. */
final class Captured {
  /** A main method. */
  @FunctionalInterface
  interface Main {
    void run() throws Exception;
  }

  private Captured() {}

  static String output(Main main) throws Exception {
    PrintStream usual = System.out;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      main.run();
    } finally {
      System.setOut(usual);
    }
    return printed.toString(StandardCharsets.UTF_8);
  }
}
