package org.warta.internal.pipeline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.warta.Warning;
import org.warta.internal.Lazy;
import org.warta.internal.text.Tokens;

/**
 * Chooses the language of an article among those installed: by their function words, less what
 * their vocabularies do not know, or else by the vocabularies alone.
 */
final class LanguageChoice {
  private static final int FEWEST_WORDS = 8;
  private static final int SAMPLE = 150;
  private static final double LEAST_SHARE = 0.03;
  private static final double LEAST_KNOWN = 0.5;
  private static final int FEW_WORDS = 20;
  private static final double UNKNOWN_WORD = -0.5; // function words are the surer sign
  private static final double USUALLY_UNKNOWN = 0.1; // of words in a language without a vocabulary

  private final List<LanguagePipeline> installed;
  private final Lazy<LanguagePipeline> undetermined;

  LanguageChoice(List<LanguagePipeline> installed, Lazy<LanguagePipeline> undetermined) {
    this.installed = installed;
    this.undetermined = undetermined;
  }

  /** {@return the pipeline of the language that was asked for, or else of the one that fits} */
  LanguagePipeline choose(@Nullable String asked, Tokens tokens, List<Warning> warnings) {
    if (asked != null && !asked.isBlank()) {
      return named(asked, warnings);
    }
    int words = 0;
    int[] common = new int[installed.size()];
    for (int l = 0; l < common.length; l++) {
      int[] counts = count(installed.get(l), tokens);
      words = counts[0];
      common[l] = counts[1];
    }
    int best = best(common, tokens);
    if (words == 0) {
      return undetermined.get();
    }
    if (words < FEWEST_WORDS && installed.size() == 1) {
      warnings.add(
          new Warning(
              "LANGUAGE_ASSUMED",
              "too short to tell: read as '" + installed.get(0).tag() + "', the only one installed",
              null));
      return installed.get(0);
    }
    if (best >= 0 && (double) common[best] / words >= LEAST_SHARE) {
      return installed.get(best);
    }
    // longer texts hold function words
    LanguagePipeline known = words < FEW_WORDS ? byVocabulary(tokens) : null;
    if (known == null) {
      warnings.add(
          new Warning(
              "LANGUAGE_UNKNOWN", "no installed language fits the words of the text", null));
      return undetermined.get();
    }
    return known;
  }

  /** {@return how many words the beginning of the text has, and how many are function words} */
  private static int[] count(LanguagePipeline language, Tokens tokens) {
    int words = 0;
    int common = 0;
    for (int t = 0; t < tokens.count() && words < SAMPLE; t++) {
      if (tokens.isWord(t)) {
        words++;
        common += language.isFunctionWord(tokens, t) ? 1 : 0;
      }
    }
    return new int[] {words, common};
  }

  /**
   * {@return the language that fits the beginning of the text best, or -1} Close languages share
   * most function words, and a text may hold none that tells them apart; what the vocabulary of one
   * does not know then speaks for the other. A language whose function words alone are too few is
   * not asked for its vocabulary.
   */
  private int best(int[] common, Tokens tokens) {
    int most = -1;
    for (int l = 0; l < common.length; l++) {
      most = common[l] > 0 && (most < 0 || common[l] > common[most]) ? l : most;
    }
    if (most < 0 || Arrays.stream(common).filter(count -> count > 0).count() == 1) {
      return most; // none, or nothing to choose
    }
    int best = most;
    double bestScore = common[most] + UNKNOWN_WORD * lacking(installed.get(most), tokens);
    for (int l = 0; l < common.length; l++) {
      if (l == most || common[l] == 0 || common[l] < bestScore) {
        continue;
      }
      double score = common[l] + UNKNOWN_WORD * lacking(installed.get(l), tokens);
      if (score > bestScore || (score == bestScore && l < best)) {
        best = l;
        bestScore = score;
      }
    }
    return best;
  }

  /** {@return how many words in lower case the language does not know; capitals have names} */
  private static double lacking(LanguagePipeline language, Tokens tokens) {
    int words = 0;
    int small = 0;
    int unknown = 0;
    for (int t = 0; t < tokens.count() && words < SAMPLE; t++) {
      if (!tokens.isWord(t)) {
        continue;
      }
      words++;
      if (!tokens.isCapital(t)) {
        small++;
        unknown += language.isFunctionWord(tokens, t) || language.isWord(tokens, t) ? 0 : 1;
      }
    }
    return language.hasVocabulary() ? unknown : USUALLY_UNKNOWN * small;
  }

  /**
   * {@return the language that knows most words of a text without function words, at least half; or
   * null: "Gempa mengguncang wilayah Garut"}
   */
  private @Nullable LanguagePipeline byVocabulary(Tokens tokens) {
    LanguagePipeline best = null;
    double bestShare = LEAST_KNOWN;
    for (LanguagePipeline language : installed) {
      int words = 0;
      int known = 0;
      for (int t = 0; t < tokens.count() && words < SAMPLE; t++) {
        if (tokens.isWord(t) && !tokens.isCapital(t)) {
          words++;
          known += language.isWord(tokens, t) ? 1 : 0;
        }
      }
      double share = words == 0 ? 0 : (double) known / words;
      if (share >= bestShare) {
        best = language;
        bestShare = share;
      }
    }
    return best;
  }

  private LanguagePipeline named(String asked, List<Warning> warnings) {
    Locale locale = Locale.forLanguageTag(asked.strip().replace('_', '-'));
    for (LanguagePipeline language : installed) {
      Locale own = Locale.forLanguageTag(language.tag());
      if (own.equals(locale) || own.getLanguage().equals(locale.getLanguage())) {
        return language;
      }
    }
    if (!locale.getLanguage().isEmpty()) {
      warnings.add(
          new Warning(
              "LANGUAGE_NOT_INSTALLED",
              "no module for '" + asked.strip() + "'; blocks and sentences alone were read",
              null));
    } else if (!asked.strip().equalsIgnoreCase("und")) {
      warnings.add(
          new Warning("INVALID_LANGUAGE", "'" + asked.strip() + "' is no language tag", null));
    }
    return undetermined.get();
  }
}
