package org.warta;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.testlanguage.VelvishModule;

/** What holds of every article, on seeded random ones. */
class NewsNormalizerPropertiesTest {
  private static final List<String> PIECES =
      List.of(
          "Mirta",
          "Torv",
          "brel",
          "gathen",
          "vo",
          "lur",
          "zan",
          "orr",
          "KPKpurra",
          "Mirtavo",
          "OSTRAV",
          "Dalva.com",
          "prv.",
          "skr.",
          "ezz.",
          "M.",
          "12",
          "9/11/2020",
          "1.500",
          "Zelvo ti:",
          "PURGALON",
          "[Ilva:Torv]",
          "Lumo:",
          "Korrik:",
          "Tolvo dreg ilan",
          "Pilvo",
          "(rfs/haf)",
          "(*)",
          "***",
          "-",
          "\u201C",
          "\u201D",
          "\"",
          "''",
          "(",
          ")",
          "[",
          "]",
          ",",
          ".",
          "...",
          "\u2026",
          "?",
          "!",
          ":",
          ".,",
          "\u00E2\u20AC\u0153",
          "\u201A\u00C4\u00FA",
          "e\u0301",
          "\u200B",
          "\u00AD",
          "\uD83D\uDE00",
          "\uD83D",
          "\n",
          "\n\n",
          "\r\n",
          "\u00A0");

  private static final NewsNormalizer normalizer =
      NewsNormalizer.builder().module(new VelvishModule()).build();

  @ParameterizedTest
  @MethodSource("seeds")
  void partsOfAnArticleLieInItInOrder(long seed) {
    RawArticle raw = article(new Random(seed));
    Article article = normalizer.normalize(raw);
    int at = 0;
    for (Sentence sentence : article.sentences()) {
      String field = field(raw, sentence.span());
      assertThat(sentence.span().end()).isLessThanOrEqualTo(field.length());
      String printed = sentence.span().in(field);
      assertThat(printed).isEqualTo(printed.strip()).isNotEmpty();
      assertThat(sentence.text()).isEqualTo(sentence.text().strip()).doesNotContain("\n");
      Block block = article.blocks().get(Objects.requireNonNull(sentence.block()));
      assertThat(block.span().contains(sentence.span())).isTrue();
      assertThat(block.kind()).isIn(BlockKind.BODY, BlockKind.SUBHEADING, BlockKind.HEADLINE);
      if (sentence.span().field() == Field.TEXT) {
        assertThat(sentence.span().begin()).as("never overlapping").isGreaterThanOrEqualTo(at);
        at = sentence.span().end();
      }
    }
    at = 0;
    for (Block block : article.blocks()) {
      assertThat(block.span().end()).isLessThanOrEqualTo(field(raw, block.span()).length());
      if (block.span().field() == Field.TEXT) {
        assertThat(block.span().begin()).as("never overlapping").isGreaterThanOrEqualTo(at);
        at = block.span().end();
      }
    }
    for (Correction correction : article.corrections()) {
      assertThat(correction.surface())
          .isEqualTo(correction.span().in(field(raw, correction.span())));
      assertThat(correction.corrected()).isNotEqualTo(correction.surface());
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void everyWordOfTheTextIsInABlock(long seed) {
    RawArticle raw = article(new Random(seed));
    boolean[] covered = new boolean[raw.text().length()];
    for (Block block : normalizer.normalize(raw).blocks()) {
      if (block.span().field() == Field.TEXT) {
        for (int i = block.span().begin(); i < block.span().end(); i++) {
          covered[i] = true;
        }
      }
    }
    for (int i = 0; i < covered.length; i++) {
      if (Character.isLetterOrDigit(raw.text().charAt(i))) {
        assertThat(covered[i]).as("position %s of %s", i, raw.text()).isTrue();
      }
    }
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void readsAStoryOfPlainSentencesAgainAsItWroteIt(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int paragraph = 1 + random.nextInt(5); paragraph > 0; paragraph--) {
      for (int sentence = 1 + random.nextInt(4); sentence > 0; sentence--) {
        text.append("Mirta")
            .append(
                random.nextBoolean() ? "  brel\n" : " \u00E2\u20AC\u0153zan\u00E2\u20AC\u009D ");
        for (int word = 3 + random.nextInt(12); word > 0; word--) {
          text.append(PIECES.get(2 + random.nextInt(6)))
              .append(random.nextInt(9) == 0 ? "\n, " : " ");
        }
        text.append("skr. 12 lur. ");
      }
      text.append('\n');
    }
    Article once = normalizer.normalize(RawArticle.of(text.toString()));
    Article twice = normalizer.normalize(RawArticle.of(once.body()));
    assertThat(twice.body()).isEqualTo(once.body());
    assertThat(twice.sentences())
        .extracting(Sentence::text)
        .isEqualTo(once.sentences().stream().map(Sentence::text).toList());
    assertThat(twice.corrections()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void bearsAnyCharacters(long seed) {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(2_000); i > 0; i--) {
      text.append((char) random.nextInt(random.nextBoolean() ? 0x10000 : 0x300));
    }
    RawArticle raw = RawArticle.builder(text.toString()).title(text.reverse().toString()).build();
    Article article = normalizer.normalize(raw);
    assertThat(article).isEqualTo(normalizer.normalize(raw));
    for (Sentence sentence : article.sentences()) {
      assertThat(sentence.span().end()).isLessThanOrEqualTo(field(raw, sentence.span()).length());
    }
  }

  static LongStream seeds() {
    return LongStream.range(0, 300);
  }

  private static RawArticle article(Random random) {
    RawArticle.Builder raw = RawArticle.builder(text(random, 150));
    if (random.nextBoolean()) {
      raw.title(text(random, 10));
    }
    if (random.nextInt(4) > 0) {
      raw.language(VelvishModule.TAG);
    }
    return raw.build();
  }

  private static String text(Random random, int most) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(most); i > 0; i--) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
      text.append(random.nextInt(4) > 0 ? " " : "");
    }
    return text.toString();
  }

  private static String field(RawArticle raw, Span span) {
    String title = raw.title();
    return span.field() == Field.TITLE && title != null ? title : raw.text();
  }
}
