package org.warta.internal.world;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.warta.spi.LanguageModuleException;

class NameCustomsTest {
  private static NameCustoms of(String rows) throws CharacterCodingException {
    byte[] bytes = ("custom\tof\n" + rows).getBytes(StandardCharsets.UTF_8);
    return NameCustoms.of(WorldTable.of("customs.tsv", bytes, "custom", "of"));
  }

  @Test
  void readsEachCustom() throws CharacterCodingException {
    NameCustoms customs =
        of("FAMILY_FIRST\tKOR\nNO_FAMILY\tIDN\nCHILD_OF\tbin\nGIVEN\tsiti\nMAY_LACK\tal\n");
    assertThat(customs.familyFirst()).containsExactly("KOR");
    assertThat(customs.noFamily()).containsExactly("IDN");
    assertThat(customs.childOf()).containsExactly("bin");
    assertThat(customs.given()).containsExactly("siti");
    assertThat(customs.mayLack()).containsExactly("al");
  }

  @Test
  void saysWhereARowIsWrong() {
    assertThatThrownBy(() -> of("FAMILY_FIRST\tKOR\nFAMILY\tKOR\n"))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageContaining("customs.tsv:3:1")
        .hasMessageContaining("FAMILY");
    assertThatThrownBy(() -> of("GIVEN\n"))
        .isInstanceOf(LanguageModuleException.class)
        .hasMessageContaining("customs.tsv:2:2");
  }

  @Test
  void holdsTheCustomsOfTheWorld() {
    NameCustoms customs = NameCustoms.load();
    assertThat(customs.familyFirst()).contains("CHN", "KOR", "VNM").doesNotContain("IDN", "USA");
    assertThat(customs.given()).hasSizeGreaterThan(200).contains("siti").doesNotContain("manager");
  }
}
