package org.warta.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where lines begin and end. */
class LineReaderTest {

  @Test
  void aLineEndsWithALineFeedOrTheInput() throws IOException {
    assertThat(lines("a\nb\r\n\nc")).containsExactly("1:a", "2:b\r", "3:", "4:c");
    assertThat(lines("a\n")).containsExactly("1:a");
    assertThat(lines("")).isEmpty();
  }

  @Test
  void onlyLineFeedsEndALine() throws IOException {
    assertThat(lines("a\rb\u2028c\u0085d\n")).containsExactly("1:a\rb\u2028c\u0085d");
  }

  @Test
  void aByteOrderMarkIsDroppedAtTheStartOfALine() throws IOException {
    assertThat(lines("\uFEFFa\n\uFEFFb\uFEFF")).containsExactly("1:a", "2:b\uFEFF");
    assertThat(lines("\uFEFF")).containsExactly("1:");
  }

  @Test
  void aLongLineStaysWhole() throws IOException {
    String line = "\u00e9".repeat(300_000);
    assertThat(lines("x\n" + line + "\ny")).containsExactly("1:x", "2:" + line, "3:y");
  }

  @Test
  void aLineBeyondTheLimitIsCutAndTheNextIsNot() throws IOException {
    LineReader reader = reader("12345678\n123456789\n12345678", 8);
    assertThat(reader.next()).isTrue();
    assertThat(reader.isTooLong()).isFalse();
    assertThat(reader.next()).isTrue();
    assertThat(reader.isTooLong()).isTrue();
    assertThat(reader.bytes().length()).isEqualTo(8);
    assertThat(reader.next()).isTrue();
    assertThat(reader.isTooLong()).isFalse();
    assertThat(reader.number()).isEqualTo(3);
  }

  @Test
  void utf16IsSaidToBeSo() {
    byte[] bytes = "{}".getBytes(StandardCharsets.UTF_16);
    LineReader reader = new LineReader(new ByteArrayInputStream(bytes), 100);
    assertThatThrownBy(reader::next).isInstanceOf(IOException.class).hasMessageContaining("UTF-16");
  }

  private static List<String> lines(String input) throws IOException {
    LineReader reader = reader(input, 1_000_000);
    List<String> lines = new ArrayList<>();
    while (reader.next()) {
      lines.add(reader.number() + ":" + reader.bytes().text());
    }
    return lines;
  }

  /** {@return a reader of an input that comes in small pieces, as from a pipe} */
  private static LineReader reader(String input, int limit) {
    InputStream slow =
        new FilterInputStream(new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))) {
          private int turn;

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            turn++;
            return super.read(bytes, from, Math.min(length, 1 + turn % 977));
          }
        };
    return new LineReader(slow, limit);
  }
}
