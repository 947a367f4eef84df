package org.warta.internal.actor;

import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.PlaceMention;
import org.warta.internal.actor.ActorWords.Title;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.text.Tokens;
import org.warta.internal.world.CameoCode;
import org.warta.spi.PlaceCue;
import org.warta.spi.TitleKind;

/** Reads titles with the bodies and places that they are of, up to the name that they introduce. */
final class TitleReader {
  private static final int LONGEST = 24;
  private static final int LONGEST_UNIT = 7;
  private static final int LONGEST_FIELD = 3;

  private final ActorWords words;
  private final Page page;
  private final BodyReader bodies;
  private final Tagging tagging;
  private final OfficeField field;

  TitleReader(ActorWords words, Page page, BodyReader bodies, Tagging tagging) {
    this.words = words;
    this.page = page;
    this.bodies = bodies;
    this.tagging = tagging;
    this.field = new OfficeField(words, page, bodies, tagging);
  }

  /** {@return the titles that begin with the token, or null where none does} */
  @Nullable TitleChain read(int token, int end, int sentence) {
    int limit = Math.min(end, token + LONGEST);
    if (isInPlace(token)) {
      return null; // "Raja Ampat"
    }
    TitleChain chain = new TitleChain(token);
    int t = token;
    if (page.matches.longest(token, SenseKind.TITLE) < 0) {
      t = words.modifierFollowsNoun() ? -1 : led(chain, token, limit, sentence);
      if (t < 0) {
        return null;
      }
    }
    while (t < limit) {
      boolean inPlace = t > token && isInPlace(t);
      int next = inPlace ? t : title(chain, t, limit, sentence);
      if (next == t && t > token) {
        next = qualifier(chain, t, limit, sentence);
      }
      if (next == t && t > token) {
        next = faction(chain, t, limit, sentence);
      }
      if (next == t) {
        next = comma(chain, t, limit);
      }
      if (next == t) {
        next = slash(chain, t, limit, sentence);
      }
      if (next == t) {
        next = mission(chain, t, limit, sentence);
      }
      if (next == t) {
        next = outOfBracket(chain, t, limit);
      }
      if (next == t && t > token) {
        next = field.end(chain, t, limit, sentence);
      }
      if (next == t) {
        break;
      }
      t = next;
    }
    chain.end = t;
    return t == token ? null : chain;
  }

  /** "Bupati Raja Ampat": the title is the first word of the place that the one before is of. */
  private boolean isInPlace(int t) {
    int m = page.matches.longest(t, SenseKind.TITLE);
    var place = m < 0 ? null : page.placeFrom(t);
    return place != null && place.end() > page.matches.end(m);
  }

  /**
   * {@return the title behind the state or body that it is of and that begins with the token, or
   * -1: "French President", "Defence Ministry spokesman"}
   */
  private int led(TitleChain chain, int token, int limit, int sentence) {
    var place = page.placeFrom(token);
    String country = page.countryFrom(token);
    if (place != null && country != null) {
      int t = page.afterPossessive(place.end());
      if (t < limit && page.matches.longest(t, SenseKind.TITLE) >= 0) {
        chain.country = country;
        return t;
      }
    }
    Draft body = bodies.read(token, limit, sentence);
    int t = body == null ? -1 : page.afterPossessive(body.end);
    if (body == null || t >= limit || page.matches.longest(t, SenseKind.TITLE) < 0) {
      return -1;
    }
    take(chain, body);
    return t;
  }

  /** {@return the titles as printed, without the marks before the name; null where none is left} */
  @Nullable String text(TitleChain chain) {
    int last = chain.end;
    while (last > chain.first
        && !page.tokens.isWord(last - 1)
        && !isClosing(last - 1, chain.first)) {
      last--;
    }
    return last > chain.first ? page.text(chain.first, last) : null;
  }

  private boolean isClosing(int t, int first) {
    int open = t;
    while (open > first && !page.tokens.isSymbol(open, '(')) {
      open--;
    }
    return page.tokens.isSymbol(t, '.')
        || (page.tokens.isSymbol(t, ')') && page.tokens.isSymbol(open, '('));
  }

