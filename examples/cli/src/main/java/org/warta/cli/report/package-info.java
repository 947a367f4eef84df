/**
 * The page that {@code warta report} writes.
 *
 * <p>{@link org.warta.cli.report.ReportPage} fills the templates that lie beside it as resources
 * with views: records that hold an article as a template needs it, and no HTML. Each view is a pure
 * function of an article.
 *
 * <pre>{@code
 * String html = ReportPage.of(List.of(article));
 * }</pre>
 */
@NullMarked
package org.warta.cli.report;

import org.jspecify.annotations.NullMarked;
