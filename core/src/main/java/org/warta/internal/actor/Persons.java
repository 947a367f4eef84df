package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.internal.lexicon.NameSpellings;
import org.warta.internal.text.CharTable;
import org.warta.internal.world.WorldActor;

/**
 * The persons of one article: names that are one person's are joined, the fullest first; a short
 * name is the person of that name who has been named in full, nearest before. Not thread-safe.
 */
final class Persons {
  /** One person of the article. Not thread-safe. */
  static final class Person {
    final List<String> tokens;
    final String name;
    final int position;
    @Nullable WorldActor listed;
    List<WorldActor> others = List.of();
    String role = "";
    @Nullable String country;
    @Nullable String office;
    @Nullable String at;
    String officeKey = "";
    String id = "";

    /** Whose other name this was found to be, or null. */
    @Nullable Person absorbed;

    Person(List<String> tokens, String name, int position) {
      this.tokens = tokens;
      this.name = name;
      this.position = position;
    }
  }

  /** The length from which on a name may be the short form of a longer one. */
  private static final int SHORT_FORM = 4;

  /** The length from which on a name is known by all its letters but one. */
  private static final int LONG_NAME = 5;

  /** No article tells more persons of one name apart. */
  private static final int MOST_BEARERS = 40;

  private final List<Person> persons = new ArrayList<>();
  private final Map<String, List<Person>> byToken = new HashMap<>();
  private final Map<Draft, Person> byDraft = new HashMap<>();
  private final Map<String, Person> byOffice = new HashMap<>();
  private final Map<WorldActor, Person> byListed = new HashMap<>();

  /** Adds a person named in full or first named so. */
  Person add(Draft draft, List<String> tokens, String name) {
    Person person = new Person(tokens, name, draft.first);
    persons.add(person);
    alias(person, tokens);
    join(draft, person);
    return person;
  }

  /** Makes the mention one of the person. */
  void join(Draft draft, Person person) {
    Person before = byDraft.put(draft, person);
    if (before != null && before != person) {
      before.absorbed = person;
    }
    if (!draft.role.isEmpty() && person.role.isEmpty()) {
      person.role = draft.role;
    }
    if (person.country == null) {
      person.country = draft.country;
    }
    if (person.office == null) {
      person.office = draft.office;
    }
    if (person.at == null) {
      person.at = draft.officeAt;
    }
    if (person.officeKey.isEmpty()) {
      person.officeKey = draft.officeKey;
    }
    if (!person.officeKey.isEmpty()) {
      byOffice.putIfAbsent(person.officeKey, person);
      byOffice.putIfAbsent(person.officeKey + '@' + person.country, person);
    }
  }

  /** Makes the person the listed one. */
  void list(Person person, WorldActor listed) {
    person.listed = listed;
    byListed.putIfAbsent(listed, person);
  }

  /** {@return the person who is the listed one, or null} */
  @Nullable Person listed(WorldActor listed) {
    return byListed.get(listed);
  }

  /** {@return the first person of that office, in that country where one is given; or null} */
  @Nullable Person inOffice(String office, @Nullable String country) {
    return byOffice.get(country == null ? office : office + '@' + country);
  }

  /**
   * {@return the person whose post begins with these words, the one named nearest before the
   * position, else the first one behind it; null where none does}
   */
  @Nullable Person inPost(String folded, int position) {
    Person best = null;
    for (Person person : persons) {
      String office = person.office == null ? "" : CharTable.fold(person.office);
      boolean holds =
          person.absorbed == null
              && office.startsWith(folded)
              && (office.length() == folded.length()
                  || !Character.isLetterOrDigit(office.charAt(folded.length())));
      if (holds && (best == null || person.position < position)) {
        best = person;
      }
    }
    return best;
  }

  /** Makes another name one of the person. */
  void alias(Person person, List<String> tokens) {
    for (String token : tokens) {
      List<Person> bearers = byToken.computeIfAbsent(token, t -> new ArrayList<>(2));
      if (bearers.size() < MOST_BEARERS && !bearers.contains(person)) {
        bearers.add(person);
      }
    }
  }

  @Nullable Person of(Draft draft) {
    Person person = byDraft.get(draft);
    return person == null || person.absorbed == null ? person : person.absorbed;
  }

  /** {@return whether a name of some person of the article has that token} */
  boolean knows(String token) {
    return byToken.containsKey(token);
  }

  /**
   * {@return the person whose name holds these tokens in that order, the one named nearest before
   * the position; null where none does}
   */
  @Nullable Person find(List<String> tokens, int position) {
    List<Person> candidates = byToken.get(tokens.get(tokens.size() - 1));
    if (candidates == null) {
      return null;
    }
    Person best = null;
    for (Person person : candidates) {
      if (!holds(person.tokens, tokens)) {
        continue;
      }
      if (best == null
          || (person.position <= position
              && (best.position > position || person.position > best.position))) {
        best = person;
      }
    }
    return best == null || best.absorbed == null ? best : best.absorbed;
  }

