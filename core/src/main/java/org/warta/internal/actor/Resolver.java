package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.Match;
import org.warta.internal.Lazy;
import org.warta.internal.actor.Persons.Person;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.CharTable;
import org.warta.internal.world.CameoCode;
import org.warta.internal.world.WorldActor;

/** Joins every mention of an article to its actor. Not thread-safe. */
final class Resolver {
  /** How the codes of bodies between states begin. */
  private static final String INTERNATIONAL = "IGO";

  /** The kinds of bodies whose parts are of the same country. */
  private static final Set<ActorKind> PARTED =
      EnumSet.of(
          ActorKind.GOVERNMENT,
          ActorKind.MINISTRY,
          ActorKind.LEGISLATURE,
          ActorKind.COURT,
          ActorKind.POLICE,
          ActorKind.MILITARY,
          ActorKind.PARTY,
          ActorKind.ORGANISATION,
          ActorKind.NGO);

  /** The organ that is never of the country where it stands. */
  private static final String EMBASSY = "EMB";

  /** The organs that are of the state which a sentence is about, whoever it names next. */
  private static final Set<String> HOME_ORGANS = Set.of("LEG", "CRT", "PRO");

  /** The roles of people of which that holds. */
  private static final Set<String> HOME_ROLES = Set.of("LEG", "JUD", "OPP");

  /** Stands before the role in the code of an actor whose country is open. */
  private static final String UNKNOWN_COUNTRY = "---";

  private final ActorWords words;
  private final Lazy<PersonIndex> index;
  private final Page page;
  private final Countries countries;
  private final int year;
  private final Persons persons = new Persons();
  private final ActorTable table = new ActorTable();
  private final Map<String, String> organCountries = new HashMap<>();
  private final Map<String, String> groupCountries = new HashMap<>();

  /** The body named last whose name begins with a word. */
  private final Map<String, String> headed = new HashMap<>();

  /** The country of the body that the sentence begins with. */
  private @Nullable String begun;

  /** The country of the listed person whom the sentence named last. */
  private @Nullable String told;

  private final Map<String, String> bodies = new HashMap<>();

  Resolver(
      ActorWords words,
      Lazy<PersonIndex> index,
      Page page,
      Countries countries,
      @Nullable String date) {
    this.words = words;
    this.index = index;
    this.page = page;
    this.countries = countries;
    this.year = yearOf(date);
  }

  private static int yearOf(@Nullable String date) {
    if (date == null || date.length() < 4) {
      return -1;
    }
    int year = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(date.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      year = year * 10 + digit;
    }
    return year;
  }

  ActorTable table() {
    return table;
  }

  Persons persons() {
    return persons;
  }

  /** Gives every mention its actor, sentence by sentence; references are left for later. */
  void resolve(List<List<Draft>> sentences, AliasReader aliases) {
    nameBodies(sentences);
    Appositions appositions = new Appositions(page, words);
    sentences.forEach(appositions::read);
    joinPersons(sentences);
    aliases.read(sentences);
    new NameSpread(page, this, aliases.known()).spread(sentences);
    for (Person person : persons.all()) {
      person.id = personId(person);
    }
    for (int s = 0; s < sentences.size(); s++) {
      begun = null;
      told = null;
      for (Draft draft : sentences.get(s)) {
        draft.actor = actor(draft, s);
        note(draft);
      }
    }
  }

  /** Keeps what a mention tells of the ones behind it. */
  private void note(Draft draft) {
    if (draft.actor != null && !draft.bare && draft.end > draft.first + 1) {
      headed.put(page.folded(draft.first), draft.actor);
      int m = page.matches.longest(draft.first, SenseKind.ORGANISATION_HEAD);
      if (m >= 0 && page.matches.end(m) > draft.first + 1) {
        headed.put(head(draft.first, page.matches.end(m)), draft.actor); // "Komisi III DPR"
      }
    }
    Person person = persons.of(draft);
    told = person == null || person.listed == null ? told : person.listed.country();
    Actor actor = draft.actor == null ? null : table.get(draft.actor);
    if (actor != null
        && actor.country() != null
        && draft.sort != Draft.Sort.REFERENCE
        && actor.kind() != ActorKind.PERSON
        && actor.kind() != ActorKind.MEDIA
        && actor.kind() != ActorKind.COMPANY) {
      countries.note(draft, actor.country());
      begun = begun == null && !countries.isOfAct(draft.first) ? actor.country() : begun;
    }
  }

