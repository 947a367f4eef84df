package org.warta.internal.actor;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.warta.ActorCandidate;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.Match;
import org.warta.PlaceCandidate;
import org.warta.internal.actor.PersonIndex.Heard;
import org.warta.internal.lexicon.FunctionWords;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.NameSpellings;
import org.warta.internal.place.PlaceResolver;
import org.warta.internal.place.PlaceStage;
import org.warta.internal.place.PlaceTypes;
import org.warta.internal.place.PlaceWords;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.TextMender;
import org.warta.internal.text.Tokenizer;
import org.warta.internal.text.Tokens;
import org.warta.internal.world.ActorWorld;
import org.warta.internal.world.Gazetteer;
import org.warta.internal.world.World;
import org.warta.internal.world.WorldActor;
import org.warta.spi.LanguageProfile;
import org.warta.spi.ListKind;
import org.warta.spi.WordLists;

/**
 * Resolves names of actors that stand alone, by what the actor stage reads in a sentence of the
 * name alone and the place resolver of the name as a place. Immutable and thread-safe.
 */
public final class ActorResolver {
  /** The name may be of any year. */
  public static final int ANY_YEAR = Integer.MIN_VALUE;

  private static final int LONGEST = 200;
  private static final double CANONICAL = 1;
  private static final double OTHER_NAME = 0.95;
  private static final double SHORT_NAME = 0.9;
  private static final double METONYM = 0.92;
  private static final double ORGAN = 0.95;
  private static final double HOME_ORGAN = 0.6;
  private static final double CAPITAL = 0.8;
  private static final double SPELT = 0.9;
  private static final double SURNAME = 0.4;
  private static final double OFFICE_HOLDER = 0.5;
  private static final double IN_OFFICE = 0.2;
  private static final double OTHER_STATE = 0.5;
  private static final double SHAPE = 0.6;
  private static final double SLIP = 0.5;
  private static final double LATER_IN_LIST = 0.01;

  private final ActorWords words;
  private final PersonIndex index;
  private final NameSpellings spellings;
  private final Gazetteer gazetteer;
  private final PlaceStage placeStage;
  private final PlaceResolver places;
  private final Lexicon lexicon;
  private final TextMender mender = new TextMender();
  private final Tokenizer tokenizer = new Tokenizer();

  private ActorResolver(WordLists lists, LanguageProfile profile, World world) {
    Lexicon.Builder builder = Lexicon.builder();
    FunctionWords.addTo(builder, lists);
    NameSpellings placeNames = PlaceWords.addTo(builder, lists, world.places());
    this.words = ActorWords.addTo(builder, lists, profile, world.actors());
    this.lexicon = builder.build();
    this.gazetteer = world.places();
    this.placeStage = new PlaceStage(gazetteer, placeNames, PlaceTypes.of(lists), profile);
    this.places = new PlaceResolver(gazetteer, placeNames, lexicon, lists, profile);
    this.index = new PersonIndex(world.actors());
    this.spellings = spellings(world.actors(), lists);
  }

  /**
   * {@return a resolver of the names of the world and of the language}
   *
   * @param lists the lists of the language
   * @param profile its parameters
   * @param world the places and actors
   */
  public static ActorResolver of(WordLists lists, LanguageProfile profile, World world) {
    return new ActorResolver(lists, profile, world);
  }

  /** The names of bodies, and of persons in one word; longer ones the index of persons hears. */
  private static NameSpellings spellings(ActorWorld world, WordLists lists) {
    NameSpellings.Builder names = new NameSpellings.Builder();
    for (ActorWorld.ListedName name : world.names()) {
      if (name.isShort() || world.actor(name.actor()).kind() != ActorKind.PERSON) {
        names.add(name.text(), name.actor(), true);
      }
    }
    lists
        .rows(ListKind.ACTOR_NAMES)
        .forEach(row -> names.add(row.text("surface"), world.row(row.text("actor")), true));
    return names.build();
  }

  /**
   * {@return the actors that the name may mean, best first}
   *
   * @param name the name
   * @param year the year in which it was printed, or {@link #ANY_YEAR}
   */
  public List<ActorCandidate> resolve(String name, int year) {
    String text = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
    ActorCandidates found = find(text, year);
    int bracket = text.endsWith(")") ? text.lastIndexOf('(') : -1;
    if (found.isEmpty() && bracket > 0) {
      found = find(text.substring(0, bracket).strip(), year); // "Basuki Tjahaja Purnama (Ahok)"
    }
    if (found.isEmpty()) {
      addSpelt(text, found);
    }
    return found.ranked();
  }

  private ActorCandidates find(String text, int year) {
    ActorCandidates found = new ActorCandidates();
    for (String printed :
        List.of(text, NameCase.capitalized(text), text.toUpperCase(Locale.ROOT))) {
      if (found.isEmpty()) {
        read(printed, year, found); // a column of names may have lost its capitals
      }
    }
    addSounding(text, year, found);
    return found;
  }

  private void read(String text, int year, ActorCandidates found) {
    SourceText source = mender.mend(null, text);
    Tokens tokens = tokenizer.tokenize(source);
    if (tokens.count() == 0) {
      return;
    }
    LoneName name = new LoneName(source, tokens, lexicon.find(tokens), words, placeStage);
    addListed(name, found);
    addMetonym(name, found);
    addOrgan(name, found);
    addStates(name, found);
    addTitled(name, year, found);
  }

