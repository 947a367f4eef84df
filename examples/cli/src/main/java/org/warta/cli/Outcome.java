package org.warta.cli;

/**
 * What came of an item.
 *
 * @param bytes what to write, line end and all
 * @param read whether it is the record of an article; else it says why there is none
 */
record Outcome(Bytes bytes, boolean read) {}
