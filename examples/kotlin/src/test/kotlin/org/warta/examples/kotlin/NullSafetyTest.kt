package org.warta.examples.kotlin

import java.io.ByteArrayOutputStream
import java.io.File
import java.io.PrintStream
import java.nio.file.Path
import kotlin.io.path.writeText
import org.assertj.core.api.Assertions.assertThat
import org.jetbrains.kotlin.cli.common.ExitCode
import org.jetbrains.kotlin.cli.jvm.K2JVMCompiler
import org.jspecify.annotations.NullMarked
import org.junit.jupiter.api.Test
import org.junit.jupiter.api.io.TempDir
import org.warta.Article

/** What the Kotlin compiler makes of the null annotations that the library carries. */
class NullSafetyTest {
    @TempDir lateinit var folder: Path

    @Test
    fun `what may be null is not taken where nothing may be`() {
        val compiled =
            compile(
                """
                fun speaker(article: Article, quote: Quote) = article.actor(quote.actor())
                fun day(event: Event) = event.time().value()
                val nothing = RawArticle.of(null)
                """
                    .trimIndent()
            )
        assertThat(compiled.exit).isEqualTo(ExitCode.COMPILATION_ERROR)
        assertThat(compiled.errors).hasSize(3)
        assertThat(compiled.errors[0]).contains("Snippet.kt:2:", "'String?'")
        assertThat(compiled.errors[1]).contains("Snippet.kt:3:", "'EventTime?'")
        assertThat(compiled.errors[2]).contains("Snippet.kt:4:", "'String'")
    }

    @Test
    fun `with the null looked at it compiles without a warning`() {
        val compiled =
            compile(
                """
                fun speaker(article: Article, quote: Quote) = quote.actor()?.let { article.actor(it) }
                fun day(event: Event): String? = event.time()?.value()
                val undated = RawArticle.builder("Satu kalimat.").published(null as String?).build()
                """
                    .trimIndent()
            )
        assertThat(compiled.messages).isEmpty()
        assertThat(compiled.exit).isEqualTo(ExitCode.OK)
    }

    private class Compiled(val exit: ExitCode, val messages: String) {
        val errors = messages.lines().filter { " error: " in it }
    }

    private fun compile(declarations: String): Compiled {
        val source = folder.resolve("Snippet.kt")
        source.writeText("import org.warta.*\n$declarations\n")
        val libraries = listOf(Article::class, NullMarked::class, Unit::class).map {
            Path.of(it.java.protectionDomain.codeSource.location.toURI())
        }
        val output = ByteArrayOutputStream()
        val exit =
            K2JVMCompiler()
                .exec(
                    PrintStream(output, true, Charsets.UTF_8),
                    "-classpath",
                    libraries.joinToString(File.pathSeparator),
                    "-no-stdlib",
                    "-no-reflect",
                    "-jvm-target",
                    "17",
                    "-d",
                    folder.resolve("classes").toString(),
                    source.toString(),
                )
        return Compiled(exit, output.toString(Charsets.UTF_8))
    }
}
