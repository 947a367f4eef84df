package org.warta.internal.time;

import org.jspecify.annotations.Nullable;
import org.warta.spi.TimeDirection;

/**
 * An expression of time where it stands, as read in the first pass.
 *
 * @param begin its first token
 * @param end one more than its last token
 * @param sentence the sentence it stands in
 * @param expression what it says
 * @param mod TIMEX3 modifier, or null
 * @param direction where it lies by its own words, or null
 * @param tense where the words before it say that it lies: negative for the past, positive for the
 *     future, 0 where they say nothing
 * @param weak whether it is a time only if its value comes out near the publication date
 * @param toNext whether a range or a list of days goes from it to the next reading
 */
record Reading(
    int begin,
    int end,
    int sentence,
    Expression expression,
    @Nullable String mod,
    @Nullable TimeDirection direction,
    int tense,
    boolean weak,
    boolean toNext) {
  /** The tense of a time that stands right behind a word such as "since". */
  static final int SURELY_PAST = -2;

  Reading withNext() {
    return new Reading(begin, end, sentence, expression, mod, direction, tense, weak, true);
  }
}
