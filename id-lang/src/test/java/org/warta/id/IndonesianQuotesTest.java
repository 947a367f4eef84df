package org.warta.id;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.Article;
import org.warta.NewsNormalizer;
import org.warta.Quote;
import org.warta.RawArticle;
import org.warta.testkit.GoldenRows;
import org.warta.testkit.GoldenText;

/** Quotations and attributions of Indonesian sentences, written for these tests. */
class IndonesianQuotesTest {
  private static final NewsNormalizer normalizer =
      NewsNormalizer.builder().module(new IndonesianModule()).build();

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("statements")
  void readsWhoSaidWhat(String behaviour, String text, String quotes, String attributions) {
    Article article = read(text);
    assertThat(GoldenText.quotes(article, text))
        .as(behaviour)
        .containsExactlyElementsOf(GoldenRows.parts(quotes));
    assertThat(GoldenText.attributions(article, text))
        .as(behaviour)
        .containsExactlyElementsOf(GoldenRows.parts(attributions));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("none")
  void quotesNobody(String behaviour, String text, String attributions) {
    Article article = read(text);
    assertThat(article.quotes()).as(behaviour).isEmpty();
    assertThat(GoldenText.attributions(article, text))
        .as(behaviour)
        .containsExactlyElementsOf(GoldenRows.parts(attributions));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"Lowongan dibuka,\" tulis akun Instagram Kementerian Ketenagakerjaan.|IDN-MAN",
        "Hans Wiratama menyebut pasar tenang. \"Kami tunggu,\" kata Donal Setiaji. "
            + "\"Tekanan Donal Setiaji terlalu besar,\" ujarnya.|person:idncvl:hans-wiratama",
        "\"Kami banding,\" kata kuasa hukum Randu Pratista, Wulansih Kirana."
            + "|person:idncvl:wulansih-kirana",
        "\"Kapan itu?\" tanya Jaksa Wulansih Kirana. \"Kemarin,\" jawab Randu Pratista. "
            + "\"Di mana?\" tanya jaksa.|person:idnjud:wulansih-kirana",
        "Randu Wilesman tiba. \"Kami siap,\" kata pria yang akrab disapa Wiles."
            + "|person:idncvl:randu-wilesman",
        "Randu Pratista menjelaskan hal itu. Wulansih Kirana ikut hadir di sana. "
            + "\"Kami siap. Semua sudah ada. Guru datang. Siswa datang. Buku dibagi. "
            + "Tinggal menunggu waktu,\" ujarnya.|person:idncvl:randu-pratista",
        "Wulansih Kirana menyatakan Randu Pratista mengaku tidak tahu. "
            + "\"Saya mendengarnya sendiri,\" kata dia.|person:idncvl:wulansih-kirana",
        "\"Sapi itu dibagikan hari ini,\" kata Leo.|person:idncvl:leo",
        "\"Kami senang,\" kata Randu Pratista. Kementerian Ketenagakerjaan memuji apa yang "
            + "disebutnya sebagai \"langkah besar untuk kota\".|IDN-MAN",
        "\"Kami siap,\" kata Randu Pratista. Sekolah sudah dibuka. Siswa sudah datang. "
            + "Buku sudah dibagi. Kementerian Ketenagakerjaan menegaskan hal itu. "
            + "\"Semua berjalan lancar,\" pungkasnya.|person:idncvl:randu-pratista",
        "\"Kami siap,\" kata Randu Pratista. "
            + "\"Lawannya berat,\" tambah mantan pemain Chelsea, Lazio dan Juventus tersebut."
            + "|person:idncvl:randu-pratista",
        "\"Penyebabnya sedang dicari,\" ujar Kapolsek Pasar Rebo AKP I Wayan Wijaya."
            + "|person:idncop:i-wayan-wijaya",
        "Randu Pratista menilai jalan itu rusak. Warga sudah menunggu. Siswa sering melintas di "
            + "depan rumah Wulansih Kirana. \"Aspalnya sudah tua,\" kata dia.|person:idncvl:randu-pratista",
        "Randu Pratista menilai jalan itu rusak. Warga sudah menunggu. Wulansih Kirana tiba. "
            + "\"Saya ikut membantu,\" kata dia.|person:idncvl:wulansih-kirana",
        "Randu Pratista menilai jalan itu rusak. \"Saya kecewa,\" ujar suami Wulansih Kirana itu."
            + "|person:idncvl:randu-pratista",
        "\"Kami keberatan,\" ujar kuasa hukum Wulansih Kirana.|group:idncvl:kuasa-hukum",
        "Randu Pratista menilai jalan itu rusak. \"Saya kecewa,\" kata ,. Warga pulang."
            + "|person:idncvl:randu-pratista",
        "Adalah seorang tamu, Randu Pratista, asal Bali yang menyatakan bahwa taman itu bersih. "
            + "\"Saya senang,\" ujarnya.|person:idncvl:randu-pratista",
        "\"Kami siap,\" kata Randu Pratista. "
            + "\"Jalannya licin,\" kata pria yang lama tinggal di Bali itu."
            + "|person:idncvl:randu-pratista",
        "\"Kami siap,\" kata Randu Pratista. Wulansih Pratista ikut hadir. "
            + "\"Jalannya licin,\" sambung Pratista.|person:idncvl:randu-pratista",
        "Randu Pratista menilai jalan itu rusak. "
            + "\"Saya kecewa,\" ujar putra bungsu Gubernur Wulansih Kirana itu."
            + "|person:idncvl:randu-pratista",
        "Kementerian Ketenagakerjaan menegaskan hal itu. "
            + "\"Lowongan dibuka,\" kata kementerian tersebut.|IDN-MAN",
        "\"Taman ditutup,\" demikian tertulis dalam akun resmi Kementerian Ketenagakerjaan.|IDN-MAN",
        "\"Kami siap,\" kata Randu Pratista. Senada dengan Randu, Wulansih Kirana menilai jalan itu "
            + "rusak. \"Saya kecewa,\" ujarnya.|person:idncvl:wulansih-kirana",
        "Randu Pratista memeragakan busana rancangan desainer Wulansih Kirana. "
            + "\"Ini baru,\" kata dia.|person:idncvl:randu-pratista",
        "\"Lowongan dibuka,\" kata pernyataan dari Kementerian Ketenagakerjaan.|IDN-MAN"
      })
  void knowsWhoSpeaksLast(String text, String actor) {
    List<Quote> quotes = read(text).quotes();
    assertThat(quotes.get(quotes.size() - 1).actor()).isEqualTo(actor);
  }

  static Stream<Object[]> statements() {
    return Golden.rows("quotes.tsv");
  }

  static Stream<Object[]> none() {
    return Golden.rows("quotes-none.tsv");
  }

  private Article read(String text) {
    return normalizer.normalize(RawArticle.builder(text).language("id").build());
  }
}
