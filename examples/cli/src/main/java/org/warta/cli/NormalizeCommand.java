package org.warta.cli;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Function;
import java.util.function.Supplier;
import org.warta.Article;
import org.warta.RawArticle;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The command {@code warta normalize}. */
@Command(
    name = "normalize",
    mixinStandardHelpOptions = true,
    versionProvider = ProgramVersion.class,
    sortOptions = false,
    description = {
      "Writes the record of each article to standard output: one line of JSON an article, in the"
          + " order of the input. Other formats than the record: see --format.",
      ""
    },
    parameterListHeading = "Input:%n",
    optionListHeading = "%nOptions:%n",
    footerHeading = "%n",
    footer = {
      "A line of JSONL is an article: {\"id\", \"text\", \"title\"?, \"published\"?,"
          + " \"publisher\"?, \"url\"?, \"language\"?}, all strings; others are passed over, blank"
          + " lines too. All is UTF-8, in and out; bytes that are not are read as U+FFFD, and the"
          + " record says so (warning MALFORMED_UTF8). What cannot be read gives a line {\"id\","
          + " \"error\", \"line\"} on standard error, with \"file\" where files are named, and the"
          + " rest goes on.",
      "",
      "Memory does not grow with the input, only with its longest article.",
      "",
      "Exit status:",
      "  0  all was read",
      "  1  something could not be read; standard error says what",
      "  2  wrong arguments",
      "  3  the program could not do its work",
      "",
      "Examples:",
      "  warta normalize --pretty --published 2025-06-18 story.txt",
      "  warta normalize archive-*.jsonl > records.jsonl 2> unread.jsonl",
      "  warta normalize --format cameo archive.jsonl > events.tsv",
      "  zcat archive.jsonl.gz | warta normalize --language id | jq -r .id"
    })
final class NormalizeCommand implements Callable<Integer> {
  /** Articles on their way, for each thread; enough that none waits for the slowest. */
  private static final int ITEMS_PER_THREAD = 32;

  /** Bytes of input on their way. Records take several times the room of their articles. */
  private static final long MAX_BYTES = 4 << 20;

  private final Streams streams;
  private final Supplier<Function<RawArticle, Article>> library;
  private final boolean terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "FILE",
      arity = "0..*",
      description = {
        "*.txt: the plain text of one article, its id the name of the file. Any other: JSONL.",
        "Without FILE, or where it is -: JSONL from standard input."
      })
  private List<String> files = new ArrayList<>();

  @Mixin private ArticleDefaults defaults = new ArticleDefaults();

  @Option(
      names = "--format",
      paramLabel = "NAME",
      converter = FormatConverter.class,
      description = {
        "What is written for an article: ${COMPLETION-CANDIDATES}. Default: article.",
        "article: its record. plover: its events by PLOVER, one a line. cameo: tab-separated rows"
            + " of CAMEO codes under a header. jsonld: a NewsArticle of schema.org. annotations:"
            + " W3C Web Annotations, one a line."
      })
  private ArticleFormat format = ArticleFormat.ARTICLE;

  @Option(names = "--pretty", description = "Indent the JSON, over several lines.")
  private boolean pretty;

  @Option(names = "--with-text", description = "Carry the original text along.")
  private boolean withText;

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "Articles worked on at once. Default: the processors there are.")
  private int threads = Runtime.getRuntime().availableProcessors();

  /**
   * @param library makes what normalizes; called once the arguments are known to be right
   * @param terminal whether standard error is a terminal, on which progress may be shown
   */
  NormalizeCommand(
      Streams streams, Supplier<Function<RawArticle, Article>> library, boolean terminal) {
    this.streams = streams;
    this.library = library;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    check();
    ArticleJson json = new ArticleJson(pretty);
    ArticleMaker maker = new ArticleMaker(library.get(), defaults::fill, json, withText);
    Function<Item, Outcome> work =
        new ItemNormalizer(maker, article -> format.write(article, json), json);
    try (Progress progress = terminal ? Progress.of(files, streams.err()) : Progress.hidden()) {
      Window window = new Window(ITEMS_PER_THREAD * threads, MAX_BYTES);
      OutcomeWriter writer = new OutcomeWriter(streams, progress);
      try {
        writer.write(format.header());
        new OrderedPipeline(threads, window)
            .run(new ItemReader(streams.in(), files, progress, ItemReader.limit()), work, writer);
      } catch (IOException e) {
        if (!isClosedPipe(e)) {
          throw new IllegalStateException("standard output: " + Main.reason(e), e);
        }
        // whoever read the output, head perhaps, has had enough
      }
      return writer.allRead() ? 0 : Main.UNREAD;
    }
  }

  private void check() {
    if (threads < 1 || threads > 1024) {
      throw new ParameterException(
          spec.commandLine(),
          "Invalid value for option '--threads': " + threads + " is not 1 to 1024");
    }
    if (withText && format != ArticleFormat.ARTICLE) {
      throw new ParameterException(
          spec.commandLine(), "'--with-text' is for '--format=article', not for " + format);
    }
    if (pretty && !format.isJson()) {
      throw new ParameterException(
          spec.commandLine(), "'--pretty' is for formats that are JSON, not for " + format);
    }
  }

  private static boolean isClosedPipe(IOException failure) {
    // what Java passes on of EPIPE; "The pipe is being closed" on Windows
    return Main.reason(failure).toLowerCase(Locale.ROOT).contains("pipe");
  }
}
