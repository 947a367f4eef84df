package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.Prefixes;
import org.warta.internal.text.Suffixes;
import org.warta.internal.text.Tokens;
import org.warta.internal.world.ActorWorld;
import org.warta.internal.world.ActorWorld.ListedName;
import org.warta.spi.AliasCue;
import org.warta.spi.CasualtyWord;
import org.warta.spi.EventCue;
import org.warta.spi.LanguageProfile;
import org.warta.spi.ListKind;
import org.warta.spi.OrganForm;
import org.warta.spi.ReferenceReach;
import org.warta.spi.TitleKind;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/**
 * What a language's lists and the world data say of actors, by sense. Immutable and thread-safe.
 */
public final class ActorWords {
  /** The name is short: a surname or nickname. */
  private static final int SHORT = 1;

  /** The name is of capitals alone, and so must the text be. */
  private static final int CAPITALS = 2;

  /** The name begins with a capital, and so must the text. */
  private static final int CAPITAL = 4;

  private static final int FLAG_BITS = 3;

  /** The thing is a building or room that is named after its owner. */
  private static final int VENUE = 1;

  /** The fewest letters of a noun that has a pronoun on it. */
  private static final int STEM = 3;

  /** Of a thing: the company behind it has made it. */
  private static final int MADE = 8;

  private static final ActorForm[] FORMS = ActorForm.values();
  private static final ActorKind[] KINDS = ActorKind.values();
  private static final OrganForm[] ORGAN_FORMS = OrganForm.values();
  private static final TitleKind[] TITLE_KINDS = TitleKind.values();

  /** A word for an organ of every state. */
  record Organ(String id, OrganForm form) {}

  /** A title of persons. */
  record Title(TitleKind kind, String role, String office, String at) {}

  /**
   * A word for a group of people.
   *
   * @param owner whether they are told of where a noun before says what is theirs
   * @param country of which country they are by the word alone, or empty
   */
  record Group(String role, ActorKind kind, boolean counted, boolean owner, String country) {}

  /**
   * A word that begins the name of an organisation.
   *
   * @param alone whether it names a body with nothing behind it as well
   * @param pointed whether a demonstrative behind it points back to the body of its kind named last
   */
  record Head(ActorKind kind, String role, boolean alone, boolean pointed) {}

  /**
   * A word that ends the name of an organisation or a thing.
   *
   * @param kind what kind of organisation; null for a thing
   */
  record Tail(@Nullable ActorKind kind, String role) {}

  /**
   * A seat of power or byname.
   *
   * @param small whether it may stand without a capital
   */
  record Metonym(String actor, ActorForm form, boolean small) {}

  private final ActorWorld world;
  private final List<Organ> organs = new ArrayList<>();
  private final List<String> qualifiers = new ArrayList<>();
  private final List<Title> titles = new ArrayList<>();
  private final List<Group> groups = new ArrayList<>();
  private final List<Head> heads = new ArrayList<>();
  private final List<Tail> tails = new ArrayList<>();
  private final List<Metonym> metonyms = new ArrayList<>();
  private final @Nullable NameTagger tagger;
  private final CommonWords common;
  private final String home;
  private final Set<String> ones = new HashSet<>();
  private final Set<String> others = new HashSet<>();
  private final Set<String> relatives = new HashSet<>();
  private final Prefixes verbPrefixes;
  private final Suffixes pronounEndings;
  private final boolean modifierFollowsNoun;

  private ActorWords(
      ActorWorld world, LanguageProfile profile, @Nullable NameTagger tagger, CommonWords common) {
    this.world = world;
    this.home = profile.homeCountry();
    this.verbPrefixes = new Prefixes(profile.verbPrefixes());
    this.pronounEndings = new Suffixes(profile.pronounEndings());
    this.modifierFollowsNoun = profile.modifierFollowsNoun();
    this.tagger = tagger;
    this.common = common;
  }

  /**
   * Adds the names of actors and the words around them to a lexicon.
   *
   * @return what the senses mean
   */
  public static ActorWords addTo(
      Lexicon.Builder lexicon, WordLists lists, LanguageProfile profile, ActorWorld world) {
    ActorWords words =
        new ActorWords(
            world,
            profile,
            lists.list(ListKind.NAME_MODEL).map(NameTagger::read).orElse(null),
            lists.list(ListKind.VOCABULARY).map(CommonWords::of).orElseGet(CommonWords::none));
    words.addNames(lexicon, lists);
    words.addBodies(lexicon, lists);
    words.addPeople(lexicon, lists);
    words.addCounts(lists);
    words.addRelatives(lists);
    return words;
  }

