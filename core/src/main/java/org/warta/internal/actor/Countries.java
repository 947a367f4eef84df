package org.warta.internal.actor;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.ActorKind;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.PlaceUsage;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.spi.PlaceCue;

/** The countries that an article speaks of, and which of them is meant where none is printed. */
final class Countries {
  private static final int WINDOW = 120;

  private final Page page;
  private final String home;
  private final String top;
  private final String fallback;
  private final @Nullable String sure;
  private final @Nullable String region;
  private final @Nullable String[] at;
  private final @Nullable String[] sites;

  Countries(
      Page page, List<Marked<PlaceMention>> places, List<List<Draft>> sentences, String home) {
    this.page = page;
    this.home = home;
    Map<String, Integer> counts = new HashMap<>();
    Map<String, Integer> regions = new HashMap<>();
    Set<String> origins = new HashSet<>();
    at = new String[page.tokens.count()];
    sites = new String[page.tokens.count()];
    boolean[] bodies = bodies(page.tokens.count(), sentences);
    for (Marked<PlaceMention> mention : places) {
      Place place = page.placeOf(mention);
      if (place != null && place.country() != null && !bodies[mention.first()]) {
        counts.merge(place.country(), 1, Integer::sum);
        at[mention.first()] = place.country();
        if (!isAim(mention.first())) {
          origins.add(place.country());
        }
        if (mention.mention().usage() == PlaceUsage.LITERAL && !isGoal(mention.first())) {
          sites[mention.first()] = place.country();
        }
        if (!Page.isState(place)) {
          regions.merge(place.country(), 1, Integer::sum);
        }
      }
    }
    region =
        regions.entrySet().stream()
            .max(
                Map.Entry.<String, Integer>comparingByValue()
                    .thenComparing(Map.Entry.comparingByKey()))
            .map(Map.Entry::getKey)
            .orElse(null);
    String best = home;
    int most = counts.getOrDefault(home, 0);
    for (String country : counts.keySet().stream().sorted().toList()) {
      int count = counts.getOrDefault(country, 0);
      if (count > most && counts.getOrDefault(home, 0) * 3 < count * 2) {
        best = country;
        most = count;
      }
    }
    top = best;
    fallback = home.isEmpty() || origins.contains(top) ? top : home;
    int all = counts.values().stream().mapToInt(Integer::intValue).sum();
    int ofTop = counts.getOrDefault(top, 0);
    boolean one =
        home.isEmpty()
            ? 3 * ofTop >= 2 * all
            : top.equals(home) ? 2 * ofTop >= all : counts.size() == 1;
    sure = one && !top.isEmpty() ? top : null;
  }

  /** Where one goes to one is not yet. */
  private boolean isGoal(int token) {
    return isBehind(PlaceCue.TO, token) && !isBehind(PlaceCue.AT, token);
  }

  /**
   * Whoever does something to a place is not of there: "the government sends help to Freedonia".
   */
  private boolean isAim(int token) {
    return isGoal(token) && !isBehind(PlaceCue.FROM, token);
  }

  private boolean isBehind(PlaceCue cue, int token) {
    return token > 0
        && page.matches.longest(token - 1, SenseKind.PLACE_CUE, 1 << cue.ordinal()) >= 0;
  }

  /** Where a person or listed body stands, no place does, whatever else the letters may mean. */
  private static boolean[] bodies(int tokens, List<List<Draft>> sentences) {
    boolean[] bodies = new boolean[tokens];
    for (List<Draft> drafts : sentences) {
      for (Draft draft : drafts) {
        if (draft.sort == Draft.Sort.PERSON
            || (draft.sort == Draft.Sort.LISTED && draft.kind != ActorKind.STATE)) {
          Arrays.fill(bodies, draft.first, draft.end, true);
        }
      }
    }
    return bodies;
  }

  /** Notes the country of a mention that is no place's. */
  void note(Draft draft, @Nullable String country) {
    if (country != null) {
      Arrays.fill(at, draft.first, draft.end, null);
      at[draft.first] = country;
    }
  }

  /** {@return the country that the article speaks of most; home where that is open} */
  String top() {
    return top;
  }

  /**
   * {@return the country of whoever is named without one, or null where several come in question}
   */
  @Nullable String sure() {
    return sure;
  }

  /** The language has no home country, and the article speaks of one country most of the time. */
  private boolean isAbroad() {
    return home.isEmpty() && sure != null;
  }

  /** {@return the country meant at the token, where the words there name none} */
  @Nullable String around(int token, int sentenceFirst, int sentenceEnd) {
    return around(token, sentenceFirst, sentenceEnd, false);
  }

  /**
   * {@return the country meant at the token}
   *
   * @param suffer whether those who are looked for may suffer what a country does that the sentence
   *     names: "the attack of Freedonia killed people"
   */
  @Nullable String around(int token, int sentenceFirst, int sentenceEnd, boolean suffer) {
    if (top.equals(home)) {
      return home.isEmpty() ? null : home;
    }
    if (isAbroad()) {
      return top;
    }
    boolean quoted = false;
    int from = Math.max(sentenceFirst, token - WINDOW);
    int to = Math.min(sentenceEnd, token + WINDOW);
    for (int t = token - 1; t >= from; t--) {
      if (page.tokens.isSymbol(t, '"')) {
        quoted = !quoted;
      }
      if (at[t] != null && !quoted && !(suffer && isBehind(PlaceCue.ACT, t))) {
        return at[t];
      }
    }
    for (int t = token + 1; t < to; t++) {
      if (at[t] != null && !isAim(t)) {
        return at[t];
      }
    }
    for (int t = sentenceFirst - 1; t >= 0 && t > token - WINDOW; t--) {
      if (at[t] != null) {
        return at[t];
      }
    }
    return fallback;
  }

  /**
   * {@return whether what a country does is named there, and not the country: "the attack of X"}
   */
  boolean isOfAct(int token) {
    return isBehind(PlaceCue.ACT, token);
  }

  /** {@return the country that the sentence names first, before the token; or null} */
  @Nullable String opening(int sentenceFirst, int token) {
    for (int t = sentenceFirst; t < token; t++) {
      if (at[t] != null && !isAim(t)) {
        return at[t];
      }
    }
    return null;
  }

  /**
   * {@return the country of the nearest place of the sentence where something is, or null: people
   * without a country are of there}
   */
  @Nullable String site(int token, int sentenceFirst, int sentenceEnd) {
    int first = token;
    while (first > sentenceFirst && !page.tokens.isSymbol(first - 1, '"')) {
      first--;
    }
    int end = token;
    while (end < sentenceEnd && !page.tokens.isSymbol(end, '"')) {
      end++;
    }
    for (int step = 1; step < WINDOW; step++) {
      int behind = token + step;
      int before = token - step;
      if (behind < end && sites[behind] != null) {
        return sites[behind];
      }
      if (before >= first && sites[before] != null) {
        return sites[before];
      }
    }
    return null;
  }

  /**
   * {@return the country of who holds a post that no state is named with: that named before it in
   * the sentence, else the one that the article speaks of most}
   */
  @Nullable String ofPost(int token, int sentenceFirst) {
    for (int t = token - 1; t >= Math.max(sentenceFirst, token - WINDOW) && !isAbroad(); t--) {
      if (at[t] != null) {
        return at[t];
      }
    }
    return fallback.isEmpty() ? null : fallback;
  }

  /** {@return the country of the regions and cities that the article names, or null} */
  @Nullable String region() {
    return region;
  }
}
