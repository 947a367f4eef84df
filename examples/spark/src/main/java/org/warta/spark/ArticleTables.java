package org.warta.spark;

import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.posexplode;

import java.util.Arrays;
import java.util.List;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.types.ArrayType;
import org.apache.spark.sql.types.StructField;
import org.apache.spark.sql.types.StructType;
import org.warta.Article;

/**
 * The tables that the rows of {@link PartitionNormalizer} are cut into: {@code articles}, one for
 * each list of an article, and {@code errors}.
 */
final class ArticleTables {
  /** One row an article, without its lists. */
  static final String ARTICLES = "articles";

  /** One row for each row of the input that is no article. */
  static final String ERRORS = "errors";

  private static final StructType SCHEMA = RecordRows.schema(Article.class);

  private final Dataset<Row> results;

  ArticleTables(Dataset<Row> results) {
    this.results = results;
  }

  /** {@return the names of the lists of an article, each a table: times, actors, events ...} */
  static List<String> lists() {
    return Arrays.stream(SCHEMA.fields())
        .filter(ArticleTables::isList)
        .map(StructField::name)
        .toList();
  }

  Dataset<Row> articles() {
    return read(PartitionNormalizer.ARTICLE)
        .select(
            Arrays.stream(SCHEMA.fields())
                .filter(field -> !isList(field))
                .map(field -> col(PartitionNormalizer.ARTICLE + "." + field.name()))
                .toArray(Column[]::new));
  }

  /**
   * {@return a row for each item of the list, after the id of its article and its position there,
   * from 0}
   */
  Dataset<Row> list(String name) {
    return read(PartitionNormalizer.ARTICLE)
        .select(
            col(PartitionNormalizer.ARTICLE + ".id").as("article"),
            posexplode(col(PartitionNormalizer.ARTICLE + "." + name))
                .as(new String[] {"position", "item"}))
        .select("article", "position", "item.*");
  }

  Dataset<Row> errors() {
    return read(PartitionNormalizer.ERROR).select(PartitionNormalizer.ERROR + ".*");
  }

  private Dataset<Row> read(String column) {
    return results.where(col(column).isNotNull());
  }

  private static boolean isList(StructField field) {
    return field.dataType() instanceof ArrayType;
  }
}
