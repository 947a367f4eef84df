package org.warta.spark;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A run of the command line program in a JVM of its own.
 *
 * @param articles what it wrote to standard output
 * @param errors what it wrote to standard error
 */
record CommandLineProgram(List<JsonNode> articles, List<JsonNode> errors) {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  /** {@return what {@code warta normalize} writes for the file} */
  static CommandLineProgram normalize(Path input, Path folder)
      throws IOException, InterruptedException {
    Path out = folder.resolve("articles.jsonl");
    Path err = folder.resolve("errors.jsonl");
    Process program =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "org.warta.cli.Main",
                "normalize",
                "--with-text",
                "--published=2025-06-18",
                input.toString())
            .redirectOutput(Redirect.to(out.toFile()))
            .redirectError(Redirect.to(err.toFile()))
            .start();
    if (!program.waitFor(2, TimeUnit.MINUTES)) {
      program.destroyForcibly();
      throw new IllegalStateException("the program does not end");
    }
    if (program.exitValue() > 1) {
      throw new IllegalStateException(Files.readString(err));
    }
    return new CommandLineProgram(lines(out), lines(err));
  }

  private static List<JsonNode> lines(Path file) throws IOException {
    return Files.readAllLines(file).stream().map(JSON::readTree).toList();
  }
}
