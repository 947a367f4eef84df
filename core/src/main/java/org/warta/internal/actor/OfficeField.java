package org.warta.internal.actor;

import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.world.CameoCode;

/**
 * Reads words with capitals that say of what an office is and that no list or model tells, up to
 * who holds it: "Kepala Seksi Penerangan Hukum Budi". Not thread-safe.
 */
final class OfficeField {
  /** The most tokens that say of what an office is. */
  private static final int LONGEST = 12;

  /** The most words of a bracket behind what an office is of. */
  static final int LONGEST_BRACKET = 4;

  private static final int LONGEST_NAME = 4;

  private final ActorWords words;
  private final Page page;
  private final BodyReader bodies;
  private final Tagging tagging;

  OfficeField(ActorWords words, Page page, BodyReader bodies, Tagging tagging) {
    this.words = words;
    this.page = page;
    this.bodies = bodies;
    this.tagging = tagging;
  }

  /**
   * {@return the end of the words with capitals that say of what the office is, where a person is
   * named right behind them or behind a comma, "Wakil Menteri Pekerjaan Umum Budi"; else the token}
   */
  int end(TitleChain chain, int token, int limit, int sentence) {
    if (chain.addresses || !(chain.office || chain.roleWord) || page.isShouting(sentence)) {
      return token;
    }
    int last = Math.min(limit, token + LONGEST);
    int owner = ownerEnd(token, limit);
    int t = Math.max(token, owner);
    while (t < last) {
      if (t > token && (tagging.startsPerson(t) || page.opensName(t) || isRank(t))) {
        t = beforeName(token, t);
        break;
      }
      if (t > token && page.tokens.isSymbol(t, ',')) {
        if (!isNamed(t + 1, limit)) {
          return token;
        }
        break;
      }
      int behind = t > token ? page.bracketEnd(t, last, LONGEST_BRACKET) : t;
      if (behind > t && behind < last && bodies.read(behind, limit, sentence) != null) {
        t = behind; // "Kepala Seksi Pidana (Kasipidum) Kejati X"
        break;
      }
      boolean joint =
          t > token
              && t + 1 < last
              && (page.isJoining(t) || page.tokens.isSymbol(t, '/') || page.tokens.isSymbol(t, '&'))
              && page.isNameShape(t + 1);
      if (behind == t
          && !joint
          && !page.tokens.isNumber(t)
          && (!isPartOfField(t) || tagging.startsPerson(t))) {
        return token;
      }
      t = Math.max(behind, t + 1);
    }
    if (t == last || t == token) {
      return token;
    }
    if (chain.role.isEmpty() || chain.role.equals(CameoCode.BUSINESS)) {
      takeRole(chain, token, t);
    }
    for (int i = token; i < t && chain.country == null; i++) {
      chain.country = page.countryFrom(i); // "CEO Gandasuri Group Indonesia"
    }
    chain.officeEnd = t;
    return t;
  }

  /** "Kepala Tata Usaha Dinas Perhubungan": the noun for a body among the words gives the role. */
  private void takeRole(TitleChain chain, int first, int end) {
    for (int t = first; t < end; t++) {
      int m = page.matches.longest(t, SenseKind.ORGANISATION_HEAD);
      String role =
          m < 0 ? "" : words.head(page.matches.value(m, SenseKind.ORGANISATION_HEAD)).role();
      if (!role.isEmpty() && !role.equals(CameoCode.CIVILIAN)) {
        chain.role = role;
        return;
      }
    }
  }

  /** {@return where the name begins of which the sequence model finds no more than the end} */
  private int beforeName(int first, int end) {
    for (int t = first; t < end; t++) {
      boolean name =
          page.isNameShape(t)
              && !page.tokens.isAllCapitals(t)
              && !page.hasDigit(t)
              && !(page.tokens.isNumber(t + 1) && page.tokens.isGlued(t + 1))
              && page.matches.first(t) == page.matches.last(t)
              && page.place(t) == null
              && page.commonness(t) <= CommonWords.UNCOUNTED;
      if (name) {
        return t;
      }
      if (page.tokens.isWord(t) && page.tokens.length(t) == 1) {
        boolean behind = t > first && page.commonness(t - 1) != CommonWords.COMMON;
        return behind ? t - 1 : t; // "Surya H Wijaya"
      }
    }
    return end;
  }

  /** A word with a capital that neither says anything nor binds others: not "Observer Says". */
  private boolean isPartOfField(int t) {
    return page.isNameShape(t) && !page.isFunctionWord(t) && !page.is(t, SenseKind.SPEECH_CUE);
  }

  /**
   * {@return the end of what looks like a name but is what the office is of, as a full name between
   * commas follows it, "CEO Gandasuri, Budi Santoso, said"; -1 where it does not}
   */
  private int ownerEnd(int token, int limit) {
    int end = tagging.personEnd(token);
    int name = end + 1;
    if (end <= token || name >= limit || !page.tokens.isSymbol(end, ',')) {
      return -1;
    }
    int last = tagging.personEnd(name);
    boolean closed =
        last > name + 1
            && (last == limit || page.tokens.isSymbol(last, ',') || words.isVerb(page.tokens, last))
            && !(last + 1 < limit && page.tokens.isCapital(last + 1));
    return closed ? end : -1;
  }

  /** Whether who holds an office is named behind its comma, up to a mark or a word without one. */
  private boolean isNamed(int token, int limit) {
    if (token >= limit || tagging.startsPerson(token) || isRank(token)) {
      return token < limit;
    }
    int t = token;
    while (t < limit && page.isNameShape(t) && !isOther(t)) {
      t++;
    }
    return t > token
        && t <= token + LONGEST_NAME
        && (t == limit || page.tokens.isSymbol(t, ',') || words.isVerb(page.tokens, t));
  }

  private boolean isOther(int t) {
    return page.isFunctionWord(t)
        || page.is(t, SenseKind.WEEKDAY)
        || page.placeFrom(t) != null
        || page.matches.longest(t, SenseKind.TITLE) >= 0;
  }

  private boolean isRank(int token) {
    return words.isRank(page.tokens, page.matches, token);
  }
}
