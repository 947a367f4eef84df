package org.warta.cli.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A browser without a window, where there is one. */
final class Chromium {
  private static final Path PROGRAM = Path.of("/usr/bin/chromium");

  private final Path folder;

  /**
   * @param folder for what it leaves behind
   */
  Chromium(Path folder) {
    this.folder = folder;
  }

  static boolean isThere() {
    return Files.isExecutable(PROGRAM);
  }

  /**
   * What came of a page.
   *
   * @param dom the page after its script has run
   * @param console what the page and the browser said on the console
   */
  record Opened(String dom, List<String> console) {}

  /** {@return the page, opened in a window of that width} */
  Opened open(String page, int width) throws IOException, InterruptedException {
    Path file = Files.writeString(folder.resolve("page.html"), page);
    Path dom = folder.resolve("dom.html");
    Path log = folder.resolve("log.txt");
    Process process =
        new ProcessBuilder(
                PROGRAM.toString(),
                "--headless",
                "--no-sandbox", // which is not to be had in a container; the page is ours
                "--disable-gpu",
                "--no-first-run",
                "--user-data-dir=" + folder.resolve("profile"),
                "--enable-logging=stderr",
                "--virtual-time-budget=5000",
                "--window-size=" + width + ",900",
                "--dump-dom",
                file.toUri().toString())
            .redirectOutput(dom.toFile())
            .redirectError(log.toFile())
            .start();
    try {
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        throw new IOException("the browser does not end");
      }
    } finally {
      process.descendants().forEach(ProcessHandle::destroyForcibly);
      process.destroyForcibly();
    }
    List<String> console =
        Files.readString(log).lines().filter(line -> line.contains(":CONSOLE")).toList();
    return new Opened(Files.readString(dom), console);
  }
}
