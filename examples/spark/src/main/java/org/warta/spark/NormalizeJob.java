package org.warta.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.warta.RawArticle;
import org.warta.Warning;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job. Runs on the session that there is, or on one that it makes and stops. */
@Command(
    name = "warta-spark",
    sortOptions = false,
    description = {
      "Normalizes an archive of articles into Parquet tables: articles, times, places, actors,"
          + " quotes, events, casualties and the other lists of an article, and errors.",
      ""
    },
    footerHeading = "%n",
    footer = {
      "A row of the input that is no article is a row of the table errors, and the rest goes on.",
      "",
      "Exit status: 0 the tables are written, 1 they are not, 2 wrong arguments."
    })
public final class NormalizeJob implements Callable<Integer> {
  /** Where all results stand until the tables are cut from them. */
  private static final String STAGING = "staging";

  /** The formats of the input. */
  enum Format {
    /** {@link JsonLines}. */
    jsonl,
    /** {@link ParquetRows}. */
    parquet;

    ArticleSource source() {
      return this == jsonl ? new JsonLines() : new ParquetRows();
    }
  }

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PATH",
      arity = "1..*",
      description = "Files or folders of articles, or patterns such as archive/*.jsonl.gz.")
  private List<String> paths = new ArrayList<>();

  @Option(
      names = "--output",
      paramLabel = "FOLDER",
      required = true,
      description = "Where the tables go, a folder each. Must not exist.")
  private String output = "";

  @Option(
      names = "--format",
      paramLabel = "NAME",
      description = "What the input is: ${COMPLETION-CANDIDATES}. Default: jsonl.")
  private Format format = Format.jsonl;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "When articles that carry no \"published\" came out. Default: inferred.")
  private @Nullable String published;

  @Option(
      names = "--language",
      paramLabel = "TAG",
      description = "The language of articles that carry none. Default: recognised.")
  private @Nullable String language;

  @Option(names = "--with-text", description = "Carry the original text along.")
  private boolean withText;

  @Option(
      names = "--partitions",
      paramLabel = "N",
      description = "Spread the input over this many tasks. Default: as Spark splits the files.")
  private int partitions;

  @SuppressWarnings("UnusedVariable") // picocli reads it
  @Option(
      names = {"-h", "--help"},
      usageHelp = true,
      description = "Show this help.")
  private boolean help;

  /** Runs the job and, where something went wrong, ends the process with the exit status. */
  public static void main(String[] args) {
    int status = run(args);
    if (status != 0) {
      System.exit(status);
    }
  }

  /** {@return the exit status of the job run with these arguments} */
  static int run(String... args) {
    return new CommandLine(new NormalizeJob()).execute(args);
  }

  @Override
  public Integer call() throws IOException {
    checkDefaults();
    boolean own = SparkSession.getActiveSession().isEmpty();
    SparkSession spark = SparkSession.builder().appName("warta").getOrCreate();
    try {
      write(spark);
    } finally {
      if (own) {
        spark.stop();
      }
    }
    return 0;
  }

  /** Asks the library what it says of the defaults, once rather than in every article. */
  private void checkDefaults() {
    RawArticle empty = RawArticle.builder("").published(published).language(language).build();
    for (Warning warning : SharedNormalizer.get().normalize(empty).warnings()) {
      if (!warning.code().equals("EMPTY_TEXT")) {
        throw new ParameterException(spec.commandLine(), warning.message());
      }
    }
  }

  private void write(SparkSession spark) throws IOException {
    Path folder = new Path(output);
    FileSystem files = folder.getFileSystem(spark.sparkContext().hadoopConfiguration());
    if (files.exists(folder)) {
      throw new ParameterException(spec.commandLine(), output + " is there already");
    }
    String staging = new Path(folder, STAGING).toString();
    long started = System.nanoTime();
    results(spark).write().parquet(staging);
    long normalized = System.nanoTime();
    ArticleTables tables = new ArticleTables(spark.read().parquet(staging));
    write(tables.articles(), ArticleTables.ARTICLES);
    write(tables.errors(), ArticleTables.ERRORS);
    for (String list : ArticleTables.lists()) {
      write(tables.list(list), list);
    }
    spec.commandLine()
        .getOut()
        .printf(
            "%d articles, %d errors; normalized in %d s, tables cut in %d s%n",
            tables.articles().count(),
            tables.errors().count(),
            TimeUnit.NANOSECONDS.toSeconds(normalized - started),
            TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - normalized));
    files.delete(new Path(staging), true);
  }

  private Dataset<Row> results(SparkSession spark) {
    ArticleSource source = format.source();
    Dataset<Row> rows;
    try {
      rows = source.load(spark, paths);
    } catch (IllegalArgumentException e) {
      throw new ParameterException(spec.commandLine(), String.valueOf(e.getMessage()), e);
    }
    return (partitions > 0 ? rows.repartition(partitions) : rows)
        .mapPartitions(
            new PartitionNormalizer(source, published, language, withText),
            Encoders.row(PartitionNormalizer.schema()));
  }

  private void write(Dataset<Row> table, String name) {
    table.write().parquet(new Path(output, name).toString());
  }
}
