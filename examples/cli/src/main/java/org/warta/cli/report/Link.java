package org.warta.cli.report;

/**
 * A way to a mark of the text.
 *
 * @param mark the mark
 * @param surface what is marked, as printed
 */
record Link(String mark, String surface) {}
