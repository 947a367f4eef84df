package org.warta.example.malay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.warta.ActorKind;
import org.warta.BlockKind;
import org.warta.EventType;
import org.warta.Granularity;
import org.warta.NewsNormalizer;
import org.warta.spi.AliasCue;
import org.warta.spi.CasualtyWord;
import org.warta.spi.CueReach;
import org.warta.spi.EventComplement;
import org.warta.spi.EventCue;
import org.warta.spi.EventForm;
import org.warta.spi.EventFrame;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.ListKind;
import org.warta.spi.NumberRole;
import org.warta.spi.OrganForm;
import org.warta.spi.PlaceCue;
import org.warta.spi.ReferenceReach;
import org.warta.spi.SourceWord;
import org.warta.spi.SpeechAct;
import org.warta.spi.SpeechSetting;
import org.warta.spi.SpeechSource;
import org.warta.spi.TimeCue;
import org.warta.spi.TimeDirection;
import org.warta.spi.TitleKind;
import org.warta.spi.WordLists;

/** The template has a file for every list, and each file's example row loads. */
class TemplateTest {
  private static final Path TEMPLATE = Path.of("template");
  private static final String EXAMPLE = "#e.g.\t";

  private static final Map<ListKind, List<Class<? extends Enum<?>>>> CONSTANTS =
      Map.ofEntries(
          Map.entry(ListKind.ALIAS_CUES, List.of(AliasCue.class)),
          Map.entry(ListKind.BLOCK_CUES, List.of(BlockKind.class, CueReach.class)),
          Map.entry(ListKind.CASUALTY_WORDS, List.of(CasualtyWord.class)),
          Map.entry(ListKind.EVENT_CUES, List.of(EventCue.class)),
          Map.entry(
              ListKind.EVENT_TRIGGERS,
              List.of(EventType.class, EventFrame.class, EventForm.class, EventComplement.class)),
          Map.entry(ListKind.NUMBERS, List.of(NumberRole.class)),
          Map.entry(ListKind.ORGANISATION_HEADS, List.of(ActorKind.class)),
          Map.entry(ListKind.ORGANISATION_TAILS, List.of(ActorKind.class)),
          Map.entry(ListKind.PEOPLE_GROUPS, List.of(ActorKind.class)),
          Map.entry(ListKind.PLACE_CUES, List.of(PlaceCue.class)),
          Map.entry(ListKind.REFERENCES, List.of(ReferenceReach.class)),
          Map.entry(ListKind.SOURCE_WORDS, List.of(SourceWord.class)),
          Map.entry(
              ListKind.SPEECH_CUES,
              List.of(SpeechSource.class, SpeechSetting.class, SpeechAct.class)),
          Map.entry(ListKind.STATE_ORGANS, List.of(OrganForm.class)),
          Map.entry(ListKind.TIME_CUES, List.of(TimeCue.class)),
          Map.entry(ListKind.TIME_DIRECTIONS, List.of(TimeDirection.class)),
          Map.entry(ListKind.TIME_UNITS, List.of(Granularity.class)),
          Map.entry(ListKind.TITLES, List.of(TitleKind.class)));

  @ParameterizedTest
  @EnumSource
  void describesEveryColumn(ListKind kind) throws IOException {
    List<String> lines = Files.readAllLines(TEMPLATE.resolve(kind.fileName()));
    String header = lines.stream().filter(line -> !line.startsWith("#")).findFirst().orElseThrow();
    List<String> columns =
        Stream.concat(kind.columns().stream(), kind.optionalColumns().stream())
            .filter(column -> !List.of("register", "source").contains(column))
            .toList();
    assertThat(header.split("\t")).containsExactlyElementsOf(columns);
    for (String column : columns) {
      assertThat(lines).anyMatch(line -> line.startsWith("# " + column + ": "));
    }
  }

  @ParameterizedTest
  @EnumSource
  void describesEveryConstant(ListKind kind) throws IOException {
    List<String> lines = Files.readAllLines(TEMPLATE.resolve(kind.fileName()));
    List<String> constants =
        CONSTANTS.getOrDefault(kind, List.of()).stream()
            .flatMap(type -> Arrays.stream(type.getEnumConstants()).map(Enum::name))
            .toList();
    List<String> described =
        lines.stream()
            .filter(line -> line.startsWith("#   "))
            .map(line -> line.substring(4, line.indexOf(':')))
            .toList();
    assertThat(described).containsExactlyInAnyOrderElementsOf(constants);
  }

  @Test
  void loadsOnceTheFunctionWordsAreFilled() {
    assertThatCode(
            () ->
                NewsNormalizer.builder()
                    .module(
                        module(
                            line ->
                                line.equals("surface") ? line + "\nthe" : line)) // one word is one
                    .build())
        .doesNotThrowAnyException();
  }

  @Test
  void loadsWithEveryExampleRow() {
    LanguageModule module =
        module(line -> line.startsWith(EXAMPLE) ? line.substring(EXAMPLE.length()) : line);
    assertThatCode(() -> NewsNormalizer.builder().module(module).build())
        .doesNotThrowAnyException();
    for (ListKind kind : ListKind.values()) {
      int rows = kind == ListKind.NAME_MODEL ? 0 : 1; // its rows are made by a program
      assertThat(module.wordLists().rows(kind)).as(kind.fileName()).hasSize(rows);
    }
  }

  private static LanguageModule module(UnaryOperator<String> edit) {
    WordLists lists = WordLists.read("en", name -> edited(TEMPLATE.resolve(name), edit));
    LanguageProfile profile = LanguageProfile.builder().build();
    return new LanguageModule() {
      @Override
      public String tag() {
        return "en";
      }

      @Override
      public WordLists wordLists() {
        return lists;
      }

      @Override
      public LanguageProfile profile() {
        return profile;
      }
    };
  }

  private static InputStream edited(Path file, UnaryOperator<String> edit) throws IOException {
    StringBuilder text = new StringBuilder();
    Files.readAllLines(file).forEach(line -> text.append(edit.apply(line)).append('\n'));
    return new ByteArrayInputStream(text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
