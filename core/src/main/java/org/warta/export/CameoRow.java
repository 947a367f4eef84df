package org.warta.export;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.Article;
import org.warta.Event;
import org.warta.Place;

/**
 * A row of event data by CAMEO codes, in the manner of GDELT: one source and one target a row.
 *
 * @param eventId the article's id, the event's, and the number of the pair
 * @param day {@code YYYYMMDD}, or null
 * @param actor1Code code of who acts, or null
 * @param actor1Name name of who acts, or null
 * @param actor2Code code of who is acted on, or null
 * @param actor2Name name of who is acted on, or null
 * @param eventCode CAMEO code
 * @param eventRootCode its first two digits
 * @param quadClass 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material
 *     conflict
 * @param placeName where, or null
 * @param placeCountry alpha-3 code, or null
 * @param latitude degrees north, or null
 * @param longitude degrees east, or null
 * @param sourceUrl where the article was published, or null
 */
public record CameoRow(
    String eventId,
    @Nullable String day,
    @Nullable String actor1Code,
    @Nullable String actor1Name,
    @Nullable String actor2Code,
    @Nullable String actor2Name,
    String eventCode,
    String eventRootCode,
    int quadClass,
    @Nullable String placeName,
    @Nullable String placeCountry,
    @Nullable Double latitude,
    @Nullable Double longitude,
    @Nullable String sourceUrl)
    implements Serializable {
  private static final int LAST_VERBAL_COOPERATION = 5;
  private static final int LAST_MATERIAL_COOPERATION = 9;
  private static final int LAST_VERBAL_CONFLICT = 14;

  public CameoRow {
    Objects.requireNonNull(eventId, "eventId");
    Objects.requireNonNull(eventCode, "eventCode");
    Objects.requireNonNull(eventRootCode, "eventRootCode");
  }

  /** {@return the names of the columns, with tabs between them} */
  public static String header() {
    return String.join(
        "\t",
        "EventID",
        "Day",
        "Actor1Code",
        "Actor1Name",
        "Actor2Code",
        "Actor2Name",
        "EventCode",
        "EventRootCode",
        "QuadClass",
        "Place",
        "PlaceCountry",
        "Latitude",
        "Longitude",
        "SourceURL");
  }

  /**
   * {@return a row for each pair of source and target of the article's coded events; what is
   * negated, conditional or asked for has none}
   *
   * @param article the article
   */
  public static List<CameoRow> of(Article article) {
    List<CameoRow> rows = new ArrayList<>();
    for (Event event : ExportedEvents.of(article)) {
      String code = event.cameo();
      if (code != null) {
        addPairs(rows, article, event, code);
      }
    }
    return rows;
  }

  private static void addPairs(List<CameoRow> rows, Article article, Event event, String code) {
    List<Actor> sources = actors(article, event.agents());
    List<Actor> targets = actors(article, event.patients());
    int number = 1;
    if (event.reciprocal()) {
      for (Actor source : sources) {
        for (Actor target : sources) {
          if (!source.id().equals(target.id())) {
            rows.add(row(article, event, code, number++, source, target));
          }
        }
      }
      return;
    }
    for (int s = 0; s < Math.max(1, sources.size()); s++) {
      for (int t = 0; t < Math.max(1, targets.size()); t++) {
        Actor source = sources.isEmpty() ? null : sources.get(s);
        Actor target = targets.isEmpty() ? null : targets.get(t);
        rows.add(row(article, event, code, number++, source, target));
      }
    }
  }

  private static List<Actor> actors(Article article, List<String> ids) {
    List<Actor> actors = new ArrayList<>(ids.size());
    ids.forEach(id -> article.actor(id).ifPresent(actors::add));
    return actors;
  }

  private static CameoRow row(
      Article article,
      Event event,
      String code,
      int number,
      @Nullable Actor source,
      @Nullable Actor target) {
    String id = event.place();
    Place place = id == null ? null : article.place(id).orElse(null);
    String day = ExportedEvents.day(event);
    return new CameoRow(
        article.id() + "#" + event.id() + "." + number,
        day == null ? null : day.replace("-", ""),
        source == null ? null : source.cameo(),
        source == null ? null : source.name(),
        target == null ? null : target.cameo(),
        target == null ? null : target.name(),
        code,
        code.substring(0, 2),
        quadClass(code),
        place == null ? null : place.name(),
        place == null ? null : place.country(),
        place == null ? null : place.latitude(),
        place == null ? null : place.longitude(),
        article.url());
  }

  private static int quadClass(String code) {
    int root = Integer.parseInt(code.substring(0, 2));
    return root <= LAST_VERBAL_COOPERATION
        ? 1
        : root <= LAST_MATERIAL_COOPERATION ? 2 : root <= LAST_VERBAL_CONFLICT ? 3 : 4;
  }

  /**
   * {@return the row with tabs between its cells; what is null is empty, white space is one space}
   */
  public String toTsv() {
    List<String> cells = new ArrayList<>();
    for (Object cell :
        new @Nullable Object[] {
          eventId,
          day,
          actor1Code,
          actor1Name,
          actor2Code,
          actor2Name,
          eventCode,
          eventRootCode,
          quadClass,
          placeName,
          placeCountry,
          latitude,
          longitude,
          sourceUrl
        }) {
      cells.add(cell == null ? "" : clean(cell.toString()));
    }
    return String.join("\t", cells);
  }

  private static String clean(String cell) {
    StringBuilder clean = new StringBuilder(cell.length());
    for (int i = 0; i < cell.length(); i++) {
      char c = cell.charAt(i);
      clean.append(c == '\t' || c == '\n' || c == '\r' ? ' ' : c);
    }
    return clean.toString();
  }
}
