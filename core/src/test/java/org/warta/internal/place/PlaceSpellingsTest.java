package org.warta.internal.place;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlaceSpellingsTest {
  private static final PlaceSpellings SPELLINGS = spellings();

  private static PlaceSpellings spellings() {
    PlaceSpellings.Builder builder = new PlaceSpellings.Builder();
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
  void findsTheOnePlaceThatASlipAway() {
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
    assertThat(PlaceSpellings.isOneSlip("abcd", "abdc")).isTrue();
    assertThat(PlaceSpellings.isOneSlip("abcd", "abcd")).isFalse();
    assertThat(PlaceSpellings.isOneSlip("abcd", "badc")).isFalse();
    assertThat(PlaceSpellings.isOneSlip("abc", "abcde")).isFalse();
  }
}
