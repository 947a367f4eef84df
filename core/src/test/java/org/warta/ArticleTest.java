package org.warta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

class ArticleTest {

  private final Article full = ArticleSamples.full();

  /** The round trips below and in {@link ArticleJsonTest} prove nothing of what is left out. */
  @Test
  void sampleLeavesNothingOut() throws ReflectiveOperationException {
    for (Record each : recordsWithin(full)) {
      for (RecordComponent component : each.getClass().getRecordComponents()) {
        Object value = component.getAccessor().invoke(each);
        assertThat(value)
            .as("%s.%s", each.getClass().getSimpleName(), component.getName())
            .isNotNull()
            .isNotEqualTo(false)
            .isNotEqualTo(List.of())
            .isNotEqualTo(Map.of());
      }
    }
  }

  @Test
  void survivesJavaSerialization() throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(full);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(full);
    }
  }

  @Test
  void everyRecordGivesItsBuilderAllItHolds() throws ReflectiveOperationException {
    for (Record each : recordsWithin(full)) {
      if (each.getClass().getRecordComponents().length > 4) {
        Object builder = each.getClass().getMethod("toBuilder").invoke(each);
        assertThat(builder.getClass().getMethod("build").invoke(builder)).isEqualTo(each);
      }
    }
  }

  @Test
  void looksReferencesUpById() {
    assertThat(full.actor("actor:arm-mod")).contains(full.actors().get(0));
    assertThat(full.place("place:armenia")).contains(full.places().get(0));
    assertThat(full.time("t1")).contains(full.times().get(0));
    assertThat(full.event("e1")).contains(full.events().get(0));
    assertThat(full.attribution("s1")).contains(full.attributions().get(0));
    assertThat(full.quote("q1")).contains(full.quotes().get(0));
    assertThat(full.quote("q0")).isEmpty();
  }

  @Test
  void doesNotChangeWithTheListsItWasMadeOf() {
    List<Block> blocks = new ArrayList<>(full.blocks());
    Article article = full.toBuilder().blocks(blocks).build();
    blocks.clear();
    assertThat(article).isEqualTo(full);
    assertThatThrownBy(() -> article.blocks().clear())
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @NullUnmarked // JSON may leave them out
  void absentListsReadAsEmpty() {
    Publication published = new Publication(null, PublicationBasis.UNKNOWN, null, null, null);
    assertThat(
            new Article(
                null, "a", "id", null, null, null, null, null, null, published, null, null, null,
                null, null, null, null, null, null, null, null, null, null, null, null))
        .isEqualTo(Article.builder("a", "id", published).build());
  }

  @Test
  void refusesAnotherSchema() {
    assertThatThrownBy(() -> withSchema("warta-article/2"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("warta-article/2");
    assertThat(full.schema()).isEqualTo(Article.SCHEMA);
  }

  private static Article withSchema(String schema) {
    Publication published = Publication.builder(PublicationBasis.UNKNOWN).build();
    return new Article(
        schema, "a", "id", null, null, null, "", null, null, published, List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of(), List.of(), List.of(), List.of());
  }

  private static List<Record> recordsWithin(Object value) throws ReflectiveOperationException {
    List<Record> found = new ArrayList<>();
    if (value instanceof Collection<?> items) {
      for (Object item : items) {
        found.addAll(recordsWithin(item));
      }
    } else if (value instanceof Record each) {
      found.add(each);
      for (RecordComponent component : each.getClass().getRecordComponents()) {
        found.addAll(recordsWithin(component.getAccessor().invoke(each)));
      }
    }
    return found;
  }
}
