package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.DeclaredAlias;
import org.warta.PlaceMention;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.Marked;
import org.warta.internal.text.Tokens;
import org.warta.spi.AliasCue;
import org.warta.spi.TitleKind;

/** Reads the aliases that an article declares. Not thread-safe. */
final class AliasReader {
  private static final AliasCue[] CUES = AliasCue.values();
  private static final int MOST = 200;

  /** Letters of a nickname. */
  private static final int SHORTEST_NICKNAME = 3;

  /** Letters of a word that is made of the beginnings of others. */
  private static final int SYLLABLES = 4;

  /**
   * Tokens from the comma behind a name to the word of its alias: ", which in 2018 took the name".
   */
  private static final int CLAUSE = 8;

  /** The letters with which both a name and what its bearer is called begin. */
  private static final int SHORTEST_SOUND = 2;

  private final ActorWords words;
  private final Page page;
  private final @Nullable Draft[] draftAt;
  private final List<Declared> known = new ArrayList<>();

  /** The person whom the last sentence with one names first, or null. */
  private @Nullable Draft subject;

  /**
   * Two names that are one.
   *
   * @param alias the other name
   * @param name the name that it stands for
   * @param first the first token of the declaration
   * @param end one more than its last token
   */
  record Declared(Unit alias, Unit name, int first, int end) {}

  /** A name: tokens, and the mention of an actor or place that it is, if it is one. */
  record Unit(int first, int end, @Nullable Draft draft, @Nullable Marked<PlaceMention> place) {}

  AliasReader(ActorWords words, Page page) {
    this.words = words;
    this.page = page;
    this.draftAt = new Draft[page.tokens.count()];
  }

  /** Reads the declarations of all sentences. */
  void read(List<List<Draft>> sentences) {
    for (int s = 0; s < sentences.size() && known.size() < MOST; s++) {
      for (Draft draft : sentences.get(s)) {
        Arrays.fill(draftAt, draft.first, draft.end, draft);
      }
      read(page.first(s), page.end(s));
      Draft person = firstPerson(page.first(s), page.end(s));
      subject = person == null ? subject : person;
    }
  }

  /** {@return what was declared, in order} */
  List<Declared> known() {
    return known;
  }

  /** {@return the declarations as an article lists them} */
  List<DeclaredAlias> aliases(ActorTable table) {
    List<DeclaredAlias> list = new ArrayList<>(known.size());
    known.sort(Comparator.comparingInt(Declared::first));
    for (Declared declared : known) {
      list.add(
          new DeclaredAlias(
              page.source.span(
                  page.tokens.begin(declared.first()), page.tokens.end(declared.end() - 1)),
              page.text(addressed(declared), declared.alias().end()),
              page.text(declared.name().first(), declared.name().end()),
              target(declared)));
    }
    return list;
  }

  private @Nullable String target(Declared declared) {
    for (Unit unit : List.of(declared.name(), declared.alias())) {
      Draft draft = unit.draft();
      Marked<PlaceMention> place = unit.place();
      if (draft != null && draft.kind == ActorKind.STATE && place == null) {
        place = page.place(draft.first);
      }
      if (draft != null && draft.actor != null && draft.kind != ActorKind.STATE) {
        return draft.actor;
      }
      if (place != null) {
        return place.mention().place();
      }
    }
    return null;
  }

  private void read(int first, int end) {
    Unit pending = null;
    for (int t = first; t < end; t++) {
      if (page.tokens.isSymbol(t, '(')) {
        bracket(t, first, end);
      } else if (page.tokens.isDash(t)) {
        between(t, first, end);
      }
      int m = page.matches.longest(t, SenseKind.ALIAS_CUE);
      if (m < 0 || page.matches.end(m) >= end || page.tokens.isAllCapitals(t)) {
        continue;
      }
      int after = page.matches.end(m);
      AliasCue cue = CUES[page.matches.value(m, SenseKind.ALIAS_CUE)];
      boolean phrase = after > t + 1;
      Unit left = left(t, first);
      Unit right = right(cue == AliasCue.LOOSE ? loose(after, end) : after, end);
      boolean unnamed = left == null && phrase;
      Unit called = right != null && unnamed ? called(right.end(), end) : null;
      Unit owner = right != null && unnamed ? owner(cue, t, right, first) : null;
      Unit bearer = left != null && right == null ? bearer(cue, left, t) : null;
      if (right != null && called != null) {
        add(right, called, t, called.end());
      } else if (right != null && owner != null) {
        add(right, owner, t, right.end());
      } else if (right != null && unnamed && isDescribed(t, first)) {
        if (pending != null) {
          add(
              cue == AliasCue.NOW_AFTER ? pending : right,
              cue == AliasCue.NOW_AFTER ? right : pending,
              t,
              right.end());
          pending = null;
        } else {
          pending = right;
        }
      } else if (right != null && pending != null && left != null && left.end() > t - 2) {
        if (left.first() == pending.first()) {
          add(
              cue == AliasCue.NOW_AFTER ? pending : right,
              cue == AliasCue.NOW_AFTER ? right : pending,
              pending.first(),
              right.end());
          pending = null;
        }
      } else if (left != null && bearer != null) {
        add(left, bearer, left.first(), after);
      } else if (left != null && right != null && fits(cue, phrase, t, left, right)) {
        declare(cue, left, right);
      }
      t = after - 1;
    }
  }

