package org.warta.internal.actor;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.Match;
import org.warta.PlaceMention;
import org.warta.PlaceUsage;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.text.Tokens;
import org.warta.internal.world.CameoCode;
import org.warta.spi.PlaceCue;
import org.warta.spi.TitleKind;

/** Reads the names of persons: listed ones, and others by shape and by what stands around them. */
final class PersonReader {
  private static final int LONGEST = 7;

  /** The most letters that stand for the name of a person. */
  private static final int INITIALS = 3;

  /** The most letters that stand for it in a list of such. */
  private static final int LISTED = 4;

  /** The most particles in a row: "van der". */
  private static final int PARTICLES = 2;

  /** The most letters of a part of a degree. */
  private static final int DEGREE = 3;

  /** The most letters of the second half of a Korean or Chinese given name. */
  private static final int SYLLABLE = 5;

  /** The kinds of words that names of persons are taken from; they are no places here. */
  private static final long PLACES = SenseKind.set(SenseKind.PLACE, SenseKind.PLACE_TRAP);

  /** The kinds of words that name a body, a state or a medium. */
  private static final long BODIES =
      SenseKind.set(
          SenseKind.STATE_ORGAN,
          SenseKind.ORGANISATION_HEAD,
          SenseKind.ACTOR,
          SenseKind.OUTLET,
          SenseKind.METONYM,
          SenseKind.REFERENCE);

  /** The most tokens of a post before the name of who has it. */
  private static final int POST = 16;

  /** The kinds of words that name something else than a person. */
  private static final long OTHERS =
      BODIES
          | SenseKind.set(
              SenseKind.TITLE,
              SenseKind.PEOPLE_GROUP,
              SenseKind.THING,
              SenseKind.PLACE_TYPE,
              SenseKind.MONTH,
              SenseKind.WEEKDAY);

  private final ActorWords words;
  private final Page page;
  private final BodyReader bodies;
  private final boolean byShape;
  private final Set<String> initials = new HashSet<>();

  /** The parts of the full names that the article has had so far. */
  private final Set<String> parts = new HashSet<>();

  /**
   * Makes a reader.
   *
   * @param byShape whether capitals alone tell a name, because the language has no model of names
   */
  PersonReader(ActorWords words, Page page, BodyReader bodies, boolean byShape) {
    this.words = words;
    this.page = page;
    this.bodies = bodies;
    this.byShape = byShape;
    for (int t = 1; t + 1 < page.tokens.count(); t++) {
      if (isLetters(t) && isToldOf(t)) {
        initials.add(page.folded(t));
      }
    }
  }

  /** Two or three capitals that nobody knows. */
  private boolean isLetters(int t) {
    return page.tokens.isWord(t)
        && page.tokens.isAllCapitals(t)
        && page.tokens.length(t) > 1
        && page.tokens.length(t) <= INITIALS
        && page.matches.first(t) == page.matches.last(t);
  }

  /** "The victim, SZ, ...", "SU, a boy of four": a comma and a word for one person stand there. */
  private boolean isToldOf(int t) {
    if (page.tokens.isSymbol(t - 1, ',')) {
      return t > 1 && isRoleWord(t - 2); // else a degree, behind a name
    }
    boolean comma = page.tokens.isSymbol(t + 1, ',') && t + 2 < page.tokens.count();
    int m = comma ? page.matches.longest(t + 2, SenseKind.TITLE) : -1;
    return m >= 0
        && (!page.tokens.isGlued(t) || page.tokens.isSymbol(t - 1, '"'))
        && !page.tokens.isCapital(t + 2)
        && isRole(m)
        && page.matches.longest(t + 2, SenseKind.PEOPLE_GROUP) >= 0;
  }

  private boolean isRoleWord(int t) {
    int m = page.matches.ending(t, Math.max(0, t - 2), SenseKind.TITLE);
    return m >= 0 && !page.tokens.isCapital(t) && isRole(m);
  }