  /** "RSPAD Gatot Soebroto", then "Gatot Soebroto": a body that is named after a person. */
  private void nameBodies(List<List<Draft>> sentences) {
    Map<String, Draft> tails = new HashMap<>();
    for (List<Draft> drafts : sentences) {
      for (Draft draft : drafts) {
        if (draft.sort == Draft.Sort.BODY && draft.headed && draft.end - draft.first == 3) {
          tails.putIfAbsent(String.join(" ", nameTokens(draft.first + 1, draft.end)), draft);
        }
      }
    }
    if (tails.isEmpty()) {
      return;
    }
    for (List<Draft> drafts : sentences) {
      for (int i = 0; i < drafts.size(); i++) {
        Draft draft = drafts.get(i);
        boolean plain = draft.isPerson() && draft.listed.isEmpty() && draft.office == null;
        Draft body = plain ? tails.get(String.join(" ", nameTokens(draft))) : null;
        if (body != null) {
          Draft named = new Draft(draft.first, draft.end, Draft.Sort.BODY, draft.form);
          named.kind = body.kind;
          named.match = draft.match;
          named.aliasOf = body;
          drafts.set(i, named);
        }
      }
    }
  }

  private void joinPersons(List<List<Draft>> sentences) {
    for (int pass = 0; pass < 2; pass++) {
      for (List<Draft> drafts : sentences) {
        for (Draft draft : drafts) {
          if (draft.isPerson()) {
            if (isFull(draft) == (pass == 0)) {
              person(draft);
            }
          }
        }
      }
    }
  }

  /** "van der Sar" is a short name, "Edwin van der Sar" a full one. */
  private boolean isFull(Draft draft) {
    int words = 0;
    int names = 0;
    for (int t = draft.first; t < draft.nameEnd(); t++) {
      words += page.tokens.isWord(t) ? 1 : 0;
      names += page.tokens.isWord(t) && !page.isNameParticle(t) ? 1 : 0;
    }
    return words > 1 && (names > 1 || page.tokens.isCapital(draft.first));
  }

  /** {@return the words of the mention's name, folded, without points} */
  List<String> nameTokens(Draft draft) {
    return nameTokens(draft.first, draft.nameEnd());
  }

  List<String> nameTokens(int first, int end) {
    List<String> tokens = new ArrayList<>(end - first);
    for (int t = first; t < end; t++) {
      if (page.tokens.isWord(t)) {
        tokens.add(page.folded(t));
      }
    }
    return tokens;
  }

  /** Makes the mention one of the other mention's person, where that is one. */
  void join(Draft draft, Draft owner) {
    Person person = persons.of(owner);
    if (person != null) {
      persons.join(draft, person);
    }
  }

  /** Joins the mention of a person to the person of that name, or begins another. */
  void person(Draft draft) {
    List<String> tokens = nameTokens(draft);
    if (tokens.isEmpty()) {
      return;
    }
    boolean isShort = !isFull(draft);
    Person known = persons.find(tokens, draft.first);
    WorldActor listed = draft.listed.isEmpty() ? null : draft.listed.get(0);
    if (known == null && listed == null) {
      known = persons.shortened(tokens);
      if (known == null && isShort && draft.role.isEmpty()) {
        known = persons.misprinted(tokens.get(tokens.size() - 1));
      } else if (known == null && !isShort) {
        known = persons.misprinted(tokens);
      }
      isShort |= known != null;
    }
    if (known != null
        && (isShort || known.listed == null || listed == null || isSame(known.listed, listed))
        && (listed == null || isSame(known.listed, listed) || (known.listed == null && isShort))) {
      persons.join(draft, known);
      draft.match = known.listed == null ? Match.UNLISTED : draft.match;
      return;
    }
    if (listed == null) {
      listed = index.get().find(page.text(draft.first, draft.end));
      if (listed != null) {
        draft.match = Match.VARIANT;
        draft.listed = List.of(listed);
      }
    }
    Person same = listed == null ? null : persons.listed(listed);
    if (same != null) {
      persons.join(draft, same);
      persons.alias(same, tokens);
      return;
    }
    Person person = persons.add(draft, tokens, page.personName(draft.first, draft.end));
    if (listed != null) {
      persons.list(person, listed);
    }
    if (draft.listed.size() > 1) {
      person.others = draft.listed.subList(1, draft.listed.size());
    }
  }

  private static boolean isSame(@Nullable WorldActor a, @Nullable WorldActor b) {
    return a == null ? b == null : a.equals(b);
  }

