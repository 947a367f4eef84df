package org.warta.internal.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.warta.ActorKind;

class TableReaderTest {
  private final TableWriter out = new TableWriter();

  private TableReader in() {
    return new TableReader(out.toBytes());
  }

  @Test
  void readsWhatWasWrittenInItsOrder() {
    out.number(-7);
    out.number(1L << 40);
    out.flag(true);
    out.text("Şuşa");
    out.text(null);
    out.text("Şuşa");
    out.texts(List.of("a", "", "a"));
    out.constant(ActorKind.MEDIA);
    out.constant(null);
    TableReader in = in();
    assertThat(in.number()).isEqualTo(-7);
    assertThat(in.longNumber()).isEqualTo(1L << 40);
    assertThat(in.flag()).isTrue();
    assertThat(in.text()).isEqualTo("Şuşa");
    assertThat(in.optionalText()).isNull();
    assertThat(in.text()).isEqualTo("Şuşa");
    assertThat(in.texts()).containsExactly("a", "", "a");
    assertThat(in.constant(ActorKind.values())).isEqualTo(ActorKind.MEDIA);
    assertThat(in.optionalConstant(ActorKind.values())).isNull();
  }

  @Test
  void readsArraysOfAnyLengthAndWhatFollowsThem() {
    Random random = new Random(7);
    for (int round = 0; round < 50; round++) {
      int n = random.nextInt(200);
      byte[] bytes = new byte[n];
      random.nextBytes(bytes);
      int[] ints = random.ints(n).toArray();
      long[] longs = random.longs(n).toArray();
      char[] chars = new char[n];
      short[] shorts = new short[n];
      for (int i = 0; i < n; i++) {
        chars[i] = (char) ints[i];
        shorts[i] = (short) ints[i];
      }
      TableWriter arrays = new TableWriter();
      arrays.bytes(bytes);
      arrays.chars(chars);
      arrays.shorts(shorts);
      arrays.ints(ints);
      arrays.longs(longs);
      arrays.text("end");
      TableReader in = new TableReader(arrays.toBytes());
      assertThat(in.bytes()).isEqualTo(bytes);
      assertThat(in.chars()).isEqualTo(chars);
      assertThat(in.shorts()).isEqualTo(shorts);
      assertThat(in.ints()).isEqualTo(ints);
      assertThat(in.longs()).isEqualTo(longs);
      assertThat(in.text()).isEqualTo("end");
    }
  }

  @Test
  void refusesBytesThatEndTooSoon() {
    out.ints(new int[] {1, 2, 3});
    byte[] cut = Arrays.copyOf(out.toBytes(), 13);
    assertThatThrownBy(new TableReader(cut)::ints).isInstanceOf(BufferUnderflowException.class);
  }

  @Test
  void refusesAFileThatIsCutOff() {
    out.text("tables");
    byte[] cut = Arrays.copyOf(out.toBytes(), 12);
    assertThatThrownBy(() -> TableReader.open(new ByteArrayInputStream(cut)))
        .isInstanceOf(EOFException.class);
  }

  @Test
  void readsAFileToTheEndOfItsTables() throws IOException {
    out.text("tables");
    byte[] tables = out.toBytes();
    InputStream file =
        new SequenceInputStream(
            new ByteArrayInputStream(tables), new ByteArrayInputStream(new byte[] {42}));
    assertThat(TableReader.open(file).text()).isEqualTo("tables");
    assertThat(file.read()).isEqualTo(42);
  }
}