  private boolean isRole(int match) {
    ActorWords.Title title = words.title(page.matches.value(match, SenseKind.TITLE));
    return title.role().equals(CameoCode.CIVILIAN)
        && (title.kind() == TitleKind.ROLE || title.kind() == TitleKind.RELATION);
  }

  /**
   * {@return the person named from the token, or null}
   *
   * @param tagged where the sequence model ends a person's name that begins here, or -1
   * @param chain the titles that end here, or null
   */
  @Nullable Draft read(int token, int end, int sentence, int tagged, @Nullable TitleChain chain) {
    int first = page.first(sentence);
    if (chain != null && chain.first > first && page.isThing(chain.first - 1, first)) {
      return null; // a street or ship that is named after the person
    }
    if (chain == null && page.place(token) != null && !isKnownPlace(token)) {
      return null; // a place by what stands around it
    }
    Marked<PlaceMention> place = page.placeFrom(token);
    if (place != null
        && page.isState(place)
        && (place.end() >= end || !page.isNameShape(place.end()))) {
      return null; // "Haji Indonesia"
    }
    if (page.opensName(token)) {
      return titled(opened(token, end, sentence), chain);
    }
    Draft listed = bodies.names.listed(token, end, sentence, true);
    if (listed != null && isBroken(listed, token, sentence, tagged, chain)) {
      listed = null;
    }
    if (listed != null && chain == null && isWithinPlace(listed)) {
      return null;
    }
    if (listed != null && tagged <= listed.end) {
      return titled(listed, chain);
    }
    int last = tagged > token + 1 && page.hasDigit(tagged - 1) ? tagged - 1 : tagged;
    if (last < 0
        && chain != null
        && chain.addresses
        && !page.isShouting(sentence)
        && isUncommon(token)) {
      last = runEnd(token, end);
    }
    if (last < 0 && page.isSayer(token) && !page.isShouting(sentence)) {
      last = sayerEnd(token, end);
    }
    if (last < 0 && !page.isShouting(sentence) && isPlain(token) && isBehindPost(token, first)) {
      last = closedEnd(token, end);
    }
    if (last < 0 && page.isNameParticle(token) && page.isSayer(token)) {
      last = particlesEnd(token, end);
    }
    if (last < 0 && isNicknamed(token, end)) {
      last = token + 1;
    }
    if (last < 0 && token > first && isPlain(token) && isHolder(token, end)) {
      last = runEnd(token, end);
    }
    if (last < 0) {
      last = strangersEnd(token, end, sentence, chain);
    }
    if (last < 0
        && chain != null
        && (chain.office || (chain.roleWord && !chain.relation))
        && (chain.hasBody() || chain.hasUnknownLetters || isBehindComma(token))) {
      last = officersEnd(token, end, sentence);
    }
    if (last < 0 && byShape && !page.isShouting(sentence) && isUncommon(token)) {
      last = shapedEnd(token, end, chain);
    }
    if (last < 0 && hasAge(token, end) && !page.isShouting(sentence)) {
      last = runEnd(token, end);
    }
    if (last <= token
        || isBeforeDegree(token, last, end)
        || isBeforeRank(token, last, end, chain)
        || isDegree(token, last)) {
      return listed == null ? null : titled(listed, chain);
    }
    if (chain == null && (isStart(token, last) || isAmongPlaces(token))) {
      return listed;
    }
    last = withNickname(withParticles(behindInitial(last, end), end), end);
    if (!page.isShouting(sentence)) {
      last = goesOn(last, end);
    }
    last = withoutDigits(token, last, end);
    return titled(new Draft(token, last, Draft.Sort.PERSON, ActorForm.NAME), chain);
  }

  /** "Budi Santoso P3M": letters and digits for a body are no part of the name. */
  private int withoutDigits(int token, int last, int end) {
    int t = last;
    while (t > token + 1 && (page.hasDigit(t - 1) || (t < end && isGluedNumber(t)))) {
      t--;
    }
    return t;
  }

