package org.warta.testkit;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.WordLists;

/** A module of a made-up language that keeps every rule; tests override what they break. */
class SampleModule implements LanguageModule {
  static final String PARAGRAPH =
      "Mirta brel zan gathen lur sonvek orr kelbor vo Ostrav. Torv teb trevan lur prelda mik ruvok,"
          + " zan anlet dolo Hemmik vo kelma orr.";

  @Override
  public String tag() {
    return "qvv";
  }

  @Override
  public WordLists wordLists() {
    return lists(Map.of("function-words.tsv", "surface\nlur\norr\nteb\nvo\nzan\n"));
  }

  @Override
  public LanguageProfile profile() {
    return LanguageProfile.builder().build();
  }

  /** Reads lists from their text, by file name. */
  static WordLists lists(Map<String, String> files) {
    return WordLists.read(
        "qvv",
        name -> {
          String text = files.get(name);
          return text == null
              ? null
              : new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        });
  }
}
