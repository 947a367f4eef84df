package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.PlaceUsage;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.world.CameoCode;
import org.warta.internal.world.WorldActor;
import org.warta.spi.ReferenceReach;

/**
 * Reads the mentions of one sentence, from left to right, the surest reading of each word first.
 */
final class SentenceReader {
  /** The kinds of bodies whose officers are not of the government, whatever their title is. */
  private static final Set<ActorKind> PRIVATE =
      EnumSet.of(ActorKind.NGO, ActorKind.COMPANY, ActorKind.MEDIA, ActorKind.PARTY);

  /** The most tokens of the name of a unit. */
  private static final int LONGEST_UNIT = 6;

  /** The most letters of a prefix that a dash stands behind. */
  private static final int LONGEST_PREFIX = 4;

  /** The roles of those who hold a post of a state. */
  static final Set<String> POSTS = Set.of("GOV", "LEG", "MIL", "JUD", "COP", "SPY");

  private final ActorWords words;
  private final Page page;
  private final Tagging tagging;
  private final BodyReader bodies;
  private final PersonReader persons;
  private final TitleReader titles;
  private final SiteNames sites;

  /** Behind the last token of the last name of a site in the sentence that is read. */
  private int siteEnd;

  SentenceReader(ActorWords words, Page page, @Nullable NameFeatures features) {
    this.words = words;
    this.page = page;
    this.tagging = new Tagging(words, page, features);
    this.bodies = new BodyReader(words, page, tagging);
    this.persons =
        new PersonReader(
            words, page, bodies, !words.modifierFollowsNoun() && words.tagger() == null);
    this.titles = new TitleReader(words, page, bodies, tagging);
    this.sites = new SiteNames(page, persons);
  }

  Tagging tagging() {
    return tagging;
  }

  PersonReader persons() {
    return persons;
  }

  /** {@return the listed outlet that the tokens [first, end) name, or null} */
  @Nullable Draft outlet(int first, int end) {
    Draft found = bodies.names.outlet(first, end);
    return found == null || found.listed.isEmpty() ? null : found;
  }

  /** {@return the mentions of the sentence in order; none overlaps another} */
  List<Draft> read(int sentence) {
    int first = page.first(sentence);
    int end = page.end(sentence);
    siteEnd = first; // a sentence may be read again, behind later ones
    tagging.tag(sentence);
    List<Draft> drafts = new ArrayList<>();
    TitleChain chain = null;
    int t = first;
    while (t < end) {
      int thing = Math.max(thingEnd(t, end, sentence), page.thingEnd(t));
      thing = isPrefixed(t, first) ? t + 1 : Math.max(thing, bodies.names.seatEnd(t));
      if (thing > t) {
        t = thing;
        chain = null;
        continue;
      }
      if (chain == null || (t >= chain.end && t != chain.end)) {
        TitleChain found = titles.read(t, end, sentence);
        if (found != null) {
          chain = found;
        }
      }
      TitleChain here = chain != null && chain.end == t ? chain : null;
      Draft draft = draft(t, end, sentence, here, chain);
      if (draft == null) {
        draft = office(chain, t, end, sentence, drafts);
        if (draft != null) {
          chain = null;
        }
      }
      if (draft == null) {
        t++;
        continue;
      }
      if (here != null && isUnit(draft, here, end)) {
        here.end = draft.end + 1; // and whose title it is stands behind the comma
        t = here.end;
        continue;
      }
      Draft holder = null;
      if (draft.sort == Draft.Sort.PERSON || draft.isPerson()) {
        persons.remember(draft, here != null);
        if (here != null && here.relation) {
          holder = relative(draft, end, sentence);
          title(holder, here);
        } else {
          title(draft, here);
        }
        if (here == null) {
          post(draft, end, sentence);
        }
        chain = null;
      }
      drafts.add(draft);
      if (holder != null && here != null) {
        int relative = here.first;
        drafts.removeIf(kin -> kin.first == relative); // no more than what the holder is
        drafts.add(holder);
      }
      t = Math.max(holder == null ? draft.end : holder.end, t + 1);
    }
    return drafts;
  }

