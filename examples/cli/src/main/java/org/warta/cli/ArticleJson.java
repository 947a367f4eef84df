package org.warta.cli;

import org.jspecify.annotations.Nullable;
import org.warta.RawArticle;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The JSON that the program reads and writes. Thread-safe. */
final class ArticleJson {
  private static final JsonMapper LINES =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(ItemReader.LIMIT).build())
                  .build())
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY) // the order of the contract
          .build();

  private final JsonMapper writer;

  /**
   * @param pretty whether an article takes a line for each value rather than one for all
   */
  ArticleJson(boolean pretty) {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n"); // on any machine
    writer =
        pretty
            ? LINES
                .rebuild()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .defaultPrettyPrinter(
                    new DefaultPrettyPrinter()
                        .withArrayIndenter(indenter)
                        .withObjectIndenter(indenter))
                .build()
            : LINES;
  }

  /** {@return the article that a line of the input holds; unknown members are passed over} */
  RawArticle read(String line) throws UnreadableArticleException {
    JsonNode node = parse(line);
    if (!node.isObject()) {
      throw new UnreadableArticleException("expected a JSON object, found " + kind(node), null);
    }
    JsonNode given = node.path("id");
    String id = given.isString() ? given.asString() : null;
    String text = string(node, "text", id);
    if (text == null) {
      throw new UnreadableArticleException("\"text\" is missing", id);
    }
    return RawArticle.builder(text)
        .id(string(node, "id", id))
        .title(string(node, "title", id))
        .url(string(node, "url", id))
        .publisher(string(node, "publisher", id))
        .published(string(node, "published", id))
        .language(string(node, "language", id))
        .build();
  }

  /** {@return the record or map as one line of UTF-8, or several that are indented} */
  Bytes write(Object value) {
    return Bytes.ofJson(writer.writeValueAsString(value) + "\n");
  }

  /** {@return the line that says what could not be read} */
  Bytes write(Origin origin, @Nullable String id, String error) {
    ObjectNode line = LINES.createObjectNode();
    line.put("id", id).put("error", error).put("line", origin.line());
    if (origin.file() != null) {
      line.put("file", origin.file());
    }
    return Bytes.ofJson(LINES.writeValueAsString(line) + "\n");
  }

  private static JsonNode parse(String line) throws UnreadableArticleException {
    try {
      return LINES.readTree(line);
    } catch (JacksonException e) {
      String column = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
      String message = e.getOriginalMessage();
      int aside = message.indexOf(" (start marker at"); // of no use to a reader
      message = aside < 0 ? message : message.substring(0, aside);
      throw new UnreadableArticleException("bad JSON" + column + ": " + message, null);
    }
  }

  private static @Nullable String string(JsonNode object, String name, @Nullable String id)
      throws UnreadableArticleException {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isString()) {
      String message = "\"" + name + "\" must be a string, found " + kind(value);
      throw new UnreadableArticleException(message, id);
    }
    return value.asString();
  }

  private static String kind(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case BOOLEAN -> "true or false";
      case NUMBER -> "a number";
      case NULL -> "null";
      case STRING -> "a string";
      case OBJECT, POJO, BINARY -> "an object";
      case MISSING -> "nothing";
    };
  }
}
