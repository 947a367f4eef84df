/**
 * The command line program: articles in, one JSON article a line out, or a page that shows them.
 *
 * <p>{@link org.warta.cli.ItemReader} takes the input apart and {@link org.warta.cli.ArticleMaker}
 * makes articles of it. For {@code normalize}, {@link org.warta.cli.ItemNormalizer} turns each item
 * into its output on one of several threads, and {@link org.warta.cli.OutcomeWriter} writes what
 * comes of them in the order of the input; {@link org.warta.cli.OrderedPipeline} runs the three. At
 * no time is more than a {@link org.warta.cli.Window} full of articles in memory. For {@code
 * report}, {@link org.warta.cli.report.ReportPage} makes one page of all.
 *
 * <pre>{@code
 * examples/warta normalize --published 2025-06-18 examples/articles/perbatasan.txt
 * }</pre>
 */
@NullMarked
package org.warta.cli;

import org.jspecify.annotations.NullMarked;
