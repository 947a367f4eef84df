package org.warta.en;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.Actor;
import org.warta.Article;
import org.warta.Casualties;
import org.warta.Count;
import org.warta.Event;
import org.warta.NewsNormalizer;
import org.warta.RawArticle;

class EnglishEventsTest {
  private static final NewsNormalizer NORMALIZER = NewsNormalizer.create();

  static Stream<Arguments> events() {
    return rows("events.tsv");
  }

  static Stream<Arguments> none() {
    return rows("events-none.tsv");
  }

  static Stream<Arguments> tolls() {
    return rows("tolls.tsv");
  }

  @ParameterizedTest
  @MethodSource("events")
  void readsWhoDidWhatToWhomAndWhetherItWasSo(String text, String events) {
    assertThat(events(normalize(text))).isEqualTo(events);
  }

  @ParameterizedTest
  @MethodSource("none")
  void readsNoEvent(String text) {
    assertThat(normalize(text).events()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("tolls")
  void readsTheDeadAndInjured(String text, String tolls) {
    assertThat(tolls(normalize(text))).isEqualTo(tolls);
  }

  @Test
  void givesOneEventOneKeyInTwoArticles() {
    String first = "Egypt shelled Tobruk, Libya, on Monday, May 8, 2023.";
    String second = "On Monday, 8 May 2023, Tobruk, Libya, was shelled by Egypt.";
    assertThat(normalize(first).events().get(0).key())
        .isEqualTo(normalize(second).events().get(0).key());
  }

  @Test
  void readsAMegabyteOfOneTrigger() {
    assertThat(normalize("Israel attacked Iran and ".repeat(40_000)).events()).isNotEmpty();
  }

  private static Article normalize(String text) {
    return NORMALIZER.normalize(
        RawArticle.builder(text).language("en").published("2023-05-10").build());
  }

  private static String events(Article article) {
    return article.events().stream()
        .map(event -> show(article, event))
        .collect(Collectors.joining(" ¦ "));
  }

  private static String show(Article article, Event event) {
    return event.surface()
        + "="
        + event.type()
        + " "
        + side(article, event.agents())
        + ">"
        + side(article, event.patients())
        + " "
        + event.polarity().name().substring(0, 3)
        + " "
        + event.modality()
        + " "
        + event.tense();
  }

  private static String side(Article article, List<String> ids) {
    return ids.stream()
        .map(id -> article.actor(id).map(Actor::cameo).orElse("?").substring(0, 3))
        .distinct()
        .sorted()
        .collect(Collectors.joining("+"));
  }

  private static String tolls(Article article) {
    List<String> tolls = new ArrayList<>();
    for (Casualties toll : article.casualties()) {
      add(tolls, "killed", toll.killed());
      add(tolls, "injured", toll.injured());
      add(tolls, "missing", toll.missing());
      add(tolls, "displaced", toll.displaced());
      add(tolls, "detained", toll.detained());
    }
    return tolls.isEmpty()
        ? article.casualties().stream()
            .map(toll -> toll.status().name())
            .collect(Collectors.joining(" ¦ "))
        : String.join(" ¦ ", tolls);
  }

  private static void add(List<String> tolls, String what, @Nullable Count count) {
    if (count != null) {
      tolls.add(what + " " + count.low() + ".." + (count.high() == null ? "" : count.high()));
    }
  }

  private static Stream<Arguments> rows(String name) {
    try (InputStream in =
            Objects.requireNonNull(
                EnglishEventsTest.class.getResourceAsStream("/golden/" + name), name);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> rows = lines.lines().filter(line -> !line.startsWith("#")).skip(1).toList();
      return rows.stream().map(row -> Arguments.of((Object[]) row.split("\t", -1)));
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
