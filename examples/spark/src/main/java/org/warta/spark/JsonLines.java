package org.warta.spark;

import static org.apache.spark.sql.functions.col;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** JSON Lines, one article a line; {@code .gz} and {@code .bz2} too. */
final class JsonLines implements ArticleSource {
  private static final long serialVersionUID = 1;

  private static final int LINE = 1;

  @Override
  public Dataset<Row> load(SparkSession spark, List<String> paths) {
    return spark
        .read()
        .option("lineSep", "\n") // Spark would end a line at a lone carriage return too
        .text(paths.toArray(String[]::new))
        .select(col(FILE), col("value").cast("binary")); // as bytes, damage still shows
  }

  @Override
  public boolean isBlank(Row row) {
    return text(row).isBlank();
  }

  @Override
  public RawRow read(Row row) throws UnreadableRowException {
    return new RawRow(ArticleLine.read(text(row)), isDamaged(row));
  }

  @Override
  public String printed(Row row) {
    return text(row);
  }

  private static String text(Row row) {
    String text = new String(row.<byte[]>getAs(LINE), StandardCharsets.UTF_8);
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean isDamaged(Row row) {
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(row.<byte[]>getAs(LINE)));
      return false;
    } catch (CharacterCodingException e) {
      return true;
    }
  }
}