  /** {@return the words that were written} */
  public static ActorWords read(TableReader in, LanguageProfile profile, ActorWorld world) {
    NameTagger tagger = in.flag() ? NameTagger.read(in) : null;
    ActorWords words = new ActorWords(world, profile, tagger, CommonWords.read(in));
    words.organs.addAll(in.list(() -> new Organ(in.text(), in.constant(ORGAN_FORMS))));
    words.qualifiers.addAll(in.texts());
    words.titles.addAll(
        in.list(() -> new Title(in.constant(TITLE_KINDS), in.text(), in.text(), in.text())));
    words.groups.addAll(
        in.list(() -> new Group(in.text(), in.constant(KINDS), in.flag(), in.flag(), in.text())));
    words.heads.addAll(
        in.list(() -> new Head(in.constant(KINDS), in.text(), in.flag(), in.flag())));
    words.tails.addAll(in.list(() -> new Tail(in.optionalConstant(KINDS), in.text())));
    words.metonyms.addAll(in.list(() -> new Metonym(in.text(), in.constant(FORMS), in.flag())));
    words.ones.addAll(in.texts());
    words.others.addAll(in.texts());
    words.relatives.addAll(in.texts());
    return words;
  }

  /** Writes the words, for {@link #read}. */
  public void write(TableWriter out) {
    out.flag(tagger != null);
    if (tagger != null) {
      tagger.write(out);
    }
    common.write(out);
    out.list(
        organs,
        organ -> {
          out.text(organ.id());
          out.constant(organ.form());
        });
    out.texts(qualifiers);
    out.list(
        titles,
        title -> {
          out.constant(title.kind());
          out.text(title.role());
          out.text(title.office());
          out.text(title.at());
        });
    out.list(
        groups,
        group -> {
          out.text(group.role());
          out.constant(group.kind());
          out.flag(group.counted());
          out.flag(group.owner());
          out.text(group.country());
        });
    out.list(
        heads,
        head -> {
          out.constant(head.kind());
          out.text(head.role());
          out.flag(head.alone());
          out.flag(head.pointed());
        });
    out.list(
        tails,
        tail -> {
          out.constant(tail.kind());
          out.text(tail.role());
        });
    out.list(
        metonyms,
        metonym -> {
          out.text(metonym.actor());
          out.constant(metonym.form());
          out.flag(metonym.small());
        });
    out.texts(new TreeSet<>(ones));
    out.texts(new TreeSet<>(others));
    out.texts(new TreeSet<>(relatives));
  }

  private void addNames(Lexicon.Builder lexicon, WordLists lists) {
    for (ListedName name : world.names()) {
      addName(lexicon, name.text(), name.actor(), name.isShort());
      if (world.isOutlet(name.actor())) {
        lexicon.add(name.text(), SenseKind.OUTLET, name.actor() - world.firstOutlet());
      }
    }
    Set<String> joining = new HashSet<>();
    each(lists, ListKind.FUNCTION_WORDS, row -> joining.add(row.text("surface")));
    each(
        lists,
        ListKind.ACTOR_NAMES,
        row -> {
          int actor = world.row(row.text("actor"));
          if (actor < 0) {
            throw row.error("actor", "is no actor of the world data");
          }
          for (String name : ListCommas.spellings(row.text("surface"), joining)) {
            addName(lexicon, name, actor, false);
          }
        });
    each(
        lists,
        ListKind.METONYMS,
        row -> {
          String actor = row.text("actor");
          if (!world.isState(actor) && world.row(actor) < 0) {
            throw row.error("actor", "is no actor of the world data");
          }
          lexicon.add(row.text("surface"), SenseKind.METONYM, metonyms.size());
          boolean small = Character.isLowerCase(row.text("surface").codePointAt(0));
          metonyms.add(new Metonym(actor, row.constant("form", ActorForm.class), small));
        });
  }

