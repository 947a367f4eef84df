package org.warta.internal.actor;

import org.jspecify.annotations.Nullable;
import org.warta.internal.actor.ActorWords.Title;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Tokens;
import org.warta.spi.TitleKind;

/** Reads titles with the bodies and places that they are of, up to the name that they introduce. */
final class TitleReader {
  private static final int LONGEST = 24;

  private final ActorWords words;
  private final Page page;
  private final BodyReader bodies;

  TitleReader(ActorWords words, Page page, BodyReader bodies) {
    this.words = words;
    this.page = page;
    this.bodies = bodies;
  }

  /** {@return the titles that begin with the token, or null where none does} */
  @Nullable TitleChain read(int token, int end, int sentence) {
    int limit = Math.min(end, token + LONGEST);
    if (page.matches.longest(token, SenseKind.TITLE) < 0) {
      return null;
    }
    TitleChain chain = new TitleChain(token);
    int t = token;
    while (t < limit) {
      int next = title(chain, t, limit);
      if (next == t && t > token) {
        next = qualifier(chain, t, limit, sentence);
      }
      if (next == t) {
        next = comma(chain, t, limit);
      }
      if (next == t) {
        break;
      }
      t = next;
    }
    chain.end = t;
    return t == token ? null : chain;
  }

  private int title(TitleChain chain, int t, int limit) {
    int m = page.matches.longest(t, SenseKind.TITLE);
    if (m < 0 || page.matches.end(m) > limit) {
      return t;
    }
    int end = page.matches.end(m);
    Title title = words.title(page.matches.value(m, SenseKind.TITLE));
    if (title.kind() == TitleKind.NAMING) {
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
      chain.roleWord |= title.kind() == TitleKind.ROLE;
      if (title.kind() != TitleKind.RANK) {
        chain.officeEnd = end;
      }
    }
    if (chain.role.isEmpty()) {
      chain.role = title.role();
    }
    if (chain.officeKey.isEmpty()) {
      chain.officeKey = title.office();
    }
    if (!title.at().isEmpty() && chain.body == null) {
      int row = words.world().row(title.at());
      chain.body = row < 0 ? null : words.world().actor(row);
    }
    return end;
  }

  private int point(int t, int limit) {
    return t < limit && page.tokens.isSymbol(t, '.') && page.tokens.isGlued(t) ? t + 1 : t;
  }

  /** A place, a body, a numeral or a bracket that says of what the title is. */
  private int qualifier(TitleChain chain, int t, int limit, int sentence) {
    Tokens tokens = page.tokens;
    if (chain.addresses) {
      return bracket(t, limit, 5);
    }
    String country = page.countryFrom(t);
    var place = page.placeFrom(t);
    Draft body = bodies.read(t, limit, sentence);
    if (body != null && (place == null || body.end > place.end())) {
      if (body.sort == Draft.Sort.LISTED && !body.listed.isEmpty()) {
        chain.body = body.listed.get(0);
      } else {
        chain.bodyDraft = body;
      }
      if (body.country != null && chain.country == null) {
        chain.country = body.country;
      }
      chain.officeEnd = body.end;
      return body.end;
    }
    if (place != null && place.end() <= limit) {
      if (country != null) {
        chain.country = country;
      }
      chain.officeEnd = place.end();
      return place.end();
    }
    int q = page.matches.longest(t, SenseKind.STATE_QUALIFIER);
    if (q >= 0 && tokens.isCapital(t) && page.matches.end(q) <= limit) {
      if (words.qualifier(page.matches.value(q, SenseKind.STATE_QUALIFIER)).equals("HOME")) {
        chain.country = words.home();
      }
      chain.officeEnd = page.matches.end(q);
      return page.matches.end(q);
    }
    if (tokens.isSymbol(t, '(')) {
      return bracket(t, limit, 4);
    }
    if (tokens.isWord(t) && tokens.isAllCapitals(t) && tokens.length(t) <= 8) {
      chain.officeEnd = t + 1;
      return t + 1;
    }
    if (tokens.isWord(t)
        && tokens.length(t) == 1
        && tokens.isCapital(t)
        && !tokens.isSymbol(t + 1, '.')) {
      return t + 1; // "Komisi I"
    }
    return t;
  }

  private int bracket(int t, int limit, int longest) {
    if (!page.tokens.isSymbol(t, '(')) {
      return t;
    }
    for (int i = t + 1; i < limit && i <= t + longest; i++) {
      if (page.tokens.isSymbol(i, ')')) {
        return i + 1;
      }
      if (!page.tokens.isWord(i) && !page.tokens.isSymbol(i, '.')) {
        return t;
      }
    }
    return t;
  }

  private int comma(TitleChain chain, int t, int limit) {
    return t > chain.first
            && !chain.addresses
            && page.tokens.isSymbol(t, ',')
            && t + 1 < limit
            && page.isNameShape(t + 1)
            && !page.isFunctionWord(t + 1)
        ? t + 1
        : t;
  }
}