  private int title(TitleChain chain, int t, int limit, int sentence) {
    int m = titleAt(t, limit, sentence);
    if (m < 0 || page.matches.end(m) > limit) {
      return t;
    }
    int end = page.matches.end(m);
    Title title = words.title(page.matches.value(m, SenseKind.TITLE));
    if (title.kind() == TitleKind.NAMING) {
      if (end < limit && page.matches.longest(end, SenseKind.TITLE) >= 0) {
        return t; // "named Deputy Minister X a suspect"
      }
      chain.addresses = true;
    } else if (title.kind() == TitleKind.DEGREE || title.kind() == TitleKind.HONORIFIC) {
      if (!page.tokens.isCapital(t) && title.kind() == TitleKind.HONORIFIC && t == chain.first) {
        chain.addresses = false;
      } else {
        chain.addresses = true;
      }
      end = point(end, limit);
    } else {
      chain.addresses = title.kind() == TitleKind.RANK && page.tokens.isCapital(t);
      chain.office |= title.kind() == TitleKind.OFFICE;
      chain.relation = title.kind() == TitleKind.RELATION;
      chain.roleWord |= title.kind() == TitleKind.ROLE || chain.relation;
      if (title.kind() != TitleKind.RANK) {
        chain.officeEnd = end;
      }
    }
    if (chain.role.isEmpty()) {
      chain.role = title.role();
      chain.ranked = title.kind() == TitleKind.RANK;
    }
    if (chain.officeKey.isEmpty()) {
      chain.officeKey = title.office();
    }
    if (!title.at().isEmpty() && chain.body == null) {
      int row = words.world().row(title.at());
      chain.body = row < 0 ? null : words.world().actor(row);
      chain.impliesBody = true;
    }
    return end;
  }

  /**
   * {@return the longest title at the token, or a shorter one where the name of a body begins
   * inside it and goes on behind it: "Kepala" before "Badan Gizi Nasional"}
   */
  private int titleAt(int t, int limit, int sentence) {
    int longest = page.matches.longest(t, SenseKind.TITLE);
    if (longest < 0) {
      return longest;
    }
    int end = page.matches.end(longest);
    for (int m = longest - 1; m >= page.matches.first(t); m--) {
      if (page.matches.value(m, SenseKind.TITLE) >= 0) {
        Draft body = bodies.read(page.matches.end(m), limit, sentence);
        if (body != null && body.end > end && isNamed(body)) {
          return m;
        }
      }
    }
    return longest;
  }

  private static boolean isNamed(Draft body) {
    return body.headed || body.sort == Draft.Sort.LISTED;
  }

  private int point(int t, int limit) {
    return t < limit && page.tokens.isSymbol(t, '.') && page.tokens.isGlued(t) ? t + 1 : t;
  }

