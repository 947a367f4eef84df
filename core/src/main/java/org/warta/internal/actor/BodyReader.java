package org.warta.internal.actor;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.internal.actor.ActorWords.Head;
import org.warta.internal.actor.ActorWords.Organ;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.world.CameoCode;
import org.warta.spi.OrganForm;

/** Reads the bodies that a text names: listed ones, organs of states, groups of people. */
final class BodyReader {
  /** The kinds of bodies that every state has under such a name. */
  private static final Set<ActorKind> PUBLIC =
      EnumSet.of(
          ActorKind.GOVERNMENT,
          ActorKind.MINISTRY,
          ActorKind.ORGANISATION,
          ActorKind.COURT,
          ActorKind.LEGISLATURE);

  /** The names of listed actors. */
  final ListedNames names;

  /** The names of bodies by their own words. */
  final HeadedNames headed;

  /** What stands before the nouns. */
  final NounPhrases phrases;

  private final ActorWords words;
  private final Page page;
  private final OwnerReader owners;
  private final GroupReader groups;

  BodyReader(ActorWords words, Page page, Tagging tagging) {
    this.words = words;
    this.page = page;
    names = new ListedNames(words, page);
    headed = new HeadedNames(words, page, tagging, names);
    phrases = new NounPhrases(words, page);
    owners = new OwnerReader(words, page, names);
    groups = new GroupReader(words, page, phrases, owners);
  }

  /** {@return the body that begins with the token, or null} */
  @Nullable Draft read(int token, int end, int sentence) {
    Draft led = words.modifierFollowsNoun() ? null : led(token, end, sentence, false);
    if (led != null) {
      return led;
    }
    Draft organ = organ(token, end, sentence);
    Draft listed = names.listed(token, end, sentence, false);
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
    Draft head = headed.read(token, end, sentence);
    Draft metonym = names.metonym(token, end);
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
    Marked<PlaceMention> behind = listed.end < end ? page.placeFrom(listed.end) : null;
    Place state = behind == null ? null : page.placeOf(behind);
    boolean other =
        state != null
            && Page.isState(state)
            && PUBLIC.contains(listed.kind)
            && listed.end > listed.first + 1
            && words.home().equals(listed.listed.get(0).country())
            && !words.home().equals(state.country());
    return other && behind != null && state != null ? abroad(listed, behind.end(), state) : null;
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
    return abroad ? abroad(listed, mention.end(), state) : null;
  }

  /** {@return a body such as the listed one, in the state that is named up to the end} */
  private static Draft abroad(Draft listed, int end, Place state) {
    Draft body = new Draft(listed.first, end, Draft.Sort.BODY, ActorForm.NAME);
    body.kind = listed.kind;
    body.role = CameoCode.role(listed.listed.get(0).cameo());
    body.headed = true;
    body.country = state.country();
    return body;
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
    Draft listed = names.listed(token, end, sentence, false);
    if (t >= end || (listed != null && listed.end > t)) {
      return null;
    }
    Draft noun = group ? groups.read(t, end, sentence) : organ(t, end, sentence);
    if (noun == null || noun.country != null) {
      return null;
    }
    if ("GOV".equals(noun.organ) && !Page.isState(place) && !OwnerReader.isCapital(mention)) {
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
        next > token + 1
            || isOfPeople(head, token, sentence)
            || phrases.isHeadOfPhrase(token, sentence);
    if (!named || !alone || !leads || phrases.isCounted(token, sentence)) {
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
        || !phrases.isHeadOfPhrase(token, sentence)
        || phrases.isCounted(token, sentence)) {
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
                : names.isAcronym(token, last) ? ActorForm.ACRONYM : ActorForm.NAME);
    draft.organ = organ.id();
    draft = owners.withState(draft, end, sentence);
    if (draft.ofMany) {
      return null;
    }
    if (abroad) {
      draft.country = words.home();
    }
    if (organ.form() == OrganForm.QUALIFIER
        && draft.country == null
        && !phrases.isHeadOfPhrase(token, sentence)) {
      return null;
    }
    draft.member = organ.form() == OrganForm.MEMBER;
    draft.foreign = organ.form() == OrganForm.FOREIGN;
    return draft;
  }

  /** {@return the group of people that begins with the token, or null} */
  @Nullable Draft group(int token, int end, int sentence) {
    Draft led = words.modifierFollowsNoun() ? null : led(token, end, sentence, true);
    return led == null ? groups.read(token, end, sentence) : led;
  }
}