  private String personId(Person person) {
    if (person.listed != null) {
      return table.add(person.listed, person.office);
    }
    String cameo = cameo(person);
    String country =
        cameo.length() >= 3 && words.world().isState(cameo.substring(0, 3))
            ? cameo.substring(0, 3)
            : null;
    return table.add(person.name, ActorKind.PERSON, country, cameo, person.office);
  }

  private String cameo(Person person) {
    if (person.at != null && (person.role.isEmpty() || !startsWithState(person.at))) {
      return person.at;
    }
    String country = person.country;
    if (country == null) {
      country = countries.sure();
    }
    if (country == null && SentenceReader.POSTS.contains(person.role)) {
      country = countries.ofPost(person.position, page.sentenceFirst(person.position));
    }
    return (country == null ? UNKNOWN_COUNTRY : country)
        + (person.role.isEmpty() ? CameoCode.CIVILIAN : person.role);
  }

  private boolean startsWithState(String cameo) {
    return cameo.length() >= 3 && words.world().isState(cameo.substring(0, 3));
  }

  private @Nullable String actor(Draft draft, int sentence) {
    if (draft.dropped) {
      return null;
    }
    Person person = persons.of(draft);
    if (person != null) {
      return person.id;
    }
    Draft owner = draft.aliasOf;
    if (owner != null && owner != draft) {
      Person owning = persons.of(owner);
      return owning != null
          ? owning.id
          : owner.actor != null ? owner.actor : actor(owner, sentence);
    }
    return switch (draft.sort) {
      case LISTED -> listed(draft);
      case ORGAN -> organ(draft, sentence);
      case BODY -> draft.bare ? bare(draft) : body(draft);
      case GROUP -> group(draft, sentence);
      case OFFICE -> office(draft);
      default -> null;
    };
  }

  private String listed(Draft draft) {
    WorldActor actor = draft.listed.get(0);
    String country = actor.country();
    if (draft.form == ActorForm.METONYM
        && actor.kind() == ActorKind.GOVERNMENT
        && country != null
        && table.get(country + "-GOV") != null) {
      return country + "-GOV"; // the article's own use: the seat stands for the state it names
    }
    if (actor.country() != null && actor.id().startsWith(actor.country() + "-")) {
      organCountries.put(actor.id().substring(4), actor.country());
    }
    return table.add(actor, null);
  }

  private @Nullable String organ(Draft draft, int sentence) {
    String organ = draft.organ;
    if (organ == null) {
      return null;
    }
    String country = draft.country;
    boolean named = draft.form != ActorForm.DESCRIPTION || organ.equals(EMBASSY);
    if ((country == null && named) || draft.there) {
      country = organCountries.get(organ);
    }
    if (country == null && draft.form == ActorForm.ACRONYM) {
      country = words.home().isEmpty() ? null : words.home();
    }
    boolean home = HOME_ORGANS.contains(organ);
    if (country == null && (home || isTheirsAgain(draft, page.first(sentence)))) {
      country = countries.opening(page.first(sentence), draft.first);
    }
    if (country == null && home) {
      country = told; // "X asked Congress"
    }
    if (country == null) {
      country = countries.around(draft.first, page.first(sentence), page.end(sentence));
    }
    if (country == null || (draft.foreign && words.home().equals(country))) {
      return null; // "the congress" at home is one of a party
    }
    organCountries.put(organ, country);
    WorldActor actor = words.world().organ(country, organ);
    draft.match = draft.country == null ? Match.VARIANT : Match.EXACT;
    return table.add(actor, null);
  }

  /** "Its troops took the town and those troops": who they are of has been told by an ending. */
  private boolean isTheirsAgain(Draft draft, int first) {
    if (!page.isDemonstrative(draft.end)) {
      return false;
    }
    String noun = page.folded(draft.first);
    for (int t = draft.first - 1; t >= first; t--) {
      boolean same = words.pronoun(page.tokens, t) == page.tokens.begin(t) + noun.length();
      if (same && page.folded(t).startsWith(noun)) {
        return true;
      }
    }
    return false;
  }

  private String head(int first, int end) {
    return end == first + 1 ? page.folded(first) : CharTable.fold(page.text(first, end));
  }

  /**
   * {@return the body that has been named with the head, else the one that the head alone names}
   */
  private @Nullable String bare(Draft draft) {
    String named = headed.get(head(draft.first, draft.end));
    return named != null || draft.kind == null ? named : body(draft);
  }

