package org.warta.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import opennlp.tools.namefind.NameFinderME;
import opennlp.tools.namefind.NameSample;
import opennlp.tools.namefind.TokenNameFinderFactory;
import opennlp.tools.util.ObjectStreamUtils;
import opennlp.tools.util.Span;
import opennlp.tools.util.TrainingParameters;

/**
 * The name finder of OpenNLP 2.5.11: its own features, and a perceptron that is learnt as it does
 * where nothing is asked, from the file that the property {@code warta.names} names. A line of the
 * file is a token, what else is known of it, and O, B-KIND or I-KIND; an empty one ends a sentence.
 */
final class OpenNlpNames {
  /** The property that names the file. */
  static final String FILE = "warta.names";

  private static final double LEAST_RECALL = 0.9;

  private final NameFinderME finder;

  /** Learns the names, and checks that most of those that were learnt from are found. */
  OpenNlpNames() {
    try {
      List<NameSample> samples = samples(Files.readAllLines(file()));
      finder =
          new NameFinderME(
              NameFinderME.train(
                  "id",
                  null,
                  ObjectStreamUtils.createObjectStream(samples),
                  new TrainingParameters(),
                  new TokenNameFinderFactory()));
      check(samples);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** {@return whether the file is there} */
  static boolean isTrainable() {
    return Files.isRegularFile(file());
  }

  /**
   * {@return how many names are in an article}
   *
   * @param sentences the tokens of its sentences
   */
  int find(List<String[]> sentences) {
    int found = 0;
    for (String[] sentence : sentences) {
      found += finder.find(sentence).length;
    }
    finder.clearAdaptiveData();
    return found;
  }

  private static Path file() {
    return Path.of(System.getProperty(FILE, ""));
  }

  private static List<NameSample> samples(List<String> lines) {
    List<NameSample> samples = new ArrayList<>();
    List<String> tokens = new ArrayList<>();
    List<String> tags = new ArrayList<>();
    for (String line : lines) {
      if (!line.isBlank()) {
        tokens.add(line.substring(0, line.indexOf(' ')));
        tags.add(line.substring(line.lastIndexOf(' ') + 1));
      } else if (!tokens.isEmpty()) {
        samples.add(sample(tokens, tags));
        tokens.clear();
        tags.clear();
      }
    }
    if (!tokens.isEmpty()) {
      samples.add(sample(tokens, tags));
    }
    return samples;
  }

  private static NameSample sample(List<String> tokens, List<String> tags) {
    List<Span> names = new ArrayList<>();
    for (int begin = 0; begin < tags.size(); begin++) {
      if (tags.get(begin).startsWith("B-")) {
        int end = begin + 1;
        while (end < tags.size() && tags.get(end).startsWith("I-")) {
          end++;
        }
        names.add(new Span(begin, end, tags.get(begin).substring(2)));
      }
    }
    return new NameSample(tokens.toArray(new String[0]), names.toArray(new Span[0]), false);
  }

  private void check(List<NameSample> samples) {
    int names = 0;
    int found = 0;
    for (NameSample sample : samples) {
      List<Span> spans = Arrays.asList(finder.find(sample.getSentence()));
      for (Span name : sample.getNames()) {
        names++;
        found += spans.contains(name) ? 1 : 0;
      }
    }
    finder.clearAdaptiveData();
    if (found < LEAST_RECALL * names) {
      throw new IllegalStateException("only " + found + " of " + names + " names were learnt");
    }
  }
}