  /** A place, a body, a numeral or a bracket that says of what the title is. */
  private int qualifier(TitleChain chain, int t, int limit, int sentence) {
    Tokens tokens = page.tokens;
    if (chain.addresses) {
      return page.bracketEnd(t, limit, 5);
    }
    String country = page.countryFrom(t);
    var place = page.placeFrom(t);
    int shown = tagging.shownBodyEnd(t);
    if (shown > t) {
      return take(chain, new Draft(t, shown, Draft.Sort.BODY, ActorForm.NAME));
    }
    Draft body = bodies.read(t, limit, sentence);
    if (body != null && (place == null || body.end > place.end())) {
      return take(chain, body);
    }
    if (place != null && place.end() <= limit) {
      if (country != null) {
        chain.country = country;
      }
      chain.officeEnd = place.end();
      return place.end();
    }
    Marked<PlaceMention> around = place == null ? page.place(t) : null;
    if (around != null && around.first() >= chain.first && around.end() < limit) {
      chain.officeEnd = around.end(); // "Kepala Desa X": the title has the word for its kind
      return around.end();
    }
    int q = page.matches.longest(t, SenseKind.STATE_QUALIFIER);
    if (q >= 0 && tokens.isCapital(t) && page.matches.end(q) <= limit) {
      if (words.qualifier(page.matches.value(q, SenseKind.STATE_QUALIFIER)).equals("HOME")) {
        chain.country = words.home();
      }
      chain.officeEnd = page.matches.end(q);
      return page.matches.end(q);
    }
    if (q >= 0 && !words.modifierFollowsNoun() && page.matches.end(q) < limit) {
      int of = page.matches.end(q); // "President of France", "spokesman for the army"
      int last = qualifier(chain, of, limit, sentence);
      return last > of ? last : t;
    }
    if (tokens.isSymbol(t, '(')) {
      return page.bracketEnd(t, limit, OfficeField.LONGEST_BRACKET);
    }
    Draft further = furtherBody(chain, t, limit, sentence);
    if (further != null) {
      return take(chain, further);
    }
    int state = furtherState(chain, t, limit);
    if (state > t) {
      return state;
    }
    if (tokens.isWord(t) && tokens.isAllCapitals(t) && tokens.length(t) > 1) {
      if (tokens.length(t) <= 8 && !isListedPerson(t)) {
        chain.hasUnknownLetters = true;
        chain.officeEnd = t + 1;
        return t + 1;
      }
      return t;
    }
    boolean letter =
        tokens.isWord(t)
            && tokens.length(t) == 1
            && tokens.isCapital(t)
            && !page.opensName(t)
            && !tokens.isSymbol(t + 1, '.');
    return letter && !chain.hasBody() ? t + 1 : t; // "Komisi I"
  }

  private static int take(TitleChain chain, Draft body) {
    if (body.sort == Draft.Sort.LISTED && !body.listed.isEmpty()) {
      chain.body = body.listed.get(0);
      chain.impliesBody = false;
    } else {
      chain.bodyDraft = body;
    }
    if (body.country != null && chain.country == null) {
      chain.country = body.country;
    }
    chain.officeEnd = body.end;
    return body.end;
  }

  /**
   * {@return the body behind the name of one of its units that no list holds, or null: "Kasi Pidsus
   * Kejaksaan Negeri X", "Direktur Pencegahan dan Pengendalian Penyakit Kemenkes"}
   */
  private @Nullable Draft furtherBody(TitleChain chain, int t, int limit, int sentence) {
    if (chain.hasBody() || !(chain.office || chain.roleWord) || !page.isNameShape(t)) {
      return null;
    }
    int last = Math.min(limit, t + LONGEST_UNIT);
    for (int i = t; i < last && (!tagging.startsPerson(i) || isUnit(i, limit, sentence)); i++) {
      boolean joins = i > t && page.isFunctionWord(i) && i + 1 < last && page.isNameShape(i + 1);
      if (!joins && !page.isNameShape(i)) {
        return null;
      }
      Draft body = i == t || joins ? null : bodies.read(i, limit, sentence);
      if (body != null && (isNamed(body) || body.sort == Draft.Sort.ORGAN)) {
        return body;
      }
    }
    return null;
  }

  /** "Deputi Latbang BKKBN, Budi": what looks like a name stands right before the body it is of. */
  private boolean isUnit(int t, int limit, int sentence) {
    int end = tagging.personEnd(t);
    if (end != t + 1 || end >= limit || tagging.startsPerson(end)) {
      return false;
    }
    Draft body = bodies.read(end, limit, sentence);
    return body != null && isNamed(body);
  }

  /**
   * {@return the end of the state behind the field of an office, or the token: "kepala perundingan
   * nuklir Korea Utara"}
   */
  private int furtherState(TitleChain chain, int t, int limit) {
    if (!chain.office || chain.hasBody() || chain.country != null) {
      return t;
    }
    for (int i = t; i < limit && i <= t + LONGEST_FIELD; i++) {
      var place = page.placeFrom(i);
      if (place != null && page.isState(place) && place.end() <= limit && i > t) {
        chain.country = page.countryFrom(i);
        chain.role = chain.role.isEmpty() ? CameoCode.GOVERNMENT : chain.role;
        chain.officeEnd = place.end();
        return place.end();
      }
      boolean field = page.tokens.isWord(i) && !page.tokens.isCapital(i) && !page.isFunctionWord(i);
      if (!field || words.isVerb(page.tokens, i)) {
        return t;
      }
    }
    return t;
  }