  private String body(Draft draft) {
    String name = page.text(draft.first, draft.nameEnd());
    String key = CharTable.fold(name);
    String known = bodies.get(key);
    if (known != null) {
      return known;
    }
    boolean foreign = draft.country == null && draft.kind == ActorKind.MEDIA;
    WorldActor whole = draft.country == null && !foreign ? whole(draft) : null;
    String between = whole != null && whole.country() == null ? whole.cameo() : null;
    String home = whole == null ? null : whole.country();
    String near = draft.country != null ? draft.country : home != null ? home : countries.top();
    String country = foreign || between != null ? "" : near;
    String id =
        table.add(
            name,
            draft.kind == null ? ActorKind.ORGANISATION : draft.kind,
            country.isEmpty() ? null : country,
            between != null ? between : (foreign ? UNKNOWN_COUNTRY : country) + draft.role,
            null);
    bodies.put(key, id);
    return id;
  }

  /**
   * {@return the listed body that the name of its part has in it, "the Sanctions Committee of the
   * UN"; or null}
   */
  private @Nullable WorldActor whole(Draft draft) {
    for (int t = draft.nameEnd() - 1; t > draft.first; t--) {
      for (int m = page.matches.first(t); m < page.matches.last(t); m++) {
        int value = page.matches.value(m, SenseKind.ACTOR);
        if (value < 0 || page.matches.end(m) > draft.nameEnd() || !page.tokens.isCapital(t)) {
          continue;
        }
        WorldActor actor = words.world().actor(ActorWords.actorOf(value));
        String cameo = actor.cameo();
        boolean between =
            actor.country() == null
                && cameo != null
                && actor.kind() == ActorKind.IGO
                && cameo.startsWith(INTERNATIONAL);
        if (between || (actor.country() != null && PARTED.contains(actor.kind()))) {
          return actor;
        }
      }
    }
    return null;
  }

  /** Whether a pronoun on the noun says whose they are. */
  private boolean isTheirs(int noun) {
    return words.pronoun(page.tokens, noun) >= 0 && !page.isFunctionWord(noun);
  }

  private @Nullable String group(Draft draft, int sentence) {
    if (draft.ofMany) {
      return add(draft, null);
    }
    String country = draft.country;
    if (draft.role.equals("SEP") && countries.region() != null) {
      country = countries.region(); // separatists are of the state that they would leave
    }
    String noun = page.folded(draft.noun);
    if (country == null && isTheirs(draft.noun)) {
      country = begun; // "China urged its citizens"
    }
    if (country == null) {
      country = groupCountries.get(noun); // "warga Gaza ... warga": the same people
    } else {
      groupCountries.put(noun, country);
    }
    if (country == null && HOME_ROLES.contains(draft.role)) {
      country = countries.opening(page.first(sentence), draft.first);
    }
    if (country == null) {
      country = countries.site(draft.first, page.first(sentence), page.end(sentence));
    }
    if (country == null) {
      country = countries.around(draft.first, page.first(sentence), page.end(sentence), true);
    }
    return add(draft, country);
  }

  private String add(Draft draft, @Nullable String country) {
    String cameo = (country == null ? "" : country) + draft.role;
    return table.add(
        page.text(draft.first, draft.end),
        draft.kind == null ? ActorKind.GROUP : draft.kind,
        country,
        cameo,
        null);
  }

  private @Nullable String office(Draft draft) {
    String country = draft.country;
    String key = draft.officeKey;
    Person known = key.isEmpty() ? null : persons.inOffice(key, country);
    if (known != null && known.position < draft.first) {
      return known.id;
    }
    String where = country == null ? countries.top() : country;
    WorldActor holder =
        year < 0 || key.isEmpty() ? null : words.world().holder(key, where, year).orElse(null);
    if (holder != null) {
      draft.match = Match.ALIAS;
      return table.add(holder, draft.office);
    }
    String post = draft.office;
    boolean pointed = page.isDemonstrative(draft.end); // "the minister" named before
    if (post == null || (country == null && !key.isEmpty() && (pointed || !draft.standsAlone))) {
      return null;
    }
    Person named = persons.inPost(CharTable.fold(post), draft.first);
    if (named != null) {
      return named.id;
    }
    if (country == null) {
      country = countries.ofPost(draft.first, page.sentenceFirst(draft.first));
    }
    String cameo = (country == null ? UNKNOWN_COUNTRY : country) + draft.role;
    return table.add(post, ActorKind.GROUP, country, cameo, null);
  }
}
