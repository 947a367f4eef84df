/**
 * A Spark job: articles in, Parquet tables of what they say out.
 *
 * <p>{@link org.warta.spark.ArticleSource} reads the input, {@link
 * org.warta.spark.PartitionNormalizer} makes a row of each article on the executors, {@link
 * org.warta.spark.RecordRows} gives records their schema, and {@link org.warta.spark.ArticleTables}
 * cuts the rows into tables.
 *
 * <pre>{@code
 * examples/spark/run archive.jsonl --output tables
 * }</pre>
 */
@NullMarked
package org.warta.spark;

import org.jspecify.annotations.NullMarked;
