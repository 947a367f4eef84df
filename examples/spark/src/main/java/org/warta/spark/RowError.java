package org.warta.spark;

import org.jspecify.annotations.Nullable;

/**
 * A row of the table of errors.
 *
 * @param id the id that the row of the input gives, or null where it gives none
 * @param error why it is no article
 * @param file the file that it stands in
 * @param row the row itself, as text
 */
record RowError(@Nullable String id, String error, String file, String row) {}
