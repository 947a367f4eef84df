package org.warta.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class WordListsTest {

  @Test
  void readsTheListsThatAreThere() {
    WordLists lists = WordLists.read("qvv", files(Map.of("function-words.tsv", "surface\nvo\n")));
    assertThat(lists.language()).isEqualTo("qvv");
    assertThat(lists.list(ListKind.FUNCTION_WORDS)).isPresent();
    assertThat(lists.list(ListKind.BLOCK_CUES)).isEmpty();
  }

  @Test
  void saysWhichRequiredListIsMissing() {
    assertThatThrownBy(() -> WordLists.read("qvv", files(Map.of())))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessage("qvv: the list function-words.tsv is missing (rule L2)");
  }

  @Test
  void saysInWhichFileOfWhichLanguageACellIsBroken() {
    Map<String, String> broken =
        Map.of("function-words.tsv", "surface\nvo\n", "months.tsv", "surface\tmont\n");
    assertThatThrownBy(() -> WordLists.read("qvv", files(broken)))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessage("qvv/months.tsv:1:2: unknown column 'mont'");
  }

  @Test
  void saysWhichFileCannotBeRead() {
    ResourceOpener failing =
        name -> {
          throw new IOException("disk");
        };
    assertThatThrownBy(() -> WordLists.read("qvv", failing))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessage("qvv/function-words.tsv: cannot be read")
        .hasCauseInstanceOf(IOException.class);
  }

  @Test
  void closesEveryFileThatItOpens() {
    AtomicInteger open = new AtomicInteger();
    ResourceOpener counting =
        name -> {
          open.incrementAndGet();
          return new ByteArrayInputStream("surface\n".getBytes(StandardCharsets.UTF_8)) {
            @Override
            public void close() {
              open.decrementAndGet();
            }
          };
        };
    assertThatThrownBy(() -> WordLists.read("qvv", counting))
        .isInstanceOf(LanguageModuleException.class);
    assertThat(open).hasValue(0);
  }

  @Test
  void everyKindHasAFileOfItsOwnAndASurface() {
    assertThat(Arrays.stream(ListKind.values()).map(ListKind::fileName)).doesNotHaveDuplicates();
    assertThat(ListKind.values())
        .allSatisfy(
            kind -> {
              assertThat(kind.columns().get(0)).isEqualTo("surface");
              assertThat(kind.optionalColumns()).doesNotContainAnyElementsOf(kind.columns());
              assertThat(kind.fileName()).endsWith(".tsv");
            });
    assertThat(List.of(ListKind.values())).filteredOn(ListKind::required).isNotEmpty();
  }

  private static ResourceOpener files(Map<String, String> contents) {
    return name -> open(contents.get(name));
  }

  private static @Nullable InputStream open(@Nullable String content) {
    return content == null
        ? null
        : new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
  }
}
