package org.warta.internal.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.quote.QuoteWords;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.spi.Derivation;
import org.warta.spi.Morphology;
import org.warta.spi.PlaceCue;
import org.warta.spi.SourceWord;
import org.warta.spi.SpeechAct;
import org.warta.spi.SpeechSource;

/** One article as the readers of the actor stage see it. Not thread-safe. */
final class Page {
  /** The most letters of an article. */
  private static final int ARTICLE = 3;

  /** The fewest letters of a word that is glued before a name; "Mac" and "De" are parts of one. */
  private static final int SHORTEST_GLUED = 4;

  /** A word this short may be a name by chance. */
  private static final int SHORTEST_FORM = 6;

  /** The fewest letters of affixes at both ends of a word. */
  private static final int AFFIXES = 4;

  private static final int SHORTEST_STEM = 4;

  final SourceText source;
  final Tokens tokens;
  final Matches matches;
  final CommonWords common;
  private final Morphology morphology;
  final int sentences;
  private final int[] firsts;
  private final int[] ends;
  private final boolean[] shouting;
  private final int[] placeAt;
  private final List<Marked<PlaceMention>> places;
  private final Map<String, Place> placeById = new HashMap<>();

  Page(
      SourceText source,
      Tokens tokens,
      Matches matches,
      Layout layout,
      List<Place> placeList,
      List<Marked<PlaceMention>> places,
      CommonWords common,
      Morphology morphology) {
    this.common = common;
    this.morphology = morphology;
    this.source = source;
    this.tokens = tokens;
    this.matches = matches;
    this.places = places;
    this.sentences = layout.sentenceCount();
    firsts = new int[sentences];
    ends = new int[sentences];
    shouting = new boolean[sentences];
    for (int s = 0; s < sentences; s++) {
      firsts[s] = layout.firstToken(s);
      ends[s] = layout.endToken(s);
      shouting[s] = isShouting(firsts[s], ends[s]);
    }
    placeAt = new int[tokens.count()];
    Arrays.fill(placeAt, -1);
    for (Place place : placeList) {
      placeById.put(place.id(), place);
    }
    for (int p = 0; p < places.size(); p++) {
      for (int t = places.get(p).first(); t < places.get(p).end(); t++) {
        placeAt[t] = p;
      }
    }
  }

  /** Capitals say nothing in a heading where nearly every longer word has one. */
  private boolean isShouting(int first, int end) {
    int words = 0;
    int capitals = 0;
    int all = 0;
    for (int t = first; t < end; t++) {
      if (tokens.isWord(t) && tokens.length(t) > 3) {
        words++;
        if (tokens.isCapital(t)) {
          capitals++;
        }
        if (tokens.isAllCapitals(t)) {
          all++;
        }
      }
    }
    boolean heading = end == first || !tokens.isSymbol(end - 1, '.');
    return words >= 4 && ((heading && capitals * 5 >= words * 4) || all * 5 >= words * 4);
  }

  int first(int sentence) {
    return firsts[sentence];
  }

  /** {@return the first token of the sentence that the token stands in} */
  int sentenceFirst(int token) {
    int found = Arrays.binarySearch(firsts, token);
    int sentence = found >= 0 ? found : -found - 2;
    return sentence < 0 ? 0 : firsts[sentence];
  }

  int end(int sentence) {
    return ends[sentence];
  }

  boolean isShouting(int sentence) {
    return shouting[sentence];
  }

  /** {@return the mention of a place that covers the token, or null} */
  @Nullable Marked<PlaceMention> place(int token) {
    int p = token < placeAt.length ? placeAt[token] : -1;
    return p < 0 ? null : places.get(p);
  }

  /** {@return the mention of a place that begins with the token, or null} */
  @Nullable Marked<PlaceMention> placeFrom(int token) {
    Marked<PlaceMention> place = place(token);
    return place != null && place.first() == token ? place : null;
  }

  /** {@return the end of a mark such as "'s" at the token, or the token itself} */
  int afterPossessive(int token) {
    int m = cue(token, PlaceCue.POSSESSIVE);
    return m < 0 ? token : matches.end(m);
  }

