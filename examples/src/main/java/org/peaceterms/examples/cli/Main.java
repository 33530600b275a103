package org.peaceterms.examples.cli;

/** Runs the command line and ends the program with its exit status. */
public final class Main {
  private Main() {}

  /**
   * Runs the command line.
   *
   * @param arguments its words
   */
  public static void main(String[] arguments) {
    System.exit(Program.on(Streams.standard()).run(arguments));
  }
}