  /**
   * {@return the person whose name follows that of the one whose relative it is, or null: "ibunda
   * Budi Santoso, Wati, mengatakan"}
   */
  private @Nullable Draft relative(Draft owner, int end, int sentence) {
    owner.role = "";
    owner.officeKey = "";
    int t = owner.end + 1;
    if (t >= end
        || !page.tokens.isSymbol(owner.end, ',')
        || !page.isNameShape(t)
        || page.is(t, SenseKind.WEEKDAY)
        || page.matches.longest(t, SenseKind.TITLE) >= 0
        || page.place(t) != null) {
      return null;
    }
    Draft known = persons.read(t, end, sentence, tagging.personEnd(t), null);
    int last = known == null ? persons.runEnd(t, end) : known.end;
    boolean closed =
        last < end
            && (!page.tokens.isWord(last) || page.isFunctionWord(last))
            && !page.is(last, SenseKind.NAME_PARTICLE);
    if (known != null || last <= t || !closed) {
      return known;
    }
    return new Draft(t, last, Draft.Sort.PERSON, ActorForm.NAME);
  }

  /** The group is the relative of who is named behind, or more than a title: "ibu tirinya". */
  private static boolean isRelation(@Nullable TitleChain chain, Draft group) {
    return chain != null && ((chain.relation && !chain.office) || group.end > chain.end);
  }

  /**
   * The titles that begin here lead to the name of a person, or to one who has been named: "the
   * mayor who ...", and not "two mayors".
   */
  private boolean introduces(@Nullable TitleChain chain, Draft group, int sentence) {
    if (chain == null || chain.first != group.first) {
      return false;
    }
    boolean post = POSTS.contains(chain.role);
    boolean holder =
        chain.office
            && (post || chain.hasBody() || !chain.officeKey.isEmpty())
            && (chain.officeEnd > group.first + 1 || (group.whenCounted && post))
            && !bodies.phrases.isCounted(group.first, sentence);
    return chain.addresses || tagging.startsPerson(chain.end) || holder;
  }

  /** "Kompleks Istana Kepresidenan": the token and the one before have capitals. */
  private boolean isInName(int t) {
    return t > 0 && page.isNameShape(t) && page.isNameShape(t - 1);
  }

  /** "Honda Vario", "BYD M9": what a listed company makes, and not the company. */
  private boolean isWare(Draft body, int end) {
    int next = body.end;
    return body.kind == ActorKind.COMPANY
        && body.sort == Draft.Sort.LISTED
        && next < end
        && page.isNameShape(next)
        && ((page.matches.longest(next, SenseKind.THING) >= 0
                && page.commonness(next) != CommonWords.COMMON)
            || page.hasDigit(next));
  }

  /** "the spokesman of the ministry, Budi": the mention is of the ministry, and of Budi. */
  private boolean isOfficeOfNamed(int t, @Nullable TitleChain started) {
    return started != null && started.first == t && tagging.startsPerson(started.end);
  }

