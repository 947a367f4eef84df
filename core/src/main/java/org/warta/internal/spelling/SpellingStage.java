package org.warta.internal.spelling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.warta.Correction;
import org.warta.CorrectionKind;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.GluedWords;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordLists;

/**
 * Mends misspelt words of the sentences of an article. A right word that is changed costs more than
 * a slip that is missed, so a word is let be unless everything speaks for the change. Immutable and
 * thread-safe; a known word costs one look-up.
 */
public final class SpellingStage implements GluedWords.Vocabulary {
  private final Vocabulary words;
  private final KnownWords known;
  private final Decision decision;
  private final Candidates offices;

  private SpellingStage(Vocabulary words, KnownWords known, Decision decision, Candidates offices) {
    this.words = words;
    this.known = known;
    this.decision = decision;
    this.offices = offices;
  }

  /** {@return the stage for a language; it mends nothing where there is no vocabulary} */
  public static SpellingStage of(WordLists lists, LanguageProfile profile, Morphology morphology) {
    return of(SpellingData.of(lists), profile, morphology);
  }

  /** {@return the stage for a language whose lists say that} */
  public static SpellingStage of(
      SpellingData data, LanguageProfile profile, Morphology morphology) {
    Keyboard keyboard = new Keyboard(profile.keyboard());
    Candidates candidates = new Candidates(data.words(), morphology, keyboard);
    return new SpellingStage(
        data.words(),
        new KnownWords(data.words(), morphology),
        new Decision(candidates, data),
        new Candidates(data.offices(), morphology, keyboard));
  }

  /** {@return whether the language lists any word} */
  public boolean hasWords() {
    return words.size() > 0;
  }

  /** {@return whether the folded characters [begin, end) are a listed word; costs one look-up} */
  @Override
  public boolean knows(char[] folded, int begin, int end) {
    return words.find(folded, begin, end) >= 0;
  }

  /**
   * {@return whether the folded characters [begin, end) are a listed word or a form that a listed
   * stem may have}
   */
  @Override
  public boolean mayKnow(char[] folded, int begin, int end) {
    return known.standing(folded, begin, end) != KnownWords.Standing.UNKNOWN;
  }

  /**
   * {@return the slips of the sentences and what was meant, in reading order}
   *
   * @param source the text
   * @param tokens its tokens
   * @param matches the names and words known in it, which are let be
   * @param layout its sentences; what stands outside them is let be
   */
  public List<Marked<Correction>> correct(
      SourceText source, Tokens tokens, Matches matches, Layout layout) {
    List<Marked<Correction>> corrections = new ArrayList<>();
    Suspects suspects = Suspects.of(tokens, matches, layout, words, known);
    for (int i = 0; i < suspects.count(); i++) {
      Verdict verdict = decision.on(tokens, suspects, i);
      if (verdict != null) {
        int token = suspects.token(i);
        corrections.add(new Marked<>(token, token + 1, correction(source, tokens, token, verdict)));
      }
    }
    Set<Integer> mended = new HashSet<>();
    corrections.forEach(correction -> mended.add(correction.first()));
    CapitalSlips slips = new CapitalSlips(tokens, matches, words, known, offices);
    for (int s = 0; s < layout.sentenceCount(); s++) {
      int first = layout.firstToken(s);
      int end = layout.endToken(s);
      for (int t = first; t < end; t++) {
        Verdict verdict = mended.contains(t) ? null : slips.on(t, first);
        if (verdict != null) {
          corrections.add(new Marked<>(t, t + 1, correction(source, tokens, t, verdict)));
        }
      }
    }
    if (corrections.size() > mended.size()) {
      corrections.sort(Comparator.comparingInt(Marked::first));
    }
    return corrections;
  }

  private static Correction correction(
      SourceText source, Tokens tokens, int token, Verdict verdict) {
    int begin = tokens.begin(token);
    int end = tokens.end(token);
    return Correction.builder(
            source.span(begin, end),
            source.surface(begin, end),
            verdict.corrected(),
            CorrectionKind.TYPO)
        .reason(verdict.reason())
        .confidence(verdict.confidence())
        .build();
  }
}
