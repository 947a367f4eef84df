package org.warta.internal.layout;

import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.SenseKind;
import org.warta.spi.ListKind;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/** Adds a language's abbreviations to its lexicon, with what follows each. */
public final class Abbreviations {
  /** What follows an abbreviation in the same sentence. */
  enum Before {
    /** A name: the point never ends a sentence. */
    NAME,
    /** A number: the point ends a sentence before anything else. */
    NUMBER,
    /** A lower-case word: the point ends a sentence before a capital. */
    WORD
  }

  private static final Before[] KINDS = Before.values();

  private Abbreviations() {}

  /** Adds the abbreviations of the lists. */
  public static void addTo(Lexicon.Builder lexicon, WordLists lists) {
    lists
        .list(ListKind.ABBREVIATIONS)
        .ifPresent(
            list -> {
              for (WordList.Row row : list.rows()) {
                if (!row.text("surface").endsWith(".")) {
                  throw row.error("surface", "is an abbreviation without a point");
                }
                lexicon.add(
                    row.text("surface"),
                    SenseKind.ABBREVIATION,
                    row.constant("before", Before.class).ordinal());
              }
            });
  }

  static Before of(int value) {
    return KINDS[value];
  }
}