  private @Nullable Draft draft(
      int t, int end, int sentence, @Nullable TitleChain chain, @Nullable TitleChain started) {
    Draft initials = persons.initials(t, end, sentence, chain);
    if (initials != null) {
      return initials;
    }
    Draft body = bodies.read(t, end, sentence);
    if (body != null && (isWare(body, end) || (body.member && isOfficeOfNamed(t, started)))) {
      return null;
    }
    if (body != null && body.sort == Draft.Sort.ORGAN && body.country == null) {
      Draft group = bodies.group(t, end, sentence);
      if (group != null && group.end > body.end) {
        return group;
      }
      if (body.member && body.end < end) {
        Draft whole = bodies.read(body.end, end, sentence);
        if (whole != null && (whole.sort == Draft.Sort.BODY || whole.sort == Draft.Sort.LISTED)) {
          return bodies.withBracket(whole, end);
        }
      }
    }
    Draft tailed = tailed(t, end, sentence, body);
    if (tailed != null) {
      return bodies.withBracket(tailed, end);
    }
    boolean inOffice = chain == null && started != null && started.first < t && t < started.end;
    boolean isOther = inOffice || tagging.shownBodyEnd(t) > t;
    Draft person = isOther ? null : persons.read(t, end, sentence, personEnd(t, sentence), chain);
    if (person != null
        && person.listed.isEmpty()
        && (isInCompound(t) || (chain == null && isSite(t, end)))) {
      person = null;
    }
    if (person != null && (body == null || person.end > body.end || isWeaker(body))) {
      boolean medium =
          chain == null
              && person.listed.isEmpty()
              && page.isCited(t)
              && !page.isPost(person.end, end);
      return medium ? medium(person.first, person.end) : person;
    }
    if (body != null) {
      body = bodies.withBracket(body, end);
    }
    int tagged = tagging.bodyEnd(t);
    if (tagged > 0 && (body == null || (body.end < tagged && !isKnown(body, tagged)))) {
      body = taggedBody(t, tagged, body);
    }
    if (body != null
        && ((body.sort == Draft.Sort.BODY
                && bodies.names.holdsParty(body.first, body.end, sentence))
            || (body.sort == Draft.Sort.LISTED
                && body.kind == ActorKind.LEGISLATURE
                && bodies.names.isParty(body.end, end, sentence))
            || ((body.form != ActorForm.DESCRIPTION || isInName(t))
                && t > page.first(sentence)
                && page.isVenue(t - 1, page.first(sentence)))
            || (body.kind == ActorKind.COMPANY && isMaker(t, page.first(sentence))))) {
      return null; // the party is meant, or a building, or a car
    }
    if (body != null) {
      return body.bracket < 0 ? bodies.withBracket(body, end) : body;
    }
    Draft state = state(t);
    if (state != null) {
      return state;
    }
    if (chain == null && persons.isStranger(t) && page.isCited(t)) {
      return medium(t, persons.runEnd(t, end));
    }
    Draft reference = reference(t, end, sentence);
    Draft group = inOffice ? null : bodies.group(t, end, sentence);
    Draft pointed = inOffice || reference != null ? null : pointed(t, end, sentence, group);
    if (pointed != null) {
      return pointed;
    }
    if (group != null && introduces(started, group, sentence) && !isRelation(started, group)) {
      group = null;
    }
    Draft other =
        group != null && (reference == null || group.end > reference.end) ? group : reference;
    return other != null || inOffice || chain != null ? other : bodies.bare(t, end, sentence);
  }

  /** {@return the noun that points back to a body, "that company", or null} */
  private @Nullable Draft pointed(int t, int end, int sentence, @Nullable Draft group) {
    Draft pointed = bodies.pointed(t, end, sentence);
    if (pointed == null || group == null) {
      return pointed == null || bodies.bare(t, end, sentence) != null ? null : pointed;
    }
    group.pointed = pointed.pointed;
    return group;
  }

  /**
   * "Director of Airtrans, John R Doe, said": one strange word behind a post is short for what the
   * post is of where a longer name follows behind the comma.
   */
  private boolean isUnit(Draft draft, TitleChain chain, int end) {
    int next = draft.end + 1;
    int last = next < end ? tagging.personEnd(next) : -1;
    return draft.isPerson()
        && chain.office
        && !chain.hasBody()
        && draft.end == draft.first + 1
        && draft.listed.isEmpty()
        && persons.isStranger(draft.first)
        && page.tokens.isSymbol(draft.end, ',')
        && last > next + 1
        && last < end
        && (page.tokens.isSymbol(last, ',') || page.tokens.isSymbol(last, '.'))
        && !page.isJoining(last + 1);
  }