  /** {@return whether the article names a place of the country} */
  boolean names(@Nullable String country) {
    return country != null
        && placeById.values().stream().anyMatch(place -> country.equals(place.country()));
  }

  /** {@return what the mention names} */
  @Nullable Place placeOf(Marked<PlaceMention> mention) {
    return placeById.get(mention.mention().place());
  }

  /** {@return the country of the place that begins with the token, or null} */
  @Nullable String countryFrom(int token) {
    Marked<PlaceMention> mention = placeFrom(token);
    Place place = mention == null ? null : placeOf(mention);
    return place == null ? null : place.country();
  }

  /** {@return the country of the state whose name begins with the token, or null} */
  @Nullable String stateFrom(int token) {
    Marked<PlaceMention> mention = placeFrom(token);
    return mention != null && isState(mention) ? countryFrom(token) : null;
  }

  /** {@return whether the mention is that of a whole state} */
  boolean isState(Marked<PlaceMention> mention) {
    Place place = placeOf(mention);
    return place != null && isState(place);
  }

  static boolean isState(Place place) {
    return place.type().contains("country")
        || place.type().contains("historical")
        || place.type().contains("territory");
  }

  boolean is(int token, SenseKind kind) {
    return matches.is(token, kind);
  }

  /** {@return whether the noun of a thing ends with the token} */
  boolean isThing(int token, int first) {
    return matches.ending(token, first, SenseKind.THING) >= 0;
  }

  /** {@return where the name of a thing of several words ends that begins with the token, or -1} */
  int thingEnd(int token) {
    int m = matches.longest(token, SenseKind.THING);
    return m >= 0
            && matches.end(m) > token + 1
            && !ActorWords.isVenue(matches.value(m, SenseKind.THING))
        ? matches.end(m)
        : -1;
  }

  /** {@return whether the token is letters for a thing in the shape of a name: "Sara", "SARA"} */
  boolean isNameOfLetters(int token) {
    int m = matches.longest(token, SenseKind.THING);
    return m >= 0
        && matches.end(m) == token + 1
        && ActorWords.needsCapitals(matches.value(m, SenseKind.THING))
        && tokens.isCapital(token)
        && !tokens.isAllCapitals(token);
  }

  /** {@return whether the noun of a building that is named after its owner ends with the token} */
  boolean isVenue(int token, int first) {
    int m = matches.ending(token, first, SenseKind.THING);
    return m >= 0 && ActorWords.isVenue(matches.value(m, SenseKind.THING));
  }

  /** {@return whether the noun of a ware that is named after its maker ends with the token} */
  boolean isMade(int token, int first) {
    int m = matches.ending(token, first, SenseKind.THING);
    return m >= 0 && ActorWords.isMade(matches.value(m, SenseKind.THING));
  }

  /** {@return whether a title ends with the token, its point aside} */
  boolean isTitle(int token) {
    int t = tokens.isSymbol(token, '.') ? token - 1 : token;
    return t >= 0 && matches.ending(t, 0, SenseKind.TITLE) >= 0;
  }

  /** {@return whether the token is a word such as "this" or "that"} */
  boolean isDemonstrative(int token) {
    return token < tokens.count() && QuoteWords.is(matches, token, SourceWord.DEMONSTRATIVE);
  }

  /** {@return whether the token is a word such as "al" or "van", and no common one} */
  boolean isNameParticle(int token) {
    return matches.is(token, SenseKind.NAME_PARTICLE) && !isFunctionWord(token);
  }

  /** {@return the end of a bracket of no more than so many words at the token, or the token} */
  int bracketEnd(int t, int limit, int longest) {
    if (!tokens.isSymbol(t, '(')) {
      return t;
    }
    for (int i = t + 1; i < limit && i <= t + longest; i++) {
      if (tokens.isSymbol(i, ')')) {
        return i + 1;
      }
      if (!tokens.isWord(i) && !tokens.isSymbol(i, '.')) {
        return t;
      }
    }
    return t;
  }

