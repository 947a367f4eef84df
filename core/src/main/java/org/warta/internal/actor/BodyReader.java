package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.Match;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.internal.actor.ActorWords.Head;
import org.warta.internal.actor.ActorWords.Metonym;
import org.warta.internal.actor.ActorWords.Organ;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.world.CameoCode;
import org.warta.internal.world.WorldActor;
import org.warta.spi.OrganForm;
import org.warta.spi.TitleKind;

/** Reads names of listed actors, organs of states, groups, and bodies by their first word. */
final class BodyReader {
  /** The most tokens of a noun for an act before the people whose it is. */
  private static final int LONGEST_ACT = 3;

  private static final int LONGEST_NAME = 12;

  /** The kinds of bodies that are named after the place they are for. */
  private static final Set<ActorKind> LOCAL =
      EnumSet.of(ActorKind.POLICE, ActorKind.COURT, ActorKind.GOVERNMENT, ActorKind.LEGISLATURE);

  /** The kinds of bodies that every state has under such a name. */
  private static final Set<ActorKind> PUBLIC =
      EnumSet.of(
          ActorKind.GOVERNMENT,
          ActorKind.MINISTRY,
          ActorKind.ORGANISATION,
          ActorKind.COURT,
          ActorKind.LEGISLATURE);

  /** The kinds of bodies whose units are of them. */
  private static final Set<ActorKind> UNITED =
      EnumSet.of(ActorKind.POLICE, ActorKind.MILITARY, ActorKind.COURT);

  private static final int NEAR_SAYING = 4;

  /** The most letters of an abbreviation inside a name: "Pte. Ltd". */
  private static final int ABBREVIATED = 3;

  private final ActorWords words;
  private final Page page;
  private final Tagging tagging;

  BodyReader(ActorWords words, Page page, Tagging tagging) {
    this.words = words;
    this.page = page;
    this.tagging = tagging;
  }

  /** {@return the body that begins with the token, or null} */
  @Nullable Draft read(int token, int end, int sentence) {
    Draft led = words.modifierFollowsNoun() ? null : led(token, end, sentence, false);
    if (led != null) {
      return led;
    }
    Draft organ = organ(token, end, sentence);
    Draft listed = listed(token, end, sentence, false);
    Draft stated = organ == null || organ.country == null ? null : organ;
    Draft namesake = listed == null || stated != null ? null : namesake(listed, end);
    if (namesake != null) {
      return namesake;
    }
    Draft branch = listed == null || stated != null ? null : branch(listed, end);
    if (branch != null) {
      return branch;
    }
    if (stated != null && (listed == null || listed.end < stated.end)) {
      return stated;
    }
    Draft head = head(token, end, sentence);
    Draft metonym = metonym(token, end);
    Draft longest = longer(longer(metonym, listed), organ);
    boolean named =
        longest != null
            && (longest.sort == Draft.Sort.LISTED || longest.form != ActorForm.DESCRIPTION);
    if (longest != null && named && head != null) {
      return isLongerName(longest, head.end) ? head : longest;
    }
    return longer(longest, head);
  }

  /**
   * {@return the body of another state that is called as the listed one is at home, or null: "the
   * Election Commission of Freedonia"}
   */
  private @Nullable Draft namesake(Draft listed, int end) {
    ActorKind kind = listed.listed.get(0).kind();
    Marked<PlaceMention> behind = listed.end < end ? page.placeFrom(listed.end) : null;
    Place state = behind == null ? null : page.placeOf(behind);
    boolean other =
        state != null
            && Page.isState(state)
            && PUBLIC.contains(kind)
            && listed.end > listed.first + 1
            && words.home().equals(listed.listed.get(0).country())
            && !words.home().equals(state.country());
    if (!other || behind == null || state == null) {
      return null;
    }
    Draft body = new Draft(listed.first, behind.end(), Draft.Sort.BODY, ActorForm.NAME);
    body.kind = kind;
    body.role = CameoCode.role(listed.listed.get(0).cameo());
    body.headed = true;
    body.country = state.country();
    return body;
  }

  /** {@return the branch of a listed company in another state, or null: "Acme Group Freedonia"} */
  private @Nullable Draft branch(Draft listed, int end) {
    if (listed.listed.get(0).kind() != ActorKind.COMPANY) {
      return null;
    }
    int t = listed.end;
    int tail = t < end ? page.matches.longest(t, SenseKind.ORGANISATION_TAIL) : -1;
    t = tail < 0 ? t : page.matches.end(tail);
    Marked<PlaceMention> mention = t < end ? page.placeFrom(t) : null;
    Place state = mention == null ? null : page.placeOf(mention);
    if (mention == null || state == null) {
      return null;
    }
    boolean abroad =
        Page.isState(state)
            && page.isNameShape(t)
            && !page.tokens.isAllCapitals(t)
            && !Objects.equals(state.country(), listed.listed.get(0).country());
    return abroad ? branch(listed, mention.end(), state) : null;
  }

  private static Draft branch(Draft listed, int end, Place state) {
    Draft branch = new Draft(listed.first, end, Draft.Sort.BODY, ActorForm.NAME);
    branch.kind = listed.kind;
    branch.role = CameoCode.role(listed.listed.get(0).cameo());
    branch.headed = true;
    branch.country = state.country();
    return branch;
  }

