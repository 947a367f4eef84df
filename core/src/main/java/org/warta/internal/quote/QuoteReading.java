package org.warta.internal.quote;

import java.util.List;
import org.warta.Attribution;
import org.warta.Quote;
import org.warta.internal.text.Marked;

/**
 * What the quote stage read, both in order of the text.
 *
 * @param quotes the quotations, with their marks
 * @param sayings the attributions
 */
public record QuoteReading(List<Marked<Quote>> quotes, List<Saying> sayings) {
  public QuoteReading {
    quotes = List.copyOf(quotes);
    sayings = List.copyOf(sayings);
  }

  /** {@return the quotations alone} */
  public List<Quote> quoteList() {
    return quotes.stream().map(Marked::mention).toList();
  }

  /** {@return the attributions alone} */
  public List<Attribution> attributions() {
    return sayings.stream().map(Saying::attribution).toList();
  }
}
