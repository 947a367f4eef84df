package org.warta.en;

import java.util.List;

/** Paragraphs as newspapers print them, invented for tests. */
final class Paragraphs {
  static final List<String> NEWS =
      List.of(
          "The foreign minister said on Tuesday that talks with the neighbouring country would"
              + " resume next month, after weeks of shelling along the border in which at least"
              + " twelve people were killed.",
          "Residents of the old town were told to leave their homes before dawn as the river rose"
              + " for a third day, and the army sent boats to villages that could no longer be"
              + " reached by road.");

  private Paragraphs() {}
}