  /** {@return whether a digit stands in the token: "Rp255", "M9"} */
  boolean hasDigit(int token) {
    char[] folded = tokens.folded();
    for (int i = tokens.begin(token); i < tokens.end(token); i++) {
      if (folded[i] >= '0' && folded[i] <= '9') {
        return true;
      }
    }
    return false;
  }

  /** {@return whether the token is a word that ends names of persons as well: "Putra"} */
  boolean isNameWord(int token) {
    return isNameShape(token)
        && !tokens.isAllCapitals(token)
        && matches.is(token, SenseKind.NAME_WORD);
  }

  /** {@return whether the name of a person begins with the words at the token: "I Wayan"} */
  boolean opensName(int token) {
    int m = tokens.isCapital(token) ? matches.longest(token, SenseKind.NAME_PARTICLE) : -1;
    return m >= 0 && matches.end(m) > token + 1 && isNameShape(token + 1);
  }

  /** {@return whether the name that begins with the token is cited: "as reported by X"} */
  boolean isCited(int token) {
    int last = token - 1;
    if (last > 0 && isFunctionWord(last) && !tokens.isCapital(last)) {
      last--;
    }
    if (last < 0) {
      return false;
    }
    int m = matches.longest(last, SenseKind.SPEECH_CUE);
    return m >= 0 && QuoteWords.act(matches.value(m, SenseKind.SPEECH_CUE)) == SpeechAct.CITE;
  }

  /** {@return whether who says it stands behind the word before the token: "said X"} */
  boolean isSayer(int token) {
    int m = token > 0 ? matches.longest(token - 1, SenseKind.SPEECH_CUE) : -1;
    if (m < 0 || tokens.isCapital(token - 1)) {
      return false;
    }
    int cue = matches.value(m, SenseKind.SPEECH_CUE);
    SpeechSource source = QuoteWords.source(cue);
    return QuoteWords.act(cue) != SpeechAct.CITE
        && (source == SpeechSource.EITHER || source == SpeechSource.AFTER);
  }

  /** {@return whether a comma and a title stand at the token: "Budi, head of the village"} */
  boolean isPost(int token, int end) {
    return tokens.isSymbol(token, ',') && postBegin(token + 1, end) > 0;
  }

  /**
   * {@return the title that stands at the token, or behind an article there: "a lawyer"; -1 where
   * none does}
   */
  int postBegin(int token, int end) {
    int t = token;
    boolean article =
        t + 1 < end && isFunctionWord(t) && !tokens.isCapital(t) && tokens.length(t) <= ARTICLE;
    t += article && matches.longest(t, SenseKind.TITLE) < 0 ? 1 : 0;
    return t < end && matches.longest(t, SenseKind.TITLE) >= 0 ? t : -1;
  }

  /** {@return the end of words such as "as" behind which a post is named, or -1} */
  int postCueEnd(int token) {
    int m = matches.longest(token, SenseKind.PREDICATE);
    return m >= 0 && matches.value(m, SenseKind.PREDICATE) == 1 ? matches.end(m) : -1;
  }

  /** {@return whether the token begins what is said of a subject: "will", "has"} */
  boolean beginsPredicate(int token) {
    return cue(token, PlaceCue.PREDICATE) >= 0;
  }

  /** {@return whether the token is a word such as "and"} */
  boolean isJoining(int token) {
    return QuoteWords.is(matches, token, SourceWord.JOIN);
  }

  /** {@return whether the token alone is a small word for where something is: "at"} */
  boolean isSite(int token) {
    return isSmallWord(token, PlaceCue.AT);
  }

  /** {@return whether the token alone is a small word with that cue} */
  boolean isSmallWord(int token, PlaceCue cue) {
    int m = cue(token, cue);
    return m >= 0 && matches.end(m) == token + 1 && isFunctionWord(token);
  }

  /** {@return whether the token alone is a word with that cue, and has no capital} */
  boolean isCue(int token, PlaceCue cue) {
    int m = cue(token, cue);
    return m >= 0 && matches.end(m) == token + 1 && !tokens.isCapital(token);
  }

  /** {@return the match of words with that cue that begin with the token, or -1} */
  private int cue(int token, PlaceCue cue) {
    return token < tokens.count()
        ? matches.longest(token, SenseKind.PLACE_CUE, 1 << cue.ordinal())
        : -1;
  }

