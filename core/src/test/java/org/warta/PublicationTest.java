package org.warta;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2020-11-10",
        "2020-11-10T00:30:00+07:00",
        "2020-11-10T23:30Z",
        "2020-11-10T08:00"
      })
  void readsTheDayAsPrinted(String value) {
    assertThat(given(value).date()).contains(LocalDate.of(2020, 11, 10));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "2020-11", "2020-02-30", "10/11/2020", "2020-11-10Tx", "kemarin"})
  void hasNoDateWhereTheValueIsNone(String value) {
    assertThat(given(value).date()).isEmpty();
  }

  @Test
  void hasNoDateWhereNoneIsKnown() {
    assertThat(Publication.builder(PublicationBasis.UNKNOWN).build().date()).isEmpty();
  }

  private static Publication given(String value) {
    return Publication.builder(PublicationBasis.GIVEN).value(value).build();
  }
}
