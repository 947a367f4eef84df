package org.warta.internal.place;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.warta.PlaceMention;
import org.warta.internal.layout.BlockCues;
import org.warta.internal.layout.Layout;
import org.warta.internal.layout.PageReader;
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
import org.warta.spi.ListKind;
import org.warta.spi.WordLists;

/** The place stage on a made-up language: prepositions before, modifiers behind, verbs in "za-". */
final class MadeUpPlaces {
  private static final Map<String, String> FILES =
      Map.of(
          "function-words.tsv",
          """
          surface
          ol
          vo
          """,
          "place-names.tsv",
          """
          surface	place	kind
          Bakvo	geonames:587084
          Rusvo	Q159
          RVA	Q159	abbreviation
          Land of Snow	Q159	epithet
          """,
          "place-types.tsv",
          """
          surface	type	unlisted
          burg	city
          dorp	village	NAME
          """,
          "place-traps.tsv",
          """
          surface	unless
          Baku goz
          Numro
          Armenia	PLACED
          """,
          "place-cues.tsv",
          """
          surface	cue	type
          an	AND
          in	AT
          to	TO
          lant	AREA
          gen	TOWARD
          attak	ACT
          ministri	BODY
          prezi	OFFICE
          komitz	OFFICE	regency
          mayr	OFFICE	city
          om	AT
          ser	HONORIFIC
          wil	PREDICATE
          """);

  private final Gazetteer gazetteer = Gazetteer.load();
  private final Lexicon lexicon;
  private final PageReader pages;
  private final PlaceStage stage;

  MadeUpPlaces() {
    WordLists lists =
        WordLists.read(
            "qvv",
            name ->
                FILES.containsKey(name)
                    ? new ByteArrayInputStream(FILES.get(name).getBytes(StandardCharsets.UTF_8))
                    : null);
    Lexicon.Builder words = Lexicon.builder();
    lists
        .list(ListKind.FUNCTION_WORDS)
        .orElseThrow()
        .rows()
        .forEach(row -> words.add(row.text("surface"), SenseKind.FUNCTION_WORD, 0));
    pages = new PageReader(BlockCues.addTo(words, List.of(lists)));
    NameSpellings spellings = PlaceWords.addTo(words, lists, gazetteer);
    lexicon = words.build();
    LanguageProfile profile = LanguageProfile.builder().verbPrefixes(List.of("za")).build();
    stage = new PlaceStage(gazetteer, spellings, PlaceTypes.of(lists), profile);
  }

  PlaceReading read(String text) {
    SourceText source = new TextMender().mend(null, text);
    Tokens tokens = new Tokenizer().tokenize(source);
    Matches matches = lexicon.find(tokens);
    Layout layout = pages.read(source, tokens, matches);
    return stage.read(source, tokens, matches, layout);
  }

  /** The mentions as "surface=Name/USAGE", joined by " ¦ ". */
  String show(String text) {
    PlaceReading reading = read(text);
    return reading.mentions().stream()
        .map(marked -> show(reading, marked.mention()))
        .collect(Collectors.joining(" ¦ "));
  }

  private static String show(PlaceReading reading, PlaceMention mention) {
    String name =
        reading.places().stream()
            .filter(place -> place.id().equals(mention.place()))
            .findFirst()
            .orElseThrow()
            .name();
    return mention.surface() + "=" + name + "/" + mention.usage();
  }
}
