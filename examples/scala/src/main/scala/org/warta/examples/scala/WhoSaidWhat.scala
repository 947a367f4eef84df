package org.warta.examples.scala

import java.nio.file.{Files, Path}
import org.warta.{NewsNormalizer, RawArticle}
import scala.jdk.CollectionConverters.*
import scala.jdk.OptionConverters.*

/** Who said what in a text, a line each. */
def whoSaidWhat(text: String): Seq[String] =
  val article = NewsNormalizer.create().normalize(RawArticle.of(text))
  for quote <- article.quotes.asScala.toSeq yield
    val speaker = Option(quote.actor).flatMap(id => article.actor(id).toScala).map(_.name)
    s"${speaker.getOrElse("(nobody named)")}: ${quote.content.in(text)}"

@main def printWhoSaidWhat(file: String): Unit = whoSaidWhat(Files.readString(Path.of(file))).foreach(println)
