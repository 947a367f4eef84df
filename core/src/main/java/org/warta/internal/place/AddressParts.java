package org.warta.internal.place;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.PlaceCue;

/**
 * Reads the names that no list has between the parts of an address: "di Jalan Mawar, Sukatirta,
 * Kebun Jeruk, Jakarta". Such a name stands between commas, a place that is known behind the last
 * of them, and before the first a place or a word that shows one. Not thread-safe.
 */
final class AddressParts {
  private static final int MOST = 3;
  private static final int LONGEST = 3;

  private final PlaceText text;
  private final Set<String> known = new HashSet<>();

  AddressParts(PlaceText text) {
    this.text = text;
  }

  /**
   * Adds the names of one sentence.
   *
   * @param findings all findings so far, in order; takes the names in their places
   * @param from the first finding of the sentence
   * @param first the first token of the sentence
   */
  void add(List<Finding> findings, int from, int first) {
    for (int i = from; i < findings.size(); i++) {
      Finding anchor = findings.get(i);
      Finding before = i > from ? findings.get(i - 1) : null;
      int least = before == null ? first : Math.max(first, before.spanEnd);
      List<Finding> parts = parts(anchor, least, before);
      findings.addAll(i, parts);
      parts.forEach(part -> known.add(text.name(part.first, part.end)));
      i += parts.size();
    }
  }

  /**
   * {@return the findings of all sentences, and among them the names that another sentence shows to
   * be parts of an address, where they stand behind a comma or a word that shows a place}
   */
  List<Finding> repeat(List<Finding> findings) {
    if (known.isEmpty()) {
      return findings;
    }
    List<Finding> all = new ArrayList<>(findings.size());
    int at = 0;
    for (int s = 0; s < text.layout.sentenceCount(); s++) {
      int end = text.layout.endToken(s);
      for (int t = text.layout.firstToken(s) + 1; t < end; t++) {
        while (at < findings.size() && findings.get(at).spanEnd <= t) {
          all.add(findings.get(at++));
        }
        boolean taken = at < findings.size() && findings.get(at).spanFirst <= t;
        int last = taken ? t : repeatedEnd(t, end);
        if (last > t) {
          all.add(part(t, last, s));
          t = last - 1;
        }
      }
    }
    all.addAll(findings.subList(at, findings.size()));
    return all;
  }

  /** {@return where a part of an address that is known ends which begins with the token, or -1} */
  private int repeatedEnd(int t, int end) {
    if (!isPart(t) || !(text.isMark(t - 1, ",") || isPlaceWord(t - 1))) {
      return -1;
    }
    int last = t + 1;
    while (last < end && last - t < LONGEST && isPart(last)) {
      last++;
    }
    return known.contains(text.name(t, last)) ? last : -1;
  }

  private List<Finding> parts(Finding anchor, int least, @Nullable Finding before) {
    List<Finding> parts = new ArrayList<>();
    int comma = anchor.spanFirst - 1;
    while (parts.size() < MOST && comma > least && text.isMark(comma, ",")) {
      int begin = comma;
      while (begin > least && comma - begin < LONGEST && isPart(begin - 1)) {
        begin--;
      }
      if (begin == comma) {
        return List.of();
      }
      parts.add(0, part(begin, comma, anchor.sentence));
      if (begin == least) {
        return List.of();
      }
      if (isPlaceWord(begin - 1)) {
        return parts;
      }
      comma = begin - 1;
      if (before != null && comma == before.spanEnd) {
        return text.isMark(comma, ",") && isShown(before) ? parts : List.of();
      }
    }
    return List.of();
  }

  private Finding part(int begin, int end, int sentence) {
    Finding part = new Finding(begin, end, new int[0], sentence);
    part.placed = true;
    part.unlisted = text.name(begin, end);
    return part;
  }

  private boolean isShown(Finding found) {
    return found.typeWord >= 0 || found.placed || isPlaceWord(text.before(found.spanFirst));
  }

  private boolean isPlaceWord(int t) {
    return text.ends(t, PlaceCue.AT) || (text.ends(t, PlaceCue.TO) && !text.isVerb(t));
  }

  private boolean isPart(int t) {
    return text.tokens.isCapitalWord(t)
        && text.tokens.length(t) > 2
        && !text.isTimeWord(t)
        && !text.isFunctionWord(t)
        && !text.isCue(t)
        && text.matches.longest(t, SenseKind.ACTOR) < 0
        && text.matches.longest(t, SenseKind.TITLE) < 0
        && text.matches.longest(t, SenseKind.ORGANISATION_HEAD) < 0
        && text.matches.longest(t, SenseKind.STATE_ORGAN) < 0
        && text.matches.longest(t, SenseKind.OUTLET) < 0;
  }
}
