package org.warta.benchmarks;

import com.hankcs.algorithm.AhoCorasickDoubleArrayTrie.IHit;
import java.util.Arrays;

/** Takes the hits of a text, and keeps those from the beginning of a token to the end of one. */
final class WordHits implements IHit<Integer> {
  private final FoldedText text;
  private int[] firsts;
  private int[] ends;
  private int[] names;
  private int count;

  WordHits(FoldedText text) {
    this.text = text;
    firsts = new int[text.length() / 8 + 16];
    ends = new int[firsts.length];
    names = new int[firsts.length];
  }

  @Override
  public void hit(int begin, int end, Integer name) {
    int first = text.tokenFrom(begin);
    int last = text.tokenTo(end);
    if (first < 0 || last < 0) {
      return;
    }
    if (count == names.length) {
      firsts = Arrays.copyOf(firsts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      names = Arrays.copyOf(names, count * 2);
    }
    firsts[count] = first;
    ends[count] = last;
    names[count++] = name;
  }

  int count() {
    return count;
  }

  /** {@return the first token of each hit and one more than its last, in rising order} */
  long[] spans() {
    long[] spans = new long[count];
    for (int i = 0; i < count; i++) {
      spans[i] = (long) firsts[i] << 32 | ends[i];
    }
    Arrays.sort(spans);
    return spans;
  }
}
