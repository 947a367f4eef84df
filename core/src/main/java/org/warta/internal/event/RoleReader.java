package org.warta.internal.event;

import java.util.List;
import org.warta.spi.LanguageProfile;

/** Gives an event its agents and patients from its clause. Not thread-safe. */
final class RoleReader {
  private final Items items;
  private final SubjectReader subjects;
  private final VerbRoles verbs;
  private final NounRoles nouns;
  private List<Clause> clauses = List.of();

  RoleReader(Scene scene, Items items, ItemReader reader, Bonds bonds, LanguageProfile profile) {
    this.items = items;
    this.subjects = new SubjectReader(items, reader, bonds);
    RoleWriter writer = new RoleWriter(scene, items, bonds);
    this.verbs = new VerbRoles(scene, items, reader, bonds, subjects, writer, profile);
    this.nouns = new NounRoles(scene, items, reader, bonds, subjects, verbs, writer, profile);
  }

  /** {@return the reader of the subjects of clauses} */
  SubjectReader subjects() {
    return subjects;
  }

  void start(List<Clause> sentence) {
    clauses = sentence;
    verbs.start(sentence);
    nouns.start(sentence);
  }

  /**
   * Reads the roles of the event.
   *
   * @param draft takes the roles
   * @param item its trigger
   * @param light the light verb that carries its noun, as an item; -1 where none does
   */
  void read(Draft draft, int item, int light) {
    Clause clause = clauses.get(items.clause(item));
    if (draft.isNoun() && light < 0) {
      nouns.read(draft, item, clause);
    } else {
      verbs.read(draft, item, light, clause);
    }
  }
}
