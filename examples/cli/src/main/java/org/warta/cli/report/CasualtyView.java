package org.warta.cli.report;

import java.util.ArrayList;
import java.util.List;
import org.warta.Article;
import org.warta.Casualties;
import org.warta.CasualtyGroup;
import org.warta.CasualtyStatus;
import org.warta.Event;

/**
 * Casualties that the article reports, or says are unknown.
 *
 * @param mark the mark of their mention
 * @param surface as printed
 * @param who whom they belonged to, or empty
 * @param killed how many, or empty; the same for the counts that follow
 * @param total what the counts are
 * @param event what harmed them, as printed, or empty
 */
record CasualtyView(
    String mark,
    String surface,
    String who,
    String killed,
    String injured,
    String missing,
    String displaced,
    String detained,
    String total,
    String event) {

  /** {@return all mentions of the article, in its order} */
  static List<CasualtyView> of(Article article, Names names) {
    List<CasualtyView> views = new ArrayList<>();
    for (int i = 0; i < article.casualties().size(); i++) {
      views.add(of("casualties-" + i, article.casualties().get(i), article, names));
    }
    return List.copyOf(views);
  }

  private static CasualtyView of(String mark, Casualties it, Article article, Names names) {
    List<String> who = new ArrayList<>();
    if (it.actor() != null) {
      who.add(names.actor(it.actor()));
    }
    if (it.who() != CasualtyGroup.UNKNOWN) {
      who.add(Words.css(it.who()));
    }
    String total = it.increment() ? "Added to an earlier toll" : "Total";
    return new CasualtyView(
        mark,
        it.surface(),
        String.join(", ", who),
        Words.of(it.killed()),
        Words.of(it.injured()),
        Words.of(it.missing()),
        Words.of(it.displaced()),
        Words.of(it.detained()),
        it.status() == CasualtyStatus.NOT_REPORTED ? "Not known, which is not none" : total,
        article.events().stream()
            .filter(event -> event.id().equals(it.event()))
            .findFirst()
            .map(Event::surface)
            .orElse(""));
  }
}