  private boolean isGluedNumber(int t) {
    return page.tokens.isGlued(t) && page.hasDigit(t);
  }

  /** {@return the person whose name begins with the token, listed without its first word or not} */
  private Draft opened(int token, int end, int sentence) {
    Draft rest = bodies.names.listed(token + 1, end, sentence, true);
    int last = runEnd(token, end);
    if (rest != null && rest.end >= last) {
      return rest.withTokens(token, rest.end);
    }
    return new Draft(token, last, Draft.Sort.PERSON, ActorForm.NAME);
  }

  /**
   * {@return the end of a name behind a word of saying, "said Hari", whatever else its words mean;
   * that of a word which is a title or a thing as well where the article has had it in a name; or
   * -1}
   */
  private int sayerEnd(int token, int end) {
    if (isPlain(token) || isNamesakeOfThing(token, end)) {
      int last = runEnd(token, end);
      boolean ofTitle = // "said Deputy Prosecutor"
          last == token + 1
              && last < end
              && page.tokens.isCapital(last)
              && page.matches.longest(last, SenseKind.TITLE) >= 0;
      return ofTitle ? -1 : last;
    }
    boolean known = page.isNameShape(token) && parts.contains(page.folded(token));
    return known && (page.matches.kinds(token) & BODIES) == 0 ? token + 1 : -1;
  }

  /** No thing speaks: "..., said Leo"; but "says Article 4", "says that decree". */
  private boolean isNamesakeOfThing(int t, int end) {
    boolean thing = (page.matches.kinds(t) & OTHERS) == 1L << SenseKind.THING.ordinal();
    boolean named = thing && page.isNameShape(t) && isQuotedSayer(t);
    int next = t + 1;
    return named && (next >= end || !(page.tokens.isNumber(next) || page.isDemonstrative(next)));
  }

  /**
   * Whether a post and its body stand before the name, with commas in them or between, and a word
   * of saying before that: "said the Head of Roads, Bridges, and Canals, Hari,".
   */
  private boolean isBehindPost(int token, int first) {
    int t = token - 1;
    while (t > first && page.tokens.isSymbol(t, ',')) {
      t--;
    }
    boolean apart = t < token - 1;
    for (int least = Math.max(first, token - POST); t > least; t--) {
      if (page.isSayer(t) && page.matches.longest(t, SenseKind.TITLE) >= 0) {
        return apart || !page.tokens.isCapital(t);
      }
      boolean part =
          page.isNameShape(t)
              || (apart
                  ? page.isFunctionWord(t) || !page.tokens.isWord(t)
                  : !page.isFunctionWord(t) && page.tokens.isWord(t) && !isSaying(t));
      if (!part || page.isThing(t, first)) {
        return false;
      }
    }
    return false;
  }

  /**
   * {@return where the run of words from the token ends before a mark or a small word that begins
   * no predicate, or -1}
   */
  private int closedEnd(int token, int end) {
    int last = runEnd(token, end);
    boolean closed =
        last == end
            || !page.tokens.isWord(last)
            || (page.isFunctionWord(last) && !page.beginsPredicate(last));
    boolean likely = last > token + 1 || page.tokens.isSymbol(token - 1, ',');
    return closed && last > token && likely && isUncommon(token) && !isListed(last, end)
        ? last
        : -1;
  }

  /** "Minister of Arts, Science, and Sports": a small word joins what follows to it. */
  private boolean isListed(int last, int end) {
    int t = page.tokens.isSymbol(last, ',') ? last + 1 : last;
    return t < end && page.isJoining(t);
  }

