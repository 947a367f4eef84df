package org.warta.internal.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameSpellingsTest {
  private static final NameSpellings SPELLINGS = spellings();

  private static NameSpellings spellings() {
    NameSpellings.Builder builder = new NameSpellings.Builder();
    builder.add("Karabakh", 1, true);
    builder.add("Zaporvik", 2, true);
    builder.add("Zaporvek", 3, true);
    builder.add("Oz", 4, true);
    builder.add("Mellingrad", 5, false);
    return builder.build();
  }

  @Test
  void findsSpellingsOfOneShape() {
    assertThat(SPELLINGS.sameShape("Karabach")).isEqualTo(1);
    assertThat(SPELLINGS.sameShape("Карабах")).isEqualTo(1);
    assertThat(SPELLINGS.sameShape("Melingrad")).isEqualTo(5);
    assertThat(SPELLINGS.sameShape("Karabuk")).isEqualTo(-1);
    assertThat(SPELLINGS.sameShape("Oz")).isEqualTo(-1);
  }

  @Test
  void findsTheOneNameThatIsASlipAway() {
    assertThat(SPELLINGS.oneSlip("Karabakhh")).isEqualTo(1);
    assertThat(SPELLINGS.oneSlip("Karbakh")).isEqualTo(1);
    assertThat(SPELLINGS.oneSlip("Karabahk")).isEqualTo(1);
    assertThat(SPELLINGS.oneSlip("Korabakh")).isEqualTo(1);
    assertThat(SPELLINGS.oneSlip("Garabakh")).as("first letter").isEqualTo(-1);
    assertThat(SPELLINGS.oneSlip("Zaporvak")).as("two are as near").isEqualTo(-1);
    assertThat(SPELLINGS.oneSlip("Mellingard")).as("not to be forgiven").isEqualTo(-1);
  }

  @Test
  void knowsOneSlipFromNoneAndTwo() {
    assertThat(NameSpellings.isOneSlip("abcd", "abdc")).isTrue();
    assertThat(NameSpellings.isOneSlip("abcd", "abcd")).isFalse();
    assertThat(NameSpellings.isOneSlip("abcd", "badc")).isFalse();
    assertThat(NameSpellings.isOneSlip("abc", "abcde")).isFalse();
  }
}