  /** "Drives an Acme": the company has made the ware, and is none of "the car maker Acme". */
  private boolean isMaker(int t, int first) {
    int group = t - 1 > first ? page.matches.ending(t - 1, first, SenseKind.PEOPLE_GROUP) : -1;
    int before = group < 0 ? page.matches.ending(t - 2, first, SenseKind.PEOPLE_GROUP) : group;
    boolean firm =
        before >= 0
            && words
                .group(page.matches.value(before, SenseKind.PEOPLE_GROUP))
                .role()
                .equals(CameoCode.BUSINESS);
    return t > first && !firm && page.isMade(t - 1, first);
  }

  /** "Non-governmental", "pro-government": a common noun behind a short word and a dash. */
  private boolean isPrefixed(int t, int first) {
    return t > first + 1
        && page.tokens.isWord(t)
        && !page.tokens.isCapital(t)
        && page.tokens.isGlued(t)
        && page.tokens.isSymbol(t - 1, '-')
        && page.tokens.isGlued(t - 1)
        && page.tokens.isWord(t - 2)
        && page.tokens.length(t - 2) <= LONGEST_PREFIX
        && !page.folded(t).startsWith(page.folded(t - 2));
  }

  /** "Soekarno-Hatta Budi": no name of a person begins inside a word with a dash. */
  private boolean isInCompound(int t) {
    return t > 1
        && page.tokens.isSymbol(t - 1, '-')
        && page.tokens.isGlued(t - 1)
        && page.tokens.isGlued(t)
        && page.tokens.isCapital(t - 2)
        && !page.tokens.isAllCapitals(t - 2); // "LONDON-John Doe"
  }

  /** Whether the token stands in a name that the article has for where something is. */
  private boolean isSite(int t, int end) {
    if (t >= siteEnd) {
      int last = persons.runEnd(t, end);
      siteEnd = sites.contains(t, last) ? last : siteEnd;
    }
    return t < siteEnd;
  }

  /**
   * The body that a word at the end of the names from the token tells: "Siam Holding Ltd"; null for
   * a listed one that but for such a word is all of them.
   */
  private @Nullable Draft tailed(int t, int end, int sentence, @Nullable Draft body) {
    int tail = tail(t, end, sentence);
    if (tail < 0 || (body != null && body.end >= page.matches.end(tail))) {
      return null;
    }
    boolean whole =
        body != null && body.sort == Draft.Sort.LISTED && body.end >= page.matches.end(tail) - 1;
    return whole ? null : bodies.headed.tailed(t, tail);
  }

  /** {@return where the name of a thing ends that begins with the token, or -1: "Auto Show"} */
  private int thingEnd(int t, int end, int sentence) {
    int tail = tail(t, end, sentence);
    boolean thing =
        tail >= 0
            && bodies.headed.tailed(t, tail) == null
            && bodies.read(t, end, sentence) == null
            && page.placeFrom(t) == null;
    return thing ? page.matches.end(tail) : -1;
  }

  /** {@return the match that ends the name which begins with the token, or -1} */
  private int tail(int t, int end, int sentence) {
    boolean begins =
        page.isNameShape(t)
            && !page.isShouting(sentence)
            && !page.isFunctionWord(t)
            && !(t == page.first(sentence) && page.isThing(t, t)) // "Plane Acme Airlines"
            && page.matches.longest(t, SenseKind.TITLE) < 0;
    return begins ? bodies.headed.tail(t, end) : -1;
  }

  /** Where the model ends a name, be it one word later that it begins it: "Putri Anne". */
  private int personEnd(int t, int sentence) {
    int tagged = tagging.personEnd(t);
    return tagged < 0 && persons.isForename(t, sentence) ? tagging.personEnd(t + 1) : tagged;
  }

  /** Whoever is cited without a title is a medium, not a person: "dilansir Motosan". */
  private static Draft medium(int first, int end) {
    Draft medium = new Draft(first, end, Draft.Sort.BODY, ActorForm.NAME);
    medium.kind = ActorKind.MEDIA;
    medium.role = CameoCode.MEDIA;
    return medium;
  }

