package org.warta.cli.report;

import com.samskivert.mustache.Mustache;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The files that the page is made of, which lie beside this class as resources. */
final class Templates {
  private static final Mustache.Compiler COMPILER =
      Mustache.compiler()
          .withEscaper(new HtmlText())
          .withFormatter(Templates::print)
          .withLoader(name -> new StringReader(read(name)))
          .nullValue("")
          .emptyStringIsFalse(true)
          .zeroIsFalse(true);

  private Templates() {}

  /**
   * {@return the template filled with what the view holds}
   *
   * @throws com.samskivert.mustache.MustacheException if it asks for what the view has not
   */
  static String fill(String name, Object view) {
    return COMPILER.compile(read(name)).execute(view);
  }

  /**
   * {@return the value as text} A view is only named: whether one is empty is asked of its text at
   * every turn, and the whole of it would take long.
   */
  private static String print(Object value) {
    boolean plain = value instanceof CharSequence || value instanceof Number;
    return plain ? value.toString() : value.getClass().getSimpleName();
  }

  /** {@return the files as they are, one after the other} */
  static String read(String... names) {
    return Arrays.stream(names).map(Templates::read).collect(Collectors.joining("\n"));
  }

  private static String read(String name) {
    try (InputStream in = Templates.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
