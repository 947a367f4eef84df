package org.warta.cli.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warta.Article;
import org.warta.RawArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the page does in a browser; passed over where there is none. */
class ReportInBrowserTest {

  @TempDir Path folder;

  @BeforeEach
  void needsABrowser() {
    assumeTrue(Chromium.isThere(), "no /usr/bin/chromium");
  }

  @Test
  void thePageRunsWithoutAWordOnTheConsole() throws Exception {
    for (String page : List.of(ReportPage.of(Samples.all()), ReportPage.of(List.of(hostile())))) {
      Chromium.Opened opened = new Chromium(folder).open(page, 1280);
      assertThat(opened.console()).isEmpty();
      assertThat(opened.dom()).contains("data-ready=\"true\"").doesNotContain("data-broken");
    }
  }

  @Test
  void layersSwitchAndMarksShowTheirRecords() throws Exception {
    JsonNode seen = probe(ReportPage.of(List.of(Samples.border())), 1280);
    for (Layer layer : Layer.values()) {
      if (layer == Layer.CORRECTION) {
        continue; // the sample has none
      }
      JsonNode styles = seen.path("layers").path(layer.css());
      assertThat(styles.path("on").asString()).isNotEqualTo(styles.path("off").asString());
      assertThat(styles.path("again").asString()).isEqualTo(styles.path("on").asString());
      assertThat(styles.path("reachableOff").asBoolean()).isFalse();
    }
    assertThat(seen.path("hover").asString()).contains("Event: Assault", "Ministry of Defence");
    assertThat(strings(seen.path("evidence")))
        .contains("tembakan", "menyebut", "Distrik Kalbajar", "sekitar pukul 21.40");
    assertThat(seen.path("link").asString()).contains("Place: Tbilisi");
    assertThat(strings(seen.path("steps")))
        .containsExactly(
            "a1-placeMentions-0", "a1-casualties-0", "a1-placeMentions-0", "a1-times-4");
    assertThat(seen.path("closed").asBoolean()).isTrue();
  }

  @Test
  void onAPhoneOneArticleIsShownAtATimeAndNothingIsTooWideOrCovered() throws Exception {
    JsonNode seen = probe(ReportPage.of(Samples.all()), 390);
    assertThat(strings(seen.path("shown"))).containsExactly("index", "a2", "a1", "index");
    assertThat(seen.path("pageWidth").asInt()).isLessThanOrEqualTo(seen.path("window").asInt(0));
    assertThat(seen.path("names").asInt()).isGreaterThan(10);
    assertThat(strings(seen.path("collisions"))).isEmpty();
  }

  private static List<String> strings(JsonNode array) {
    return array.valueStream().map(JsonNode::asString).toList();
  }

  /** {@return what the script of the test finds out about the page} */
  private JsonNode probe(String page, int width) throws IOException, InterruptedException {
    String script;
    try (InputStream in = getClass().getResourceAsStream("probe.js")) {
      script = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    }
    String probed =
        page.replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
            .replace("</body>", "<script>" + script + "</script></body>");
    Chromium.Opened opened = new Chromium(folder).open(probed, width);
    assertThat(opened.console()).isEmpty();
    List<String> found = Html.all(opened.dom(), "data-seen=\"([^\"]*)\"");
    assertThat(found).hasSize(1);
    return JsonMapper.builder().build().readTree(Html.text(found.get(0)));
  }

  private static Article hostile() {
    String text = "</script><script>document.documentElement.dataset.broken=1</script><b>x";
    return Samples.normalize(
        RawArticle.builder(text).id(text).title(text).url("https://x/\"onclick=\"" + text).build());
  }
}