  /** A listed body stays itself where no more than places and brackets follow, or its product. */
  private boolean isKnown(Draft body, int end) {
    return (body.sort == Draft.Sort.LISTED
            && (body.end > body.first + 1 || page.tokens.isAllCapitals(body.first))
            && !bodies.isLongerName(body, end))
        || page.matches.longest(body.end, SenseKind.TITLE) >= 0
        || (body.end < end
            && page.is(body.end, SenseKind.TIME_UNIT)) // "Kemenpora Tahun Anggaran 2018"
        || (body.kind == ActorKind.COMPANY
            && body.sort == Draft.Sort.BODY
            && body.country != null
            && bodies.headed.areUncounted(body.end, end)) // "CEO Acme Freedonia Budi Santoso"
        || (body.kind == ActorKind.COMPANY
            && page.matches.longest(body.end, SenseKind.THING) >= 0
            && page.commonness(body.end) != CommonWords.COMMON) // and not "Acme Motor"
        || (body.sort == Draft.Sort.ORGAN && body.country != null);
  }

  private static boolean isWeaker(Draft body) {
    return (body.sort == Draft.Sort.ORGAN && body.form == ActorForm.DESCRIPTION)
        || (body.sort == Draft.Sort.BODY && !body.headed);
  }

  private Draft taggedBody(int t, int end, @Nullable Draft inner) {
    Draft draft =
        new Draft(
            t,
            end,
            Draft.Sort.BODY,
            end == t + 1 && page.tokens.isAllCapitals(t) ? ActorForm.ACRONYM : ActorForm.NAME);
    draft.kind = ActorKind.ORGANISATION;
    if (inner != null) {
      if (inner.kind != null && inner.kind != ActorKind.STATE) {
        draft.kind = inner.kind;
      }
      draft.role = inner.role;
      draft.country = inner.country;
      if (!inner.listed.isEmpty() && inner.listed.get(0).cameo() != null) {
        String cameo = inner.listed.get(0).cameo();
        draft.country = inner.listed.get(0).country();
        draft.role = cameo != null && cameo.length() > 3 ? cameo.substring(3) : "";
      }
    }
    for (int i = t; i < end && draft.country == null; i++) {
      draft.country = bodies.headed.countryWithin(i, t, end);
    }
    return draft;
  }

  private @Nullable Draft state(int t) {
    Marked<PlaceMention> mention = page.placeFrom(t);
    if (mention == null) {
      return null;
    }
    PlaceUsage usage = mention.mention().usage();
    Place place = page.placeOf(mention);
    if (place == null
        || place.country() == null
        || (usage != PlaceUsage.POLITY && usage != PlaceUsage.METONYM)) {
      return null;
    }
    Draft draft =
        new Draft(
            t,
            mention.end(),
            Draft.Sort.LISTED,
            usage == PlaceUsage.METONYM ? ActorForm.METONYM : ActorForm.NAME);
    draft.listed = List.of(words.world().state(place.country()));
    draft.country = place.country();
    draft.kind = ActorKind.STATE;
    draft.match = mention.mention().match();
    return draft;
  }

  private @Nullable Draft reference(int t, int end, int sentence) {
    int m = page.matches.longest(t, SenseKind.REFERENCE);
    if (m < 0 || page.matches.end(m) > end) {
      return null;
    }
    int reach = page.matches.value(m, SenseKind.REFERENCE);
    boolean counted = // "those five states"
        reach == ActorWords.position(ReferenceReach.STATE) && bodies.phrases.isCounted(t, sentence);
    if (counted || reach == ActorWords.position(ReferenceReach.NOBODY)) {
      return null;
    }
    if (reach >= ActorWords.position(ReferenceReach.TWO_STATES)
        && !bodies.phrases.isHeadOfPhrase(t, sentence)) {
      return null;
    }
    Draft draft =
        new Draft(
            t,
            page.matches.end(m),
            Draft.Sort.REFERENCE,
            reach <= ActorWords.position(ReferenceReach.SPEAKER_SIDE)
                ? ActorForm.PRONOUN
                : ActorForm.DESCRIPTION);
    draft.reach = reach;
    return draft;
  }

