package org.warta.cli;

import org.jspecify.annotations.Nullable;

/**
 * Where in the input something stood.
 *
 * @param file the file as the caller named it, or null for standard input where none is named
 * @param line the line, from 1, or null for a file as a whole
 */
record Origin(@Nullable String file, @Nullable Long line) {}
