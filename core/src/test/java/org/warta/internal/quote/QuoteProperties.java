package org.warta.internal.quote;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.warta.Attribution;
import org.warta.Quote;
import org.warta.Span;

class QuoteProperties {
  private static final String[] PIECES = {
    "\"",
    "“",
    "”",
    "'",
    "''",
    " ",
    " ",
    " ",
    ", ",
    ". ",
    ": ",
    "\n",
    "(",
    ")",
    "Orvan Delk",
    "Sool",
    "Kort Velmar",
    "gol",
    "narra",
    "Fend",
    "pravo",
    "pravol",
    "sendra",
    "melth",
    "klaxo",
    "dael",
    "hembra",
    "vintro",
    "talvo",
    "kem",
    "ond",
    "skel",
    "jass",
    "nup",
    "hes",
    "zek",
    "doth",
    "7",
    "-"
  };

  @Test
  void spansLieInTheTextWhateverItHolds() {
    Random random = new Random(5);
    for (int i = 0; i < 3000; i++) {
      StringBuilder text = new StringBuilder();
      for (int n = random.nextInt(40); n >= 0; n--) {
        text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextBoolean() ? " " : "");
      }
      check(text.toString());
    }
  }

  private static void check(String text) {
    VelvishReading reading = VelvishReading.of(text);
    for (Quote quote : reading.reading().quoteList()) {
      assertThat(quote.span().contains(quote.content())).as(text).isTrue();
      assertThat(quote.span().end()).as(text).isLessThanOrEqualTo(text.length());
    }
    for (Attribution attribution : reading.reading().attributions()) {
      Span cue = attribution.cue();
      assertThat(cue).as(text).isNotNull();
      assertThat(attribution.parent()).as(text).isNotEqualTo(attribution.id());
    }
    assertThat(VelvishReading.of(text).reading()).isEqualTo(reading.reading());
  }
}