  /** "Presiden Perancis", "Kapolres" without a name behind it. */
  private @Nullable Draft office(
      @Nullable TitleChain chain, int t, int end, int sentence, List<Draft> before) {
    if (chain == null || chain.first != t || !chain.office || chain.officeEnd <= t) {
      return null;
    }
    if (chain.bodyDraft != null || (chain.body != null && !chain.impliesBody)) {
      return null;
    }
    boolean named =
        chain.end < end && page.isNameShape(chain.end) && !page.isFunctionWord(chain.end);
    if (named) {
      return unitHead(chain, t, end, sentence, before);
    }
    if (chain.country == null && !page.isNameShape(t)) {
      return null;
    }
    WorldActor body = chain.impliesBody ? chain.body : null;
    String of = body != null && body.kind() == ActorKind.GOVERNMENT ? body.country() : null;
    boolean one = words.world().isHeldByOne(chain.officeKey, of); // "the Pope"
    boolean known = !chain.officeKey.isEmpty() && (chain.body == null || one);
    boolean stands = POSTS.contains(chain.role) && standsForItsHolder(t, sentence, before);
    if (!known && !stands) {
      return null;
    }
    int last = officeEnd(chain, end);
    if (last < 0) {
      return null;
    }
    Draft draft = holder(chain, t, last);
    draft.officeKey = known ? chain.officeKey : "";
    draft.country = one ? of : draft.country;
    draft.standsAlone = stands;
    return draft;
  }

  /**
   * {@return where the first of the titles ends, or -1 where its name goes on: "Menteri Pekerjaan
   * Umum dan Perumahan Rakyat", "PM2.5"}
   */
  private int officeEnd(TitleChain chain, int end) {
    int last = chain.first;
    while (last < chain.officeEnd && !page.tokens.isSymbol(last, ',')) {
      last++;
    }
    boolean number = last < end && page.tokens.isNumber(last) && page.tokens.isGlued(last);
    boolean goesOn =
        last > chain.first + 1
            && last + 1 < end
            && page.isJoining(last)
            && page.isNameShape(last + 1)
            && !page.tokens.isAllCapitals(last + 1)
            && page.matches.longest(last + 1, SenseKind.TITLE) < 0;
    return number || goesOn ? -1 : last;
  }

  /** {@return whoever holds the office that the tokens name} */
  private Draft holder(TitleChain chain, int first, int end) {
    Draft draft = new Draft(first, end, Draft.Sort.OFFICE, ActorForm.DESCRIPTION);
    draft.country = chain.country;
    draft.role = chain.role;
    draft.office = page.text(first, end);
    return draft;
  }

  /**
   * {@return who heads a unit that no list has, of a place or with letters for it, where no
   * person's name follows and what they do or say stands beside; null where the words tell none:
   * "Ketua PKWS Cabang Bogor menyampaikan"}
   */
  private @Nullable Draft unitHead(
      TitleChain chain, int t, int end, int sentence, List<Draft> before) {
    int last = chain.end;
    int limit = Math.min(end, chain.end + LONGEST_UNIT);
    while (last < limit && page.isNameShape(last) && !page.isFunctionWord(last)) {
      if (page.matches.longest(last, SenseKind.TITLE) >= 0
          || page.is(last, SenseKind.WEEKDAY)
          || page.tokens.isSymbol(last - 1, ',')) {
        return null;
      }
      last++;
    }
    boolean acts =
        last < end
            && (page.is(last, SenseKind.SPEECH_CUE)
                || page.beginsPredicate(last)
                || words.isVerb(page.tokens, last));
    boolean closed = last == end || !page.tokens.isWord(last) || page.isFunctionWord(last);
    boolean ofUnit = page.place(last - 1) != null || page.tokens.isAllCapitals(last - 1);
    if (!ofUnit
        || !(acts || (closed && page.isSayer(t)))
        || !standsForItsHolder(t, sentence, before)) {
      return null;
    }
    for (int name = chain.end; name < last; name++) {
      TitleChain title = name == chain.end ? chain : null;
      if (persons.read(name, end, sentence, personEnd(name, sentence), title) != null) {
        return null;
      }
    }
    return holder(chain, t, last);
  }

