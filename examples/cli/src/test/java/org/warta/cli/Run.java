package org.warta.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Function;
import org.warta.Article;
import org.warta.Publication;
import org.warta.PublicationBasis;
import org.warta.RawArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A run of the program in this JVM, and what came of it. */
record Run(int status, String out, String err) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** {@return a run with a library that only passes on what it is given} */
  static Run of(String standardInput, String... args) {
    return of(standardInput.getBytes(StandardCharsets.UTF_8), Run::echo, args);
  }

  static Run of(byte[] standardInput, Function<RawArticle, Article> library, String... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Streams streams = new Streams(new ByteArrayInputStream(standardInput), out, err);
    int status = Main.run(streams, () -> library, false, args);
    return new Run(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  static Article echo(RawArticle raw) {
    Publication published =
        Publication.builder(PublicationBasis.GIVEN).value(raw.published()).build();
    return Article.builder(
            raw.id() == null ? "derived" : raw.id(),
            raw.language() == null ? "und" : raw.language(),
            published)
        .title(raw.title())
        .url(raw.url())
        .body(raw.text())
        .build();
  }

  List<JsonNode> articles() {
    return out.lines().map(JSON::readTree).toList();
  }

  /** {@return the only article of the run} */
  JsonNode article() {
    return JSON.readTree(out);
  }

  List<JsonNode> errors() {
    return err.lines().map(JSON::readTree).toList();
  }

  /** {@return the ids of the articles written} */
  List<String> ids() {
    return articles().stream().map(it -> it.path("id").asString()).toList();
  }
}
