package org.warta;

/**
 * How much of an article is read. Past a limit the article comes back with what was read and a
 * warning that names the limit. Immutable.
 *
 * @param characters UTF-16 units of text that are read; the rest is left out
 */
public record Limits(int characters) {
  /** Ten million characters: a thousand times the longest article, and bounded memory. */
  public static final Limits DEFAULT = new Limits(10_000_000);

  public Limits {
    if (characters < 1) {
      throw new IllegalArgumentException("characters must be positive: " + characters);
    }
  }
}
