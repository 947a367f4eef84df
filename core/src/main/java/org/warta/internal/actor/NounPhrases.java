package org.warta.internal.actor;

import org.warta.internal.lexicon.SenseKind;

/** Tells which words stand before a noun: a number, a verb, another noun that it qualifies. */
final class NounPhrases {
  /** The most tokens of a noun for an act before the people whose it is. */
  private static final int LONGEST_ACT = 3;

  private final ActorWords words;
  private final Page page;

  NounPhrases(ActorWords words, Page page) {
    this.words = words;
    this.page = page;
  }

  /** {@return whether a number stands before it, or a word that counts one person} */
  boolean isCounted(int token, int sentence) {
    int before = token - 1;
    return before >= page.first(sentence)
        && (page.tokens.isNumber(before)
            || page.is(before, SenseKind.NUMBER_WORD)
            || (words.isOne(page.folded(before)) && !words.isOther(page.folded(token))));
  }

  /** {@return whether the word is no qualifier of the noun before it} */
  boolean isHeadOfPhrase(int token, int sentence) {
    int before = token - 1;
    if (!words.modifierFollowsNoun()
        || before < page.first(sentence)
        || !page.tokens.isWord(before)
        || page.isFunctionWord(before)
        || page.is(before, SenseKind.NUMBER_WORD)
        || page.is(before, SenseKind.REFERENCE)
        || endsPreposition(before)
        || page.isNameShape(before)) {
      return true;
    }
    return words.isVerb(page.tokens, before)
        || page.isSayer(token)
        || endsVerb(before, page.first(sentence));
  }

  /** "Ditembak mati polisi": a verb of several words ends with the token. */
  private boolean endsVerb(int token, int first) {
    int verb = beginOfAct(token, token - 1, first);
    return verb >= 0 && words.isVerb(page.tokens, verb);
  }

  /** {@return where the word of an event begins that ends with the token, or -1} */
  int beginOfAct(int last, int from, int first) {
    int limit = Math.max(first, from + 1 - LONGEST_ACT);
    return page.matches.beginOfLongest(last, from, limit, SenseKind.EVENT_TRIGGER);
  }

  /** "towards the crowd": a noun that is the end of a preposition. */
  private boolean endsPreposition(int token) {
    if (token == 0) {
      return false;
    }
    for (int m = page.matches.first(token - 1); m < page.matches.last(token - 1); m++) {
      if (page.matches.end(m) == token + 1 && page.matches.value(m, SenseKind.EVENT_CUE) >= 0) {
        return true;
      }
    }
    return false;
  }
}
