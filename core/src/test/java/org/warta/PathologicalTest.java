package org.warta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.warta.testlanguage.VelvishModule;

/**
 * A megabyte of one thing repeated. Linear reading takes well under a second; quadratic reading
 * would take hours, so the limit can be generous.
 */
class PathologicalTest {
  private static final int MEGABYTE = 1_000_000;

  private static final NewsNormalizer normalizer =
      NewsNormalizer.builder().module(new VelvishModule()).build();

  @ParameterizedTest
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @ValueSource(
      strings = {
        "a",
        "A",
        "Aa",
        "aA",
        "1",
        " ",
        ".",
        ",",
        "-",
        "\"",
        "'",
        "(",
        ")",
        "[",
        "]",
        "()",
        "?",
        "\u2026",
        "\n",
        "\n.",
        "\n-",
        "a\n",
        "A\n",
        "A.\n",
        "a.",
        "a. ",
        "A. ",
        "A, ",
        "A,\n",
        "1. A\n",
        "\u201C",
        "\u201CA. ",
        "\"A\" ",
        "''",
        ".,A",
        "Zelvo ti: ",
        "Zelvo ti:\n",
        "Zelvo ti ",
        "Zelvo ",
        "[Ilva:",
        "(Lumo: ",
        "PURGALON ",
        "PURGALON\n",
        "Pilvo\n",
        "Pilvo heran\n",
        "Tolvo dreg ilan\n",
        "Simvo A zan ",
        "Mirtavo ",
        "MirtaTorv ",
        "KPKpurra ",
        "OSTRAV, ",
        "OSTRAV - ",
        "Dalva.com, ",
        "A/",
        "a.com",
        "prv. ",
        "k.v.",
        "skr. 1 ",
        "M.",
        "(a/",
        "*",
        "(*) ",
        "\u00E2\u20AC\u0153",
        "\u00E2",
        "\u00C3",
        "\u0301",
        "\u200B",
        "\uD83D",
        "\uDE00",
        "@a",
        "http://a/"
      })
  void readsAMegabyteOfIt(String trigger) {
    String text = trigger.repeat(MEGABYTE / trigger.length());
    RawArticle raw = RawArticle.builder(text).language(VelvishModule.TAG).build();
    Article article = normalizer.normalize(raw);
    assertThat(article.language()).isEqualTo(VelvishModule.TAG);
    assertThat(article.body().length()).isLessThanOrEqualTo(2 * text.length());
    if (text.chars().anyMatch(Character::isLetterOrDigit)) {
      assertThat(article.blocks()).isNotEmpty();
    }
  }

  @ParameterizedTest
  @Timeout(value = 30, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
  @ValueSource(strings = {"Mirta brel zan ", "(", "\u201C", "Zelvo ti: ", "A. ", "\n"})
  void readsAMegabyteOfTitle(String trigger) {
    String title = "T" + trigger.repeat(MEGABYTE / trigger.length());
    Article article =
        normalizer.normalize(RawArticle.builder("Mirta brel vo lur.").title(title).build());
    assertThat(article.body()).isEqualTo("Mirta brel vo lur.");
    assertThat(article.blocks().get(0).kind()).isEqualTo(BlockKind.HEADLINE);
  }
}