  /** Whether a post is no part of a name, no apposition and not what somebody is or becomes. */
  private boolean standsForItsHolder(int t, int sentence, List<Draft> before) {
    int first = page.first(sentence);
    boolean bracketed = t > first && page.tokens.isSymbol(t - 1, '(');
    if (bracketed || page.isShouting(sentence) || !bodies.phrases.isHeadOfPhrase(t, sentence)) {
      return false;
    }
    boolean inName = t > first && page.isNameShape(t - 1) && !page.isFunctionWord(t - 1);
    boolean told = t > first && page.matches.ending(t - 1, first, SenseKind.PREDICATE) >= 0;
    Draft last = before.isEmpty() ? null : before.get(before.size() - 1);
    boolean apposed =
        last != null && last.end == t - 1 && last.isPerson() && page.tokens.isSymbol(t - 1, ',');
    return !inName && !told && !apposed;
  }

  /** "Haryanto selaku Direktur X": the office behind the name. */
  private void post(Draft person, int end, int sentence) {
    int t = person.end;
    int cue = t < end ? page.postCueEnd(t) : -1;
    boolean comma = page.tokens.isSymbol(t, ',');
    if (cue < 0 && !comma) {
      return;
    }
    t = comma ? Math.max(t + 1, page.postBegin(t + 1, end)) : cue;
    TitleChain chain = t < end ? titles.read(t, end, sentence) : null;
    boolean fits =
        chain != null
            && (comma
                ? chain.hasBody() || chain.country != null || isApposed(chain, end)
                : chain.office || chain.roleWord);
    if (chain != null && fits && !tagging.startsPerson(chain.end)) {
      person.role = chain.role;
      person.officeKey = chain.officeKey;
      chain.end = chain.officeEnd;
      title(person, chain);
    }
  }

  /** "Steven Mnuchin, menteri keuangan, mengatakan": an office between commas. */
  private boolean isApposed(TitleChain chain, int end) {
    return chain.office && chain.end < end && page.tokens.isSymbol(chain.end, ',');
  }

  private void title(@Nullable Draft person, @Nullable TitleChain chain) {
    if (chain == null || person == null) {
      return;
    }
    person.office = titles.text(chain);
    person.country = chain.country;
    if (person.role.equals(CameoCode.BUSINESS) && chain.hasBody()) {
      person.role = ""; // a director of a ministry is of the government
    }
    if (chain.body != null) {
      String cameo = chain.body.cameo();
      boolean yields =
          person.role.equals(CameoCode.GOVERNMENT) && PRIVATE.contains(chain.body.kind());
      if (person.country == null) {
        person.country = chain.body.country();
      }
      if (cameo != null
          && (chain.body.country() == null || person.role.isEmpty() || chain.ranked || yields)) {
        person.officeAt = cameo;
        if (chain.ranked || yields) {
          person.role = ""; // a general of the police, the president of a union
        }
        if (yields) {
          person.officeKey = ""; // who is no president of a state
        }
      }
    } else if (chain.bodyDraft != null && (person.role.isEmpty() || chain.ranked)) {
      String role = roleOf(chain.bodyDraft);
      person.role = role.isEmpty() ? person.role : role;
    }
    if (person.role.isEmpty() && person.officeAt == null) {
      person.role = chain.role;
    }
  }

  private String roleOf(Draft body) {
    if (body.organ != null) {
      String cameo = words.world().organ("XXX", body.organ).cameo();
      return cameo == null ? "" : cameo.substring(3);
    }
    return body.role;
  }
}
