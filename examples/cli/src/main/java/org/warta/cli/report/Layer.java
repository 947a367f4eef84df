package org.warta.cli.report;

import java.util.Locale;

/**
 * What is marked in the text. Where two marks cover the same characters, the earlier one of these
 * is around the later one.
 */
enum Layer {
  QUOTE("Quotes", "quote", "Q"),
  ATTRIBUTION("Sources", "source", "S"),
  CASUALTY("Casualties", "casualties", "C"),
  EVENT("Events", "event", "E"),
  ACTOR("Actors", "actor", "A"),
  PLACE("Places", "place", "P"),
  TIME("Times", "time", "T"),
  CORRECTION("Corrections", "correction", "K");

  private final String title;
  private final String noun;
  private final String letter;

  Layer(String title, String noun, String letter) {
    this.title = title;
    this.noun = noun;
    this.letter = letter;
  }

  /** {@return its name for a reader, in the plural} */
  String title() {
    return title;
  }

  /** {@return what one of its marks is called} */
  String noun() {
    return noun;
  }

  /** {@return the letter that stands for it where there is no colour} */
  String letter() {
    return letter;
  }

  /** {@return its name in HTML} */
  String css() {
    return name().toLowerCase(Locale.ROOT);
  }
}
