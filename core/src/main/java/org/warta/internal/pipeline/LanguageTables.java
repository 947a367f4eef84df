package org.warta.internal.pipeline;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.warta.internal.actor.ActorWords;
import org.warta.internal.event.EventWords;
import org.warta.internal.layout.Abbreviations;
import org.warta.internal.layout.BlockCues;
import org.warta.internal.lexicon.FunctionWords;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.NameSpellings;
import org.warta.internal.place.PlaceTypes;
import org.warta.internal.place.PlaceWords;
import org.warta.internal.quote.QuoteWords;
import org.warta.internal.spelling.SpellingData;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.internal.time.TimeWords;
import org.warta.internal.world.Added;
import org.warta.internal.world.World;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageModuleException;
import org.warta.spi.LanguageProfile;
import org.warta.spi.ListKind;
import org.warta.spi.Morphology;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/**
 * All that the stages of one language look up, made of its lists and of the names of the world, or
 * read as the build has made it. Immutable and thread-safe.
 *
 * @param lexicon every word and name
 * @param functionWords the commonest words, as listed
 * @param writtenApart two words each that are often printed as one
 * @param cues the words of blocks of a page
 * @param placeTypes the words for kinds of places
 * @param placeSpellings the names of places by their shapes
 * @param times the words of time
 * @param actors the words of actors
 * @param events the words of events
 * @param spelling the vocabulary
 */
public record LanguageTables(
    Lexicon lexicon,
    List<String> functionWords,
    List<String> writtenApart,
    BlockCues cues,
    PlaceTypes placeTypes,
    NameSpellings placeSpellings,
    TimeWords times,
    ActorWords actors,
    EventWords events,
    SpellingData spelling) {
  public LanguageTables {
    functionWords = List.copyOf(functionWords);
    writtenApart = List.copyOf(writtenApart);
  }

  /** {@return the tables of the module, read where its build has made them for this library} */
  static LanguageTables of(LanguageModule module, World world) {
    try (InputStream file = module.compiled()) {
      if (file != null) {
        TableReader tables = TableReader.open(file);
        if (tables.longNumber() == world.build() && tables.text().equals(module.tag())) {
          return read(tables, module.profile(), world);
        }
      }
      return made(module, world);
    } catch (IOException e) {
      throw new LanguageModuleException(module.tag() + ": the compiled tables cannot be read", e);
    }
  }

  /** {@return the tables of the module, made of its lists} */
  static LanguageTables made(LanguageModule module, World world) {
    WordLists lists = module.wordLists();
    return of(lists, module.profile(), module.morphology(), List.of(lists), world);
  }

  /**
   * {@return tables of lists}
   *
   * @param lists the lists of the language
   * @param profile its parameters
   * @param morphology makes its forms
   * @param pageLists the lists of all languages that a page may be in
   * @param world the names of the world
   */
  static LanguageTables of(
      WordLists lists,
      LanguageProfile profile,
      Morphology morphology,
      List<WordLists> pageLists,
      World world) {
    Lexicon.Builder lexicon = Lexicon.builder();
    List<String> functionWords = FunctionWords.addTo(lexicon, lists);
    Abbreviations.addTo(lexicon, lists);
    BlockCues cues = BlockCues.addTo(lexicon, pageLists);
    TimeWords times = TimeWords.addTo(lexicon, lists);
    NameSpellings placeSpellings = PlaceWords.addTo(lexicon, lists, world.places());
    ActorWords actors = ActorWords.addTo(lexicon, lists, profile, world.actors());
    QuoteWords.addTo(lexicon, lists);
    EventWords events = EventWords.addTo(lexicon, lists, morphology, profile);
    return new LanguageTables(
        lexicon.build(),
        functionWords,
        lists.rows(ListKind.WRITTEN_APART).stream().map(LanguageTables::twoWords).toList(),
        cues,
        PlaceTypes.of(lists),
        placeSpellings,
        times,
        actors,
        events,
        SpellingData.of(lists));
  }

  private static String twoWords(WordList.Row row) {
    String words = row.text("apart");
    int space = words.indexOf(' ');
    boolean two = space > 0 && space < words.length() - 1;
    if (!two || !words.replaceFirst(" ", "").equals(row.text("surface"))) {
      throw row.error("apart", "is not what is printed with a space in it");
    }
    return words;
  }

  private static LanguageTables read(TableReader in, LanguageProfile profile, World world) {
    return new LanguageTables(
        Lexicon.read(in),
        in.texts(),
        in.texts(),
        BlockCues.read(in),
        PlaceTypes.read(in),
        NameSpellings.read(in),
        TimeWords.read(in),
        ActorWords.read(in, profile, world.actors()),
        EventWords.read(in, profile),
        SpellingData.read(in));
  }

  /**
   * {@return the tables of the module as bytes, made of its lists}
   *
   * @throws LanguageModuleException where a list is broken
   */
  public static byte[] compile(LanguageModule module) {
    World world = World.of(Added.NONE);
    return made(module, world).toBytes(module.tag(), world.build());
  }

  /** {@return whether there is a build by which compiled tables are known} */
  public static boolean isBuilt() {
    return World.of(Added.NONE).build() != World.NO_BUILD;
  }

  private byte[] toBytes(String tag, long build) {
    TableWriter out = new TableWriter();
    out.number(build);
    out.text(tag);
    lexicon.write(out);
    out.texts(functionWords);
    out.texts(writtenApart);
    cues.write(out);
    placeTypes.write(out);
    placeSpellings.write(out);
    times.write(out);
    actors.write(out);
    events.write(out);
    spelling.write(out);
    return out.toBytes();
  }
}
