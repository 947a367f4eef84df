/** Tests of the page that {@code warta report} writes. */
@NullMarked
package org.warta.cli.report;

import org.jspecify.annotations.NullMarked;
