package org.warta.internal.world;

import org.jspecify.annotations.Nullable;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;

/**
 * A post that a person holds or held.
 *
 * @param key what post, such as {@code head-of-state}
 * @param from the first year
 * @param to the last year; the largest number where the post is still held
 * @param at the state, place or body where, or null for the person's own state
 */
public record Office(String key, int from, int to, @Nullable String at) {
  /** {@return the post that was written} */
  static Office read(TableReader in) {
    return new Office(in.text(), in.number(), in.number(), in.optionalText());
  }

  void write(TableWriter out) {
    out.text(key);
    out.number(from);
    out.number(to);
    out.text(at);
  }

  /** {@return whether the post was held in that year} */
  public boolean in(int year) {
    return from <= year && year <= to;
  }
}
