package org.warta.internal.quote;

import java.util.LinkedHashMap;
import java.util.Map;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.ListKind;
import org.warta.spi.SourceWord;
import org.warta.spi.SpeechAct;
import org.warta.spi.SpeechSetting;
import org.warta.spi.SpeechSource;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/** The words of a language that tell who said what, as the lexicon's numbers hold them. */
public final class QuoteWords {
  private static final SpeechSource[] SOURCES = SpeechSource.values();
  private static final SpeechSetting[] SETTINGS = SpeechSetting.values();
  private static final SpeechAct[] ACTS = SpeechAct.values();

  private QuoteWords() {}

  /**
   * Adds the words of saying, and those beside a source, to the lexicon.
   *
   * @param lexicon where they are added
   * @param lists the lists of the language
   */
  public static void addTo(Lexicon.Builder lexicon, WordLists lists) {
    lists.list(ListKind.SPEECH_CUES).ifPresent(list -> addCues(lexicon, list));
    Map<String, Integer> roles = new LinkedHashMap<>();
    lists
        .list(ListKind.SOURCE_WORDS)
        .ifPresent(
            list ->
                list.rows()
                    .forEach(
                        row ->
                            roles.merge(
                                row.text("surface"),
                                bit(row.constant("role", SourceWord.class)),
                                (a, b) -> a | b)));
    roles.forEach((surface, set) -> lexicon.add(surface, SenseKind.SOURCE_WORD, set));
  }

  private static void addCues(Lexicon.Builder lexicon, WordList list) {
    for (WordList.Row row : list.rows()) {
      int source = row.constant("speaker", SpeechSource.class).ordinal();
      int setting = row.constant("setting", SpeechSetting.class).ordinal();
      int act = row.constant("act", SpeechAct.class).ordinal();
      lexicon.add(row.text("surface"), SenseKind.SPEECH_CUE, source | setting << 4 | act << 8);
    }
  }

  /** {@return where the source of the word of saying stands} */
  public static SpeechSource source(int cue) {
    return SOURCES[cue & 15];
  }

  /** {@return where the word is one of saying} */
  static SpeechSetting setting(int cue) {
    return SETTINGS[cue >> 4 & 15];
  }

  /** {@return what is done by saying it} */
  public static SpeechAct act(int cue) {
    return ACTS[cue >> 8];
  }

  /** {@return one more than the last token of the longest word of that role, or -1} */
  static int end(Matches matches, int token, SourceWord role) {
    int m = matches.longest(token, SenseKind.SOURCE_WORD, bit(role));
    return m < 0 ? -1 : matches.end(m);
  }

  /** {@return whether any word beside a source begins with the token} */
  static boolean any(Matches matches, int token) {
    return matches.has(token, SenseKind.SOURCE_WORD);
  }

  /** {@return whether a word of that role begins with the token} */
  public static boolean is(Matches matches, int token, SourceWord role) {
    return end(matches, token, role) >= 0;
  }

  private static int bit(SourceWord role) {
    return 1 << role.ordinal();
  }
}
