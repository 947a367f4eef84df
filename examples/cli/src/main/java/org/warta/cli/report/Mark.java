package org.warta.cli.report;

import org.warta.Span;

/**
 * A stretch of the text that a record was read from.
 *
 * @param layer what sort of record it is
 * @param list the list of the article that the record is in, as the JSON names it
 * @param index where in the list
 * @param span what is marked
 */
record Mark(Layer layer, String list, int index, Span span) {
  /** {@return what its element is called, unique in the article} */
  String id() {
    return list + "-" + index;
  }
}
