package org.warta.cli.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.warta.Article;
import org.warta.Correction;
import org.warta.DeclaredAlias;
import org.warta.Publication;

/**
 * An article as the page shows it.
 *
 * @param prefix what the ids of its elements begin with
 * @param article the record itself
 * @param marks what is marked in text and title
 * @param heading its title, or else its id
 * @param published when it was published, and how that is known
 * @param title the title with its marks; no paragraph where it has none
 * @param text the text with its marks
 * @param speakers who said what
 * @param events the mentions of events
 * @param clusters the same, those of one event together
 * @param casualties the casualties
 * @param timeline when it all was
 * @param map where it all was, or null where no place has coordinates
 * @param places the places
 * @param actors the actors
 * @param json the record, to be embedded
 */
record ArticleView(
    String prefix,
    Article article,
    List<Mark> marks,
    String heading,
    String published,
    MarkedText title,
    MarkedText text,
    List<SpeakerView> speakers,
    List<EventView> events,
    List<Cluster> clusters,
    List<CasualtyView> casualties,
    Timeline timeline,
    @Nullable PlaceMap map,
    List<PlaceView> places,
    List<ActorView> actors,
    String json) {
  /**
   * Mentions of one event.
   *
   * @param mentions in the order of the text
   */
  record Cluster(List<EventView> mentions) {}

  /**
   * A slip that was mended.
   *
   * @param confidence how sure it is, in percent, or empty
   */
  record Mended(String mark, Correction correction, String kind, String confidence) {}

  /**
   * {@return the view of an article}
   *
   * @param number its number on the page, from 1
   */
  static ArticleView of(Article article, int number) {
    Names names = new Names(article);
    List<Mark> marks = Marks.of(article);
    List<EventView> events = EventView.of(article, names);
    return new ArticleView(
        "a" + number,
        article,
        marks,
        heading(article),
        published(article.published()),
        MarkedText.ofTitle(article, marks),
        MarkedText.ofText(article, marks),
        SpeakerView.of(article, names),
        events,
        clusters(events),
        CasualtyView.of(article, names),
        Timeline.of(article, events),
        PlaceMap.of(article),
        PlaceView.of(article),
        ActorView.of(article),
        ScriptJson.of(article));
  }

  private static String heading(Article article) {
    String title = article.title();
    return title == null || title.isBlank() ? article.id() : title.strip();
  }

  private static String published(Publication published) {
    String basis = Words.css(published.basis());
    if (published.value() != null) {
      return published.value() + " (" + basis + ")";
    }
    String range = Days.print(Days.of(published.earliest()), Days.of(published.latest()));
    return range.isEmpty() ? basis : range + " (" + basis + ")";
  }

  private static List<Cluster> clusters(List<EventView> events) {
    Map<String, List<EventView>> clusters = new LinkedHashMap<>();
    events.forEach(it -> clusters.computeIfAbsent(it.cluster(), c -> new ArrayList<>()).add(it));
    return clusters.values().stream().map(Cluster::new).toList();
  }

  /** {@return the language for a browser, or nothing where it is not known} */
  String lang() {
    return article.language().equals("und") ? "" : article.language();
  }

  /** {@return where the article was found, or nothing where that is no address of the web} */
  String link() {
    String url = Objects.requireNonNullElse(article.url(), "");
    String lower = url.toLowerCase(Locale.ROOT);
    return lower.startsWith("https://") || lower.startsWith("http://") ? url : "";
  }

  String publisher() {
    return article.publisher() == null ? "" : article.publisher().name();
  }

  int statements() {
    return speakers.stream().mapToInt(it -> it.statements().size()).sum();
  }

  List<DeclaredAlias> aliases() {
    return article.aliases();
  }

  List<Mended> corrections() {
    List<Mended> mended = new ArrayList<>();
    for (int i = 0; i < article.corrections().size(); i++) {
      Correction it = article.corrections().get(i);
      String confidence = it.confidence() == null ? "" : Math.round(it.confidence() * 100) + " %";
      mended.add(new Mended("corrections-" + i, it, Words.of(it.kind()), confidence));
    }
    return mended;
  }

  /** {@return whether there is nothing to note} */
  boolean quiet() {
    return article.corrections().isEmpty()
        && article.aliases().isEmpty()
        && article.warnings().isEmpty();
  }

  int count(Layer layer) {
    return (int) marks.stream().filter(mark -> mark.layer() == layer).count();
  }
}