  private void addBodies(Lexicon.Builder lexicon, WordLists lists) {
    each(
        lists,
        ListKind.STATE_ORGANS,
        row -> {
          if (!world.isOrgan(row.text("organ"))) {
            throw row.error("organ", "is no organ of the world data");
          }
          lexicon.add(row.text("surface"), SenseKind.STATE_ORGAN, organs.size());
          organs.add(new Organ(row.text("organ"), row.constant("form", OrganForm.class)));
        });
    each(
        lists,
        ListKind.STATE_QUALIFIERS,
        row -> {
          lexicon.add(row.text("surface"), SenseKind.STATE_QUALIFIER, qualifiers.size());
          qualifiers.add(row.text("country"));
        });
    each(
        lists,
        ListKind.ORGANISATION_HEADS,
        row -> {
          lexicon.add(row.text("surface"), SenseKind.ORGANISATION_HEAD, heads.size());
          heads.add(
              new Head(
                  row.constant("kind", ActorKind.class),
                  row.text("role"),
                  row.isYes("alone"),
                  row.isYes("pointed")));
        });
    each(
        lists,
        ListKind.ORGANISATION_TAILS,
        row -> {
          lexicon.add(row.text("surface"), SenseKind.ORGANISATION_TAIL, tails.size());
          boolean thing = row.text("kind").isEmpty();
          tails.add(
              new Tail(thing ? null : row.constant("kind", ActorKind.class), row.text("role")));
        });
  }

  private void addPeople(Lexicon.Builder lexicon, WordLists lists) {
    each(
        lists,
        ListKind.TITLES,
        row -> {
          TitleKind kind = row.constant("kind", TitleKind.class);
          lexicon.add(row.text("surface"), SenseKind.TITLE, titles.size());
          if (kind == TitleKind.RELATION) {
            lexicon.add(row.text("surface"), SenseKind.RELATION, 0);
          }
          titles.add(new Title(kind, row.text("role"), row.text("office"), row.text("at")));
        });
    each(
        lists,
        ListKind.PEOPLE_GROUPS,
        row -> {
          String country = row.text("country");
          int group = groups.size() << 1 | (country.isEmpty() ? 0 : 1);
          lexicon.add(row.text("surface"), SenseKind.PEOPLE_GROUP, group);
          ActorKind kind =
              row.text("kind").isEmpty() ? ActorKind.GROUP : row.constant("kind", ActorKind.class);
          groups.add(
              new Group(row.text("role"), kind, row.isYes("counted"), row.isYes("owner"), country));
        });
    each(
        lists,
        ListKind.PREDICATES,
        row -> lexicon.add(row.text("surface"), SenseKind.PREDICATE, row.isYes("post") ? 1 : 0));
    each(
        lists,
        ListKind.THINGS,
        row -> {
          boolean capitals = (caseOf(row.text("surface")) & CAPITALS) != 0;
          int flags =
              (row.isYes("venue") ? VENUE : 0)
                  | (row.isYes("make") ? MADE : 0)
                  | (capitals ? CAPITALS : 0);
          lexicon.add(row.text("surface"), SenseKind.THING, flags);
        });
    each(
        lists,
        ListKind.NAME_PARTICLES,
        row -> lexicon.add(row.text("surface"), SenseKind.NAME_PARTICLE, 0));
    each(
        lists,
        ListKind.NAME_WORDS,
        row -> lexicon.add(row.text("surface"), SenseKind.NAME_WORD, 0));
    each(
        lists,
        ListKind.REFERENCES,
        row ->
            lexicon.add(
                row.text("surface"),
                SenseKind.REFERENCE,
                position(row.constant("refers", ReferenceReach.class))));
    each(
        lists,
        ListKind.ALIAS_CUES,
        row ->
            lexicon.add(
                row.text("surface"),
                SenseKind.ALIAS_CUE,
                position(row.constant("kind", AliasCue.class))));
  }

  /** The number of a constant in the lexicon; it is made anew at each load and stored nowhere. */
  @SuppressWarnings("EnumOrdinal")
  static int position(Enum<?> constant) {
    return constant.ordinal();
  }

  private static void each(WordLists lists, ListKind kind, Consumer<WordList.Row> row) {
    lists.list(kind).ifPresent(list -> list.rows().forEach(row));
  }

  private static void addName(Lexicon.Builder lexicon, String name, int actor, boolean isShort) {
    int value = actor << FLAG_BITS | caseOf(name) | (isShort ? SHORT : 0);
    lexicon.add(name, SenseKind.ACTOR, value);
    String plain = name.replace('-', ' ').replace("'", "").replace("\u2019", "");
    if (!plain.equals(name)) {
      lexicon.add(plain, SenseKind.ACTOR, value);
    }
    if (name.indexOf('-') > 0) {
      lexicon.add(name.replace("-", ""), SenseKind.ACTOR, value);
    }
  }

  private static int caseOf(String name) {
    boolean lower = false;
    boolean upper = false;
    for (int i = 0; i < name.length(); i++) {
      byte k = CharTable.classOf(name.charAt(i));
      lower |= k == CharTable.LOWER;
      upper |= k == CharTable.UPPER;
    }
    boolean first = CharTable.classOf(name.charAt(0)) == CharTable.UPPER;
    return (upper && !lower ? CAPITALS : 0) | (first ? CAPITAL : 0);
  }

