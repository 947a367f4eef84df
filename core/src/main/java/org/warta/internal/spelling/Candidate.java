package org.warta.internal.spelling;

/**
 * A word that may have been meant.
 *
 * @param word its number in the vocabulary
 * @param surface what should stand in the text
 * @param slips how many slips lie between
 * @param cost what they cost, in tenths of a plain slip
 * @param score how likely it is, in bits, to compare with others
 */
record Candidate(int word, String surface, int slips, int cost, double score) {}
