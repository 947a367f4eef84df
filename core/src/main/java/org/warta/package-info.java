/**
 * Reads news articles into records that programs can compare.
 *
 * <p>{@link org.warta.RawArticle} goes in, {@link org.warta.Article} comes out. An article holds
 * the times, places, actors, quotes, sources, events and casualties of the story, each with the
 * {@link org.warta.Span} of the original text that it came from, in UTF-16 units. All records are
 * immutable and serializable, and any JSON library that knows records writes them as the shipped
 * {@code article.schema.json} says.
 *
 * <pre>{@code
 * Article article = NewsNormalizer.create().normalize(RawArticle.of(text));
 * for (Event event : article.events()) {
 *   System.out.println(event.type() + " " + event.trigger().in(text) + " by " + event.agents());
 * }
 * }</pre>
 */
@NullMarked
package org.warta;

import org.jspecify.annotations.NullMarked;