  static boolean isShort(int value) {
    return (value & SHORT) != 0;
  }

  /**
   * {@return whether the sense {@link SenseKind#PEOPLE_GROUP} says by itself of which country the
   * people are}
   */
  public static boolean tellsCountry(int value) {
    return (value & 1) != 0;
  }

  /** {@return whether the sense {@link SenseKind#THING} is a building named after its owner} */
  static boolean isVenue(int value) {
    return (value & VENUE) != 0;
  }

  /** {@return whether the sense {@link SenseKind#THING} is a ware named after who makes it} */
  static boolean isMade(int value) {
    return (value & MADE) != 0;
  }

  static boolean needsCapitals(int value) {
    return (value & CAPITALS) != 0;
  }

  static boolean needsCapital(int value) {
    return (value & CAPITAL) != 0;
  }

  /** {@return the row of the actor that a sense {@link SenseKind#ACTOR} names} */
  static int actorOf(int value) {
    return value >> FLAG_BITS;
  }

  /** {@return whether the sense {@link SenseKind#ACTOR} names a person} */
  boolean isPerson(int value) {
    return world.actor(actorOf(value)).kind() == ActorKind.PERSON;
  }

  ActorWorld world() {
    return world;
  }

  Organ organ(int value) {
    return organs.get(value);
  }

  String qualifier(int value) {
    return qualifiers.get(value);
  }

  Title title(int value) {
    return titles.get(value);
  }

  /** {@return whether the match, which may be -1 for none, is a title of that kind} */
  boolean isTitle(Matches matches, int match, TitleKind kind) {
    return match >= 0 && title(matches.value(match, SenseKind.TITLE)).kind() == kind;
  }

  /**
   * {@return whether a rank begins with the token, behind which its holder is named: "Polri
   * Brigadir Jenderal Budi"}
   */
  boolean isRank(Tokens tokens, Matches matches, int token) {
    return tokens.isCapital(token)
        && isTitle(matches, matches.longest(token, SenseKind.TITLE), TitleKind.RANK);
  }

  Group group(int value) {
    return groups.get(value >>> 1);
  }

  Head head(int value) {
    return heads.get(value);
  }

  /** {@return the word of a sense {@link SenseKind#ORGANISATION_TAIL}} */
  Tail tail(int value) {
    return tails.get(value);
  }

  Metonym metonym(int value) {
    return metonyms.get(value);
  }

  /** {@return the model that finds names in no list, or null where the language has none} */
  @Nullable NameTagger tagger() {
    return tagger;
  }

  /** {@return the words of the language that are no names} */
  CommonWords common() {
    return common;
  }

  /** {@return whether the word begins as the verbs of the language do} */
  boolean isVerb(Tokens tokens, int token) {
    return !tokens.isCapital(token)
        && verbPrefixes.begin(tokens.folded(), tokens.begin(token), tokens.end(token), 2);
  }

  /** {@return where the pronoun begins that says whose the token is, "her sons" in one, or -1} */
  int pronoun(Tokens tokens, int token) {
    return pronounEndings.begin(tokens.folded(), tokens.begin(token), tokens.end(token), STEM);
  }

  /** {@return whether the state stands behind its organ or office (true) or before it} */
  boolean modifierFollowsNoun() {
    return modifierFollowsNoun;
  }

  private void addCounts(WordLists lists) {
    each(
        lists,
        ListKind.CASUALTY_WORDS,
        row -> {
          if (row.text("word").equals(CasualtyWord.ONE.name())) {
            ones.add(CharTable.fold(row.text("surface")));
          } else if (row.text("word").equals(CasualtyWord.OTHERS.name())) {
            others.add(CharTable.fold(row.text("surface")));
          }
        });
  }

  /** {@return whether the folded word counts one person: "a", "one"} */
  boolean isOne(String word) {
    return ones.contains(word);
  }

  private void addRelatives(WordLists lists) {
    each(
        lists,
        ListKind.EVENT_CUES,
        row -> {
          if (row.constant("cue", EventCue.class) == EventCue.WHO) {
            relatives.add(CharTable.fold(row.text("surface")));
          }
        });
  }

  /** {@return whether the folded word opens a clause about who is named before it: "who"} */
  boolean isRelative(String word) {
    return relatives.contains(word);
  }

  /** {@return whether the folded word is for others of those just told: "another"} */
  boolean isOther(String word) {
    return others.contains(word);
  }

  /** {@return the country whose bodies need no name of a country, or empty} */
  String home() {
    return home;
  }
}
