package org.warta.spark;

import java.io.Serializable;
import java.util.List;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/** A kind of input. The driver asks it for rows, the executors ask it what a row holds. */
interface ArticleSource extends Serializable {
  /** The column that every source adds: the file that a row comes from. */
  String FILE = "_metadata.file_path";

  /**
   * {@return the rows of the files, the first column the file of each}
   *
   * @throws IllegalArgumentException if none of the rows can be an article
   */
  Dataset<Row> load(SparkSession spark, List<String> paths);

  /** {@return whether the row is there for no article at all} */
  boolean isBlank(Row row);

  /** {@return the article of the row} */
  RawRow read(Row row) throws UnreadableRowException;

  /** {@return the row as a reader can look at it} */
  String printed(Row row);
}
