package org.warta.internal.actor;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.text.TextMender;
import org.warta.internal.text.Tokenizer;
import org.warta.internal.text.Tokens;

/**
 * Trains the sequence model of names: an averaged perceptron over the features of {@link
 * NameFeatures}, best path against the annotated one. The same input gives the same bytes.
 */
public final class NameTrainer {
  private static final int L = NameTagger.LABELS;
  private static final int ROUNDS = 12;
  private static final int SCALE = 32;

  private final Map<Integer, double[]> weights = new HashMap<>();
  private final Map<Integer, double[]> sums = new HashMap<>();
  private final double[] moves = new double[L * L];
  private final double[] moveSums = new double[L * L];
  private double step = 1;

  private record Sentence(int[][] features, boolean[] open, int[] labels) {}

  /**
   * Trains and writes the model.
   *
   * @param corpus CoNLL sentences, token first, IOB label last
   * @param out the TSV to write
   * @param least features whose weights are all smaller are left out
   */
  public static void train(
      Lexicon lexicon, ActorWords words, Path corpus, Path out, double least, List<String> head)
      throws IOException {
    NameTrainer trainer = new NameTrainer();
    List<Sentence> sentences = new ArrayList<>();
    for (List<String[]> rows : read(corpus)) {
      sentences.add(sentence(lexicon, words, rows));
    }
    trainer.learn(sentences);
    trainer.write(out, least, head);
  }

  private static List<List<String[]>> read(Path corpus) throws IOException {
    List<List<String[]>> sentences = new ArrayList<>();
    List<String[]> sentence = new ArrayList<>();
    for (String line : Files.readAllLines(corpus, StandardCharsets.UTF_8)) {
      String[] cells = line.strip().split("\\s+", -1);
      if (line.isBlank()) {
        if (!sentence.isEmpty()) {
          sentences.add(sentence);
          sentence = new ArrayList<>();
        }
      } else {
        sentence.add(new String[] {cells[0], cells[cells.length - 1]});
      }
    }
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
    return sentences;
  }

  private static Sentence sentence(Lexicon lexicon, ActorWords words, List<String[]> rows) {
    StringBuilder text = new StringBuilder();
    List<int[]> spans = new ArrayList<>();
    for (String[] row : rows) {
      if (text.length() > 0) {
        text.append(' ');
      }
      spans.add(new int[] {text.length(), text.length() + row[0].length()});
      text.append(row[0]);
    }
    Tokens tokens = new Tokenizer().tokenize(new TextMender().mend(null, text.toString()));
    Matches matches = lexicon.find(tokens);
    int n = tokens.count();
    int[] labels = new int[n];
    int before = 0;
    for (int i = 0; i < rows.size(); i++) {
      String label = rows.get(i)[1];
      int sort =
          switch (label.length() > 2 ? label.substring(2) : "") {
            case "PER" -> 0;
            case "ORG" -> 1;
            case "LOC" -> 2;
            default -> -1;
          };
      boolean begins = label.startsWith("B-") || (sort >= 0 && before != sort + 1);
      for (int t = 0; t < n; t++) {
        if (tokens.begin(t) >= spans.get(i)[0] && tokens.end(t) <= spans.get(i)[1]) {
          labels[t] = sort < 0 ? 0 : begins ? sort * 2 + 1 : sort * 2 + 2;
          begins = false;
        }
      }
      before = sort + 1;
    }
    NameFeatures features = new NameFeatures(tokens, matches, words);
    int[][] gathered = new int[n][];
    boolean[] open = new boolean[n];
    for (int t = 0; t < n; t++) {
      open[t] = features.isOpen(t, 0, n);
      if (!open[t]) {
        gathered[t] = new int[0];
        labels[t] = 0;
        continue;
      }
      features.gather(t, 0, n);
      gathered[t] = new int[features.count()];
      for (int f = 0; f < gathered[t].length; f++) {
        gathered[t][f] = features.feature(f);
      }
    }
    for (int t = 0; t < n; t++) {
      if (labels[t] > 0
          && labels[t] % 2 == 0
          && (t == 0 || !NameTagger.follows(labels[t - 1], labels[t]))) {
        labels[t]--; // the name begins with a small word, which is none of it here
      }
    }
    return new Sentence(gathered, open, labels);
  }

