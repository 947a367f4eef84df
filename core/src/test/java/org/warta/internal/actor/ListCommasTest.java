package org.warta.internal.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListCommasTest {
  private static List<String> spellings(String name) {
    return ListCommas.spellings(name, Set.of("and", "of"));
  }

  @Test
  void setsACommaBeforeTheLastJoiningWord() {
    assertThat(spellings("Board of Roads, Rivers and Wells"))
        .containsExactly("Board of Roads, Rivers and Wells", "Board of Roads, Rivers, and Wells");
  }

  @Test
  void leavesNamesBeThatListNothingOrHaveTheComma() {
    assertThat(spellings("Board of Roads and Wells")).containsExactly("Board of Roads and Wells");
    assertThat(spellings("Roads, Rivers, and Wells")).containsExactly("Roads, Rivers, and Wells");
    assertThat(spellings("Wells, Roads")).containsExactly("Wells, Roads");
    assertThat(spellings(",")).containsExactly(",");
  }
}