  boolean isFunctionWord(int token) {
    return matches.is(token, SenseKind.FUNCTION_WORD);
  }

  /** {@return whether the token may be a part of a proper name by its shape} */
  boolean isNameShape(int token) {
    return tokens.isWord(token) && tokens.isCapital(token);
  }

  /**
   * {@return whether the letters of the token are initials of the words [first, end), in their
   * order: small words may be passed over, and a word may give several letters}
   */
  boolean isInitials(int token, int first, int end) {
    char[] folded = tokens.folded();
    int letter = tokens.begin(token);
    int last = tokens.end(token);
    for (int t = first; t < end && letter < last; t++) {
      if (!tokens.isWord(t)) {
        continue;
      }
      int at = tokens.begin(t);
      if (folded[at] != folded[letter]) {
        if (letter == tokens.begin(token)) {
          return false; // the first word gives the first letter
        }
        continue;
      }
      letter++;
      for (at++; at < tokens.end(t) && letter < last; at++) {
        boolean nextWord = t + 1 < end && folded[tokens.begin(t + 1)] == folded[letter];
        if (folded[at] == folded[letter] && !nextWord) {
          letter++;
        }
      }
    }
    return letter == last;
  }

  /**
   * {@return the characters of the tokens [first, end), one space wherever spaces, a line break or
   * nothing at all stand between two words}
   */
  String text(int first, int end) {
    StringBuilder text = new StringBuilder(tokens.end(end - 1) - tokens.begin(first) + 2);
    for (int t = first; t < end; t++) {
      if (t > first && (!tokens.isGlued(t) || tokens.isCut(t))) {
        text.append(' ');
      }
      text.append(source.mended(tokens.begin(t), tokens.end(t)));
    }
    return text.toString();
  }

  /**
   * {@return the name of a person as printed, without a word that scraping glued before its first
   * word: "BintangDewi Sari" is "Dewi Sari"}
   */
  String personName(int first, int end) {
    String name = text(first, end);
    int word = name.indexOf(' ');
    for (int i = SHORTEST_GLUED; i + 1 < word; i++) {
      if (Character.isLowerCase(name.charAt(i - 1))
          && Character.isUpperCase(name.charAt(i))
          && Character.isLowerCase(name.charAt(i + 1))) {
        return name.substring(i);
      }
    }
    return name;
  }

  /** {@return how common the word is: a constant of {@link CommonWords}} */
  int commonness(int token) {
    return common.classOf(tokens.folded(), tokens.begin(token), tokens.end(token));
  }

  /** {@return whether affixes at both ends make the word of a common one: "Kehutanan"} */
  boolean isNounOfCommon(int token) {
    int longest = tokens.length(token) - AFFIXES;
    if (longest < SHORTEST_FORM - AFFIXES) {
      return false;
    }
    for (Derivation derivation : morphology.derivations(folded(token))) {
      if (derivation.regular()
          && derivation.stem().length() <= longest
          && isCommon(derivation.stem())) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether the word, which no list has or news seldom prints, is a form of a common one
   * or has kin that is listed: "Focuses"}
   */
  boolean isFormOfCommon(int token) {
    int known = commonness(token);
    if ((known != CommonWords.UNKNOWN && known != CommonWords.RARE)
        || tokens.length(token) < SHORTEST_FORM) {
      return false;
    }
    for (Derivation derivation : morphology.derivations(folded(token))) {
      if (derivation.regular() && isCommon(derivation.stem())) {
        return true;
      }
      if (derivation.kin().stream().anyMatch(this::isCommon)) {
        return true;
      }
    }
    return false;
  }

  private boolean isCommon(String word) {
    char[] letters = word.toCharArray();
    return letters.length >= SHORTEST_STEM
        && common.classOf(letters, 0, letters.length) == CommonWords.COMMON;
  }

  /** {@return the folded characters of the token} */
  String folded(int token) {
    int begin = tokens.begin(token);
    return new String(tokens.folded(), begin, tokens.end(token) - begin);
  }
}
