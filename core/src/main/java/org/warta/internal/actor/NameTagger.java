package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.spi.WordList;

/**
 * A sequence model of the names of persons, organisations and places: a weight for each feature and
 * label and for each pair of labels, and the best path through a sentence. Immutable and
 * thread-safe.
 */
final class NameTagger {
  /** The labels: outside, and the beginning and inside of a name of each sort. */
  static final int LABELS = 7;

  private static final int RADIX = 32;

  /** A weight that no path outweighs. */
  private static final int NEVER = Integer.MIN_VALUE / 8;

  /** So many bits for each slot: most features of a text have no weights, and cost one look. */
  private static final int FILTER_BITS = 2;

  private final int[] keys;
  private final char[] rows;
  private final long[] filter;
  private final short[] weights;
  private final int mask;
  private final int[] moves;

  /**
   * A name that the model found.
   *
   * @param first its first token
   * @param end one more than its last token
   * @param sort 0 for a person, 1 for an organisation, 2 for a place
   */
  record Name(int first, int end, int sort) {}

  /**
   * Makes a model.
   *
   * @param features the numbers of the features that have weights; less than 65,536
   * @param weights for each of them a weight for each label
   * @param moves for each pair of labels the weight of the second behind the first
   */
  NameTagger(int[] features, short[] weights, int[] moves) {
    int size = Integer.highestOneBit(Math.max(4, features.length)) << 2;
    keys = new int[size];
    rows = new char[size];
    filter = new long[size * FILTER_BITS / Long.SIZE];
    mask = size - 1;
    this.weights = weights.clone();
    this.moves = moves.clone();
    for (int label = 0; label < LABELS; label++) {
      for (int p = 0; p < LABELS; p++) {
        if (!follows(p, label)) {
          this.moves[p * LABELS + label] = NEVER;
        }
      }
    }
    for (int f = 0; f < features.length; f++) {
      int slot = features[f] & mask;
      while (rows[slot] != 0) {
        slot = slot + 1 & mask;
      }
      keys[slot] = features[f];
      rows[slot] = (char) (f + 1);
      filter[filterWord(features[f])] |= 1L << features[f];
    }
  }

  /** The lowest bits of a feature choose the bit, the ones above them the word. */
  private int filterWord(int feature) {
    return feature >>> 6 & filter.length - 1;
  }

  /**
   * {@return the model that the rows hold: the number of a feature and its weights, one row {@code
   * moves}}
   */
  static NameTagger read(WordList list) {
    List<WordList.Row> rows = list.rows();
    int[] features = new int[rows.size()];
    short[] weights = new short[rows.size() * LABELS];
    int[] moves = new int[LABELS * LABELS];
    int count = 0;
    for (WordList.Row row : rows) {
      String[] cells = row.text("weights").split(" ", -1);
      try {
        if (row.text("surface").equals("moves")) {
          for (int i = 0; i < moves.length; i++) {
            moves[i] = Integer.parseInt(cells[i]);
          }
          continue;
        }
        features[count] = Integer.parseUnsignedInt(row.text("surface"), RADIX);
        for (int label = 0; label < LABELS; label++) {
          weights[count * LABELS + label] = Short.parseShort(cells[label]);
        }
        count++;
      } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
        throw row.error("weights", "are not the weights of a feature");
      }
    }
    if (count >= Character.MAX_VALUE) {
      throw rows.get(count).error("surface", "is one feature too many");
    }
    return new NameTagger(
        Arrays.copyOf(features, count), Arrays.copyOf(weights, count * LABELS), moves);
  }

  /** {@return the model that was written} */
  static NameTagger read(TableReader in) {
    return new NameTagger(in.ints(), in.shorts(), in.ints());
  }

  void write(TableWriter out) {
    int[] features = new int[weights.length / LABELS];
    for (int slot = 0; slot < rows.length; slot++) {
      if (rows[slot] != 0) {
        features[rows[slot] - 1] = keys[slot];
      }
    }
    out.ints(features);
    out.shorts(weights);
    out.ints(moves);
  }

  /** Adds the weights of the feature to those of the labels. */
  private void weigh(int feature, int[] labels) {
    if ((filter[filterWord(feature)] >>> feature & 1) == 0) {
      return;
    }
    int slot = feature & mask;
    while (rows[slot] != 0) {
      if (keys[slot] == feature) {
        int row = (rows[slot] - 1) * LABELS;
        for (int label = 0; label < LABELS; label++) {
          labels[label] += weights[row + label];
        }
        return;
      }
      slot = slot + 1 & mask;
    }
  }

  /** {@return the names in the sentence [first, end), in order} */
  List<Name> names(NameFeatures features, int first, int end) {
    int n = end - first;
    if (n <= 0) {
      return List.of();
    }
    byte[] back = new byte[n * LABELS];
    int[] scores = new int[LABELS];
    int[] next = new int[LABELS];
    int[] here = new int[LABELS];
    Arrays.fill(scores, 1, LABELS, NEVER);
    for (int i = 0; i < n; i++) {
      if (!features.isOpen(first + i, first, end)) {
        close(i, scores, next, back);
        continue;
      }
      Arrays.fill(here, 0);
      features.gather(first + i, first, end);
      for (int f = 0; f < features.count(); f++) {
        weigh(features.feature(f), here);
      }
      for (int label = 0; label < LABELS; label++) {
        boolean inside = label > 0 && label % 2 == 0; // it follows itself and its beginning alone
        int from = inside ? label - 1 : 0;
        int best = scores[from] + moves[from * LABELS + label];
        for (int p = from + 1; p < (inside ? label + 1 : LABELS); p++) {
          int score = scores[p] + moves[p * LABELS + label];
          if (score > best) {
            best = score;
            from = p;
          }
        }
        next[label] = Math.max(best, NEVER) + here[label];
        back[i * LABELS + label] = (byte) from;
      }
      System.arraycopy(next, 0, scores, 0, LABELS);
    }
    return path(scores, back, first, n);
  }

  /** The token is outside of all names: the best path so far goes on there. */
  private void close(int i, int[] scores, int[] next, byte[] back) {
    int from = 0;
    int best = scores[0] + moves[0];
    for (int p = 1; p < LABELS; p++) {
      if (scores[p] + moves[p * LABELS] > best) {
        best = scores[p] + moves[p * LABELS];
        from = p;
      }
    }
    Arrays.fill(next, NEVER);
    next[0] = best;
    Arrays.fill(back, i * LABELS, (i + 1) * LABELS, (byte) from);
    System.arraycopy(next, 0, scores, 0, LABELS);
  }

  /** {@return whether the label may stand after the other: an inside only behind its own name} */
  static boolean follows(int before, int label) {
    return label == 0 || label % 2 == 1 || before == label || before == label - 1;
  }

  private static List<Name> path(int[] scores, byte[] back, int first, int n) {
    int label = 0;
    for (int i = 1; i < LABELS; i++) {
      if (scores[i] > scores[label]) {
        label = i;
      }
    }
    List<Name> names = new ArrayList<>();
    int end = -1;
    for (int i = n - 1; i >= 0; i--) {
      if (label != 0 && end < 0) {
        end = i + 1;
      }
      if (label % 2 == 1) {
        names.add(new Name(first + i, first + end, (label - 1) / 2));
        end = -1;
      }
      label = back[i * LABELS + label];
    }
    Collections.reverse(names);
    return names;
  }
}
