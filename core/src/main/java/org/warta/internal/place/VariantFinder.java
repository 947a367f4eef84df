package org.warta.internal.place;

import org.jspecify.annotations.Nullable;
import org.warta.internal.lexicon.NameSpellings;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.internal.world.Gazetteer;
import org.warta.spi.PlaceCue;

/**
 * Finds spellings of names that no list has, where a word before them shows a place: "in Karabach".
 * The word must be unknown to the lexicon, capital and of six letters or more; a misprint of seven
 * or more, with the first letter right, and one place alone must come near. A word in another
 * script shows a name by itself. Immutable and thread-safe.
 */
final class VariantFinder {
  private static final int SHORTEST = 4;
  private static final int LATIN = 6;
  private static final int KNOWN = 50;
  private static final int WELL_KNOWN = 64;

  private final Gazetteer gazetteer;
  private final NameSpellings spellings;

  VariantFinder(Gazetteer gazetteer, NameSpellings spellings) {
    this.gazetteer = gazetteer;
    this.spellings = spellings;
  }

  /** {@return the name that begins with the token in another spelling, or null} */
  @Nullable Finding at(PlaceText text, int token, int stop, int sentence) {
    Tokens tokens = text.tokens;
    if (tokens.length(token) < SHORTEST || !isUnknown(text, token)) {
      return null;
    }
    boolean caseless = text.isCaseless(token);
    int before = text.before(token);
    boolean placed =
        text.ends(before, PlaceCue.AT)
            || text.ends(before, PlaceCue.AREA)
            || (before >= 0 && text.matches.is(before, SenseKind.PLACE_TYPE));
    if (!caseless && !(placed && tokens.isCapital(token) && tokens.length(token) >= LATIN)) {
      return null;
    }
    int longest = token + 1;
    while (longest < stop && longest < token + 3 && goesOn(text, longest)) {
      longest++;
    }
    for (int end = longest; end > token; end--) {
      if (!tokens.isWord(end - 1)) {
        continue;
      }
      String name = text.source.mended(tokens.begin(token), tokens.end(end - 1));
      int row = spellings.sameShape(name);
      if (row >= 0 && gazetteer.prior(row) >= KNOWN) {
        return finding(token, end, row, PlaceName.SPELLING, sentence);
      }
    }
    if (caseless || tokens.isAllCapitals(token) || text.isNameWord(token + 1)) {
      return null;
    }
    int row = spellings.oneSlip(text.source.mended(tokens.begin(token), tokens.end(token)));
    return row >= 0 && gazetteer.prior(row) >= WELL_KNOWN
        ? finding(token, token + 1, row, PlaceName.MISPRINT, sentence)
        : null;
  }

  private static boolean goesOn(PlaceText text, int token) {
    return (text.isMark(token, "-") && text.tokens.isGlued(token))
        || (text.tokens.isWord(token)
            && (text.isCaseless(token) || text.tokens.isCapital(token))
            && isUnknown(text, token));
  }

  private static boolean isUnknown(PlaceText text, int token) {
    for (int m = text.matches.first(token); m < text.matches.last(token); m++) {
      if (text.matches.end(m) == token + 1) {
        return false;
      }
    }
    return true;
  }

  private static Finding finding(int first, int end, int row, int bond, int sentence) {
    Finding found = new Finding(first, end, new int[] {PlaceName.of(row, bond)}, sentence);
    found.placed = true;
    return found;
  }
}
