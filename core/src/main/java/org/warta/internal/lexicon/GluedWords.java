package org.warta.internal.lexicon;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.Prefixes;
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

  private static final int SHORTEST_WORD = 4;

  /** A word behind a shorter name is long: "Nurhayati" and "Kayuagung" are whole. */
  private static final int LONG_NAME = 5;

  /** Two words that are not of the commonest are both as long as this. */
  private static final int LONG_WORD = 6;

  /** Letters without a space that are more than this are no words. */
  private static final int LONGEST_GLUED = 48;

  private final Lexicon lexicon;
  private final Prefixes verbs;
  private final Vocabulary vocabulary;
  private final Trie commonBeginnings;
  private final Trie commonEndings;
  private final Trie writtenApart;

  /** How long the first of two words is, by their number in the trie. */
  private final int[] firstOfTwo;

  /** Knows the words of running text, names left out. */
  public interface Vocabulary {
    /** {@return whether the folded characters [begin, end) are a word that is listed} */
    boolean knows(char[] folded, int begin, int end);

    /**
     * {@return whether the folded characters [begin, end) are such a word or may be a form of one}
     */
    boolean mayKnow(char[] folded, int begin, int end);
  }

  /**
   * Makes a cutter.
   *
   * @param lexicon the words that are known
   * @param commonWords the commonest words of the language, which a name is often glued to
   * @param writtenApart two words each, a space between them, that are often printed as one
   * @param verbs how the verbs of the language begin
   * @param vocabulary the other words of the language
   */
  public GluedWords(
      Lexicon lexicon,
      List<String> commonWords,
      List<String> writtenApart,
      Prefixes verbs,
      Vocabulary vocabulary) {
    this.lexicon = lexicon;
    this.verbs = verbs;
    this.vocabulary = vocabulary;
    TrieBuilder beginnings = new TrieBuilder(1 << 10);
    TrieBuilder endings = new TrieBuilder(1 << 10);
    for (String word : commonWords) {
      beginnings.add(CharTable.fold(word));
      endings.add(new StringBuilder(CharTable.fold(word)).reverse().toString());
    }
    this.commonBeginnings = beginnings.build();
    this.commonEndings = endings.build();
    TrieBuilder apart = new TrieBuilder(1 << 10);
    this.firstOfTwo = new int[writtenApart.size()];
    for (String words : writtenApart) {
      String folded = CharTable.fold(words);
      firstOfTwo[apart.add(folded.replace(" ", ""))] = folded.indexOf(' ');
    }
    this.writtenApart = apart.build();
  }

  /**
   * {@return the positions inside tokens at which a new word begins, in order}
   *
   * @param tokens the tokens as printed
   * @param textStart where the text begins behind the title
   */
  public int[] find(Tokens tokens, int textStart) {
    return new Search(tokens, tokens.at(textStart)).run();
  }

  /** One search; counts the words of the text only where a word may be glued. */
  private final class Search {
    private final Tokens tokens;
    private final char[] folded;
    private final int textFirst;
    private @Nullable Words words;
    private int[] cuts = new int[8];
    private int count;

    Search(Tokens tokens, int textFirst) {
      this.tokens = tokens;
      this.folded = tokens.folded();
      this.textFirst = textFirst;
    }

    int[] run() {
      for (int t = 0; t < tokens.count(); t++) {
        if (!tokens.isCapital(t) && !tokens.hasInnerCapital(t)) {
          int apart = apart(t);
          add(apart > 0 ? apart : betweenWords(t));
          continue;
        }
        for (int cut = next(t, tokens.begin(t)); cut > 0; cut = next(t, cut)) {
          add(cut);
        }
      }
      return Arrays.copyOf(cuts, count);
    }

    private void add(int cut) {
      if (cut > 0) {
        if (count == cuts.length) {
          cuts = Arrays.copyOf(cuts, count * 2);
        }
        cuts[count++] = cut;
      }
    }

    /** {@return where two words that are written apart are printed as one, or -1} */
    private int apart(int t) {
      int state = Trie.ROOT;
      for (int i = tokens.begin(t); i < tokens.end(t) && state != Trie.NONE; i++) {
        state = writtenApart.next(state, folded[i]);
      }
      int words = state == Trie.NONE ? -1 : writtenApart.value(state);
      return words < 0 || isAddress(tokens, t) ? -1 : tokens.begin(t) + firstOfTwo[words];
    }

    /** "dalamperang", "evakuasiuntuk": a common word and another, both in lower case. */
    private int betweenWords(int t) {
      int begin = tokens.begin(t);
      int end = tokens.end(t);
      if (end - begin < SHORTEST_NAME + SHORTEST_WORD
          || end - begin > LONGEST_GLUED
          || !tokens.isWord(t)) {
        return -1;
      }
      int state = Trie.ROOT;
      for (int cut = end - 1; cut > begin && state != Trie.NONE; cut--) {
        state = commonEndings.next(state, folded[cut]);
        if (state != Trie.NONE && commonEndings.value(state) >= 0 && joins(t, begin, cut, end)) {
          return cut;
        }
      }
      state = Trie.ROOT;
      for (int i = begin; i < end - 1 && state != Trie.NONE; i++) {
        state = commonBeginnings.next(state, folded[i]);
        if (state != Trie.NONE
            && commonBeginnings.value(state) >= 0
            && joins(t, begin, i + 1, end)) {
          return i + 1;
        }
      }
      return end - begin >= 2 * LONG_WORD && !vocabulary.knows(folded, begin, end)
          ? betweenLongWords(t, begin, end)
          : -1;
    }

    private int betweenLongWords(int t, int begin, int end) {
      for (int cut = begin + LONG_WORD; cut <= end - LONG_WORD; cut++) {
        if (vocabulary.knows(folded, begin, cut) && joins(t, begin, cut, end)) {
          return cut;
        }
      }
      return -1;
    }

    private boolean joins(int t, int begin, int cut, int end) {
      return cut - begin >= SHORTEST_WORD
          && end - cut >= SHORTEST_WORD
          && vocabulary.knows(folded, begin, cut)
          && vocabulary.knows(folded, cut, end)
          && !isAddress(tokens, t)
          && !(tokens.isGlued(t) && tokens.isSymbol(t - 1, '-'))
          && isOnce(begin, end)
          && !vocabulary.mayKnow(folded, begin, end)
          && !hasOneLetterMore(begin, end);
    }

    /** Whether the letters but for one of them are a word: "mendapatakan" is "mendapatkan". */
    private boolean hasOneLetterMore(int begin, int end) {
      char[] fewer = Arrays.copyOfRange(folded, begin + 1, end);
      for (int i = 0; i < fewer.length; i++) {
        if (vocabulary.knows(fewer, 0, fewer.length)) {
          return true;
        }
        fewer[i] = folded[begin + i];
      }
      return vocabulary.knows(fewer, 0, fewer.length);
    }

    /** {@return the first cut of what is left of the token from the position on, or -1} */
    private int next(int t, int begin) {
      int inner = innerCapital(tokens.chars(), begin, tokens.end(t));
      if (inner > 0 && behindLowerCase(t, begin, inner)) {
        boolean whole = !isUpper(begin) || isSure(begin, inner);
        int word = whole ? -1 : beforeCommonWord(t, begin, inner);
        return word > 0 ? word : inner; // "GintingdanGregoria": three words
      }
      int end = inner > 0 ? inner : tokens.end(t); // "AcehkeSumut": the left half is two
      return isUpper(begin) && !tokens.isAllCapitals(t) ? beforeCommonWord(t, begin, end) : -1;
    }

    /** "PresidenPrabowo", "diPutrajaya", "menuntutPresiden", "wargaPalestinatewas". */
    private boolean behindLowerCase(int t, int begin, int inner) {
      int end = tokens.end(t);
      int place = t - textFirst;
      if (place >= 4 && place < DATELINE_TOKENS && isDatelineCity(tokens, t)) {
        return true;
      }
      boolean goesOn = isFollowedByName(t);
      if (end - inner < (goesOn ? SHORTEST_NAME - 1 : SHORTEST_NAME) || isAddress(tokens, t)) {
        return false;
      }
      boolean fits =
          isUpper(begin)
              ? inner - begin >= SHORTEST_NAME && areSure(t, begin, inner)
              : isCommon(folded, begin, inner) || isPlainWord(begin, inner);
      return fits && isOnce(begin, end);
    }

    /** Both halves are, or the one goes on the known name before or begins that behind. */
    private boolean areSure(int t, int begin, int inner) {
      int end = tokens.end(t);
      boolean left = isSure(begin, inner);
      boolean right = isSure(inner, end) || next(t, inner) > 0;
      return (left && right)
          || (right && begin == tokens.begin(t) && endsKnownName(t, inner))
          || (beginsKnownName(t, inner) && beforeCommonWord(t, begin, inner) < 0)
          || (end - inner >= SHORTEST_WORD && isFollowedByName(t) && introduces(begin, inner))
          || isNamedAgain(t, inner);
    }

    /** "RekuFahmi Almuttaqin", then "Fahmi" and "Fahmi": a name of this text, and none known. */
    private boolean isNamedAgain(int t, int begin) {
      int end = tokens.end(t);
      return end - begin >= SHORTEST_WORD
          && isFollowedByName(t)
          && words().count(folded, begin, end) > 1
          && words().isName(folded, begin, end)
          && !lexicon.knows(folded, begin, end)
          && !vocabulary.knows(folded, begin, end);
    }

    /** "IndonesiaMohammad Boroujerdi": a place or title before a name that nobody knows. */
    private boolean introduces(int begin, int inner) {
      return inner - begin >= LONG_NAME
          && (lexicon.hasSense(folded, begin, inner, SenseKind.PLACE)
              || lexicon.hasSense(folded, begin, inner, SenseKind.TITLE));
    }

    private boolean isFollowedByName(int t) {
      return t + 1 < tokens.count()
          && tokens.isCapital(t + 1)
          && !tokens.isGlued(t + 1)
          && !tokens.isAllCapitals(t + 1);
    }

    /** "AyatullahAli Khamenei": the half and the word behind are a known name. */
    private boolean beginsKnownName(int t, int inner) {
      if (t + 1 == tokens.count() || !tokens.isCapital(t + 1) || tokens.isGlued(t + 1)) {
        return false;
      }
      int begin = tokens.begin(t + 1);
      int capital = innerCapital(tokens.chars(), begin, tokens.end(t + 1));
      int end = capital > 0 ? capital : tokens.end(t + 1);
      if (lexicon.knows(folded, inner, end)) {
        return true;
      }
      int state = Trie.ROOT; // "ASPete Hegsethjuga": a common word is glued to the other end
      for (int cut = end - 1; cut >= begin + SHORTEST_NAME && state != Trie.NONE; cut--) {
        state = commonEndings.next(state, folded[cut]);
        boolean common = state != Trie.NONE && commonEndings.value(state) >= 0;
        if (common && end - cut >= 2 && lexicon.knows(folded, inner, cut)) {
          return true;
        }
      }
      return false;
    }

    private boolean isUpper(int at) {
      return CharTable.classOf(tokens.chars()[at]) == CharTable.UPPER;
    }

    /** A word of the language in lower case, no name of an outlet such as "detikFinance" has. */
    private boolean isPlainWord(int begin, int end) {
      return end - begin >= SHORTEST_WORD
          && (vocabulary.knows(folded, begin, end)
              || (end - begin > LONG_NAME && vocabulary.mayKnow(folded, begin, end)))
          && !lexicon.hasSense(folded, begin, end, SenseKind.OUTLET);
    }

    /** Whether nobody knows the letters as one word, nor does the text print them so again. */
    private boolean isOnce(int begin, int end) {
      return !lexicon.knows(folded, begin, end)
          && !vocabulary.knows(folded, begin, end)
          && words().count(folded, begin, end) <= 1;
    }

    /** "KPKtelah", "Putindi". */
    private int beforeCommonWord(int t, int begin, int end) {
      int lower = begin + 1;
      while (lower < end && isUpper(lower)) {
        lower++;
      }
      if (lower - begin >= 2) {
        if (end < tokens.end(t)) {
          boolean three = isCommon(folded, lower, end) && isSure(begin, lower);
          return three ? lower : -1; // "AFPdanReuters", but not "BRILiaN"
        }
        return isCommon(folded, lower, end) || isCode(begin, lower, end)
            ? lower
            : behindCode(t, begin, lower - 1, end);
      }
      int state = Trie.ROOT;
      for (int cut = end - 1; cut >= begin + SHORTEST_NAME && state != Trie.NONE; cut--) {
        state = commonEndings.next(state, folded[cut]);
        if (state != Trie.NONE
            && commonEndings.value(state) >= 0
            && end - cut >= 2
            && !lexicon.hasSense(folded, cut, end, SenseKind.REFERENCE) // "Amelia", "Nadia"
            && isName(t, begin, cut, end)) {
          return cut;
        }
      }
      return beforeWord(t, begin, end);
    }

    /** "APmenyatakan": a code that is known and a word of the language. */
    private boolean isCode(int begin, int cut, int end) {
      return end - cut > SHORTEST_WORD
          && vocabulary.knows(folded, cut, end)
          && isSure(begin, cut)
          && isOnce(begin, end);
    }

    /** "KIPGubernur", "RIJudha Nugraha": a code and a word of the language or a name. */
    private int behindCode(int t, int begin, int cut, int end) {
      boolean isCode = cut - begin >= SHORTEST_NAME && isCode(begin, cut, end);
      boolean named =
          cut - begin >= 2
              && end == tokens.end(t)
              && (isNamedAgain(t, cut) || isBeforeKnownName(t, begin, cut, end));
      return isCode || named ? cut : -1;
    }

    /** "RIPrabowo", "DPRPuan Maharani": a code and a name, both of them known. */
    private boolean isBeforeKnownName(int t, int begin, int cut, int end) {
      return end - cut >= SHORTEST_NAME
          && isSure(begin, cut)
          && isOnce(begin, end)
          && (lexicon.hasSense(folded, cut, end, SenseKind.ACTOR) || beginsKnownName(t, cut));
    }

    /** "Irankembali": a name of this text and a word of the language. */
    private int beforeWord(int t, int begin, int end) {
      if (end - begin < SHORTEST_NAME + SHORTEST_WORD || !isOnce(begin, end)) {
        return -1;
      }
      boolean bound = begin > tokens.begin(t) || (t > 0 && tokens.isCapital(t - 1));
      for (int cut = begin + SHORTEST_NAME; cut <= end - SHORTEST_WORD; cut++) {
        if (isSubject(t, begin, cut, end)) {
          return cut;
        }
        if (!bound && !words().isName(folded, begin, cut)) {
          continue; // asked first: few beginnings are names
        }
        if (bound && goesOnName(t, begin, cut, end)) {
          return cut;
        }
        boolean isLong = cut - begin >= LONG_NAME || end - cut > LONG_WORD;
        if (isLong && vocabulary.knows(folded, cut, end) && isName(t, begin, cut, end)) {
          return cut;
        }
      }
      return -1;
    }

    /** "Polisimenangkap": a word for people or a post, and a long verb. */
    private boolean isSubject(int t, int begin, int cut, int end) {
      return begin == tokens.begin(t)
          && end == tokens.end(t)
          && cut - begin >= LONG_NAME
          && end - cut > LONG_WORD
          && verbs.begin(folded, cut, end, SHORTEST_WORD)
          && (lexicon.hasSense(folded, begin, cut, SenseKind.TITLE)
              || lexicon.hasSense(folded, begin, cut, SenseKind.STATE_ORGAN)
              || lexicon.hasSense(folded, begin, cut, SenseKind.PEOPLE_GROUP))
          && vocabulary.knows(folded, cut, end);
    }

    /**
     * "Budi Santosamengatakan": the last word of a name that nobody knows and a long verb; no name
     * ends so.
     */
    private boolean goesOnName(int t, int begin, int cut, int end) {
      return begin == tokens.begin(t)
          && !tokens.isGlued(t)
          && end == tokens.end(t)
          && cut - begin >= SHORTEST_WORD
          && end - cut > LONG_WORD
          && verbs.begin(folded, cut, end, SHORTEST_WORD)
          && vocabulary.knows(folded, cut, end)
          && !vocabulary.knows(folded, begin, cut)
          && !isCommon(folded, begin, cut);
    }

    /** Whether a name stands there: one of this text, a known one, or the end of one. */
    private boolean isName(int t, int begin, int cut, int end) {
      boolean named =
          words().isName(folded, begin, cut)
              || (begin == tokens.begin(t)
                  ? endsKnownName(t, cut)
                  : lexicon.hasSense(folded, begin, cut, SenseKind.PLACE)
                      || lexicon.hasSense(folded, begin, cut, SenseKind.ACTOR));
      return named && isOnce(begin, end) && !isCommon(folded, begin, cut);
    }

    /** "Prabowo Subiantodijadwalkan": the word before and the half are a known name. */
    private boolean endsKnownName(int t, int cut) {
      if (t == 0 || !tokens.isCapital(t - 1)) {
        return false;
      }
      int first = tokens.begin(t - 1);
      if (count > 0 && cuts[count - 1] > first) {
        first = cuts[count - 1]; // "RIPrabowo Subiantomemantau"
      } else if (tokens.hasInnerCapital(t - 1)) {
        first = innerCapital(tokens.chars(), first, tokens.end(t - 1));
      }
      return lexicon.knows(folded, first, cut);
    }

    private boolean isSure(int begin, int end) {
      return lexicon.knows(folded, begin, end) || words().count(folded, begin, end) > 0;
    }

    private Words words() {
      Words known = words;
      if (known == null) {
        known = new Words(tokens);
        words = known;
      }
      return known;
    }
  }

  private boolean isCommon(char[] folded, int begin, int end) {
    return lexicon.hasSense(folded, begin, end, SenseKind.FUNCTION_WORD);
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
    boolean goesOn =
        t + 2 < tokens.count()
            && tokens.isGlued(t + 1)
            && tokens.isGlued(t + 2)
            && !tokens.isSymbol(t + 1, ',')
            && !tokens.isSymbol(t + 1, '"')
            && (tokens.isWord(t + 2) || tokens.isNumber(t + 2));
    boolean begun =
        tokens.isGlued(t)
            && (tokens.isSymbol(t - 1, '@')
                || tokens.isSymbol(t - 1, '#')
                || tokens.isSymbol(t - 1, '.'));
    return goesOn || begun;
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

    /** Whether the word stands alone in the text, and never in lower case. */
    boolean isName(char[] folded, int begin, int end) {
      int slot = slot(folded, begin, end);
      return counts[slot] > 0 && !lower[slot];
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