  /**
   * {@return the only person of the article for whose name this is a short form: "Alex" for
   * "Alexander Marwata", "Sani" for "Kurnia Lesani Adnan", "Sy Dul" for "Sy Abdullah Alqadrie"; or
   * null}
   */
  @Nullable Person shortened(List<String> tokens) {
    Person found = null;
    for (Person person : persons) {
      if (person.absorbed == null && shortens(tokens, person.tokens)) {
        if (found != null) {
          return null;
        }
        found = person;
      }
    }
    return found;
  }

  /**
   * {@return the only person of the article one of whose names is this one but for a letter:
   * "Sudiani" for "Daniel Suidani"; or null}
   */
  @Nullable Person misprinted(String name) {
    if (name.length() < LONG_NAME) {
      return null;
    }
    Person found = null;
    for (Person person : persons) {
      boolean near =
          person.absorbed == null
              && person.tokens.size() > 1
              && person.tokens.stream().anyMatch(token -> isMisprint(name, token));
      if (near && found != null) {
        return null;
      }
      found = near ? person : found;
    }
    return found;
  }

  /**
   * {@return the only person of the article whose full name begins with these tokens but for a
   * letter of the last: "Joao Basco" for "Joao Bosco Baptista"; or null}
   */
  @Nullable Person misprinted(List<String> tokens) {
    int last = tokens.size() - 1;
    String name = tokens.get(last);
    Person found = null;
    for (Person person : persons) {
      boolean near =
          person.absorbed == null
              && person.tokens.size() > tokens.size()
              && person.tokens.subList(0, last).equals(tokens.subList(0, last))
              && name.length() >= SHORT_FORM
              && name.charAt(0) == person.tokens.get(last).charAt(0)
              && NameSpellings.isOneSlip(name, person.tokens.get(last));
      if (near && found != null) {
        return null;
      }
      found = near ? person : found;
    }
    return found;
  }

  /** No letter stands for another: "Rahman" and "Rahmat" are two. */
  private static boolean isMisprint(String name, String token) {
    boolean other = name.length() == token.length() && name.chars().sum() != token.chars().sum();
    return token.length() >= LONG_NAME
        && name.charAt(0) == token.charAt(0)
        && !other
        && NameSpellings.isOneSlip(name, token);
  }

  private static boolean shortens(List<String> tokens, List<String> full) {
    String form = tokens.get(tokens.size() - 1);
    if (full.size() <= tokens.size()) {
      return false;
    }
    if (isInitialed(tokens, full)) {
      return true;
    }
    String whole = full.get(tokens.size() - 1);
    return tokens.size() == 1
        ? form.length() >= SHORT_FORM && full.stream().anyMatch(name -> isPart(form, name))
        : tokens.size() == 2
            && tokens.get(0).equals(full.get(0))
            && form.length() >= SHORT_FORM - 1
            && isShorter(form, whole)
            && whole.contains(form);
  }

  /** "Budi RM" for "Budi Ratna Mulya". */
  private static boolean isInitialed(List<String> tokens, List<String> full) {
    int last = tokens.size() - 1;
    String letters = tokens.get(last);
    if (last == 0
        || letters.length() != full.size() - last
        || !tokens.subList(0, last).equals(full.subList(0, last))) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      if (letters.charAt(i) != full.get(last + i).charAt(0)) {
        return false;
      }
    }
    return true;
  }

  /** "Sara" for "Saraswati", "Sani" for "Lesani". */
  private static boolean isPart(String form, String whole) {
    return isShorter(form, whole) && (whole.startsWith(form) || whole.endsWith(form));
  }

  private static boolean isShorter(String form, String whole) {
    return whole.length() >= form.length() + 2;
  }

  /** {@return the other persons of the article who bear the name as well} */
  List<Person> rivals(Person person, List<String> tokens) {
    List<Person> rivals = new ArrayList<>();
    for (Person other : byToken.getOrDefault(tokens.get(tokens.size() - 1), List.of())) {
      if (other != person
          && other.absorbed == null
          && !rivals.contains(other)
          && holds(other.tokens, tokens)) {
        rivals.add(other);
      }
    }
    return rivals;
  }

  private static boolean holds(List<String> name, List<String> part) {
    if (part.size() == 1) {
      return true; // found by its token
    }
    int i = 0;
    for (String token : name) {
      if (i < part.size() && token.equals(part.get(i))) {
        i++;
      }
    }
    return i == part.size();
  }

  List<Person> all() {
    return persons;
  }
}