  /** "dari Fraksi PKB", "dari Partai Golkar", "Fraksi PKS": the party of who holds the office. */
  private int faction(TitleChain chain, int t, int limit, int sentence) {
    if (chain.addresses || !(chain.office || chain.roleWord)) {
      return t;
    }
    int at = page.isFunctionWord(t) && !page.tokens.isCapital(t) ? t + 1 : t;
    if (at < limit && page.isNameShape(at) && !bodies.names.isParty(at, limit, sentence)) {
      at++;
    }
    Draft party = at > t ? bodies.names.party(at, limit, sentence) : null;
    return party == null ? t : chain.hasBody() ? party.end : take(chain, party);
  }

  /** Letters for the name of a person are no part of the title: "Presiden SBY". */
  private boolean isListedPerson(int t) {
    for (int m = page.matches.first(t); m < page.matches.last(t); m++) {
      int value = page.matches.value(m, SenseKind.ACTOR);
      if (value >= 0 && words.isPerson(value)) {
        return true;
      }
    }
    return false;
  }

  /** "Menteri Koordinator Bidang X (Menko X), Budi": the name behind an office in brackets. */
  private int outOfBracket(TitleChain chain, int t, int limit) {
    boolean closes =
        chain.office
            && chain.first > 0
            && page.tokens.isSymbol(chain.first - 1, '(')
            && page.tokens.isSymbol(t, ')');
    if (!closes) {
      return t;
    }
    int name = t + 1 < limit && page.tokens.isSymbol(t + 1, ',') ? t + 2 : t + 1;
    return name < limit && page.isNameShape(name) && !page.isFunctionWord(name) ? name : t;
  }

  /** "Menteri ATR/Kepala BPN", "Wakil Menteri ATR/BPN": a second office or body of the person. */
  private int slash(TitleChain chain, int t, int limit, int sentence) {
    boolean joined =
        t > chain.first
            && t + 1 < limit
            && chain.office
            && !chain.addresses
            && page.tokens.isSymbol(t, '/')
            && page.isNameShape(t + 1);
    if (!joined) {
      return t;
    }
    int end = title(chain, t + 1, limit, sentence);
    end = end > t + 1 ? end : qualifier(chain, t + 1, limit, sentence);
    return end > t + 1 ? end : t;
  }

  /**
   * "Duta Besar Rusia untuk PBB, Budi", "Senator asal Texas, Budi": to whom somebody of a state is
   * sent, or whence who has the office is.
   */
  private int mission(TitleChain chain, int t, int limit, int sentence) {
    boolean from = page.isCue(t, PlaceCue.FROM);
    boolean sent =
        (from ? chain.office || chain.roleWord : chain.office && chain.country != null)
            && !chain.addresses
            && t + 1 < limit
            && (from || page.isFunctionWord(t))
            && !page.tokens.isCapital(t);
    if (!sent) {
      return t;
    }
    Draft body = bodies.read(t + 1, limit, sentence);
    Marked<PlaceMention> place = page.placeFrom(t + 1);
    int end = Math.max(body == null ? t : body.end, place == null ? t : place.end());
    boolean named =
        end > t
            && end + 1 < limit
            && (tagging.startsPerson(end)
                || (page.tokens.isSymbol(end, ',')
                    && page.isNameShape(end + 1)
                    && !page.is(end + 1, SenseKind.WEEKDAY)));
    if (!named) {
      return t;
    }
    if (from && body != null && body.end == end && !chain.hasBody()) {
      return take(chain, body);
    }
    if (from && chain.country == null) {
      chain.country = page.countryFrom(t + 1);
    }
    return end;
  }

  private int comma(TitleChain chain, int t, int limit) {
    return t > chain.first
            && !chain.addresses
            && page.tokens.isSymbol(t, ',')
            && t + 1 < limit
            && page.isNameShape(t + 1)
            && !page.isFunctionWord(t + 1)
            && (chain.office
                || page.tokens.isCapital(chain.first)
                || !bodies.headed.isOffice(t + 1))
        ? t + 1
        : t;
  }
}
