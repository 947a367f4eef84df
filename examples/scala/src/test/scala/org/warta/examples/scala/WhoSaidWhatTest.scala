package org.warta.examples.scala

import java.nio.file.{Files, Path}
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test

class WhoSaidWhatTest:
  @Test def namesTheSpeakerOfEachQuote(): Unit =
    val text = Files.readString(Path.of("../articles/perbatasan.txt"))
    assertThat(whoSaidWhat(text).mkString("\n"))
      .isEqualTo("Hayk Sarafyan: Pos kami ditembaki lebih dulu. Kami hanya membalas,")

  @Test def aQuoteWithoutASpeakerSaysSo(): Unit =
    val banner = "Sebuah spanduk dibentangkan di alun-alun.\n\n\"Kami hanya ingin pulang ke rumah kami sendiri.\""
    assertThat(whoSaidWhat(banner).mkString("\n"))
      .isEqualTo("(nobody named): Kami hanya ingin pulang ke rumah kami sendiri.")