  private void learn(List<Sentence> sentences) {
    Random random = new Random(20190910);
    List<Sentence> order = new ArrayList<>(sentences);
    for (int round = 0; round < ROUNDS; round++) {
      java.util.Collections.shuffle(order, random);
      int wrong = 0;
      for (Sentence sentence : order) {
        int[] found = best(sentence);
        if (!Arrays.equals(found, sentence.labels)) {
          wrong++;
          update(sentence, sentence.labels, 1);
          update(sentence, found, -1);
        }
        step++;
      }
      System.err.println("round " + (round + 1) + ": " + wrong + " sentences wrong");
    }
  }

  private int[] best(Sentence sentence) {
    int n = sentence.labels.length;
    int[][] back = new int[n][L];
    double[] scores = new double[L];
    for (int i = 0; i < n; i++) {
      double[] here = new double[L];
      for (int f : sentence.features[i]) {
        double[] w = weights.get(f);
        if (w != null) {
          for (int l = 0; l < L; l++) {
            here[l] += w[l];
          }
        }
      }
      double[] next = new double[L];
      for (int l = 0; l < L; l++) {
        next[l] = -1e9;
        if (l > 0 && !sentence.open[i]) {
          continue;
        }
        for (int p = 0; p < L; p++) {
          if ((i == 0 && p != 0) || !NameTagger.follows(p, l)) {
            continue;
          }
          double score = scores[p] + moves[p * L + l];
          if (score > next[l]) {
            next[l] = score;
            back[i][l] = p;
          }
        }
        next[l] += here[l];
      }
      scores = next;
    }
    int[] labels = new int[n];
    int label = 0;
    for (int l = 1; l < L; l++) {
      if (scores[l] > scores[label]) {
        label = l;
      }
    }
    for (int i = n - 1; i >= 0; i--) {
      labels[i] = label;
      label = back[i][label];
    }
    return labels;
  }

  private void update(Sentence sentence, int[] labels, double by) {
    int before = 0;
    for (int i = 0; i < labels.length; i++) {
      for (int f : sentence.features[i]) {
        weights.computeIfAbsent(f, k -> new double[L])[labels[i]] += by;
        sums.computeIfAbsent(f, k -> new double[L])[labels[i]] += by * step;
      }
      moves[before * L + labels[i]] += by;
      moveSums[before * L + labels[i]] += by * step;
      before = labels[i];
    }
  }

  private void write(Path out, double least, List<String> head) throws IOException {
    TreeMap<String, String> rows = new TreeMap<>();
    weights.forEach(
        (feature, w) -> {
          StringBuilder row = new StringBuilder();
          double most = 0;
          for (int l = 0; l < L; l++) {
            double average = w[l] - sums.getOrDefault(feature, new double[L])[l] / step;
            most = Math.max(most, Math.abs(average));
            row.append(l == 0 ? "" : " ").append(Math.round(average * SCALE));
          }
          if (most >= least) {
            rows.put(Integer.toUnsignedString(feature, 32), row.toString());
          }
        });
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < moves.length; i++) {
      row.append(i == 0 ? "" : " ").append(Math.round((moves[i] - moveSums[i] / step) * SCALE));
    }
    rows.put("moves", row.toString());
    StringBuilder text = new StringBuilder();
    head.forEach(line -> text.append("# ").append(line).append('\n'));
    text.append("surface\tweights\n");
    rows.forEach((k, v) -> text.append(k).append('\t').append(v).append('\n'));
    Files.writeString(out, text.toString(), StandardCharsets.UTF_8);
    System.err.println(rows.size() + " features, " + text.length() + " characters");
  }
}
