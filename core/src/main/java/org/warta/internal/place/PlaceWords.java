package org.warta.internal.place;

import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.NameSpellings;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.CharTable;
import org.warta.internal.world.Gazetteer;
import org.warta.internal.world.NameKind;
import org.warta.internal.world.PlaceNameTable;
import org.warta.spi.ListKind;
import org.warta.spi.PlaceCue;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/** Puts the names of places and the words beside them into a lexicon. Stateless. */
public final class PlaceWords {
  /** Places from this prior on are found in spellings that no list has. */
  private static final int SPELT = 50;

  /** Places from this prior on are found through a misprint. */
  private static final int SLIPPED = 64;

  /** Shorter names of other languages in the same script are words of this one too often. */
  private static final int SHORTEST_FOREIGN = 3;

  private PlaceWords() {}

  /**
   * Adds all names that a language's texts may hold: those of its own list, those of CLDR in its
   * language, the canonical ones and those of other languages.
   *
   * @param lexicon takes the words
   * @param lists the lists of the language
   * @param gazetteer the places
   * @return the names by their shapes, for {@link PlaceStage}
   * @throws org.warta.spi.LanguageModuleException where a list names no place, type or cue
   */
  public static NameSpellings addTo(Lexicon.Builder lexicon, WordLists lists, Gazetteer gazetteer) {
    NameSpellings.Builder spellings = new NameSpellings.Builder();
    addListed(lexicon, lists, gazetteer, spellings);
    addRegions(lexicon, lists.language(), gazetteer);
    for (int row = 0; row < gazetteer.count(); row++) {
      lexicon.add(gazetteer.name(row), SenseKind.PLACE, PlaceName.of(row, PlaceName.OWN));
      spell(spellings, gazetteer, row, gazetteer.name(row));
    }
    gazetteer.forEachAddedName(
        (name, row) -> {
          lexicon.add(name, SenseKind.PLACE, PlaceName.of(row, PlaceName.OWN));
          spell(spellings, gazetteer, row, name);
        });
    String language = lists.language();
    PlaceNameTable.forEach(
        gazetteer,
        (row, tag, name, kind) -> {
          int bond = bond(name, kind, tag, language);
          if (bond == PlaceName.FOREIGN && name.length() < SHORTEST_FOREIGN) {
            return;
          }
          lexicon.add(name, SenseKind.PLACE, PlaceName.of(row, bond));
          if (bond == PlaceName.OWN || bond == PlaceName.FOREIGN) {
            spell(spellings, gazetteer, row, name);
          }
        });
    addTypes(lexicon, lists);
    addCues(lexicon, lists);
    for (WordList.Row row : lists.rows(ListKind.PLACE_TRAPS)) {
      String unless = row.text("unless");
      if (!unless.isEmpty() && !unless.equals("PLACED")) {
        throw row.error("unless", "is neither empty nor PLACED");
      }
      lexicon.add(row.text("surface"), SenseKind.PLACE_TRAP, unless.isEmpty() ? 0 : 1);
    }
    return spellings.build();
  }

  private static void spell(
      NameSpellings.Builder spellings, Gazetteer gazetteer, int row, String name) {
    int prior = gazetteer.prior(row);
    if (prior >= SPELT) {
      spellings.add(name, row, prior >= SLIPPED);
    }
  }

  private static int bond(String name, NameKind kind, String tag, String language) {
    if (kind == NameKind.ABBREVIATION && isCapitals(name)) {
      return PlaceName.CAPITALS;
    }
    if (kind == NameKind.ADJECTIVE) {
      return PlaceName.ADJECTIVE;
    }
    if (kind == NameKind.FORMER || kind == NameKind.EPITHET) {
      return PlaceName.ALIAS;
    }
    if (tag.equals("und") || tag.equals(language)) {
      return PlaceName.OWN;
    }
    return isLatin(name) ? PlaceName.FOREIGN : PlaceName.SCRIPT;
  }

  private static boolean isCapitals(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (CharTable.classOf(name.charAt(i)) == CharTable.LOWER) {
        return false;
      }
    }
    return true;
  }

  private static boolean isLatin(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (CharTable.isLetter(name.charAt(i))) {
        return Character.UnicodeScript.of(name.charAt(i)) == Character.UnicodeScript.LATIN;
      }
    }
    return false;
  }

  private static void addListed(
      Lexicon.Builder lexicon,
      WordLists lists,
      Gazetteer gazetteer,
      NameSpellings.Builder spellings) {
    for (WordList.Row row : lists.rows(ListKind.PLACE_NAMES)) {
      int place = gazetteer.row(row.text("place"));
      if (place < 0) {
        throw row.error("place", "is no place of the world data");
      }
      NameKind kind = NameKind.of(row.text("kind"));
      if (kind == null) {
        throw row.error("kind", "is no kind of name");
      }
      String name = row.text("surface");
      int bond = bond(name, kind, "und", "und");
      lexicon.add(name, SenseKind.PLACE, PlaceName.of(place, bond));
      if (bond != PlaceName.CAPITALS && bond != PlaceName.ADJECTIVE) {
        spell(spellings, gazetteer, place, name);
      }
    }
  }

  /** CLDR's names of countries and territories: {@code localeDisplayNames/territories}. */
  private static void addRegions(Lexicon.Builder lexicon, String language, Gazetteer gazetteer) {
    if (language.isEmpty() || language.equals("und")) {
      return;
    }
    ULocale locale = ULocale.forLanguageTag(language);
    List<LocaleDisplayNames> lengths = new ArrayList<>();
    for (DisplayContext length : List.of(DisplayContext.LENGTH_FULL, DisplayContext.LENGTH_SHORT)) {
      lengths.add(LocaleDisplayNames.getInstance(locale, length, DisplayContext.NO_SUBSTITUTE));
    }
    gazetteer.forEachRegion(
        (code, row) -> {
          for (LocaleDisplayNames names : lengths) {
            String name = names.regionDisplayName(code);
            if (name != null) {
              int bond = isCapitals(name) ? PlaceName.CAPITALS : PlaceName.OWN;
              lexicon.add(name, SenseKind.PLACE, PlaceName.of(row, bond));
            }
          }
        });
  }

  private static void addTypes(Lexicon.Builder lexicon, WordLists lists) {
    int number = 0;
    for (WordList.Row row : lists.rows(ListKind.PLACE_TYPES)) {
      lexicon.add(row.text("surface"), SenseKind.PLACE_TYPE, number++);
    }
    for (WordList.Row row : lists.rows(ListKind.SITE_HEADS)) {
      lexicon.add(row.text("surface"), SenseKind.SITE_HEAD, number++);
    }
  }

  private static void addCues(Lexicon.Builder lexicon, WordLists lists) {
    Map<String, Integer> sets = new LinkedHashMap<>();
    List<String> governed = PlaceTypes.governed(lists);
    for (WordList.Row row : lists.rows(ListKind.PLACE_CUES)) {
      int cue = 1 << row.constant("cue", PlaceCue.class).ordinal();
      cue |= (governed.indexOf(row.text("type")) + 1) << PlaceText.GOVERNED;
      sets.merge(CharTable.fold(row.text("surface")), cue, (a, b) -> a | b);
    }
    sets.forEach((surface, set) -> lexicon.add(surface, SenseKind.PLACE_CUE, set));
  }
}
