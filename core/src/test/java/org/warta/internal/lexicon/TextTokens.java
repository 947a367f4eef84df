package org.warta.internal.lexicon;

import org.warta.internal.text.TextMender;
import org.warta.internal.text.Tokenizer;
import org.warta.internal.text.Tokens;

/** Tokens of plain strings, for tests. */
final class TextTokens {
  private TextTokens() {}

  static Tokens of(String text) {
    return new Tokenizer().tokenize(new TextMender().mend(null, text));
  }
}
