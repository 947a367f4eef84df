package org.warta.examples.kotlin

import java.io.File
import org.assertj.core.api.Assertions.assertThat
import org.junit.jupiter.api.Test
import org.warta.NewsNormalizer

class WhoSaidWhatTest {
    private val text = File("../articles/perbatasan.txt").readText()
    private val article = NewsNormalizer.create().normalize(rawArticle(text, published = "2025-06-18"))

    @Test
    fun `names the speaker of each quote`() {
        assertThat(whoSaidWhat(article, text))
            .containsExactly("Hayk Sarafyan: Pos kami ditembaki lebih dulu. Kami hanya membalas,")
    }

    @Test
    fun `a quote without a speaker says so`() {
        val banner = "Sebuah spanduk dibentangkan di alun-alun.\n\n\"Kami hanya ingin pulang ke rumah kami sendiri.\""
        val read = NewsNormalizer.create().normalize(rawArticle(banner, published = null))
        assertThat(whoSaidWhat(read, banner))
            .containsExactly("(nobody named): Kami hanya ingin pulang ke rumah kami sendiri.")
    }

    @Test
    fun `shows the clash with its day and its standing, in columns`() {
        val table = eventTable(article)
        assertThat(table.first()).startsWith("when ").endsWith("standing")
        assertThat(table).anySatisfy { assertThat(it).contains("2025-06-17", "Azerbaijan", "ASSERTED") }
        assertThat(table.map { it.indexOf(" | ") }.distinct()).hasSize(1)
    }
}
