package org.warta.internal.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.warta.BlockKind;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.internal.text.CharTable;
import org.warta.spi.CueReach;
import org.warta.spi.ListKind;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/** The words that tell a block which is not the story, as one language prints them. Immutable. */
public final class BlockCues {
  private static final BlockKind[] KINDS = BlockKind.values();
  private static final CueReach[] REACHES = CueReach.values();

  private final List<List<Cue>> cues;

  private BlockCues(List<List<Cue>> cues) {
    this.cues = cues.stream().map(List::copyOf).toList();
  }

  /** {@return the cues of these lists, after adding their words to the lexicon} */
  public static BlockCues addTo(Lexicon.Builder lexicon, List<WordLists> languages) {
    List<List<Cue>> cues = new ArrayList<>();
    Map<String, Integer> known = new HashMap<>();
    for (WordLists lists : languages) {
      lists
          .list(ListKind.BLOCK_CUES)
          .ifPresent(list -> list.rows().forEach(row -> add(row, lexicon, cues, known)));
    }
    return new BlockCues(cues);
  }

  /** {@return the cues that were written} */
  public static BlockCues read(TableReader in) {
    return new BlockCues(
        in.list(() -> in.list(() -> new Cue(in.constant(KINDS), in.constant(REACHES)))));
  }

  /** Writes the cues, for {@link #read}. */
  public void write(TableWriter out) {
    out.list(
        cues,
        word ->
            out.list(
                word,
                cue -> {
                  out.constant(cue.kind());
                  out.constant(cue.reach());
                }));
  }

  private static void add(
      WordList.Row row, Lexicon.Builder lexicon, List<List<Cue>> cues, Map<String, Integer> known) {
    String surface = row.text("surface");
    int word =
        known.computeIfAbsent(
            CharTable.fold(surface),
            key -> {
              cues.add(new ArrayList<>(1));
              return cues.size() - 1;
            });
    lexicon.add(surface, SenseKind.BLOCK_CUE, word);
    cues.get(word)
        .add(new Cue(row.constant("kind", BlockKind.class), row.constant("reach", CueReach.class)));
  }

  /** {@return what the match may be a cue of, none where it is no cue} */
  List<Cue> cues(Matches matches, int match) {
    int word = matches.value(match, SenseKind.BLOCK_CUE);
    return word < 0 ? List.of() : cues.get(word);
  }

  /**
   * One cue.
   *
   * @param kind the kind of block it tells
   * @param reach how far that block reaches
   */
  record Cue(BlockKind kind, CueReach reach) {}
}
