package org.warta.spark;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.jspecify.annotations.Nullable;
import org.warta.RawArticle;

/**
 * Reads the article that a line of JSON holds, by the rules of the command line program and with
 * its words for what is wrong; with Spark's own Jackson, since that comes first on the class path.
 */
final class ArticleLine {
  private static final int LONGEST = 256 << 20;

  private static final ObjectMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder().maxStringLength(LONGEST).build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ArticleLine() {}

  /** {@return the article; unknown members are passed over} */
  static RawArticle read(String line) throws UnreadableRowException {
    JsonNode node = parse(line);
    if (!node.isObject()) {
      throw new UnreadableRowException("expected a JSON object, found " + kind(node), null);
    }
    String id = node.path("id").textValue();
    String text = string(node, "text", id);
    if (text == null) {
      throw new UnreadableRowException("\"text\" is missing", id);
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

  private static JsonNode parse(String line) throws UnreadableRowException {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      String column = e.getLocation() == null ? "" : ", column " + e.getLocation().getColumnNr();
      String message = e.getOriginalMessage();
      int aside = message.indexOf(" (start marker at"); // of no use to a reader
      message = aside < 0 ? message : message.substring(0, aside);
      throw new UnreadableRowException("bad JSON" + column + ": " + message, null);
    }
  }

  private static @Nullable String string(JsonNode object, String name, @Nullable String id)
      throws UnreadableRowException {
    JsonNode value = object.path(name);
    if (value.isMissingNode() || value.isNull()) {
      return null;
    }
    if (!value.isTextual()) {
      throw new UnreadableRowException(
          "\"" + name + "\" must be a string, found " + kind(value), id);
    }
    return value.textValue();
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
