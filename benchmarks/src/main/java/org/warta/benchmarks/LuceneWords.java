package org.warta.benchmarks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import org.apache.lucene.util.IntsRefBuilder;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;
import org.apache.lucene.util.automaton.Transition;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.FSTCompiler;
import org.apache.lucene.util.fst.NoOutputs;
import org.apache.lucene.util.fst.Util;

/**
 * Words in Lucene's finite-state form, of which those at one edit are the ones that the automaton
 * of the edits of a word accepts as well. Letters are of the basic plane. Not thread-safe.
 */
final class LuceneWords {
  private final FST<Object> words;
  private final FST.BytesReader reader;

  LuceneWords(Collection<String> vocabulary) {
    try {
      FSTCompiler<Object> compiler =
          new FSTCompiler.Builder<>(FST.INPUT_TYPE.BYTE2, NoOutputs.getSingleton()).build();
      IntsRefBuilder letters = new IntsRefBuilder();
      for (String word : new TreeSet<>(vocabulary)) {
        compiler.add(Util.toUTF16(word, letters), NoOutputs.getSingleton().getNoOutput());
      }
      words = FST.fromFSTReader(compiler.compile(), compiler.getFSTReader());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    reader = words.getBytesReader();
  }

  /** {@return the words at one edit from the word, two neighbours exchanged being one} */
  List<String> near(String word) {
    try {
      Search search = new Search(new LevenshteinAutomata(word, true).toAutomaton(1));
      search.walk(words.getFirstArc(new FST.Arc<>()), 0);
      return search.found;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** One walk through words and edits together. */
  private final class Search {
    private final Automaton edits;
    private final List<String> found = new ArrayList<>();
    private final StringBuilder path = new StringBuilder();

    Search(Automaton edits) {
      this.edits = edits;
    }

    void walk(FST.Arc<Object> node, int state) throws IOException {
      if (node.isFinal() && edits.isAccept(state)) {
        found.add(path.toString());
      }
      Transition edit = new Transition();
      FST.Arc<Object> arc = new FST.Arc<>();
      int count = edits.initTransition(state, edit);
      for (int i = 0; i < count; i++) {
        edits.getNextTransition(edit);
        if (edit.min == edit.max) {
          if (words.findTargetArc(edit.min, node, arc, reader) != null) {
            step(arc, edit.dest);
          }
          continue;
        }
        FST.Arc<Object> next = Util.readCeilArc(edit.min, words, node, arc, reader);
        while (next != null && next.label() <= edit.max) {
          step(next, edit.dest);
          next = next.isLast() ? null : words.readNextRealArc(next, reader);
        }
      }
    }

    private void step(FST.Arc<Object> arc, int state) throws IOException {
      path.append((char) arc.label());
      walk(arc, state);
      path.setLength(path.length() - 1);
    }
  }
}
