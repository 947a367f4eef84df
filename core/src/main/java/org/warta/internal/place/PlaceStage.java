package org.warta.internal.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.NameSpellings;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.Marked;
import org.warta.internal.text.Prefixes;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.internal.world.Gazetteer;
import org.warta.spi.LanguageProfile;

/** Reads the places of an article. Immutable and thread-safe. */
public final class PlaceStage {
  /** Of an unlisted place without a word for its kind. */
  private static final String ANY_TYPE = "place";

  private final Gazetteer gazetteer;
  private final PlaceTypes types;
  private final LanguageProfile profile;
  private final Prefixes verbPrefixes;
  private final Prefixes passivePrefixes;
  private final VariantFinder variants;

  /**
   * Makes the stage of one language.
   *
   * @param gazetteer the places
   * @param spellings their names by their shapes, see {@link PlaceWords}
   * @param types the words of the language for kinds of places
   * @param profile its parameters
   */
  public PlaceStage(
      Gazetteer gazetteer, NameSpellings spellings, PlaceTypes types, LanguageProfile profile) {
    this.gazetteer = gazetteer;
    this.types = types;
    this.profile = profile;
    this.verbPrefixes = new Prefixes(profile.verbPrefixes());
    this.passivePrefixes =
        new Prefixes(profile.agentFollowsPassive() ? profile.passivePrefixes() : List.of());
    this.variants = new VariantFinder(gazetteer, spellings);
  }

  /**
   * {@return the places named in the dateline and in the sentences of the story}
   *
   * @param source the mended text
   * @param tokens its tokens
   * @param matches the known words in it, of a lexicon that {@link PlaceWords} filled
   * @param layout its sentences and dateline
   */
  public PlaceReading read(SourceText source, Tokens tokens, Matches matches, Layout layout) {
    PlaceText text = new PlaceText(source, tokens, matches, layout, verbPrefixes, passivePrefixes);
    List<Finding> findings = new NameScanner(text, types, variants).scan();
    new CandidateRanker(text, gazetteer, types, profile.homeCountry()).rank(findings);
    List<Finding> places = new NameGate(text, gazetteer, profile.homeCountry()).filter(findings);
    new UsageReader(text, gazetteer, profile.modifierFollowsNoun()).read(places);
    List<Finding> sites = new SiteNames(text, types).read(places);
    return reading(text, places, sites);
  }

  private PlaceReading reading(PlaceText text, List<Finding> findings, List<Finding> sites) {
    Map<String, Place> places = new LinkedHashMap<>();
    List<Marked<PlaceMention>> mentions = mentions(text, findings, places);
    for (Finding found : findings) {
      for (int row : found.others) {
        places.computeIfAbsent(gazetteer.id(row), id -> gazetteer.place(row));
      }
    }
    List<Marked<PlaceMention>> siteMentions = mentions(text, sites, places);
    return new PlaceReading(List.copyOf(places.values()), mentions, siteMentions);
  }

  private List<Marked<PlaceMention>> mentions(
      PlaceText text, List<Finding> findings, Map<String, Place> places) {
    List<Marked<PlaceMention>> mentions = new ArrayList<>(findings.size());
    for (Finding found : findings) {
      String id = found.row >= 0 ? gazetteer.id(found.row) : unlisted(found, places);
      if (found.row >= 0 && !places.containsKey(id)) {
        places.put(id, gazetteer.place(found.row));
      }
      int begin = text.tokens.begin(found.spanFirst);
      int end = text.tokens.end(found.spanEnd - 1);
      List<String> others = new ArrayList<>(found.others.length);
      for (int row : found.others) {
        others.add(gazetteer.id(row));
      }
      PlaceMention mention =
          PlaceMention.builder(
                  text.source.span(begin, end),
                  text.source.surface(begin, end),
                  id,
                  found.usage,
                  found.match)
              .candidates(others)
              .build();
      mentions.add(new Marked<>(found.spanFirst, found.spanEnd, mention));
    }
    return mentions;
  }

  private String unlisted(Finding found, Map<String, Place> places) {
    String name = found.unlisted == null ? "" : found.unlisted;
    String type = found.typeWord < 0 ? ANY_TYPE : types.type(found.typeWord);
    String folded = CharTable.fold(name).replace(' ', '-').toLowerCase(Locale.ROOT);
    String id = "unlisted:" + type + ":" + folded;
    places.computeIfAbsent(id, i -> Place.builder(i, name, type).build());
    return id;
  }
}
