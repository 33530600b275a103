package org.peaceterms.examples.cli;

import com.google.common.collect.ImmutableList;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** The command line on given streams: it never ends the process and never throws. */
final class Program {
  /** The exit status when all is clear. */
  static final int CLEAR = 0;

  /** The exit status when anything else was answered. */
  static final int ANSWERED = 1;

  /** The exit status when there is no answer. */
  static final int NO_ANSWER = 2;

  private static final int HELP_WIDTH = 100;

  private final Streams streams;

  private Program(Streams streams) {
    this.streams = streams;
  }

  /** {@return the command line on those streams} */
  static Program on(Streams streams) {
    return new Program(streams);
  }

  /** {@return the exit status of a command line} */
  int run(String... arguments) {
    try {
      return execute(arguments);
    } catch (StackOverflowError | OutOfMemoryError e) {
      return refuse("the input needs more memory than this program may use");
    } catch (IOException | RuntimeException e) {
      return refuse(Messages.of(e));
    }
  }

  private int execute(String... arguments) throws IOException {
    StringWriter help = new StringWriter();
    CommandLine line =
        new CommandLine(new PeacetermsCommand())
            .addSubcommand(new ListCommand(streams))
            .addSubcommand(new ShowCommand(streams))
            .addSubcommand(new DiffCommand(streams))
            .addSubcommand(new MergeCommand(streams))
            .addSubcommand(new CheckCommand(streams))
            .addSubcommand(new CompatCommand(streams))
            .addSubcommand(new SettleCommand(streams))
            .addSubcommand(new AuditCommand(streams))
            .addSubcommand(new ScheduleCommand(streams))
            .addSubcommand(
                new ExplainCommand(streams, ImmutableList.of(new FindingBook(), new RuleBook())))
            .addSubcommand(new SchemaCommand(streams))
            .setExpandAtFiles(false)
            .setUsageHelpWidth(HELP_WIDTH)
            .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
            .setOut(new PrintWriter(help))
            .setParameterExceptionHandler((e, words) -> refuse(usage(e)))
            .setExecutionExceptionHandler((e, command, words) -> refuse(Messages.of(e)));
    int status = line.execute(arguments);
    line.getOut().flush();
    streams.write(help.toString().replace(System.lineSeparator(), "\n"));
    return status;
  }

  private static String usage(ParameterException e) {
    String help = e.getCommandLine().getCommandSpec().qualifiedName() + " --help";
    String near =
        e instanceof UnmatchedArgumentException unmatched
            ? unmatched.getSuggestions().stream().findFirst().orElse(help)
            : help;
    return e.getMessage() + "\nMaybe " + near + "?";
  }

  private int refuse(String message) {
    try {
      streams.err().write((Messages.bounded(message) + "\n").getBytes(StandardCharsets.UTF_8));
      streams.err().flush();
    } catch (IOException e) {
      return NO_ANSWER;
    }
    return NO_ANSWER;
  }
}
