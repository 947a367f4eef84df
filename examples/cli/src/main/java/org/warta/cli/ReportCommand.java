package org.warta.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.warta.Article;
import org.warta.RawArticle;
import org.warta.cli.report.ReportPage;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code warta report}. */
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Writes one HTML page that shows what the articles say: the text with everything marked that"
          + " was found in it, a timeline, a map, and tables of events, casualties and statements."
          + " The page needs no network and no other file.",
      ""
    },
    parameterListHeading = "Input:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%n",
    footer = {
      "What cannot be read gives a line {\"id\", \"error\", \"line\"} on standard error, as with"
          + " 'warta normalize', and the page shows the rest. Where nothing could be read, no page"
          + " is written. The page holds all its articles, and so does the memory.",
      "",
      "Exit status:",
      "  0  all was read",
      "  1  something could not be read; standard error says what",
      "  2  wrong arguments",
      "  3  the program could not do its work",
      "",
      "Examples:",
      "  warta report --published 2025-06-18 story.txt -o report.html",
      "  warta report monday.jsonl tuesday.jsonl -o week.html"
    })
final class ReportCommand implements Callable<Integer> {
  private static final String STANDARD_OUTPUT = "-";

  private final Streams streams;
  private final Supplier<Function<RawArticle, Article>> library;
  private final boolean terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = {
        "*.txt: the plain text of one article, its id the name of the file. Any other: JSONL.",
        "-: JSONL from standard input."
      })
  private List<String> files = new ArrayList<>();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "PAGE",
      required = true,
      description = "The file to write, replaced where it is there; - for standard output.")
  private String output = STANDARD_OUTPUT;

  @Mixin private ArticleDefaults defaults = new ArticleDefaults();

  /**
   * @param library makes what normalizes; called once the arguments are known to be right
   * @param terminal whether standard error is a terminal, on which progress may be shown
   */
  ReportCommand(
      Streams streams, Supplier<Function<RawArticle, Article>> library, boolean terminal) {
    this.streams = streams;
    this.library = library;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    check();
    List<Article> articles = new ArrayList<>();
    boolean allRead = read(articles);
    if (allRead || !articles.isEmpty()) {
      write(articles);
    }
    return allRead ? 0 : Main.UNREAD;
  }

  /** {@return whether all could be read} */
  private boolean read(List<Article> articles) throws InterruptedException {
    ArticleJson json = new ArticleJson(false);
    ArticleMaker maker = new ArticleMaker(library.get(), defaults::fill, json, true);
    try (Progress progress = terminal ? Progress.of(files, streams.err()) : Progress.hidden()) {
      UnreadLines unread = new UnreadLines(streams.err(), progress);
      new ItemReader(streams.in(), files, progress, ItemReader.limit())
          .forEach(
              item -> {
                try {
                  articles.add(maker.make(item));
                } catch (UnreadableArticleException e) {
                  unread.write(json.write(item.origin(), e.id(), Main.reason(e)));
                }
              });
      return !unread.any();
    }
  }

  private void write(List<Article> articles) {
    // whole before the first byte is written: a page that is there is never half a page
    byte[] page = ReportPage.of(articles).getBytes(StandardCharsets.UTF_8);
    try {
      if (output.equals(STANDARD_OUTPUT)) {
        streams.out().write(page);
        streams.out().flush();
      } else {
        Files.write(Path.of(output), page);
      }
    } catch (IOException e) {
      throw new IllegalStateException(output + ": " + Main.reason(e), e);
    }
  }

  private void check() {
    if (output.equals(STANDARD_OUTPUT)) {
      return;
    }
    try {
      Path page = Path.of(output).toAbsolutePath().normalize();
      if (Files.isDirectory(page)) {
        throw wrongOutput("is a folder");
      }
      if (page.getParent() == null || !Files.isDirectory(page.getParent())) {
        throw wrongOutput("stands in no folder that is there");
      }
      for (String file : files) {
        if (!file.equals(ItemReader.STANDARD_INPUT) && isSame(page, file)) {
          throw wrongOutput("is a FILE to read");
        }
      }
    } catch (InvalidPathException e) {
      throw wrongOutput("is no name of a file");
    }
  }

  private static boolean isSame(Path page, String file) {
    try {
      return Files.isSameFile(page, Path.of(file));
    } catch (IOException | InvalidPathException e) {
      return false; // one of them is not there
    }
  }

  private ParameterException wrongOutput(String why) {
    return new ParameterException(
        spec.commandLine(), "Invalid value for option '--output': '" + output + "' " + why);
  }
}
