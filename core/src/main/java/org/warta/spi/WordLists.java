package org.warta.spi;

import java.io.IOException;
import java.io.InputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The word lists of one language, each there at most once. Immutable and thread-safe. */
public final class WordLists {
  private final String language;
  private final Map<ListKind, WordList> lists;

  private WordLists(String language, Map<ListKind, WordList> lists) {
    this.language = language;
    this.lists = new EnumMap<>(ListKind.class);
    this.lists.putAll(lists);
  }

  /**
   * Reads every list that the module has, each from the file that its kind names.
   *
   * @param language the tag of the language, for messages
   * @param resources opens the module's own files
   * @return the lists, validated
   * @throws LanguageModuleException where a list is broken or a required one is missing
   */
  public static WordLists read(String language, ResourceOpener resources) {
    Objects.requireNonNull(language, "language");
    Objects.requireNonNull(resources, "resources");
    Map<ListKind, WordList> lists = new EnumMap<>(ListKind.class);
    for (ListKind kind : ListKind.values()) {
      String file = kind.fileName();
      try (InputStream in = resources.open(file)) {
        if (in != null) {
          lists.put(
              kind,
              WordList.read(language + "/" + file, kind.columns(), kind.optionalColumns(), in));
        } else if (kind.required()) {
          throw new LanguageModuleException(
              language + ": the list " + file + " is missing (rule L2)");
        }
      } catch (IOException e) {
        throw new LanguageModuleException(language + "/" + file + ": cannot be read", e);
      }
    }
    return new WordLists(language, lists);
  }

  /** {@return no lists at all, as for text in no known language} */
  public static WordLists none() {
    return new WordLists("und", Map.of());
  }

  /** {@return the tag of the language these lists are for} */
  public String language() {
    return language;
  }

  /**
   * {@return the list of that kind, or nothing where the language has none}
   *
   * @param kind which list
   */
  public Optional<WordList> list(ListKind kind) {
    return Optional.ofNullable(lists.get(Objects.requireNonNull(kind, "kind")));
  }

  /**
   * {@return the rows of the list of that kind, none where the language has no such list}
   *
   * @param kind which list
   */
  public List<WordList.Row> rows(ListKind kind) {
    return list(kind).map(WordList::rows).orElse(List.of());
  }
}