  /**
   * {@return the organ or group behind the name of its state that begins with the token, or null:
   * "French troops", "France's Foreign Ministry"}
   */
  private @Nullable Draft led(int token, int end, int sentence, boolean group) {
    Marked<PlaceMention> mention = page.placeFrom(token);
    Place place = mention == null ? null : page.placeOf(mention);
    if (mention == null
        || place == null
        || place.country() == null
        || mention.mention().usage() == org.warta.PlaceUsage.LITERAL) {
      return null;
    }
    int t = page.afterPossessive(mention.end());
    Draft listed = listed(token, end, sentence, false);
    if (t >= end || (listed != null && listed.end > t)) {
      return null;
    }
    Draft noun = group ? group(t, end, sentence) : organ(t, end, sentence);
    if (noun == null || noun.country != null) {
      return null;
    }
    if ("GOV".equals(noun.organ) && !Page.isState(place) && !isCapital(mention)) {
      return null;
    }
    Draft whole = new Draft(token, noun.end, noun.sort, noun.form);
    whole.noun = noun.first;
    whole.organ = noun.organ;
    whole.role = noun.role;
    whole.kind = noun.kind;
    whole.member = noun.member;
    whole.country = place.country();
    return whole;
  }

  /** {@return whether a listed name goes on into that of another body: places aside} */
  boolean isLongerName(Draft listed, int end) {
    for (int t = listed.end; t < end && !page.tokens.isSymbol(t, '('); t++) {
      if (page.place(t) == null && page.isNameShape(t)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return the mention with an abbreviation in brackets behind it taken in, if that is its own}
   */
  Draft withBracket(Draft body, int end) {
    int t = body.end;
    if (body.form == ActorForm.DESCRIPTION
        || body.isPerson()
        || t + 2 >= end
        || !page.tokens.isSymbol(t, '(')
        || !page.tokens.isSymbol(t + 2, ')')
        || !page.isNameShape(t + 1)) {
      return body;
    }
    boolean letters =
        page.tokens.isAllCapitals(t + 1)
            && page.countryFrom(t + 1) == null
            && page.isInitials(t + 1, body.first, body.end);
    return letters || isSame(body, t + 1, end) ? body.withBracket(t + 1) : body;
  }

  private boolean isSame(Draft body, int token, int end) {
    int organ = page.matches.longest(token, SenseKind.STATE_ORGAN);
    if (body.organ != null && organ >= 0) {
      return words.organ(page.matches.value(organ, SenseKind.STATE_ORGAN)).id().equals(body.organ);
    }
    if (body.listed.isEmpty()) {
      return false;
    }
    int m = page.matches.longest(token, SenseKind.ACTOR);
    if (m < 0 || page.matches.end(m) > end) {
      return false;
    }
    int value = page.matches.value(m, SenseKind.ACTOR);
    return words.world().actor(ActorWords.actorOf(value)).id().equals(body.listed.get(0).id());
  }

  private static @Nullable Draft longer(@Nullable Draft a, @Nullable Draft b) {
    return a == null ? b : b == null || b.end <= a.end ? a : b;
  }

  /**
   * {@return the listed actor whose name begins with the token, or null}
   *
   * @param persons whether a person is sought, or else anything but a person
   */
  @Nullable Draft listed(int token, int end, int sentence, boolean persons) {
    if (!page.matches.has(token, SenseKind.ACTOR)) {
      return null;
    }
    for (int m = page.matches.last(token) - 1; m >= page.matches.first(token); m--) {
      if (page.matches.end(m) > end || page.matches.value(m, SenseKind.ACTOR) < 0) {
        continue;
      }
      List<WorldActor> found = new ArrayList<>(1);
      boolean isShort = false;
      for (int s = page.matches.firstSense(m); s < page.matches.lastSense(m); s++) {
        if (page.matches.senseKind(s) != SenseKind.ACTOR) {
          continue;
        }
        int value = page.matches.senseValue(s);
        WorldActor actor = words.world().actor(ActorWords.actorOf(value));
        if ((actor.kind() == ActorKind.PERSON) == persons
            && (actor.kind() != ActorKind.MEDIA || isBesideSaying(token, page.matches.end(m)))
            && hasCase(value, token, page.matches.end(m), sentence)
            && !found.contains(actor)) {
          found.add(actor);
          isShort |= ActorWords.isShort(value);
        }
      }
      if (!found.isEmpty()) {
        if (!persons && found.size() > 1) {
          found.sort(Comparator.comparingInt(this::strangeness));
        }
        Draft draft =
            new Draft(
                token,
                page.matches.end(m),
                Draft.Sort.LISTED,
                isAcronym(token, page.matches.end(m)) ? ActorForm.ACRONYM : ActorForm.NAME);
        draft.listed = found;
        draft.kind = found.get(0).kind();
        draft.match =
            isShort
                ? Match.ALIAS
                : page.text(token, draft.end).equals(found.get(0).name())
                    ? Match.EXACT
                    : Match.VARIANT;
        return draft;
      }
    }
    return null;
  }

  /** Of two bodies of one name the one of a country that the article names is meant. */
  private int strangeness(WorldActor body) {
    String country = body.country();
    return page.names(country) ? 0 : words.home().equals(country) ? 1 : 2;
  }

  /** {@return the listed outlet of exactly these tokens, capitals aside, or null} */
  @Nullable Draft outlet(int first, int end) {
    for (int m = page.matches.first(first); m < page.matches.last(first); m++) {
      int row = page.matches.end(m) == end ? page.matches.value(m, SenseKind.OUTLET) : -1;
      if (row >= 0) {
        Draft draft = new Draft(first, end, Draft.Sort.LISTED, ActorForm.NAME);
        draft.listed = List.of(words.world().actor(words.world().firstOutlet() + row));
        draft.kind = ActorKind.MEDIA;
        draft.match = Match.VARIANT;
        return draft;
      }
    }
    return null;
  }

  /** Two letters name an outlet beside a word of saying or in brackets alone: "AA", "RT". */
  private boolean isBesideSaying(int first, int end) {
    if (end > first + 1 || page.tokens.length(first) > 2 || page.tokens.count() == end) {
      return true;
    }
    for (int t = Math.max(0, first - NEAR_SAYING);
        t < Math.min(page.tokens.count(), end + 2);
        t++) {
      if (page.is(t, SenseKind.SPEECH_CUE) || (t < first && page.tokens.isSymbol(t, '('))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAcronym(int first, int end) {
    return end == first + 1 && page.tokens.isAllCapitals(first) && page.tokens.length(first) <= 6;
  }

  private boolean hasCase(int value, int first, int end, int sentence) {
    if (ActorWords.needsCapitals(value)) {
      if (page.isShouting(sentence) && end == first + 1 && allCapitals(sentence)) {
        return page.tokens.length(first) > 3;
      }
      for (int t = first; t < end; t++) {
        if (page.tokens.isWord(t)
            && !(page.tokens.isAllCapitals(t)
                || (page.tokens.length(t) == 1 && page.tokens.isCapital(t)))) {
          return false;
        }
      }
      return true;
    }
    boolean opens = end == first + 1 && first == page.first(sentence) && page.isFunctionWord(first);
    return !ActorWords.needsCapital(value) || (page.tokens.isCapital(first) && !opens);
  }

  private boolean allCapitals(int sentence) {
    for (int t = page.first(sentence); t < page.end(sentence); t++) {
      if (page.tokens.isWord(t) && page.tokens.length(t) > 1 && !page.tokens.isAllCapitals(t)) {
        return false;
      }
    }
    return true;
  }

  /** {@return the seat of power or byname that begins with the token, or null} */
  @Nullable Draft metonym(int token, int end) {
    int m = page.matches.longest(token, SenseKind.METONYM);
    if (m < 0 || page.matches.end(m) > end) {
      return null;
    }
    Metonym metonym = words.metonym(page.matches.value(m, SenseKind.METONYM));
    if (!metonym.small() && !page.isNameShape(token)) {
      return null;
    }
    int last = page.matches.end(m);
    if (metonym.form() == ActorForm.METONYM && isPlaceUse(token, last)) {
      return null;
    }
    Draft draft = new Draft(token, last, Draft.Sort.LISTED, metonym.form());
    draft.match = Match.ALIAS;
    draft.listed =
        List.of(
            words.world().isState(metonym.actor())
                ? words.world().state(metonym.actor())
                : words.world().actor(words.world().row(metonym.actor())));
    draft.kind = draft.listed.get(0).kind();
    draft.country = draft.listed.get(0).country();
    return draft;
  }

  /** {@return the head of a name of a body alone, as in "the Ministry", or null} */
  @Nullable Draft bare(int token, int end, int sentence) {
    int m = page.matches.longest(token, SenseKind.ORGANISATION_HEAD);
    if (m < 0 || !page.isNameShape(token) || page.isShouting(sentence)) {
      return null;
    }
    Head head = words.head(page.matches.value(m, SenseKind.ORGANISATION_HEAD));
    int next = page.matches.end(m);
    boolean named =
        (head.alone() || (next == token + 1 && !page.tokens.isAllCapitals(token)))
            && !page.tokens.isSymbol(token - 1, '/')
            && isClosed(next, end);
    boolean alone = token == page.first(sentence) || !goesOnFrom(token - 1);
    boolean leads =
        next > token + 1 || isOfPeople(head, token, sentence) || isHeadOfPhrase(token, sentence);
    if (!named || !alone || !leads || isCounted(token, sentence)) {
      return null;
    }
    Draft draft = new Draft(token, next, Draft.Sort.BODY, ActorForm.DESCRIPTION);
    draft.bare = true;
    if (head.alone()) {
      draft.kind = head.kind();
      draft.role = head.role();
    }
    return draft;
  }

  /**
   * {@return a noun for a body that points back to the one named last, or null: "that company",
   * "this regional bloc"}
   */
  @Nullable Draft pointed(int token, int end, int sentence) {
    int m = page.matches.longest(token, SenseKind.ORGANISATION_HEAD);
    int next = m < 0 ? end : page.matches.end(m);
    boolean described =
        next + 1 < end
            && page.tokens.isWord(next)
            && !page.tokens.isCapital(next)
            && !page.isFunctionWord(next)
            && !page.is(next, SenseKind.DAY_PART)
            && page.isDemonstrative(next + 1);
    int pointer = described ? next + 1 : next;
    if (pointer >= end
        || !page.isDemonstrative(pointer)
        || !isHeadOfPhrase(token, sentence)
        || isCounted(token, sentence)) {
      return null;
    }
    Head head = words.head(page.matches.value(m, SenseKind.ORGANISATION_HEAD));
    if (!head.pointed() || page.place(token) != null) {
      return null;
    }
    Draft draft = new Draft(token, pointer + 1, Draft.Sort.REFERENCE, ActorForm.DESCRIPTION);
    draft.pointed = head.kind();
    draft.role = head.role();
    return draft;
  }

  /** "Petugas Dishub": a word that names a body alone behind one for its people. */
  private boolean isOfPeople(Head head, int token, int sentence) {
    int first = page.first(sentence);
    return head.alone()
        && token > first
        && page.matches.ending(token - 1, first, SenseKind.PEOPLE_GROUP) >= 0;
  }

  /** Whether what stands there is none of a name: a mark that ends one, a small word, a verb. */
  private boolean isClosed(int token, int end) {
    if (token >= end) {
      return true;
    }
    if (!page.tokens.isWord(token)) {
      return page.tokens.isSymbol(token, ',')
          || page.tokens.isSymbol(token, '.')
          || page.tokens.isSymbol(token, '"');
    }
    return !page.is(token, SenseKind.NUMBER_WORD)
        && (page.isFunctionWord(token)
            || page.beginsPredicate(token)
            || words.isVerb(page.tokens, token));
  }

  /** Whether a name goes on behind the token: another word with a capital, or a dash. */
  private boolean goesOnFrom(int token) {
    return page.tokens.isSymbol(token, '-')
        || (page.isNameShape(token) && !page.isFunctionWord(token));
  }

  /** {@return where a seat of power ends that begins with the token, and at which something is} */
  int seatEnd(int token) {
    int m = page.matches.longest(token, SenseKind.METONYM);
    boolean seat =
        m >= 0
            && token > page.sentenceFirst(token)
            && page.isSite(token - 1)
            && page.isNameShape(token)
            && words.metonym(page.matches.value(m, SenseKind.METONYM)).form() == ActorForm.METONYM;
    return seat ? page.matches.end(m) : -1;
  }

  /** A seat that is a place here: the place stage found it to be one. */
  private boolean isPlaceUse(int first, int end) {
    Marked<PlaceMention> place = page.placeFrom(first);
    return place != null
        && place.end() >= end
        && place.mention().usage() == org.warta.PlaceUsage.LITERAL;
  }

  /** {@return the organ of a state that begins with the token, or null} */
  @Nullable Draft organ(int token, int end, int sentence) {
    int m = page.matches.longest(token, SenseKind.STATE_ORGAN);
    if (m < 0 || page.matches.end(m) > end) {
      return null;
    }
    Organ organ = words.organ(page.matches.value(m, SenseKind.STATE_ORGAN));
    int last = page.matches.end(m);
    boolean abroad = organ.form() == OrganForm.ABROAD;
    boolean proper = (abroad || organ.form() == OrganForm.NAME) && page.isNameShape(token);
    Draft draft =
        new Draft(
            token,
            last,
            Draft.Sort.ORGAN,
            !proper
                ? ActorForm.DESCRIPTION
                : isAcronym(token, last) ? ActorForm.ACRONYM : ActorForm.NAME);
    draft.organ = organ.id();
    draft = withState(draft, end, sentence);
    if (draft.ofMany) {
      return null;
    }
    if (abroad) {
      draft.country = words.home();
    }
    if (organ.form() == OrganForm.QUALIFIER
        && draft.country == null
        && !isHeadOfPhrase(token, sentence)) {
      return null;
    }
    draft.member = organ.form() == OrganForm.MEMBER;
    draft.foreign = organ.form() == OrganForm.FOREIGN;
    return draft;
  }

  /** Takes the state that the words behind an organ or group name. */
  private Draft withState(Draft draft, int end, int sentence) {
    int t = draft.end;
    boolean there = false;
    int q = t < end ? page.matches.longest(t, SenseKind.STATE_QUALIFIER) : -1;
    if (q >= 0 && page.matches.end(q) <= end) {
      String country = words.qualifier(page.matches.value(q, SenseKind.STATE_QUALIFIER));
      if (country.equals("HOME")) {
        return extended(draft, page.matches.end(q), words.home());
      }
      if (country.equals("MANY")) {
        Draft foreign = extended(draft, page.matches.end(q), null);
        foreign.whenCounted = draft.whenCounted;
        foreign.ofMany = true;
        return foreign;
      }
      there = country.equals("THERE");
      t = there ? t : page.matches.end(q);
    }
    Marked<PlaceMention> mention = t < end ? page.placeFrom(t) : null;
    Place place = mention == null ? null : page.placeOf(mention);
    if (mention != null && place != null && place.country() != null && mention.end() <= end) {
      if ("GOV".equals(draft.organ) && !Page.isState(place) && !isCapital(mention)) {
        return localGovernment(draft, mention, place);
      }
      return extended(draft, mention.end(), place.country());
    }
    draft.there = there;
    draft.country = leads(t, end, sentence);
    return draft;
  }

  /** {@return the country of the leader who is named at the token, or null: "Putin's troops"} */
  private @Nullable String leads(int t, int end, int sentence) {
    Draft leader =
        t < end && page.isNameShape(t) && page.matches.has(t, SenseKind.ACTOR)
            ? listed(t, end, sentence, true)
            : null;
    WorldActor person = leader == null ? null : leader.listed.get(0);
    boolean ofGovernment =
        person != null && CameoCode.GOVERNMENT.equals(CameoCode.role(person.cameo()));
    return person != null && ofGovernment ? person.country() : null;
  }

  private static boolean isCapital(Marked<PlaceMention> mention) {
    return mention.mention().usage() == org.warta.PlaceUsage.METONYM;
  }

  private Draft localGovernment(Draft draft, Marked<PlaceMention> mention, Place place) {
    Draft local = new Draft(draft.first, mention.end(), Draft.Sort.BODY, ActorForm.NAME);
    local.kind = ActorKind.GOVERNMENT;
    local.role = "GOV";
    local.country = place.country();
    return local;
  }

  private static Draft extended(Draft draft, int end, @Nullable String country) {
    Draft longer = new Draft(draft.first, end, draft.sort, draft.form);
    longer.organ = draft.organ;
    longer.role = draft.role;
    longer.kind = draft.kind;
    longer.country = country == null || country.isEmpty() ? null : country;
    return longer;
  }

  /** {@return whether the name of a listed party begins in (first, end): that is who is meant} */
  boolean holdsParty(int first, int end, int sentence) {
    for (int t = first + 1; t < end; t++) {
      Draft listed =
          page.isNameShape(t) && page.matches.longest(t, SenseKind.ACTOR) >= 0
              ? listed(t, end, sentence, false)
              : null;
      if (listed != null && listed.kind == ActorKind.PARTY) {
        return true;
      }
    }
    return false;
  }

  /** {@return whether a listed party's name begins with the token} */
  boolean isParty(int token, int end, int sentence) {
    return party(token, end, sentence) != null;
  }

  /** {@return the listed party whose name begins with the token, or null} */
  @Nullable Draft party(int token, int end, int sentence) {
    Draft listed = token < end ? listed(token, end, sentence, false) : null;
    return listed != null && listed.kind == ActorKind.PARTY ? listed : null;
  }

  /** {@return the group of people that begins with the token, or null} */
  @Nullable Draft group(int token, int end, int sentence) {
    Draft led = words.modifierFollowsNoun() ? null : led(token, end, sentence, true);
    if (led != null) {
      return led;
    }
    int m = page.matches.longest(token, SenseKind.PEOPLE_GROUP);
    int last = m < 0 ? token : page.matches.end(m);
    if (m < 0 || last > end) {
      return null;
    }
    ActorWords.Group group = words.group(page.matches.value(m, SenseKind.PEOPLE_GROUP));
    boolean owner = group.owner() && !page.tokens.isCapital(token);
    if (!owner && !isHeadOfPhrase(token, sentence) && !isOfAct(token, sentence)) {
      return null;
    }
    if (goesOnName(token, sentence)) {
      return null;
    }
    boolean one =
        !group.counted()
            || isCounted(token, sentence)
            || (page.isShouting(sentence) && isSideOfHeadline(token, sentence))
            || isOwned(token, last, end)
            || isAged(last, end)
            || (isOpening(token, sentence) && isSited(last, end))
            || (isOfNoun(token, sentence)
                && !words.isOther(page.folded(token))
                && !goesOnOffice(token, last, end))
            || (last < end && page.isDemonstrative(last))
            || isToldOf(token, last, end);
    if (!one || isPredicate(token, sentence)) {
      return null;
    }
    Draft draft = new Draft(token, last, Draft.Sort.GROUP, ActorForm.DESCRIPTION);
    draft.role = group.role();
    draft.kind = group.kind();
    draft.whenCounted = group.counted();
    if (!group.country().isEmpty()) {
      draft.country = group.country();
      return draft;
    }
    return withState(draft, end, sentence);
  }

  /** "mantan Menteri Pertahanan": an office of several words, which begins with one for people. */
  private boolean goesOnOffice(int token, int behind, int end) {
    return behind < end
        && page.tokens.isCapital(behind - 1)
        && page.isNameShape(behind)
        && behind > token + 1
        && page.countryFrom(behind) == null;
  }

  /** "Lukman Hakim": a word for people with a capital behind a name is a part of it. */
  private boolean goesOnName(int token, int sentence) {
    int before = token - 1;
    return page.isNameShape(token)
        && !page.tokens.isAllCapitals(token)
        && !page.isShouting(sentence)
        && before > page.first(sentence)
        && page.isNameShape(before)
        && !page.isFunctionWord(before)
        && !page.is(before, SenseKind.SPEECH_CUE)
        && page.matches.longest(before, SenseKind.TITLE) < 0
        && page.matches.ending(before, page.first(sentence), SenseKind.EVENT_TRIGGER) < 0
        && page.placeFrom(before) == null;
  }

  /** "Pria Tusuk Polisi", "Istri Dibunuh Suami": headlines leave out the word for one. */
  private boolean isSideOfHeadline(int token, int sentence) {
    int first = page.first(sentence);
    return token == first || page.matches.ending(token - 1, first, SenseKind.EVENT_TRIGGER) >= 0;
  }

  /** {@return whether a number stands before it, or a word that counts one person} */
  boolean isCounted(int token, int sentence) {
    int before = token - 1;
    return before >= page.first(sentence)
        && (page.tokens.isNumber(before)
            || page.is(before, SenseKind.NUMBER_WORD)
            || (words.isOne(page.folded(before)) && !words.isOther(page.folded(token))));
  }

  /** "Pria yang ditangkap": a clause tells of somebody; "orang yang" means anybody. */
  private boolean isToldOf(int token, int behind, int end) {
    return behind + 1 < end
        && words.isRelative(page.folded(behind))
        && words.isVerb(page.tokens, behind + 1)
        && !words.isOther(page.folded(token));
  }

  /** "Gadis 15 tahun", "pria berusia 30 tahun". */
  private boolean isAged(int behind, int end) {
    if (behind + 1 >= end || page.isFunctionWord(behind)) {
      return false;
    }
    int number = page.tokens.isNumber(behind) ? behind : behind + 1;
    return number + 1 < end
        && page.tokens.isNumber(number)
        && page.is(number + 1, SenseKind.TIME_UNIT);
  }

  /** "Istri Budi", "kakak korban": a word for a relative before the one whose relative it is. */
  private boolean isOwned(int token, int owner, int end) {
    if (owner >= end) {
      return false;
    }
    int title = page.matches.longest(token, SenseKind.TITLE);
    boolean relative = page.matches.longest(token, SenseKind.RELATION) >= 0;
    boolean address = words.isTitle(page.matches, title, TitleKind.HONORIFIC);
    boolean people = page.is(owner, SenseKind.PEOPLE_GROUP);
    boolean name = page.isNameShape(owner);
    return (relative && (people || (name && !page.isFunctionWord(owner))))
        || (address && people && !name); // "ibu korban"
  }

  private boolean isPredicate(int token, int sentence) {
    int before = token - 1;
    return before >= page.first(sentence) && page.is(before, SenseKind.PREDICATE);
  }

  /** {@return whether the word is no qualifier of the noun before it} */
  boolean isHeadOfPhrase(int token, int sentence) {
    int before = token - 1;
    if (!words.modifierFollowsNoun()
        || before < page.first(sentence)
        || !page.tokens.isWord(before)
        || page.isFunctionWord(before)
        || page.is(before, SenseKind.NUMBER_WORD)
        || page.is(before, SenseKind.REFERENCE)
        || endsPreposition(before)
        || page.isNameShape(before)) {
      return true;
    }
    return words.isVerb(page.tokens, before)
        || page.isSayer(token)
        || endsVerb(before, page.first(sentence));
  }

  /** "Ditembak mati polisi": a verb of several words ends with the token. */
  private boolean endsVerb(int token, int first) {
    int verb = beginOfAct(token, token - 1, first);
    return verb >= 0 && words.isVerb(page.tokens, verb);
  }

  /** "Pembunuhan warga": the people to whom the act is done, or who do it. */
  private boolean isOfAct(int token, int sentence) {
    return token > page.first(sentence)
        && !page.tokens.isCapital(token)
        && page.matches.ending(token - 1, page.first(sentence), SenseKind.EVENT_TRIGGER) >= 0;
  }

  private boolean isOpening(int token, int sentence) {
    return token == page.first(sentence) || page.tokens.isSymbol(token - 1, ',');
  }

  /** "Pria di Medan ditikam": where somebody is who is told of next. */
  private boolean isSited(int at, int end) {
    Marked<PlaceMention> place = at + 1 < end && page.isSite(at) ? page.placeFrom(at + 1) : null;
    return place != null && place.end() < end && words.isVerb(page.tokens, place.end());
  }

  /** "Unjuk rasa mahasiswa": an act that a noun names is theirs, or done to them. */
  private boolean isOfNoun(int token, int sentence) {
    int act = beginOfAct(token - 1, token - 1, page.first(sentence));
    return act >= 0 && !page.tokens.isCapital(token) && !words.isVerb(page.tokens, act);
  }

  /** {@return where the word of an event begins that ends with the token, or -1} */
  private int beginOfAct(int last, int from, int first) {
    int limit = Math.max(first, from + 1 - LONGEST_ACT);
    return page.matches.beginOfLongest(last, from, limit, SenseKind.EVENT_TRIGGER);
  }

  /** "towards the crowd": a noun that is the end of a preposition. */
  private boolean endsPreposition(int token) {
    if (token == 0) {
      return false;
    }
    for (int m = page.matches.first(token - 1); m < page.matches.last(token - 1); m++) {
      if (page.matches.end(m) == token + 1 && page.matches.value(m, SenseKind.EVENT_CUE) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** {@return the body whose name begins with a word for such bodies, or null} */
  private @Nullable Draft head(int token, int end, int sentence) {
    int m = page.matches.longest(token, SenseKind.ORGANISATION_HEAD);
    if (m < 0 || page.matches.end(m) >= end || !page.isNameShape(token)) {
      return null;
    }
    Head head = words.head(page.matches.value(m, SenseKind.ORGANISATION_HEAD));
    if (page.isShouting(sentence)) {
      return local(token, page.matches.end(m), head, end);
    }
    int tagged = tagging.bodyEnd(token);
    int last = tagged > 0 ? tagged : nameEnd(page.matches.end(m), end);
    if (tagged > 0 && head.kind() == ActorKind.MINISTRY) {
      last = Math.max(last, nameEnd(page.matches.end(m), end));
    }
    if (last <= page.matches.end(m) && (tagged < 0 || last < page.matches.end(m))) {
      return null;
    }
    Marked<PlaceMention> whole = page.placeFrom(token);
    Place state = whole == null ? null : page.placeOf(whole);
    if (state != null && Page.isState(state)) {
      return null; // "Federasi Rusia"
    }
    if (last + 1 < end && joins(last, end) && page.tokens.isNumber(last + 1)) {
      last += 2;
    }
    if (head.kind() == ActorKind.MINISTRY
        || head.kind() == ActorKind.GOVERNMENT
        || head.kind() == ActorKind.ORGANISATION) {
      last = joined(listEnd(last, end), end);
    }
    if (head.kind() == ActorKind.GOVERNMENT) {
      last = beforeName(page.matches.end(m), last);
    }
    Draft draft = new Draft(token, last, Draft.Sort.BODY, ActorForm.NAME);
    draft.kind = head.kind();
    draft.role = head.role();
    draft.headed = true;
    for (int t = token; t < last; t++) {
      String country = countryWithin(t, token, last);
      if (country != null) {
        draft.country = country;
      }
      Draft inner = t > token ? listed(t, last, sentence, false) : null;
      if (inner != null && inner.end == last && inner.kind == ActorKind.LEGISLATURE) {
        draft.kind = inner.kind; // "Komisi IX DPR RI"
        draft.role = "LEG";
      }
    }
    if (head.kind() == ActorKind.GOVERNMENT) {
      unitOf(draft, end, sentence);
    }
    return draft;
  }

  /**
   * {@return the country of the place that begins with the token in the name of a body, or null}
   * "PT Jaya Agra Wattie": a town abroad within a name is a word of another language.
   */
  @Nullable String countryWithin(int t, int first, int last) {
    Marked<PlaceMention> place = page.placeFrom(t);
    String country = page.countryFrom(t);
    boolean inside =
        place != null
            && t > first
            && place.end() < last
            && !page.isState(place)
            && page.place(place.end()) == null
            && !words.home().equals(country);
    return inside ? null : country;
  }

  /**
   * "Direktorat Narkoba Polda Jabar": a unit is of the body that is named in its name or right
   * behind it.
   */
  private void unitOf(Draft draft, int end, int sentence) {
    for (int t = draft.first + 1; t <= Math.min(draft.end, end - 1); t++) {
      if (!page.isNameShape(t)) {
        continue;
      }
      Draft listed = listed(t, end, sentence, false);
      int m = page.matches.longest(t, SenseKind.ORGANISATION_HEAD);
      Head head = m < 0 ? null : words.head(page.matches.value(m, SenseKind.ORGANISATION_HEAD));
      if (listed != null && listed.kind != null && UNITED.contains(listed.kind)) {
        draft.kind = listed.kind;
        draft.role = CameoCode.role(listed.listed.get(0).cameo());
        draft.country = listed.listed.get(0).country();
        return;
      }
      if (head != null && UNITED.contains(head.kind())) {
        draft.kind = head.kind();
        draft.role = head.role();
        return;
      }
    }
  }

  /**
   * {@return the body of a place in a headline, where capitals tell nothing and the place ends the
   * name: "Polres Sukatirta"; null where no place stands there}
   */
  private @Nullable Draft local(int token, int behind, Head head, int end) {
    Marked<PlaceMention> place = page.placeFrom(behind);
    if (place == null
        || place.end() > end
        || place.mention().match() == Match.UNLISTED
        || !LOCAL.contains(head.kind())) {
      return null;
    }
    Draft draft = new Draft(token, place.end(), Draft.Sort.BODY, ActorForm.NAME);
    draft.kind = head.kind();
    draft.role = head.role();
    draft.headed = true;
    draft.country = page.countryFrom(behind);
    return draft;
  }

  /**
   * {@return where an agency ends that is named with its place: "Dinas Sosial Kota Bogor Hidayat"}
   */
  private int beforeName(int token, int last) {
    for (int t = token; t < last; t++) {
      Marked<PlaceMention> place = page.placeFrom(t);
      if (place != null && place.end() < last && areUncounted(place.end(), last)) {
        return place.end();
      }
    }
    return last;
  }

  /** {@return whether all the words there have capitals and are none of the language} */
  boolean areUncounted(int first, int last) {
    for (int t = first; t < last; t++) {
      if (!page.isNameShape(t)
          || page.tokens.isAllCapitals(t)
          || page.place(t) != null
          || page.commonness(t) > CommonWords.UNCOUNTED) {
        return false;
      }
    }
    return true;
  }

  /** {@return the last match of the run of names from the token that ends such a name, or -1} */
  int tail(int token, int end) {
    int tail = -1;
    int limit = Math.min(end, token + LONGEST_NAME);
    for (int t = token; t < limit; t++) {
      boolean point =
          page.tokens.isSymbol(t, '.')
              && page.tokens.isGlued(t)
              && t > token
              && page.tokens.length(t - 1) <= ABBREVIATED
              && t + 1 < limit
              && page.isNameShape(t + 1);
      boolean other =
          t > token
              && page.matches.longest(t, SenseKind.ORGANISATION_HEAD) >= 0
              && page.matches.longest(t, SenseKind.ORGANISATION_TAIL) < 0;
      if (!point && (other || !page.isNameShape(t) || isBoundary(t, token - 1))) {
        break;
      }
      int m = t > token ? page.matches.longest(t, SenseKind.ORGANISATION_TAIL) : -1;
      if (m >= 0 && page.matches.end(m) <= limit) {
        tail = m;
      }
    }
    return tail;
  }

  /**
   * {@return the body whose name ends with the match, or null for a thing}
   *
   * @param first the first token of the name
   * @param tail the match
   */
  @Nullable Draft tailed(int first, int tail) {
    ActorWords.Tail word = words.tail(page.matches.value(tail, SenseKind.ORGANISATION_TAIL));
    if (word.kind() == null) {
      return null;
    }
    Draft draft = new Draft(first, page.matches.end(tail), Draft.Sort.BODY, ActorForm.NAME);
    draft.kind = word.kind();
    draft.role = word.role();
    draft.headed = true;
    for (int t = first; t < draft.end && draft.country == null; t++) {
      draft.country = page.countryFrom(t);
    }
    return draft;
  }

  /**
   * {@return where the first parts of a list end that go on the name, before the word that joins
   * its last: "Dinas Budaya, Pemuda, dan Olahraga"; the token where none begins there}
   */
  private int listEnd(int last, int end) {
    int t = last;
    while (t + 1 < end && page.tokens.isSymbol(t, ',') && isField(t + 1)) {
      t += 2;
      while (t < end && isField(t)) {
        t++;
      }
    }
    int and = t < end && page.tokens.isSymbol(t, ',') ? t + 1 : t;
    boolean closes =
        t > last
            && and + 1 < end
            && page.isFunctionWord(and)
            && !page.tokens.isCapital(and)
            && page.tokens.length(and) <= 3
            && isField(and + 1);
    return closes ? and : last;
  }

  /** {@return whether a post begins with the token} */
  boolean isOffice(int t) {
    int m = page.matches.longest(t, SenseKind.TITLE);
    return words.isTitle(page.matches, m, TitleKind.OFFICE);
  }

  /** A common word with a capital that may say what a body is for. */
  private boolean isField(int t) {
    return page.isNameShape(t)
        && page.matches.longest(t, SenseKind.ACTOR) < 0
        && page.matches.longest(t, SenseKind.ORGANISATION_HEAD) < 0
        && !isOffice(t)
        && page.place(t) == null
        && page.commonness(t) > CommonWords.UNCOUNTED;
  }

  /**
   * "Kelautan dan Perikanan": a common word with a capital behind a small word goes on the name.
   */
  private int joined(int last, int end) {
    int t = last;
    while (t + 1 < end
        && t < last + 6
        && page.isFunctionWord(t)
        && !page.tokens.isCapital(t)
        && page.isNameShape(t + 1)
        && page.matches.longest(t + 1, SenseKind.ACTOR) < 0
        && page.matches.longest(t + 1, SenseKind.ORGANISATION_HEAD) < 0
        && page.commonness(t + 1) > CommonWords.UNCOUNTED
        && page.tokens.length(t) <= 3) {
      t += 2;
      while (t < end && page.isNameShape(t) && page.matches.longest(t, SenseKind.TITLE) < 0) {
        t++;
      }
    }
    return t;
  }

  /** {@return where the capitalised words end that go on a name from the token} */
  int nameEnd(int token, int end) {
    int t = token;
    int limit = Math.min(end, token + LONGEST_NAME);
    while (t < limit && !tagging.startsPerson(t) && !words.isRank(page.tokens, page.matches, t)) {
      Marked<PlaceMention> place = page.placeFrom(t);
      int organ = page.isNameShape(t) ? page.matches.longest(t, SenseKind.STATE_ORGAN) : -1;
      if (organ >= 0 && page.matches.end(organ) > t + 1 && page.matches.end(organ) <= end) {
        t = page.matches.end(organ);
      } else if (place != null && page.isNameShape(t) && place.end() <= limit) {
        t = place.end();
      } else if (page.isNameShape(t) && !isBoundary(t, token) && !isInitial(t, end)) {
        t++;
      } else if (page.tokens.isNumber(t)
          && t > token
          && page.tokens.length(t) <= 2
          && !page.tokens.isGlued(t)) {
        t++;
      } else if (joins(t, limit)) {
        t += 2;
      } else {
        break;
      }
    }
    return t;
  }

  /** "DPRD Kota X M. Ridwan": a letter with a point begins a name. */
  private boolean isInitial(int t, int end) {
    return t + 2 < end
        && page.tokens.length(t) == 1
        && page.tokens.isSymbol(t + 1, '.')
        && page.isNameShape(t + 2);
  }

  /** "Riset dan Inovasi", "Politik, Hukum", "Pro-Demokrasi", "U-23". */
  private boolean joins(int t, int limit) {
    return t + 1 < limit
        && page.tokens.isSymbol(t, '-')
        && page.tokens.isGlued(t)
        && page.tokens.isGlued(t + 1)
        && (page.isNameShape(t + 1) || page.tokens.isNumber(t + 1));
  }

  private boolean isBoundary(int t, int begin) {
    int title = page.matches.longest(t, SenseKind.TITLE);
    return t > begin
        && ((title >= 0 && !isJoinedNoun(t, title) && !isOfState(t, title))
            || page.is(t, SenseKind.WEEKDAY)
            || page.isFunctionWord(t));
  }

  /** "Hajj Brotherhood of Freedonia": a state bears no form of address. */
  private boolean isOfState(int t, int title) {
    Marked<PlaceMention> place =
        page.matches.end(title) == t + 1 && t + 1 < page.tokens.count()
            ? page.placeFrom(t + 1)
            : null;
    return place != null
        && page.isState(place)
        && words.isTitle(page.matches, title, TitleKind.HONORIFIC);
  }

  /** "Ministry of Hajj and Umrah": a form of address that "and" joins to a noun is one as well. */
  private boolean isJoinedNoun(int t, int title) {
    return words.isTitle(page.matches, title, TitleKind.HONORIFIC)
        && page.matches.end(title) == t + 1
        && t + 2 < page.tokens.count()
        && page.isJoining(t + 1)
        && page.isNameShape(t + 2)
        && page.commonness(t + 2) > CommonWords.UNCOUNTED;
  }
}
