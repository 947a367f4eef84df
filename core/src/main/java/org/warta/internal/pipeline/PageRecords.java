package org.warta.internal.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.Block;
import org.warta.Dateline;
import org.warta.Publisher;
import org.warta.PublisherBasis;
import org.warta.RawArticle;
import org.warta.internal.layout.Layout;
import org.warta.internal.layout.PageBlock;
import org.warta.internal.layout.PageDateline;
import org.warta.internal.text.SourceText;

/** Turns what was read of the page into records of the contract. */
final class PageRecords {
  private PageRecords() {}

  static List<Block> blocks(SourceText source, Layout layout) {
    List<Block> blocks = new ArrayList<>(layout.blocks().size());
    for (PageBlock block : layout.blocks()) {
      blocks.add(new Block(source.span(block.begin(), block.end()), block.kind()));
    }
    return blocks;
  }

  static @Nullable Publisher publisher(RawArticle raw, SourceText source, Layout layout) {
    if (raw.publisher() != null && !raw.publisher().isBlank()) {
      return new Publisher(null, raw.publisher(), PublisherBasis.GIVEN);
    }
    PageDateline head = layout.dateline();
    int[] outlet = head == null ? null : head.outlet();
    return outlet == null
        ? null
        : new Publisher(null, source.mended(outlet[0], outlet[1]), PublisherBasis.DATELINE);
  }

  static @Nullable Dateline dateline(SourceText source, Layout layout) {
    PageDateline head = layout.dateline();
    if (head == null) {
      return null;
    }
    int[] outlet = head.outlet();
    return new Dateline(
        source.span(head.begin(), head.end()),
        head.places().stream().map(place -> source.mended(place[0], place[1])).toList(),
        outlet == null ? null : source.mended(outlet[0], outlet[1]));
  }
}
