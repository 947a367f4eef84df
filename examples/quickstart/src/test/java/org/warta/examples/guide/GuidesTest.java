package org.warta.examples.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The Java of the guides is code of this folder, and prints what they show. */
@Isolated("reads what is printed")
class GuidesTest {
  private static final Path SNIPPETS = Path.of("src/test/java/org/warta/examples/guide");

  /** The snippets that print, in order of their guide. */
  private static final Map<String, List<Runnable>> PRINTING =
      Map.of(
          "actors-and-quotes.md",
          List.of(ActorsSnippets::actors, ActorsSnippets::quotes, ActorsSnippets::sources),
          "events.md",
          List.of(
              EventsSnippets::events, EventsSnippets::casualties, EventsSnippets::oneEventTwice),
          "exports.md",
          List.of(ExportsSnippets::formats),
          "language-modules.md",
          List.of(),
          "pipeline.md",
          List.of(PipelineSnippets::blocks, PipelineSnippets::warnings, PipelineSnippets::threads),
          "places-and-names.md",
          List.of(
              NamesSnippets::placeNames,
              NamesSnippets::placesOfAnArticle,
              NamesSnippets::actorNames,
              NamesSnippets::officeOnADay,
              NamesSnippets::ownNames,
              NamesSnippets::ownTable,
              NamesSnippets::brokenTable),
          "spelling.md",
          List.of(SpellingSnippets::words, SpellingSnippets::articles),
          "times.md",
          List.of(
              TimesSnippets::timesOfAText,
              TimesSnippets::javaTime,
              TimesSnippets::contradictions,
              TimesSnippets::noAnchor,
              TimesSnippets::timesOfAnArticle));

  static List<Guide> guides() throws IOException {
    return Guide.all();
  }

  @ParameterizedTest
  @MethodSource("guides")
  void showsCodeThatCompiles(Guide guide) throws IOException {
    String compiled;
    try (Stream<Path> files = Files.list(SNIPPETS)) {
      StringBuilder all = new StringBuilder();
      for (Path file : files.filter(it -> it.toString().endsWith(".java")).toList()) {
        all.append(Files.readString(file));
      }
      compiled = withoutWhitespace(all.toString());
    }
    assertThat(guide.blocks()).isNotEmpty();
    for (Guide.Block block : guide.blocks()) {
      assertThat(compiled.contains(withoutWhitespace(block.code()))).as(block.code()).isTrue();
    }
  }

  @ParameterizedTest
  @MethodSource("guides")
  void showsWhatTheCodePrints(Guide guide) {
    List<String> shown =
        guide.blocks().stream().map(Guide.Block::output).filter(it -> !it.isEmpty()).toList();
    List<Runnable> printing = PRINTING.getOrDefault(guide.file(), List.of());
    assertThat(printing.stream().map(Guide::printedBy)).containsExactlyElementsOf(shown);
  }

  @ParameterizedTest
  @MethodSource("guides")
  void namesFilesThatAreThere(Guide guide) {
    for (String file : guide.files()) {
      assertThat(Path.of("../..", file)).exists();
    }
  }

  private static String withoutWhitespace(String code) {
    return code.replaceAll("\\s", "");
  }
}