  /**
   * {@return the person told of, where a word for one leads to the cue and a name that nobody has
   * so far: "the woman who is called X"; or null}
   */
  private @Nullable Unit owner(AliasCue cue, int t, Unit right, int first) {
    boolean told =
        cue == AliasCue.ALIAS_AFTER
            && t > first + 1
            && isRelative(t - 1)
            && isForPerson(t - 2, first);
    if (!told) {
      return null;
    }
    Draft person = firstPerson(first, t);
    return named(right, person == null ? subject : person);
  }

  /** {@return the person told of before, "Uncle Ed, his byname, said", or null} */
  private @Nullable Unit bearer(AliasCue cue, Unit left, int t) {
    boolean byname =
        cue == AliasCue.BYNAME && page.tokens.isSymbol(t - 1, ',') && left.end() == t - 1;
    return byname ? named(left, subject) : null;
  }

  /**
   * {@return the person where the other name may be one of theirs, and is nobody's yet; or null}
   */
  private @Nullable Unit named(Unit other, @Nullable Draft person) {
    Draft called = other.draft();
    boolean free =
        other.place() == null && (called == null || (called.isPerson() && called.listed.isEmpty()));
    return free && person != null && soundsLike(other.end() - 1, person)
        ? new Unit(person.first, person.nameEnd(), person, null)
        : null;
  }

  private boolean isForPerson(int t, int first) {
    return page.matches.ending(t, first, SenseKind.PEOPLE_GROUP) >= 0
        || page.matches.ending(t, first, SenseKind.TITLE) >= 0;
  }

