package org.warta.id;

import java.util.List;

/** Paragraphs in the manner of news, written for these tests. */
final class Paragraphs {
  static final List<String> NEWS =
      List.of(
          "Pemerintah daerah mengatakan bantuan untuk korban banjir di tiga kecamatan akan dikirim pada"
              + " Selasa pagi, setelah jalan utama yang tertutup lumpur dapat dilalui kembali oleh truk.",
          "Pasukan kedua negara saling menuduh melanggar gencatan senjata yang baru berlaku sehari,"
              + " sementara warga desa perbatasan mengungsi ke kota terdekat dengan membawa barang"
              + " seadanya.",
          "Harga beras di pasar induk naik dua persen dibandingkan pekan lalu karena pasokan dari"
              + " daerah penghasil berkurang, kata seorang pedagang yang ditemui di kiosnya.",
          "Tim penyelamat menemukan kapal nelayan itu dalam keadaan terbalik sekitar lima mil dari"
              + " pantai, tetapi belum ada kabar mengenai empat awaknya sejak Minggu malam.");

  private Paragraphs() {}
}
