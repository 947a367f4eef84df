package org.warta.internal.lexicon;

import java.util.Arrays;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.Tokens;

/**
 * Cuts words that scraping glued together, where both halves are sure: a half is known to the
 * lexicon or stands alone elsewhere in the text. "KPKtelah" is a code and a common word; "Putindi"
 * is a name of this text and a common word; "PresidenPrabowo" two known words; in "Liputan6.com,
 * JakartaKomisi" the city of the dateline is glued to the story. Thread-safe.
 */
public final class GluedWords {
  private static final int SHORTEST_NAME = 3;
  private static final int DATELINE_TOKENS = 12;

  private final Lexicon lexicon;

  /** Makes a cutter that knows the words of the lexicon. */
  public GluedWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * {@return the positions inside tokens at which a new word begins, in order}
   *
   * @param tokens the tokens as printed
   * @param textStart where the text begins behind the title
   */
  public int[] find(Tokens tokens, int textStart) {
    int textFirst = tokens.at(textStart);
    int[] cuts = new int[8];
    int count = 0;
    Words words = null;
    for (int t = 0; t < tokens.count(); t++) {
      if (!tokens.isWord(t) || !mayBeGlued(tokens, t)) {
        continue;
      }
      if (words == null) {
        words = new Words(tokens);
      }
      int cut = cut(tokens, t, t - textFirst, words);
      if (cut > 0) {
        if (count == cuts.length) {
          cuts = Arrays.copyOf(cuts, count * 2);
        }
        cuts[count++] = cut;
      }
    }
    return Arrays.copyOf(cuts, count);
  }

  private static boolean mayBeGlued(Tokens tokens, int t) {
    return tokens.hasInnerCapital(t)
        || tokens.isCapital(t) && !tokens.isAllCapitals(t) && tokens.length(t) > SHORTEST_NAME + 1;
  }

  private int cut(Tokens tokens, int t, int place, Words words) {
    char[] folded = tokens.folded();
    int begin = tokens.begin(t);
    int end = tokens.end(t);
    if (tokens.hasInnerCapital(t)) {
      int inner = innerCapital(tokens.chars(), begin, end);
      if (place >= 4 && place < DATELINE_TOKENS && isDatelineCity(tokens, t)) {
        return inner;
      }
      if (words.count(folded, begin, end) > 1
          || lexicon.knows(folded, begin, end)
          || isAddress(tokens, t)) {
        return -1;
      }
      if (!tokens.isCapital(t)) {
        return isCommon(folded, begin, inner) && end - inner >= SHORTEST_NAME ? inner : -1;
      }
      boolean sure =
          inner - begin >= SHORTEST_NAME
              && end - inner >= SHORTEST_NAME
              && isSure(folded, begin, inner, words)
              && isSure(folded, inner, end, words);
      return sure ? inner : -1;
    }
    int lower = begin;
    while (CharTable.classOf(tokens.chars()[lower]) == CharTable.UPPER) {
      lower++;
    }
    if (lower - begin >= 2 && isCommon(folded, lower, end)) {
      return lower; // "KPKtelah"
    }
    if (lower - begin > 1) {
      return -1;
    }
    for (int cut = begin + SHORTEST_NAME; cut <= end - 2; cut++) {
      if (isCommon(folded, cut, end) && words.count(folded, begin, cut) > 0) {
        boolean known = words.count(folded, begin, end) > 1 || lexicon.knows(folded, begin, end);
        return known || !words.isName(folded, begin, cut) || isCommon(folded, begin, cut)
            ? -1
            : cut; // "Putindi"
      }
    }
    return -1;
  }

  private boolean isCommon(char[] folded, int begin, int end) {
    return lexicon.hasSense(folded, begin, end, SenseKind.FUNCTION_WORD);
  }

  private boolean isSure(char[] folded, int begin, int end, Words words) {
    return lexicon.knows(folded, begin, end) || words.count(folded, begin, end) > 0;
  }

  private static int innerCapital(char[] chars, int begin, int end) {
    for (int i = begin + 1; i < end; i++) {
      if (CharTable.classOf(chars[i]) == CharTable.UPPER
          && CharTable.classOf(chars[i - 1]) == CharTable.LOWER) {
        return i;
      }
    }
    return -1;
  }

  /** "kompas.com, JakartaKomisi": a word behind an address and a comma at the head of the text. */
  private static boolean isDatelineCity(Tokens tokens, int t) {
    return tokens.isCapital(t)
        && tokens.isSymbol(t - 1, ',')
        && tokens.isWord(t - 2)
        && tokens.isGlued(t - 2)
        && tokens.isSymbol(t - 3, '.')
        && tokens.isGlued(t - 3);
  }

  private static boolean isAddress(Tokens tokens, int t) {
    return t + 1 < tokens.count()
            && tokens.isGlued(t + 1)
            && !tokens.isSymbol(t + 1, ',')
            && !tokens.isSymbol(t + 1, '"')
        || tokens.isGlued(t) && t > 0 && tokens.isSymbol(t - 1, '@')
        || tokens.isGlued(t) && t > 0 && tokens.isSymbol(t - 1, '.');
  }

  /** How often each word stands in the text: an open hash table over the tokens. */
  private static final class Words {
    private final Tokens tokens;
    private final int[] slots;
    private final int[] counts;
    private final boolean[] lower;

    Words(Tokens tokens) {
      this.tokens = tokens;
      int size = Integer.highestOneBit(Math.max(16, tokens.count())) * 4;
      slots = new int[size];
      counts = new int[size];
      lower = new boolean[size];
      for (int t = 0; t < tokens.count(); t++) {
        if (tokens.isWord(t)) {
          int slot = slot(tokens.folded(), tokens.begin(t), tokens.end(t));
          slots[slot] = t + 1;
          counts[slot]++;
          lower[slot] |= !tokens.isCapital(t);
        }
      }
    }

    int count(char[] folded, int begin, int end) {
      return counts[slot(folded, begin, end)];
    }

    boolean isName(char[] folded, int begin, int end) {
      return !lower[slot(folded, begin, end)];
    }

    private int slot(char[] folded, int begin, int end) {
      int hash = end - begin;
      for (int i = begin; i < end; i++) {
        hash = hash * 31 + folded[i];
      }
      hash ^= hash >>> 15;
      int slot = hash & slots.length - 1;
      while (slots[slot] != 0 && !same(slots[slot] - 1, folded, begin, end)) {
        slot = slot + 1 & slots.length - 1;
      }
      return slot;
    }

    private boolean same(int token, char[] folded, int begin, int end) {
      int b = tokens.begin(token);
      return Arrays.equals(tokens.folded(), b, tokens.end(token), folded, begin, end);
    }
  }
}