  /**
   * {@return the end of two words or more with capitals that are no words of the language, behind
   * what somebody is or before a word of saying, or of one behind an office and its place; -1 where
   * none begin with the token}
   */
  private int strangersEnd(int token, int end, int sentence, @Nullable TitleChain chain) {
    if (page.isShouting(sentence) || !isStranger(token)) {
      return -1;
    }
    int last = runEnd(token, end);
    for (int t = token + 1; t < last; t++) {
      boolean letters =
          t == last - 1
              && page.tokens.isAllCapitals(t)
              && page.tokens.length(t) <= INITIALS
              && !(last < end && page.tokens.isGlued(last)); // "New CRF250"
      if (page.tokens.isWord(t) && !isStranger(t) && !page.isNameParticle(t) && !letters) {
        return -1;
      }
    }
    boolean full = last > token + 1;
    boolean inOffice = chain != null && chain.office && chain.country != null;
    return (full && (isTitled(chain) || (last < end && isSaying(last))))
            || (inOffice && last > token)
        ? last
        : -1;
  }

  private boolean isBehindComma(int token) {
    return token > 0 && page.tokens.isSymbol(token - 1, ',');
  }

  /**
   * {@return the end of two words or more with capitals behind an office and its body, before a
   * word of saying or a comma, whatever else the words mean, or of one between commas; -1 where
   * none begin with the token}
   */
  private int officersEnd(int token, int end, int sentence) {
    long others = page.matches.kinds(token) & OTHERS & ~(1L << SenseKind.MONTH.ordinal());
    boolean common = page.commonness(token) == CommonWords.COMMON;
    if (others != 0 || common || page.isShouting(sentence) || page.place(token) != null) {
      return -1;
    }
    int last = runEnd(token, end);
    for (int t = token + 1; t < last; t++) {
      if ((page.matches.kinds(t) & OTHERS) != 0
          || page.place(t) != null
          || page.commonness(t) == CommonWords.COMMON) {
        return -1;
      }
    }
    boolean closed =
        last < end
            && (isSaying(last)
                || page.is(last, SenseKind.EVENT_TRIGGER)
                || page.tokens.isSymbol(last, ','));
    boolean apposed =
        last < end
            && page.tokens.isSymbol(last, ',')
            && isBehindComma(token)
            && !isListed(last, end);
    return closed && (last > token + 1 || apposed) ? last : -1;
  }

  /**
   * {@return whether the token has a capital and is no word, title, place or body that is known}
   */
  boolean isStranger(int t) {
    return page.isNameShape(t)
        && !page.tokens.isAllCapitals(t)
        && page.tokens.length(t) > 2
        && (page.matches.kinds(t) & ~PLACES) == 0
        && page.place(t) == null
        && page.commonness(t) <= CommonWords.UNCOUNTED;
  }

  /**
   * {@return the end of a name that a title introduces, or of two words or more beside a word of
   * saying; -1 where none begins with the token}
   */
  private int shapedEnd(int token, int end, @Nullable TitleChain chain) {
    if (!page.isNameShape(token)
        || page.isFunctionWord(token)
        || page.place(token) != null
        || introduces(token)) {
      return -1;
    }
    int last = runEnd(token, end);
    boolean titled = isTitled(chain);
    boolean said =
        (last < end && isSaying(last))
            || (token > 0 && isSaying(token - 1))
            || isAge(last, end)
            || page.isPost(last, end);
    boolean full = last > token + 1;
    return (titled && (full || page.tokens.isCapital(token - 1))) || (full && said) ? last : -1;
  }

  /** "Rektor Untar Prof. Budi": a word before the degree of who is named then is no person. */
  private boolean isBeforeDegree(int token, int last, int end) {
    return last == token + 2
        && last + 1 < end
        && page.tokens.isSymbol(last, '.')
        && page.isNameShape(last + 1)
        && introduces(token + 1);
  }

