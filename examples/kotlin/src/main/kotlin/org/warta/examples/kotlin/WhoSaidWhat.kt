package org.warta.examples.kotlin

import java.io.File
import org.warta.Article
import org.warta.NewsNormalizer
import org.warta.RawArticle

/** Prints who said what in a file of plain text, and its events as a table: `FILE [PUBLISHED]`. */
fun main(args: Array<String>) {
    val text = File(args[0]).readText()
    val article = NewsNormalizer.create().normalize(rawArticle(text, published = args.getOrNull(1)))
    whoSaidWhat(article, text).forEach(::println)
    println()
    eventTable(article).forEach(::println)
}

/** An article, with the day it came out where that is known. */
fun rawArticle(text: String, published: String?): RawArticle =
    RawArticle.builder(text).published(published).build()

/**
 * A line for each quote: its speaker and its words.
 *
 * `quote.actor()` is a `String?`, since not every quote has a speaker that the text names. To pass it on as it is would not compile:
 * `article.actor(id)` takes a `String`.
 */
fun whoSaidWhat(article: Article, text: String): List<String> =
    article.quotes().map { quote ->
        val speaker = quote.actor()?.let { article.nameOf(it) } ?: "(nobody named)"
        "$speaker: ${quote.content().`in`(text)}"
    }

/** The events in reading order under a header, in columns of equal width. */
fun eventTable(article: Article): List<String> {
    val header = listOf("when", "what", "who", "to whom", "where", "standing")
    val rows = article.events().map { event ->
        listOf(
            event.time()?.value() ?: "",
            event.type().toString(),
            event.agents().joinToString { article.nameOf(it) },
            event.patients().joinToString { article.nameOf(it) },
            event.place()?.let { id -> article.place(id).map { it.name() }.orElse(id) } ?: "",
            event.modality().toString(),
        )
    }
    val widths = header.indices.map { column -> (rows + listOf(header)).maxOf { it[column].length } }
    return (listOf(header) + rows).map { row ->
        row.zip(widths) { cell, width -> cell.padEnd(width) }.joinToString(" | ").trimEnd()
    }
}

private fun Article.nameOf(actor: String): String = actor(actor).map { it.name() }.orElse(actor)
