package org.warta.internal.spelling;

/**
 * What was meant by a misspelt word.
 *
 * @param corrected what should stand there
 * @param reason why, for a reader
 * @param confidence how sure it is, 0 to 1
 */
record Verdict(String corrected, String reason, double confidence) {}