  private void addListed(LoneName name, ActorCandidates found) {
    String folded = CharTable.fold(name.from(0));
    for (boolean persons : new boolean[] {false, true}) {
      Draft draft = name.bodies.names.listed(0, name.end, LoneName.SENTENCE, persons);
      if (draft == null || draft.end < name.end) {
        continue;
      }
      double later = 0;
      for (WorldActor actor : draft.listed) {
        if (folded.equals(CharTable.fold(actor.name()))) {
          found.add(actor, Match.EXACT, CANONICAL - later, "listed name");
        } else if (draft.match == Match.ALIAS) {
          found.add(actor, Match.ALIAS, SHORT_NAME - later, "short name of the best-known bearer");
        } else {
          found.add(actor, Match.VARIANT, OTHER_NAME - later, "other listed name");
        }
        later += LATER_IN_LIST;
      }
    }
  }

  private void addMetonym(LoneName name, ActorCandidates found) {
    Draft draft = name.bodies.names.metonym(0, name.end);
    if (draft != null && draft.end == name.end) {
      String reason = draft.form == ActorForm.METONYM ? "metonym: who sits there" : "by-name";
      found.add(draft.listed.get(0), Match.ALIAS, METONYM, reason);
    }
  }

  private void addOrgan(LoneName name, ActorCandidates found) {
    Draft draft = name.bodies.organ(0, name.end, LoneName.SENTENCE);
    if (draft == null || draft.sort != Draft.Sort.ORGAN || draft.organ == null) {
      return;
    }
    if (draft.end < name.end) {
      PlaceCandidate behind = stateOf(name.from(draft.end));
      if (behind != null) {
        String code = gazetteer.country(gazetteer.row(behind.place().id()));
        found.add(
            words.world().organ(code, draft.organ),
            behind.match(),
            ORGAN * behind.score(),
            "organ of the state behind it: " + behind.reason());
      }
    } else if (draft.country != null) {
      found.add(
          words.world().organ(draft.country, draft.organ),
          Match.EXACT,
          ORGAN,
          "organ of the state behind it");
    } else if (!words.home().isEmpty()) {
      found.add(
          words.world().organ(words.home(), draft.organ),
          Match.VARIANT,
          HOME_ORGAN,
          "organ of a state, which is the home country where none is named");
    }
  }

  /** {@return the state that the name means at best, itself or by its capital, or null} */
  private @Nullable PlaceCandidate stateOf(String name) {
    for (PlaceCandidate candidate : places.resolve(name)) {
      int row = gazetteer.row(candidate.place().id());
      if (words.world().isState(gazetteer.country(row))
          && (gazetteer.isPolity(row) || gazetteer.isSeat(row))) {
        return candidate;
      }
    }
    return null;
  }

  private void addStates(LoneName name, ActorCandidates found) {
    boolean kindSaid = name.saysKindOfPlace();
    boolean none = found.isEmpty();
    for (PlaceCandidate candidate : places.resolve(name.from(0))) {
      int row = gazetteer.row(candidate.place().id());
      String code = gazetteer.country(row);
      Match match = candidate.match();
      if (!words.world().isState(code) || (match == Match.TYPO && !none)) {
        continue;
      }
      if (gazetteer.isPolity(row)) {
        found.add(
            words.world().state(code), match, candidate.score(), "state: " + candidate.reason());
      } else if (gazetteer.isSeat(row) && !kindSaid) {
        found.add(
            words.world().state(code),
            match == Match.TYPO ? match : Match.ALIAS,
            candidate.score() * CAPITAL,
            "metonym: government that sits there");
      }
    }
  }

  private void addTitled(LoneName name, int year, ActorCandidates found) {
    TitleChain chain = name.titles.read(0, name.end, LoneName.SENTENCE);
    if (chain == null) {
      return;
    }
    if (chain.end >= name.end) {
      OfficeNames.add(words, name, chain, year, found);
      return;
    }
    String office = name.titles.text(chain);
    for (ActorCandidate person : find(name.from(chain.end), year).ranked()) {
      if (person.actor().kind() == ActorKind.PERSON) {
        boolean other = chain.country != null && !chain.country.equals(person.actor().country());
        found.addTitled(person, office, other ? person.score() * OTHER_STATE : person.score());
      }
    }
  }

  /** Persons by the sound of the name: spellings in no list, and the bearers of a surname. */
  private void addSounding(String name, int year, ActorCandidates found) {
    if (found.isEmpty()) {
      for (Heard heard : index.heard(name)) {
        found.add(heard.actor(), Match.VARIANT, heard.score() * SPELT, "spelling of a name");
      }
    }
    for (WorldActor bearer : index.bearers(name)) {
      boolean inOffice = bearer.offices().stream().anyMatch(office -> office.in(year));
      double score = bearer.offices().isEmpty() ? SURNAME : OFFICE_HOLDER;
      found.add(bearer, Match.ALIAS, inOffice ? score + IN_OFFICE : score, "bearer of the surname");
    }
  }

  private void addSpelt(String name, ActorCandidates found) {
    int shaped = spellings.sameShape(name);
    int slipped = shaped >= 0 ? -1 : spellings.oneSlip(name);
    if (shaped >= 0) {
      found.add(words.world().actor(shaped), Match.VARIANT, SHAPE, "spelling of a name");
    } else if (slipped >= 0) {
      found.add(words.world().actor(slipped), Match.TYPO, SLIP, "one slip from a name");
    }
  }
}
