package org.warta.internal.lexicon;

import java.util.Arrays;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.internal.text.Tokens;

/**
 * All words and names known of one language, each with its senses. Words are matched folded, from
 * the beginning of a token to the end of one, any white space between their words. Immutable and
 * thread-safe.
 */
public final class Lexicon {
  private final Trie trie;
  private final int[] firstSense;
  private final byte[] kinds;
  private final int[] values;

  private Lexicon(Trie trie, int[] firstSense, byte[] kinds, int[] values) {
    this.trie = trie;
    this.firstSense = firstSense;
    this.kinds = kinds;
    this.values = values;
  }

  /** {@return a builder without words, for all words of a language} */
  public static Builder builder() {
    return new Builder(1 << 16);
  }

  /** {@return a builder without words, for a few hundred of them} */
  public static Builder smallBuilder() {
    return new Builder(1 << 9);
  }

  /** {@return the lexicon that was written} */
  public static Lexicon read(TableReader in) {
    return new Lexicon(Trie.read(in), in.ints(), in.bytes(), in.ints());
  }

  /** Writes the lexicon, for {@link #read}. */
  public void write(TableWriter out) {
    trie.write(out);
    out.ints(firstSense);
    out.bytes(kinds);
    out.ints(values);
  }

  /** {@return all known words of the text, in one pass} */
  public Matches find(Tokens tokens) {
    char[] folded = tokens.folded();
    int count = tokens.count();
    Matches.Collector found = new Matches.Collector(this, tokens);
    for (int token = 0; token < count; token++) {
      found.startToken(token);
      int state = Trie.ROOT;
      int last = token;
      while (true) {
        int end = tokens.end(last);
        for (int i = tokens.begin(last); i < end && state != Trie.NONE; i++) {
          state = trie.next(state, folded[i]);
        }
        if (state == Trie.NONE) {
          break;
        }
        int word = trie.value(state);
        if (word >= 0) {
          found.add(last + 1, word);
        }
        last++;
        if (last == count) {
          break;
        }
        if (!tokens.isGlued(last)) {
          state = trie.next(state, ' ');
          if (state == Trie.NONE) {
            break;
          }
        }
      }
    }
    return found.done();
  }

  /** {@return whether the folded characters [begin, end) are a word of any sense} */
  public boolean knows(char[] folded, int begin, int end) {
    return trie.lookup(folded, begin, end) >= 0;
  }

  /** {@return whether the token alone has that sense} */
  public boolean hasSense(Tokens tokens, int token, SenseKind kind) {
    return hasSense(tokens.folded(), tokens.begin(token), tokens.end(token), kind);
  }

  /** {@return whether the folded characters [begin, end) are a word of that sense} */
  public boolean hasSense(char[] folded, int begin, int end, SenseKind kind) {
    int word = trie.lookup(folded, begin, end);
    if (word >= 0) {
      for (int s = firstSense[word]; s < firstSense[word + 1]; s++) {
        if (kinds[s] == kind.ordinal()) {
          return true;
        }
      }
    }
    return false;
  }

  /** {@return how many senses the word has} */
  int senseCount(int word) {
    return firstSense[word + 1] - firstSense[word];
  }

  /** Copies the word's senses, in the order they were added, from that place of the arrays on. */
  void copySenses(int word, byte[] toKinds, int[] toValues, int at) {
    System.arraycopy(kinds, firstSense[word], toKinds, at, senseCount(word));
    System.arraycopy(values, firstSense[word], toValues, at, senseCount(word));
  }

  /**
   * What a word is.
   *
   * @param kind the kind of sense
   * @param value the number that goes with it
   */
  public record Sense(SenseKind kind, int value) {}

  /** Gathers words. A word may be added with several senses; all are kept. Not thread-safe. */
  public static final class Builder {
    private static final int NONE = -1;

    private final TrieBuilder words;
    private int[] firstOfWord;
    private int senses;
    private int[] nextOfWord;
    private byte[] kinds;
    private int[] values;

    private Builder(int size) {
      words = new TrieBuilder(size);
      firstOfWord = new int[size / 2];
      nextOfWord = new int[size / 2];
      kinds = new byte[size / 2];
      values = new int[size / 2];
    }

    /**
     * Adds a word.
     *
     * @param surface as printed; ignored where nothing of it is left when folded
     * @param kind what it is
     * @param value the number that goes with the sense
     * @return this builder
     */
    public Builder add(String surface, SenseKind kind, int value) {
      int known = words.keys();
      int word = words.addWords(surface);
      if (word >= 0) {
        if (word == known) {
          firstOfWord = word < firstOfWord.length ? firstOfWord : larger(firstOfWord);
          firstOfWord[word] = NONE;
        }
        addSense(word, (byte) kind.ordinal(), value);
      }
      return this;
    }

    private void addSense(int word, byte kind, int value) {
      int last = NONE;
      for (int s = firstOfWord[word]; s != NONE; s = nextOfWord[s]) {
        if (kinds[s] == kind && values[s] == value) {
          return;
        }
        last = s;
      }
      if (senses == values.length) {
        nextOfWord = larger(nextOfWord);
        values = larger(values);
        kinds = Arrays.copyOf(kinds, values.length);
      }
      kinds[senses] = kind;
      values[senses] = value;
      nextOfWord[senses] = NONE;
      if (last == NONE) {
        firstOfWord[word] = senses++;
      } else {
        nextOfWord[last] = senses++;
      }
    }

    private static int[] larger(int[] array) {
      return Arrays.copyOf(array, array.length * 2);
    }

    /** {@return the lexicon} */
    public Lexicon build() {
      int[] first = new int[words.keys() + 1];
      byte[] kindsInOrder = new byte[senses];
      int[] valuesInOrder = new int[senses];
      int at = 0;
      for (int word = 0; word < words.keys(); word++) {
        first[word] = at;
        for (int s = firstOfWord[word]; s != NONE; s = nextOfWord[s]) {
          kindsInOrder[at] = kinds[s];
          valuesInOrder[at++] = values[s];
        }
      }
      first[words.keys()] = at;
      return new Lexicon(words.build(), first, kindsInOrder, valuesInOrder);
    }
  }
}