  /** "Kapolsek Sukatani AKP Budi": a place or body before the rank of who has the office. */
  private boolean isBeforeRank(int token, int last, int end, @Nullable TitleChain chain) {
    if (last >= end || !introduces(last)) {
      return false;
    }
    boolean rank = words.isRank(page.tokens, page.matches, last);
    boolean within = rank && token > 0 && page.isNameShape(token - 1);
    return within || (chain != null && chain.office && (rank || last == token + 1));
  }

  /** "Budi, Sp.B.S.": short words with points between them, behind a comma. */
  private boolean isDegree(int token, int last) {
    if (token == 0 || last < token + 3 || !page.tokens.isSymbol(token - 1, ',')) {
      return false;
    }
    for (int t = token; t < last; t++) {
      boolean fits =
          (t == token || page.tokens.isGlued(t))
              && (page.tokens.isSymbol(t, '.') || page.tokens.length(t) <= DEGREE);
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  private static boolean isTitled(@Nullable TitleChain chain) {
    return chain != null && (chain.office || chain.roleWord);
  }

  private boolean isSaying(int token) {
    return page.is(token, SenseKind.SPEECH_CUE);
  }

  /** "Ibu Kota" is no Mrs Kota. */
  private boolean isUncommon(int token) {
    return page.commonness(token) != CommonWords.COMMON
        && page.matches.longest(token, SenseKind.THING) < 0
        && (page.place(token) == null || !isKnownPlace(token));
  }

  /** A listed name that goes on into another name is a namesake's. */
  private boolean isBroken(
      Draft listed, int token, int sentence, int tagged, @Nullable TitleChain chain) {
    if (tagged > listed.end) {
      return true;
    }
    if (page.isNameParticle(listed.end - 1) && listed.end > token + 1) {
      return true; // "Muhammad al-Julani" is not all of "Muhammad al"
    }
    boolean isShort = listed.match == Match.ALIAS;
    if (!page.isNameShape(token)) {
      return false;
    }
    int next = listed.end;
    boolean after =
        next < page.end(sentence)
            && page.isNameShape(next)
            && !page.tokens.isAllCapitals(next)
            && page.matches.first(next) == page.matches.last(next);
    boolean before =
        isShort
            && token > page.first(sentence)
            && page.isNameShape(token - 1)
            && (chain == null || chain.end != token)
            && page.matches.first(token - 1) == page.matches.last(token - 1);
    return isShort && (after || before) && !page.isShouting(sentence);
  }

  private static Draft titled(Draft person, @Nullable TitleChain chain) {
    if (chain == null) {
      return person;
    }
    person.role = chain.role;
    person.officeKey = chain.officeKey;
    person.country = chain.country;
    return person;
  }

  /**
   * Remembers the parts of a name, and initials, which mean that person from now on.
   *
   * @param titled whether a title stands before them, without which one letter is nobody
   */
  void remember(Draft person, boolean titled) {
    int t = person.first;
    for (int part = t; part < person.end && person.end > t + 1; part++) {
      if (page.isNameShape(part) && page.tokens.length(part) > 1) {
        parts.add(page.folded(part));
      }
    }
    boolean letter = titled && page.tokens.length(t) == 1 && page.tokens.isCapital(t);
    boolean letters = page.tokens.isAllCapitals(t) && page.tokens.length(t) <= INITIALS;
    if (person.end == t + 1 && (letter || letters)) {
      initials.add(page.folded(t));
    }
  }

  /**
   * {@return the person whom initials name that have an age behind them, "AS (23)", that have named
   * one before, or that somewhere stand beside a word for one; null where none does}
   */
  @Nullable Draft initials(int token, int end, int sentence, @Nullable TitleChain chain) {
    if (!page.tokens.isWord(token)
        || !page.tokens.isCapital(token)
        || page.tokens.length(token) > LISTED
        || (page.tokens.length(token) > 1 && !page.tokens.isAllCapitals(token))
        || page.isShouting(sentence)) {
      return null;
    }
    boolean few = page.tokens.length(token) <= INITIALS;
    boolean aged = few && (isAge(token + 1, end) || isAgeApart(token + 1, end));
    if (aged || isInList(token, page.first(sentence), end)) {
      initials.add(page.folded(token));
    } else if (!isNamedByLetters(token, end)) {
      return null;
    }
    return titled(new Draft(token, token + 1, Draft.Sort.PERSON, ActorForm.NAME), chain);
  }

  /** Letters that have named somebody; one alone is no part of more: "J. Smith", "T1". */
  private boolean isNamedByLetters(int t, int end) {
    boolean last = t + 2 >= end; // of the sentence, its point aside
    boolean goesOn =
        page.tokens.length(t) == 1
            && !last
            && page.tokens.isGlued(t + 1)
            && !page.tokens.isSymbol(t + 1, ',')
            && !page.tokens.isSymbol(t + 1, '"');
    return initials.contains(page.folded(t)) && !goesOn;
  }

  /** "RUD, ZUL, WAN and JOEL": letters behind others that have named somebody. */
  private boolean isInList(int t, int first, int end) {
    if (t < first + 2) {
      return false;
    }
    int before = page.tokens.isSymbol(t - 1, ',') || page.isJoining(t - 1) ? t - 2 : -1;
    before = before > first && page.tokens.isSymbol(before, ',') ? before - 1 : before;
    if (before < first
        || !page.tokens.isAllCapitals(before)
        || !initials.contains(page.folded(before))) {
      return false;
    }
    boolean goesOn =
        t + 2 < end
            && (page.tokens.isSymbol(t + 1, ',') || page.isJoining(t + 1))
            && page.tokens.isAllCapitals(t + 2)
            && page.tokens.length(t + 2) <= LISTED;
    return goesOn || (page.matches.kinds(t) & OTHERS) == 0;
  }

  private boolean isAge(int t, int end) {
    return t + 2 < end
        && page.tokens.isSymbol(t, '(')
        && page.tokens.isNumber(t + 1)
        && page.tokens.length(t + 1) == 2
        && page.tokens.isSymbol(t + 2, ')');
  }

  /** "AS, (23)": a comma before the age. */
  private boolean isAgeApart(int t, int end) {
    return t < end && page.tokens.isSymbol(t, ',') && isAge(t + 1, end);
  }

  /** "Budi Santoso (45)". */
  private boolean hasAge(int token, int end) {
    if (!page.isNameShape(token)
        || page.isFunctionWord(token)
        || page.place(token) != null
        || page.is(token, SenseKind.WEEKDAY)) {
      return false;
    }
    int t = runEnd(token, end);
    return t > token && isAge(t, end);
  }

  /** {@return where a run of words ends that may be the name of a person} */
  int runEnd(int token, int end) {
    Tokens tokens = page.tokens;
    int t = token;
    int limit = Math.min(end, token + LONGEST);
    while (t < limit) {
      if (page.isNameShape(t) && !isBoundary(t, token) && !(t > token && page.hasDigit(t))) {
        boolean initial =
            (tokens.length(t) <= 2 || page.is(t, SenseKind.ABBREVIATION))
                && tokens.isSymbol(t + 1, '.');
        t += initial && t + 1 < limit && tokens.isGlued(t + 1) ? 2 : 1;
      } else if (t > token && page.isNameParticle(t) && t + 1 < limit && page.isNameShape(t + 1)) {
        t++;
      } else if (t > token
          && tokens.isSymbol(t, '-')
          && tokens.isGlued(t)
          && t + 1 < limit
          && tokens.isGlued(t + 1)
          && (page.isNameShape(t + 1) || isSyllable(t + 1))) {
        t += 2;
      } else if (t > token && isApostrophe(t) && t + 1 < limit) {
        t += 2;
      } else {
        break;
      }
    }
    return t;
  }

  /** "O'tania": the mark in a name whose first letters stand before it. */
  private boolean isApostrophe(int t) {
    return page.tokens.isSymbol(t, '\'')
        && page.tokens.isGlued(t)
        && page.tokens.length(t - 1) <= 2
        && page.tokens.isWord(t + 1)
        && page.tokens.isGlued(t + 1);
  }

  /** "Heung-min", "Jong-un"; not "anak-anak", nor the ending of "Trump-nya". */
  private boolean isSyllable(int t) {
    return page.tokens.isWord(t)
        && page.tokens.length(t) <= SYLLABLE
        && page.commonness(t) != CommonWords.COMMON
        && !page.isFunctionWord(t)
        && !page.folded(t).equals(page.folded(t - 2));
  }

  /** "Anies R. Baswedan": an initial with its point ends no name. */
  private int behindInitial(int last, int end) {
    if (last + 1 < end && isApostrophe(last)) {
      return Math.max(runEnd(last + 1, end), last + 2);
    }
    boolean initial =
        last + 1 < end
            && page.tokens.length(last - 1) == 1
            && page.tokens.isSymbol(last, '.')
            && page.tokens.isGlued(last)
            && isPlain(last + 1);
    return initial ? runEnd(last + 1, end) : last;
  }

  private int withParticles(int last, int end) {
    if (last + 1 >= end) {
      return last;
    }
    boolean hyphen = page.tokens.isSymbol(last, '-') && page.tokens.isGlued(last);
    if (hyphen && page.tokens.isGlued(last + 1) && isSyllable(last + 1)) {
      return last + 2;
    }
    return page.isNameParticle(last) ? Math.max(last, particlesEnd(last, end)) : last;
  }

  /** {@return where the name ends that goes on behind the particles at the token, or -1} */
  private int particlesEnd(int token, int end) {
    int t = token;
    while (t < end && t < token + PARTICLES && page.isNameParticle(t) && page.tokens.isWord(t)) {
      t++;
    }
    return t < end && t > token && page.isNameShape(t) ? runEnd(t, end) : -1;
  }

  /** "Henri "Carraway" Teja": names with a nickname between them. */
  private boolean isNicknamed(int token, int end) {
    return isPlain(token)
        && page.commonness(token) != CommonWords.COMMON
        && withNickname(token + 1, end) > token + 1
        && page.tokens.isGlued(token + 2)
        && page.tokens.isGlued(token + 3)
        && isPlain(token + 4)
        && page.commonness(token + 4) != CommonWords.COMMON;
  }

  /** "Sri Puguh Budi Utami": words with a capital that follow are names as well. */
  private int goesOn(int last, int end) {
    int t = last;
    while (t < end
        && !page.tokens.isGlued(t)
        && (page.isNameWord(t) || (isPlain(t) && !page.isFunctionWord(t)))) {
      t++;
    }
    boolean closed =
        t == end
            || !page.tokens.isWord(t)
            || (page.isFunctionWord(t) && !page.tokens.isCapital(t))
            || isSaying(t)
            || page.is(t, SenseKind.PREDICATE)
            || (!page.tokens.isCapital(t) && words.isVerb(page.tokens, t));
    return closed ? t : last; // else what follows may begin a sentence
  }

  /** "Aris, selaku bendahara": what somebody is stands behind a name. */
  private boolean isHolder(int token, int end) {
    int t = runEnd(token, end);
    if (t < end && page.tokens.isSymbol(t, ',')) {
      t++;
    }
    int behind = t < end ? page.postCueEnd(t) : -1;
    return behind >= 0 && behind < end && page.matches.longest(behind, SenseKind.TITLE) >= 0;
  }

  /**
   * {@return whether the word may be the first of a name that goes on: one with a capital behind a
   * word without, and no everyday word where it begins the sentence}
   */
  boolean isForename(int t, int sentence) {
    if (page.isShouting(sentence)
        || t + 1 >= page.end(sentence)
        || !isPlain(t)
        || page.isFunctionWord(t)
        || page.tokens.isCut(t + 1)
        || page.tokens.isGlued(t + 1)) {
      return false;
    }
    return t == page.first(sentence)
        ? page.commonness(t) != CommonWords.COMMON
            && !page.isFormOfCommon(t)
            && !page.isNounOfCommon(t)
        : page.tokens.isWord(t - 1) && !page.tokens.isCapital(t - 1);
  }

  /** A word with a capital, no title, group, body or place. */
  private boolean isPlain(int t) {
    return page.isNameShape(t)
        && !page.hasDigit(t)
        && !page.tokens.isAllCapitals(t)
        && page.tokens.length(t) > 1
        && !isOther(t)
        && page.place(t) == null;
  }

  private boolean isOther(int t) {
    long others = page.matches.kinds(t) & OTHERS;
    return others != 0 && !(others == 1L << SenseKind.THING.ordinal() && page.isNameOfLetters(t));
  }

  /** "Francesco 'Pecco' Bagnaia": a nickname between the parts of a name. */
  private int withNickname(int last, int end) {
    boolean quoted =
        last + 3 < end
            && isMark(last)
            && page.isNameShape(last + 1)
            && isMark(last + 2)
            && page.isNameShape(last + 3);
    return quoted ? runEnd(last + 3, end) : last;
  }

  private boolean isMark(int t) {
    return page.tokens.isSymbol(t, '"') || page.tokens.isSymbol(t, '\'');
  }

  private boolean isBoundary(int t, int first) {
    return (page.isFunctionWord(t) && (t > first || !isQuotedSayer(t)))
        || (t > first && page.tokens.isCut(t))
        || page.is(t, SenseKind.WEEKDAY)
        || (t > first && introduces(t))
        || (page.place(t) != null && t > first && page.placeFrom(t) != null && isKnownState(t));
  }

  /** "..., said Hari": behind a quotation a name may be any word. */
  private boolean isQuotedSayer(int t) {
    return page.isSayer(t) && page.tokens.isSymbol(t - 2, '"');
  }

  /** A title that another name follows; "Putri" ends a name as well. */
  private boolean introduces(int t) {
    int m = page.matches.longest(t, SenseKind.TITLE);
    return m >= 0
        && page.matches.end(m) < page.tokens.count()
        && (page.isNameShape(page.matches.end(m))
            || page.tokens.isSymbol(page.matches.end(m), '.'));
  }

  private boolean isKnownState(int t) {
    var place = page.place(t);
    return place != null && isKnownPlace(t) && page.isState(place);
  }

  /** "From Nowhere to Townsville": where a way begins that ends at a place. */
  private boolean isStart(int token, int last) {
    return token > 0
        && page.isSmallWord(token - 1, PlaceCue.FROM)
        && page.isSmallWord(last, PlaceCue.TO)
        && page.placeFrom(last + 1) != null;
  }

  /** "In Townsville, Springfield and Nowhere": the last of a list of places. */
  private boolean isAmongPlaces(int token) {
    int t = token - 1;
    if (t < 3 || !page.isJoining(t)) {
      return false;
    }
    t = page.tokens.isSymbol(t - 1, ',') ? t - 2 : t - 1;
    Marked<PlaceMention> last = page.place(t);
    if (last == null || last.end() != t + 1 || last.mention().usage() != PlaceUsage.LITERAL) {
      return false;
    }
    int comma = last.first() - 1;
    return comma > 0 && page.tokens.isSymbol(comma, ',') && page.place(comma - 1) != null;
  }

  /** "Townsville Firefly Airport": the place is named after the person. */
  private boolean isWithinPlace(Draft person) {
    var place = page.place(person.first);
    return place != null && place.first() < person.first && person.end <= place.end();
  }

  private boolean isKnownPlace(int t) {
    var place = page.place(t);
    return place != null && place.mention().match() != Match.UNLISTED;
  }
}
