package org.warta.spark;

import java.util.Iterator;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.jspecify.annotations.Nullable;
import org.warta.Article;

/** Turns rows of the input into rows of the result: each an article, or why there is none. */
final class PartitionNormalizer implements MapPartitionsFunction<Row, Row> {
  private static final long serialVersionUID = 1;

  /** The column of the article, null where there is none. */
  static final String ARTICLE = "article";

  /** The column that says why there is none, else null. */
  static final String ERROR = "error";

  private static final int FILE = 0;

  private final ArticleSource source;
  private final @Nullable String published;
  private final @Nullable String language;
  private final boolean withText;

  /**
   * @param published what articles get that carry no day, or null
   * @param language what articles get that carry no language, or null
   * @param withText whether the original text is carried along
   */
  PartitionNormalizer(
      ArticleSource source,
      @Nullable String published,
      @Nullable String language,
      boolean withText) {
    this.source = source;
    this.published = published;
    this.language = language;
    this.withText = withText;
  }

  /** {@return the schema of the result} */
  static StructType schema() {
    return DataTypes.createStructType(
        new StructField[] {
          DataTypes.createStructField(ARTICLE, RecordRows.schema(Article.class), true),
          DataTypes.createStructField(ERROR, RecordRows.schema(RowError.class), true)
        });
  }

  @Override
  public Iterator<Row> call(Iterator<Row> rows) {
    Stream<Row> all =
        StreamSupport.stream(
            Spliterators.spliteratorUnknownSize(rows, Spliterator.ORDERED | Spliterator.NONNULL),
            false);
    return all.filter(row -> !source.isBlank(row)).map(this::normalize).iterator();
  }

  private Row normalize(Row row) {
    String id = null;
    try {
      RawRow raw = source.read(row);
      id = raw.article().id();
      return RowFactory.create(RecordRows.row(article(raw)), null);
    } catch (UnreadableRowException e) {
      return error(row, e.id(), String.valueOf(e.getMessage()));
    } catch (RuntimeException | StackOverflowError e) {
      return error(row, id, "unexpected: " + e);
    }
  }

  private Article article(RawRow raw) {
    Article article = SharedNormalizer.get().normalize(raw.withDefaults(published, language));
    if (withText) {
      article = article.toBuilder().text(raw.article().text()).build();
    }
    return raw.marked(article);
  }

  private Row error(Row row, @Nullable String id, String error) {
    RowError lost = new RowError(id, error, row.getString(FILE), source.printed(row));
    return RowFactory.create(null, RecordRows.row(lost));
  }
}
