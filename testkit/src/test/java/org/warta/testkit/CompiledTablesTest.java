package org.warta.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.warta.LanguageCompiler;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;
import org.warta.spi.LanguageModuleException;
import org.warta.spi.WordLists;

class CompiledTablesTest {
  private static final int SIZE_BYTES = 4;
  private final byte[] tables = LanguageCompiler.compile(new SampleModule());
  private int asked;

  private NewsNormalizer withTables(byte[] bytes) {
    return NewsNormalizer.builder()
        .module(
            new SampleModule() {
              @Override
              public InputStream compiled() {
                return new ByteArrayInputStream(bytes);
              }

              @Override
              public WordLists wordLists() {
                asked++;
                return super.wordLists();
              }
            })
        .build();
  }

  @Test
  void tablesOfThisBuildStandInForTheLists() {
    withTables(tables);
    assertThat(asked).isZero();
  }

  @Test
  void tablesOfAnotherBuildArePassedOver() {
    tables[SIZE_BYTES] ^= 1;
    NewsNormalizer normalizer = withTables(tables);
    assertThat(asked).isPositive();
    assertThat(normalizer.normalize(RawArticle.of(SampleModule.PARAGRAPH)).language())
        .isEqualTo("qvv");
  }

  @Test
  void tablesOfAnotherLanguageArePassedOver() {
    int tag = new String(tables, StandardCharsets.ISO_8859_1).indexOf("qvv");
    tables[tag] = 'w';
    withTables(tables);
    assertThat(asked).isPositive();
  }

  @Test
  void tablesThatAreCutOffAreRefused() {
    byte[] cut = Arrays.copyOf(tables, tables.length - 1);
    assertThatThrownBy(() -> withTables(cut))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageContaining("qvv: the compiled tables cannot be read");
  }
}
