package org.warta.testlanguage;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.WordLists;

/** Modules like that of Velvish, each different in one way. */
public final class TestModules {
  private TestModules() {}

  /** {@return a module with this tag and the lists of Velvish} */
  public static LanguageModule tagged(String tag) {
    return module(tag, new VelvishModule().wordLists());
  }

  /** {@return a module with one more list of this text, all others those of Velvish} */
  public static LanguageModule withList(String file, String text) {
    return module(
        VelvishModule.TAG, WordLists.read(VelvishModule.TAG, name -> open(name, file, text)));
  }

  private static @Nullable InputStream open(String name, String file, String text) {
    return name.equals(file)
        ? new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8))
        : VelvishModule.class.getResourceAsStream(name);
  }

  /** {@return a module with function words of its own and no other list} */
  public static LanguageModule speaking(String tag, String... functionWords) {
    String list = "surface\n" + String.join("\n", functionWords) + "\n";
    Map<String, String> files = Map.of("function-words.tsv", list);
    return module(
        tag,
        WordLists.read(
            tag, name -> files.containsKey(name) ? open(name, name, files.get(name)) : null));
  }

  private static LanguageModule module(String tag, WordLists lists) {
    return new LanguageModule() {
      @Override
      public String tag() {
        return tag;
      }

      @Override
      public WordLists wordLists() {
        return lists;
      }

      @Override
      public LanguageProfile profile() {
        return LanguageProfile.builder().build();
      }
    };
  }
}
