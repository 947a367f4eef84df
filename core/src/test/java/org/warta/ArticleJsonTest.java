package org.warta;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Plain Jackson turns articles into the published shape and back. */
class ArticleJsonTest {

  private final JsonMapper mapper = JsonMapper.builder().build();
  private final JsonNode schema = shippedSchema();

  @Test
  void plainJacksonReadsBackWhatItWrites() {
    for (Article article : List.of(ArticleSamples.full(), ArticleSamples.sparse())) {
      String json = mapper.writeValueAsString(article);
      assertThat(mapper.readValue(json, Article.class)).isEqualTo(article);
    }
  }

  @Test
  void whatIsLeftOutReadsAsAbsent() {
    JsonMapper terse =
        JsonMapper.builder()
            .changeDefaultPropertyInclusion(it -> it.withValueInclusion(Include.NON_DEFAULT))
            .build();
    String json = terse.writeValueAsString(ArticleSamples.sparse());
    assertThat(json).doesNotContain("null", "[]", "false");
    assertThat(mapper.readValue(json, Article.class)).isEqualTo(ArticleSamples.sparse());
  }

  @Test
  void plainJacksonReadsBackARawArticle() {
    RawArticle article = RawArticle.builder("Teks").id("1").published("2020-11-10").build();
    String json = mapper.writeValueAsString(article);
    assertThat(mapper.readValue(json, RawArticle.class)).isEqualTo(article);
  }

  @Test
  void jsonIsOfThePublishedShape() {
    Schema checker =
        SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(schema);
    for (Article article : List.of(ArticleSamples.full(), ArticleSamples.sparse())) {
      assertThat(checker.validate(mapper.valueToTree(article))).isEmpty();
    }
    ObjectNode broken = mapper.valueToTree(ArticleSamples.full());
    broken.put("schema", "warta-article/2");
    assertThat(checker.validate(broken)).hasSize(1);
  }

  @Test
  void recordsAndSchemaNameTheSameThings() {
    compare("Article", Article.class, schema);
  }

  private void compare(String path, Type type, JsonNode node) {
    JsonNode shape = resolve(node);
    if (type instanceof ParameterizedType list && list.getRawType() == List.class) {
      compare(path + "[]", list.getActualTypeArguments()[0], shape.path("items"));
    } else if (type instanceof Class<?> record && record.isRecord()) {
      RecordComponent[] components = record.getRecordComponents();
      assertThat(Arrays.stream(components).map(RecordComponent::getName))
          .as(path)
          .containsExactlyInAnyOrderElementsOf(shape.path("properties").propertyNames());
      for (RecordComponent each : components) {
        JsonNode property = shape.path("properties").path(each.getName());
        compare(path + "." + each.getName(), each.getGenericType(), property);
      }
    } else if (type instanceof Class<?> choice && choice.isEnum()) {
      assertThat(Arrays.stream(choice.getEnumConstants()).map(Object::toString))
          .as(path)
          .containsExactlyElementsOf(
              shape.path("enum").valueStream().map(JsonNode::asString).toList());
    }
  }

  /** {@return the schema behind a reference, or the one beside null} */
  private JsonNode resolve(JsonNode node) {
    if (node.has("$ref")) {
      return resolve(schema.at(node.path("$ref").asString().substring(1)));
    }
    if (node.has("anyOf")) {
      return resolve(node.path("anyOf").path(1));
    }
    return node;
  }

  private JsonNode shippedSchema() {
    try (InputStream in = Article.class.getResourceAsStream("article.schema.json")) {
      return mapper.readTree(Objects.requireNonNull(in, "article.schema.json"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
