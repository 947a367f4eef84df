package org.warta.internal.spelling;

/**
 * What the article says of a suspected word.
 *
 * @param standing whether it may be a word after all
 * @param lower how often it stands in lower case
 * @param capital how often it stands with a capital
 * @param previous the number of the word before it in the vocabulary, or -1
 * @param next the number of the word after it, or -1
 * @param strangers how many of its neighbours are unknown lower-case words
 */
record Evidence(
    KnownWords.Standing standing, int lower, int capital, int previous, int next, int strangers) {}
