package org.warta.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataType;
import org.apache.spark.sql.types.DataTypes;
import org.jspecify.annotations.Nullable;
import org.warta.RawArticle;

/**
 * Parquet, one article a row: the columns {@code text} and, where they are there, {@code id},
 * {@code title}, {@code url}, {@code publisher}, {@code published} and {@code language}. All are
 * strings; {@code published} may be a date.
 */
final class ParquetRows implements ArticleSource {
  private static final long serialVersionUID = 1;

  private static final String TEXT = "text";
  private static final List<String> COLUMNS =
      List.of(TEXT, "id", "title", "url", "publisher", "published", "language");

  @Override
  public Dataset<Row> load(SparkSession spark, List<String> paths) {
    Dataset<Row> rows = spark.read().parquet(paths.toArray(String[]::new));
    List<String> present = Arrays.asList(rows.columns());
    if (!present.contains(TEXT)) {
      throw new IllegalArgumentException("the input has no column \"text\", only " + present);
    }
    List<Column> chosen = new ArrayList<>();
    chosen.add(col(FILE));
    for (String name : COLUMNS) {
      if (!present.contains(name)) {
        chosen.add(lit(null).cast(DataTypes.StringType).as(name));
        continue;
      }
      DataType type = rows.schema().apply(name).dataType();
      boolean day = name.equals("published") && type.equals(DataTypes.DateType);
      if (!day && !type.equals(DataTypes.StringType)) {
        throw new IllegalArgumentException(
            "the column \"" + name + "\" must be string, found " + type.simpleString());
      }
      chosen.add(col(name).cast(DataTypes.StringType).as(name));
    }
    return rows.select(chosen.toArray(Column[]::new));
  }

  @Override
  public boolean isBlank(Row row) {
    return false;
  }

  @Override
  public RawRow read(Row row) throws UnreadableRowException {
    String text = string(row, TEXT);
    String id = string(row, "id");
    if (text == null) {
      throw new UnreadableRowException("\"text\" is missing", id);
    }
    RawArticle article =
        RawArticle.builder(text)
            .id(id)
            .title(string(row, "title"))
            .url(string(row, "url"))
            .publisher(string(row, "publisher"))
            .published(string(row, "published"))
            .language(string(row, "language"))
            .build();
    return new RawRow(article, false);
  }

  @Override
  public String printed(Row row) {
    return row.json();
  }

  private static @Nullable String string(Row row, String name) {
    return row.getAs(name);
  }
}
