package org.warta.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.warta.NewsNormalizer;

/** The commands of the guides under {@code docs} print what the guides show. */
class GuideCommandsTest {
  private static final Path DOCS = Path.of("../../docs");
  private static final String PROGRAM = "examples/warta ";
  private static final Pattern COMMAND =
      Pattern.compile("```sh\n(" + PROGRAM + "[^\n]+)\n```\n\n```text\n(.*?)```\n", Pattern.DOTALL);

  record Command(String line, String output) {
    /** {@return the words behind the name of the program, files as seen from here} */
    String[] arguments() {
      return Arrays.stream(line.substring(PROGRAM.length()).split(" ", -1))
          .map(word -> word.startsWith("examples/") ? "../../" + word : word)
          .toArray(String[]::new);
    }

    @Override
    public String toString() {
      return line;
    }
  }

  static List<Command> commands() throws IOException {
    List<Command> commands = new ArrayList<>();
    try (Stream<Path> files = Files.list(DOCS)) {
      for (Path file : files.sorted().toList()) {
        Matcher found = COMMAND.matcher(Files.readString(file));
        while (found.find()) {
          commands.add(new Command(found.group(1), found.group(2)));
        }
      }
    }
    return commands;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void printsWhatTheGuideShows(Command command) {
    Run run = Run.of(new byte[0], NewsNormalizer.create()::normalize, command.arguments());
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).isEqualTo(command.output());
  }
}