  /** A name that people are called by begins as one of theirs does, or ends it. */
  private boolean soundsLike(int word, Draft person) {
    String called = page.folded(word);
    for (int t = person.first; t < person.nameEnd(); t++) {
      String name = page.folded(t);
      if (page.tokens.isWord(t)
          && (name.regionMatches(0, called, 0, SHORTEST_SOUND) || name.endsWith(called))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Draft firstPerson(int first, int end) {
    for (int t = first; t < end; t++) {
      Draft draft = at(t);
      if (draft != null && draft.isPerson()) {
        return draft;
      }
    }
    return null;
  }

  private void declare(AliasCue cue, Unit before, Unit after) {
    Unit left = before;
    Unit right = after;
    int type = typeBefore(left);
    if (type >= 0 && typeBefore(right) >= 0 && page.tokens.isSame(type, typeBefore(right))) {
      left = from(type, left); // "Lake Albert, another name of Lake Mwitanzige"
      right = from(typeBefore(right), right);
    }
    boolean aliasFirst =
        cue == AliasCue.OWNER_AFTER || cue == AliasCue.NOW_AFTER || cue == AliasCue.LOOSE;
    add(aliasFirst ? left : right, aliasFirst ? right : left, left.first(), right.end());
  }

  /** "Brother Ed, a nickname of Edward Smith": the form of address is a part of such a name. */
  private int addressed(Declared declared) {
    int first = declared.alias().first();
    boolean addressed =
        declared.name().first() > first
            && first > 0
            && words.isTitle(page.matches, titleAt(first - 1), TitleKind.HONORIFIC)
            && page.isNameShape(first - 1);
    return addressed ? first - 1 : first;
  }

  private int titleAt(int t) {
    return page.matches.longest(t, SenseKind.TITLE);
  }

  /** {@return the word for a kind of place before the name of one, or -1} */
  private int typeBefore(Unit name) {
    int t = name.first() - 1;
    boolean typed =
        t >= 0 && page.isNameShape(t) && page.matches.longest(t, SenseKind.PLACE_TYPE) >= 0;
    return typed ? t : -1;
  }

  private static Unit from(int first, Unit name) {
    return new Unit(first, name.end(), name.draft(), name.place());
  }

  private void add(Unit alias, Unit name, int first, int end) {
    if (!CharTable.fold(page.text(alias.first(), alias.end()))
        .equals(CharTable.fold(page.text(name.first(), name.end())))) {
      known.add(new Declared(alias, name, Math.min(first, alias.first()), end));
    }
  }

  /** One word alone is a cue only where a bracket or comma sets it off. */
  private boolean fits(AliasCue cue, boolean phrase, int t, Unit left, Unit right) {
    return switch (cue) {
      case EITHER ->
          sameActor(left, right)
              || isNickname(right, left)
              || isShortFor(right, left)
              || isShortFor(left, right)
              || isAside(left, t, right);
      case LOOSE -> page.tokens.isSymbol(t - 1, ',') || page.tokens.isSymbol(t - 1, '(');
      case NOW_AFTER -> phrase || page.tokens.isSymbol(t - 1, '(') || sameActor(left, right);
      case OWNER_AFTER ->
          phrase || page.tokens.isSymbol(t - 1, ',') || page.tokens.isSymbol(t - 1, '(');
      case ALIAS_AFTER, BYNAME ->
          phrase
              || page.tokens.isSymbol(t - 1, '(')
              || isPlaceAside(left, t, right)
              || isShortFor(right, left)
              || (page.tokens.isSymbol(t - 1, ',') && words.isVerb(page.tokens, t))
              || ((left.end() == t || page.tokens.isSymbol(t - 1, ')'))
                  && !page.isFunctionWord(t)
                  && isSure(t));
    };
  }

  /** "X (hereafter Y)"; "X, which the people there call Y,". */
  private boolean isAside(Unit left, int cue, Unit right) {
    int end = right.end();
    if (page.tokens.isSymbol(cue - 1, '(')) {
      return page.tokens.isSymbol(end, ')');
    }
    return left.end() + 2 < cue
        && page.tokens.isSymbol(left.end(), ',')
        && page.isFunctionWord(left.end() + 1)
        && endsAside(end);
  }

  /** "Timor-Leste, formerly East Timor,": the names of two places, the other between commas. */
  private boolean isPlaceAside(Unit left, int cue, Unit right) {
    return left.place() != null
        && right.place() != null
        && page.tokens.isSymbol(cue - 1, ',')
        && endsAside(right.end());
  }

  private boolean endsAside(int t) {
    return page.tokens.isSymbol(t, ',') || page.tokens.isSymbol(t, '.');
  }

  /** "alias" itself, and no adverb of time. */
  private boolean isSure(int t) {
    return !page.is(t, SenseKind.TIME_CUE)
        && !page.is(t, SenseKind.VAGUE_TIME)
        && !page.is(t, SenseKind.TIME_DIRECTION)
        && !page.is(t, SenseKind.RELATIVE_DAY);
  }

  /** "AB", or "Abra": letters that begin the words of the name, in their order. */
  private boolean isShortFor(Unit letters, Unit name) {
    int t = letters.first();
    return letters.end() == t + 1
        && name.end() > name.first() + 1
        && (page.tokens.isAllCapitals(t)
            || (page.tokens.length(t) >= SYLLABLES && page.commonness(t) <= CommonWords.UNCOUNTED))
        && page.isInitials(t, name.first(), name.end());
  }

  /** Whether both names are listed for one actor. */
  private boolean sameListed(Unit a, Unit b) {
    for (int m = page.matches.first(a.first()); m < page.matches.last(a.first()); m++) {
      int actor = page.matches.end(m) == a.end() ? listed(m) : -1;
      for (int n = page.matches.first(b.first());
          actor >= 0 && n < page.matches.last(b.first());
          n++) {
        if (page.matches.end(n) == b.end() && listed(n) == actor) {
          return true;
        }
      }
    }
    return false;
  }

  private int listed(int match) {
    int value = page.matches.value(match, SenseKind.ACTOR);
    return value < 0 ? -1 : ActorWords.actorOf(value);
  }

  /** "Gus Udin" for "Ahmad Syafrudin": the last word is an end or beginning of one of the name. */
  private boolean isNickname(Unit nick, Unit name) {
    String word = page.folded(nick.end() - 1);
    boolean addressed = nick.end() == nick.first() + 2 && page.isTitle(nick.first());
    boolean fits =
        word.length() >= SHORTEST_NICKNAME && (addressed || nick.end() == nick.first() + 1);
    for (int t = name.first(); fits && t < name.end(); t++) {
      String whole = page.folded(t);
      if (whole.length() > word.length() && (whole.startsWith(word) || whole.endsWith(word))) {
        return true;
      }
    }
    return false;
  }

  private static boolean sameActor(Unit a, Unit b) {
    Draft x = a.draft();
    Draft y = b.draft();
    if (x != null && y != null && !x.listed.isEmpty() && !y.listed.isEmpty()) {
      return x.listed.get(0).id().equals(y.listed.get(0).id());
    }
    Marked<PlaceMention> p = a.place();
    Marked<PlaceMention> q = b.place();
    return p != null && q != null && p.mention().place().equals(q.mention().place());
  }

  /**
   * "Nama Panjang (NP)", "NP (Nama Panjang)": the letters must be initials, or both names be known
   * to be one.
   */
  private void bracket(int t, int first, int end) {
    if (t + 2 >= end || t <= first) {
      return;
    }
    Unit inside = right(t + 1, end);
    Unit before = left(t, first);
    if (inside != null
        && before != null
        && page.tokens.isSymbol(inside.end(), ')')
        && isShortFor(before, inside)) {
      add(before, inside, before.first(), inside.end() + 1);
      return;
    }
    Draft whole = draftAt[t];
    Unit name =
        whole != null && whole.bracket == t + 1 ? new Unit(whole.first, t, whole, null) : before;
    if (name != null
        && inside != null
        && page.tokens.isSymbol(inside.end(), ')')
        && inside.end() > t + 2
        && ((at(t + 1) != null && sameActor(name, inside)) || sameListed(name, inside))) {
      add(inside, name, name.first(), inside.end() + 1);
      return;
    }
    if (name == null || !page.tokens.isSymbol(t + 2, ')') || !page.isNameShape(t + 1)) {
      return;
    }
    Unit letters = new Unit(t + 1, t + 2, at(t + 1), page.placeFrom(t + 1));
    if (isShortFor(letters, name) || sameActor(name, letters) || sameListed(name, letters)) {
      add(letters, name, name.first(), t + 3);
    }
  }

  /** "Nama Panjang - NP - ...": the letters stand between dashes. */
  private void between(int t, int first, int end) {
    Unit before = t > first ? left(t, first) : null;
    boolean closed = t + 2 < end && page.isNameShape(t + 1) && page.tokens.isDash(t + 2);
    if (before != null && closed) {
      Unit letters = new Unit(t + 1, t + 2, at(t + 1), page.placeFrom(t + 1));
      if (isShortFor(letters, before)) {
        add(letters, before, before.first(), t + 2);
      }
    }
  }

  /** {@return the name behind a word such as "is" at the token: "the real name of X is Y"} */
  private @Nullable Unit called(int t, int end) {
    int m = t < end ? page.matches.longest(t, SenseKind.PREDICATE) : -1;
    return m < 0 || page.matches.end(m) >= end ? null : right(page.matches.end(m), end);
  }

  private @Nullable Draft at(int t) {
    Draft draft = draftAt[t];
    return draft != null && draft.first == t && isNamed(draft) ? draft : null;
  }

  private static boolean isNamed(Draft draft) {
    return draft.form == ActorForm.NAME || draft.form == ActorForm.ACRONYM;
  }

  /** {@return the name that ends before the cue, commas, brackets and relative words aside} */
  private @Nullable Unit left(int cue, int first) {
    int t = cue - 1;
    if (t - 2 > first && page.tokens.isSymbol(t, ')') && page.tokens.isNumber(t - 1)) {
      t -= 3; // "MR (30) alias ..."
    }
    int from = t;
    while (t >= first
        && from - t <= 4
        && (page.tokens.isSymbol(t, ',')
            || page.tokens.isSymbol(t, '(')
            || page.tokens.isSymbol(t, '"')
            || page.tokens.isDash(t)
            || (page.tokens.isWord(t) && !page.tokens.isCapital(t) && isRelative(t)))) {
      t--;
    }
    if (t >= first && !page.isNameShape(t) && !endsName(t)) {
      t = beforeClause(cue, first);
    }
    if (t < first || from - t > CLAUSE) {
      return null;
    }
    Draft draft = draftAt[t];
    if (draft != null && endsName(t)) {
      return new Unit(draft.first, draft.end, draft, null);
    }
    Marked<PlaceMention> place = page.place(t);
    if (place != null && place.end() == t + 1) {
      return new Unit(properBegin(place), place.end(), null, place);
    }
    int begin = t + 1;
    while (begin > first && page.isNameShape(begin - 1) && !page.isFunctionWord(begin - 1)) {
      begin--;
    }
    if (!page.tokens.isSymbol(cue, '(')) {
      begin = behind(SenseKind.PLACE_TYPE, behind(SenseKind.TITLE, begin, t), t);
    }
    boolean word = begin == t && page.commonness(t) > CommonWords.UNCOUNTED;
    return begin <= t && !word ? new Unit(begin, t + 1, null, null) : null;
  }

  private boolean endsName(int t) {
    Draft draft = draftAt[t];
    return draft != null && draft.end == t + 1 && isNamed(draft);
  }

  /**
   * {@return the token before the comma whose clause leads to the cue without another name: "X,
   * which by some is called"; -1 where there is none}
   */
  private int beforeClause(int cue, int first) {
    for (int t = cue - 1; t > first && cue - t <= CLAUSE; t--) {
      if (page.tokens.isSymbol(t, ',')) {
        return page.isFunctionWord(t + 1) ? t - 1 : -1;
      }
      boolean name = page.tokens.isCapital(t) && page.place(t) == null;
      if (name || page.tokens.kind(t) == Tokens.SYMBOL) {
        return -1;
      }
    }
    return -1;
  }

  /** A word for a kind of place before its name is no part of the name: "Wilayah Artsakh". */
  private int properBegin(Marked<PlaceMention> place) {
    int proper = behind(SenseKind.PLACE_TYPE, place.first(), place.end() - 1);
    boolean whole = isPlace(place.first(), place.end()) && !isPlace(proper, place.end());
    return whole ? place.first() : proper; // "Mexico City" is listed with it alone
  }

  private boolean isPlace(int first, int end) {
    int m = page.matches.longest(first, SenseKind.PLACE);
    return m >= 0 && page.matches.end(m) == end;
  }

  /** The token behind the word of that kind at the token, where the name goes on to the last. */
  private int behind(SenseKind kind, int token, int last) {
    int m = token < last ? page.matches.longest(token, kind) : -1;
    return m >= 0 && page.matches.end(m) <= last ? page.matches.end(m) : token;
  }

  private boolean isRelative(int t) {
    return page.isFunctionWord(t)
        && page.matches.longest(t, SenseKind.REFERENCE) < 0
        && page.matches.longest(t, SenseKind.STATE_QUALIFIER) < 0;
  }

  /** "Kota itu, yang juga dikenal sebagai ...": the names follow, the thing is not named yet. */
  private boolean isDescribed(int cue, int first) {
    for (int t = cue - 1; t >= first && t > cue - 5; t--) {
      if (page.tokens.isSymbol(t, ',')) {
        return t > first && !page.isNameShape(t - 1);
      }
    }
    return false;
  }

  /** {@return the name that begins at the token, quotation marks aside} */
  private @Nullable Unit right(int from, int end) {
    int t = from;
    while (t < end && page.tokens.isSymbol(t, '"')) {
      t++;
    }
    if (t >= end || !page.isNameShape(t)) {
      return null;
    }
    Draft draft = at(t);
    Marked<PlaceMention> place = page.placeFrom(t);
    if (draft != null && (place == null || draft.end >= place.end())) {
      int stop = draft.nameEnd();
      boolean goesOn = stop < end && page.is(stop, SenseKind.NAME_PARTICLE);
      int whole = goesOn ? nameEnd(t, end) : stop;
      return new Unit(t, whole > stop + 1 ? whole : stop, draft, place);
    }
    if (place != null) {
      return new Unit(properBegin(place), place.end(), null, place);
    }
    int last = nameEnd(t, end);
    Draft inner = at(last - 1);
    return new Unit(t, last, inner != null && inner.end <= last ? inner : null, null);
  }

  /** The end of the capitals from the token, particles between them allowed: "Van der Berg". */
  private int nameEnd(int from, int end) {
    int last = from + 1;
    for (int t = last; t < end; t++) {
      if (page.isNameShape(t) && !page.isFunctionWord(t)) {
        last = t + 1;
      } else if (!page.is(t, SenseKind.NAME_PARTICLE) && !page.tokens.isSymbol(t, '-')) {
        break;
      }
    }
    return last;
  }

  /** Where the name begins behind "sebutan Armenia untuk". */
  private int loose(int after, int end) {
    int t = after;
    for (int i = 0; i < 4 && t < end; i++, t++) {
      if (page.isFunctionWord(t) && !page.tokens.isCapital(t)) {
        return t + 1;
      }
    }
    return end;
  }
}
