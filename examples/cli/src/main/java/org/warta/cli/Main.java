package org.warta.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import java.util.function.Supplier;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program {@code warta}, which does its work in subcommands. */
@Command(
    name = "warta",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    synopsisSubcommandLabel = "COMMAND",
    description = "Reads news articles into records that programs can compare.",
    commandListHeading = "%nCommands:%n",
    footer = {
      "",
      "Examples:",
      "  warta normalize --published 2025-06-18 story.txt",
      "  warta normalize archive.jsonl > records.jsonl 2> unread.jsonl",
      "  warta report story.txt -o report.html",
      "",
      "'warta COMMAND --help' says more."
    })
public final class Main implements Runnable {
  /** Exit status: something in the input could not be read; the rest was. */
  static final int UNREAD = 1;

  /** Exit status: the program itself could not do its work. */
  static final int FAILED = 3;

  @Spec private CommandSpec spec = CommandSpec.create();

  /** Runs the program on the streams of the process and ends it with the exit status. */
  public static void main(String[] args) {
    // not System.out: it hides errors, and writes in the charset of the machine
    Streams streams =
        new Streams(
            new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
            new FileOutputStream(FileDescriptor.out),
            new FileOutputStream(FileDescriptor.err));
    boolean terminal = Boolean.getBoolean("warta.stderr.tty");
    System.exit(run(streams, () -> NewsNormalizer.create()::normalize, terminal, args));
  }

  /**
   * {@return the exit status of the program run with these arguments}
   *
   * @param library makes what normalizes; called once the arguments are known to be right
   * @param terminal whether standard error is a terminal, on which progress may be shown
   */
  static int run(
      Streams streams,
      Supplier<Function<RawArticle, Article>> library,
      boolean terminal,
      String... args) {
    PrintWriter out =
        new PrintWriter(new OutputStreamWriter(streams.out(), StandardCharsets.UTF_8));
    PrintWriter err =
        new PrintWriter(new OutputStreamWriter(streams.err(), StandardCharsets.UTF_8));
    CommandLine program =
        new CommandLine(new Main())
            .addSubcommand(new NormalizeCommand(streams, library, terminal))
            .addSubcommand(new ReportCommand(streams, library, terminal))
            .setOut(out)
            .setErr(err)
            .setExpandAtFiles(false)
            .setParameterExceptionHandler(
                (wrong, given) -> {
                  CommandLine command = wrong.getCommandLine();
                  err.println("warta: " + wrong.getMessage());
                  err.print("Usage: " + command.getHelp().synopsis("Usage: ".length()));
                  err.println(
                      "'" + command.getCommandSpec().qualifiedName() + " --help' says more.");
                  return command.getCommandSpec().exitCodeOnInvalidInput();
                })
            .setExecutionExceptionHandler(
                (failure, command, parsed) -> {
                  err.println("warta: " + reason(failure));
                  return FAILED;
                });
    int status = program.execute(args);
    out.flush();
    err.flush();
    return status;
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "a COMMAND is missing");
  }

  /** {@return what went wrong in one line, without a stack trace} */
  static String reason(Throwable failure) {
    String message = failure.getMessage();
    return message == null || message.isBlank() ? failure.getClass().getSimpleName() : message;
  }
}
