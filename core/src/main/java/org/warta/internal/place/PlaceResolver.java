package org.warta.internal.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.warta.Match;
import org.warta.PlaceCandidate;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.NameSpellings;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.TextMender;
import org.warta.internal.text.Tokenizer;
import org.warta.internal.text.Tokens;
import org.warta.internal.world.Gazetteer;
import org.warta.spi.LanguageProfile;
import org.warta.spi.WordLists;

/** Resolves names that stand alone. Immutable and thread-safe. */
public final class PlaceResolver {
  private static final double FOREIGN = 0.8;
  private static final double SPELT = 0.7;
  private static final double KIND_SAID = 0.3;
  private static final double HOME = 0.05;
  private static final int LONGEST = 200;

  private final Gazetteer gazetteer;
  private final PlaceTypes types;
  private final NameSpellings spellings;
  private final Lexicon lexicon;
  private final String home;
  private final TextMender mender = new TextMender();
  private final Tokenizer tokenizer = new Tokenizer();

  /**
   * Makes a resolver of a language.
   *
   * @param gazetteer the places
   * @param spellings their names by their shapes, see {@link PlaceWords}
   * @param lexicon the lexicon that {@link PlaceWords} filled
   * @param lists the lists of the language
   * @param profile its parameters
   */
  public PlaceResolver(
      Gazetteer gazetteer,
      NameSpellings spellings,
      Lexicon lexicon,
      WordLists lists,
      LanguageProfile profile) {
    this.gazetteer = gazetteer;
    this.types = PlaceTypes.of(lists);
    this.spellings = spellings;
    this.lexicon = lexicon;
    this.home = profile.homeCountry();
  }

  /**
   * {@return a resolver of the names of the places and of the language}
   *
   * @param lists the lists of the language
   * @param profile its parameters
   * @param gazetteer the places
   */
  public static PlaceResolver of(WordLists lists, LanguageProfile profile, Gazetteer gazetteer) {
    Lexicon.Builder lexicon = Lexicon.builder();
    NameSpellings spellings = PlaceWords.addTo(lexicon, lists, gazetteer);
    return new PlaceResolver(gazetteer, spellings, lexicon.build(), lists, profile);
  }

  /** {@return the places that the name may mean, best first} */
  public List<PlaceCandidate> resolve(String name) {
    String text = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    SourceText source = mender.mend(null, text);
    Tokens tokens = tokenizer.tokenize(source);
    if (tokens.count() == 0) {
      return List.of();
    }
    Matches matches = lexicon.find(tokens);
    List<PlaceCandidate> candidates = listed(tokens, matches, 0, -1);
    for (int m = matches.first(0); m < matches.last(0); m++) {
      int type = matches.value(m, SenseKind.PLACE_TYPE);
      if (type >= 0 && matches.end(m) < tokens.count()) {
        candidates.addAll(listed(tokens, matches, matches.end(m), type));
      }
    }
    if (candidates.isEmpty()) {
      addSpelt(source.mended(0, source.length()), candidates);
    }
    candidates.sort(
        Comparator.comparingDouble(PlaceCandidate::score)
            .reversed()
            .thenComparing(candidate -> candidate.place().id()));
    return List.copyOf(candidates);
  }

  private List<PlaceCandidate> listed(Tokens tokens, Matches matches, int first, int type) {
    List<PlaceCandidate> candidates = new ArrayList<>();
    for (int m = matches.first(first); m < matches.last(first); m++) {
      if (matches.end(m) != tokens.count()) {
        continue;
      }
      for (int s = matches.firstSense(m); s < matches.lastSense(m); s++) {
        if (matches.senseKind(s) == SenseKind.PLACE) {
          candidates.add(listed(matches.senseValue(s), type));
        }
      }
    }
    return candidates;
  }

  private PlaceCandidate listed(int name, int type) {
    int row = PlaceName.row(name);
    int bond = PlaceName.bond(name);
    boolean fits = type >= 0 && types.fits(type, gazetteer.type(row));
    double score = score(row) * (bond == PlaceName.FOREIGN ? FOREIGN : 1);
    String reason =
        switch (bond) {
          case PlaceName.FOREIGN, PlaceName.SCRIPT -> "name in another language";
          case PlaceName.ALIAS -> "former name or by-name";
          case PlaceName.CAPITALS -> "abbreviation";
          default -> "listed name";
        };
    return new PlaceCandidate(
        gazetteer.place(row),
        PlaceName.match(bond),
        Math.min(1, fits ? score + KIND_SAID : score),
        fits ? reason + ", and the word before it says its kind" : reason);
  }

  private void addSpelt(String name, List<PlaceCandidate> candidates) {
    int spelt = spellings.sameShape(name);
    if (spelt >= 0) {
      candidates.add(
          new PlaceCandidate(
              gazetteer.place(spelt), Match.VARIANT, score(spelt) * SPELT, "spelling of a name"));
      return;
    }
    int misprint = spellings.oneSlip(name);
    if (misprint >= 0) {
      candidates.add(
          new PlaceCandidate(
              gazetteer.place(misprint),
              Match.TYPO,
              score(misprint) * SPELT * SPELT,
              "one slip from a name"));
    }
  }

  private double score(int row) {
    double score = gazetteer.prior(row) / 100.0;
    boolean isHome = !home.isEmpty() && gazetteer.country(row).equals(home);
    return Math.min(1, isHome && !gazetteer.isCountry(row) ? score + HOME : score);
  }
}
