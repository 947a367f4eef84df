package org.warta.internal.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.warta.PlaceUsage;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.world.Gazetteer;
import org.warta.spi.PlaceCue;

/**
 * Reads what each name stands for from the words beside it. The rules are for languages whose
 * prepositions stand before the noun; which words are which, a module's lists say. Not thread-safe.
 */
final class UsageReader {
  /** How many words before a name are read. */
  private static final int REACH = 8;

  /** The most tokens of a short name in brackets. */
  private static final int SHORT_NAME = 5;

  /** How many words before a name the act is named that it does to another. */
  private static final int ACT_WITHIN = 4;

  /** The most letters of a small word such as "at". */
  private static final int SMALL = 3;

  /** The most letters of the name of a model before its number: "F-16", "JAS-39". */
  private static final int SHORT_MODEL = 4;

  private final PlaceText text;
  private final Gazetteer gazetteer;
  private final boolean modifierFollowsNoun;
  private List<Finding> findings = List.of();

  UsageReader(PlaceText text, Gazetteer gazetteer, boolean modifierFollowsNoun) {
    this.text = text;
    this.gazetteer = gazetteer;
    this.modifierFollowsNoun = modifierFollowsNoun;
  }

  /** Reads all findings, in reading order. */
  void read(List<Finding> all) {
    findings = all;
    for (int i = 0; i < all.size(); i++) {
      Finding found = all.get(i);
      found.usage =
          found.sentence < 0 ? PlaceUsage.DATELINE : usage(found, i > 0 ? all.get(i - 1) : null, i);
    }
  }

  private PlaceUsage usage(Finding found, @Nullable Finding last, int index) {
    if (found.adjective
        || text.begins(found.spanEnd, PlaceCue.POSSESSIVE)
        || (!modifierFollowsNoun && isBeforeTitle(found))) {
      return PlaceUsage.MODIFIER;
    }
    PlaceUsage joined = last == null ? null : joined(found, last, index);
    if (joined != null) {
      return joined;
    }
    int before = text.before(found.spanFirst);
    if (before < 0) {
      return !modifierFollowsNoun && isBeforeNoun(found)
          ? PlaceUsage.MODIFIER
          : subject(found, index);
    }
    if (isFromActor(found, before)) {
      return PlaceUsage.POLITY;
    }
    if (text.ends(before, PlaceCue.ORIGIN)) {
      return PlaceUsage.MODIFIER;
    }
    if (text.ends(before, PlaceCue.ACT) && text.ends(before, PlaceCue.TO)) {
      return actorOrPlace(found); // "consists of Freedonia and Sylvania"
    }
    if (isAllOf(before)) {
      return PlaceUsage.ORG_PART;
    }
    if (text.ends(before, PlaceCue.AT) || text.ends(before, PlaceCue.TO)) {
      return isHeadOfName(found) ? PlaceUsage.ORG_PART : PlaceUsage.LITERAL;
    }
    PlaceUsage named =
        text.ends(before, PlaceCue.AREA) && text.isLowerWord(before) ? null : inProperName(before);
    if (named != null) {
      return named;
    }
    PlaceUsage behind = text.isMark(before, ")]") ? behindBracket(before) : null;
    if (behind != null) {
      return behind;
    }
    boolean area = text.ends(before, PlaceCue.AREA);
    if (area || isWhereBodyIs(found, before, index)) {
      if (area && modifierFollowsNoun && text.endsPeople(text.cueStart(before) - 1)) {
        return PlaceUsage.MODIFIER; // "residents of the town of X"
      }
      boolean proper =
          text.tokens.isCapitalWord(before)
              && !text.isLowerWord(before)
              && text.isNameWord(before - 1);
      return proper ? PlaceUsage.ORG_PART : PlaceUsage.LITERAL; // "Union of All Freedonia"
    }
    if (text.ends(before, PlaceCue.STATE)) {
      int site = text.before(text.cueStart(before));
      if (modifierFollowsNoun && (text.isPeopleOfState(before) || isContinent(found))) {
        return PlaceUsage.MODIFIER; // "people of the state of X", "a state of Europe"
      }
      if (modifierFollowsNoun
          && site >= 0
          && text.ends(site, PlaceCue.AT)
          && text.isLowerWord(site)) {
        return PlaceUsage.LITERAL; // "stranded in the kingdom of X"
      }
      return actorOrPlace(found);
    }
    if (text.ends(before, PlaceCue.TOWARD)) {
      return actorOrPlace(found);
    }
    if (text.ends(before, PlaceCue.ACT)) {
      return actorOrPlace(found);
    }
    if (gazetteer(found).isSeat && text.endsPassive(before)) {
      return PlaceUsage.METONYM; // "was condemned [by] Paris"
    }
    if (modifierFollowsNoun && isModel(before)) {
      return PlaceUsage.MODIFIER;
    }
    if (!text.tokens.isWord(before)
        || text.isFunctionWord(before)
        || text.isPredicate(before)
        || text.isTimeWord(before)) {
      return afterOther(found, before, index);
    }
    if (!modifierFollowsNoun) {
      return isBeforeNoun(found) ? PlaceUsage.MODIFIER : afterOther(found, before, index);
    }
    return afterNoun(found, before);
  }

  /** "Two F-16, Su-27 Flanker of Freedonia": a ware by letters and a number stands before. */
  private boolean isModel(int before) {
    boolean named =
        text.tokens.isCapitalWord(before)
            && text.isUnknown(before)
            && !text.tokens.isGlued(before)
            && isNumbered(before - 1);
    return named || isNumbered(before);
  }

  private boolean isNumbered(int number) {
    return number > 1
        && Character.isDigit(text.tokens.folded()[text.tokens.begin(number)])
        && text.tokens.isGlued(number)
        && text.isMark(number - 1, "-")
        && text.tokens.isGlued(number - 1)
        && text.tokens.isCapitalWord(number - 2)
        && text.tokens.length(number - 2) <= SHORT_MODEL;
  }

  /** "Prime Minister (PM) of France": the short name of the body or office stands between. */
  private @Nullable PlaceUsage behindBracket(int close) {
    for (int t = close - 1; t > Math.max(0, close - SHORT_NAME); t--) {
      if (text.isMark(t, "([")) {
        PlaceUsage named = inProperName(t - 1);
        boolean body = text.tokens.isAllCapitals(t + 1) && text.isNameWord(t - 1);
        return named == null && body ? PlaceUsage.ORG_PART : named;
      }
    }
    return null;
  }

  /** "The University of Townsville, Freedonia": a comma, behind a body or what is somewhere. */
  private boolean isWhereBodyIs(Finding found, int comma, int index) {
    if (!modifierFollowsNoun
        || !text.isMark(comma, ",")
        || !text.tokens.isCapitalWord(comma - 1)
        || text.ends(found.spanEnd, PlaceCue.AND)
        || isPredicateBehind(index)
        || isHeadOfName(found)) {
      return false;
    }
    int t = comma - 1;
    while (t > comma - REACH && text.tokens.isCapitalWord(t) && !text.isSentenceStart(t)) {
      if (text.ends(t, PlaceCue.BODY)) {
        return true;
      }
      t--;
    }
    return t < comma - 1
        ? text.ends(t, PlaceCue.AT) && text.isLowerWord(t)
        : text.ends(t, PlaceCue.ORIGIN); // "born in Nowhere, Freedonia"
  }

  /** "The Union of All Freedonia": a body, and a word with a capital for the whole of a place. */
  private boolean isAllOf(int before) {
    return before > 0
        && text.tokens.isCapitalWord(before)
        && !text.isLowerWord(before)
        && text.tokens.length(before) > SMALL
        && text.ends(before, PlaceCue.AT)
        && text.ends(before - 1, PlaceCue.BODY)
        && text.tokens.isCapitalWord(before - 1);
  }

  private boolean isContinent(Finding found) {
    Nature nature = gazetteer(found);
    return found.row >= 0 && !nature.isPolity && !nature.isSeat;
  }

  /** "A call from France": a state that does what the noun before says. */
  private boolean isFromActor(Finding found, int before) {
    return before > 0
        && gazetteer(found).isPolity
        && text.ends(before, PlaceCue.FROM)
        && text.ends(before - 1, PlaceCue.ACT);
  }

  /** The name shares the usage of the one that "and", a comma or a dash joins it to. */
  private @Nullable PlaceUsage joined(Finding found, Finding last, int index) {
    if (last.sentence != found.sentence || last.spanEnd > found.spanFirst) {
      return null;
    }
    int t = last.spanEnd;
    if (text.isMark(t, ")") && t + 1 < found.spanFirst) {
      t++; // "Freedonia (FR), France"
    }
    int gap = found.spanFirst - t;
    boolean and = text.ends(found.spanFirst - 1, PlaceCue.AND);
    boolean comma = text.isMark(t, ",");
    boolean dash = gap == 1 && text.isMark(t, "-/");
    boolean bracket = gap == 1 && text.isMark(t, "(");
    if (bracket) {
      return last.row == found.row ? last.usage : PlaceUsage.LITERAL;
    }
    if (gap == 0 && last.usage == PlaceUsage.LITERAL && isOfOneCountry(last, found)) {
      return PlaceUsage.LITERAL; // "in Townsville Freedonia"
    }
    if (!((gap == 1 && (and || comma)) || (gap == 2 && comma && and) || dash)) {
      return null;
    }
    if (comma && !and && isInside(last, found)) {
      boolean apart = // "Townsville School, Freedonia"
          last.usage == PlaceUsage.DATELINE
              || last.usage == PlaceUsage.METONYM
              || last.usage == PlaceUsage.ORG_PART;
      return apart ? PlaceUsage.LITERAL : last.usage;
    }
    boolean sameKind =
        gazetteer(found).isPolity == gazetteer(last).isPolity
            || (last.usage != PlaceUsage.LITERAL // and not "after talks in Paris, Canada and ..."
                && ((gazetteer(found).isSeat && gazetteer(last).isPolity)
                    || (gazetteer(last).isSeat && gazetteer(found).isPolity)));
    if (comma && !and && !sameKind) {
      boolean list = text.isMark(found.spanEnd, ",") && !isPredicateBehind(index);
      return list && last.usage == PlaceUsage.LITERAL ? PlaceUsage.LITERAL : null;
    }
    if (comma
        && !and
        && (last.usage == PlaceUsage.LITERAL || last.usage == PlaceUsage.MODIFIER)
        && isPredicateBehind(index)) {
      return null; // "..., France said": a new clause
    }
    return switch (last.usage) {
      case POLITY, METONYM -> actorOrPlace(found);
      case DATELINE -> null;
      case ORG_PART -> comma && !and && !isListed(found, index) ? null : PlaceUsage.ORG_PART;
      default -> last.usage;
    };
  }

  /** Whether "and" joins a state to the list of states that goes on with this one. */
  private boolean isListed(Finding found, int index) {
    int end = found.spanEnd;
    for (int i = index + 1; gazetteer(found).isPolity && i < findings.size(); i++) {
      Finding next = findings.get(i);
      boolean and = text.ends(next.spanFirst - 1, PlaceCue.AND);
      boolean comma = text.isMark(end, ",");
      int gap = next.spanFirst - end;
      if (!gazetteer(next).isPolity || gap != (comma && and ? 2 : 1) || !(comma || and)) {
        return false;
      }
      if (and) {
        return !isPredicateBehind(i);
      }
      end = next.spanEnd;
    }
    return false;
  }

  /** What the reader asks of a finding's place. */
  private record Nature(boolean isPolity, boolean isSeat) {}

  private Nature gazetteer(Finding found) {
    return found.row < 0
        ? new Nature(false, false)
        : new Nature(gazetteer.isPolity(found.row), gazetteer.isSeat(found.row));
  }

  private boolean isInside(Finding inner, Finding outer) {
    if (inner.row < 0 || outer.row < 0) {
      return inner.row < 0;
    }
    int unit = gazetteer.within(inner.row);
    return unit == outer.row
        || (unit >= 0 && gazetteer.within(unit) == outer.row)
        || (gazetteer.isCountry(outer.row)
            && !gazetteer.isCountry(inner.row)
            && isOfOneCountry(outer, inner));
  }

  private boolean isOfOneCountry(Finding one, Finding other) {
    return one.row >= 0
        && other.row >= 0
        && gazetteer.country(one.row).equals(gazetteer.country(other.row));
  }

  private PlaceUsage actorOrPlace(Finding found) {
    Nature nature = gazetteer(found);
    return nature.isPolity
        ? PlaceUsage.POLITY
        : nature.isSeat ? PlaceUsage.METONYM : PlaceUsage.LITERAL;
  }

  /**
   * The name at the head of what is said: a state acts, a seat for it where a predicate follows.
   */
  private PlaceUsage subject(Finding found, int index) {
    if (isHeadOfName(found)) {
      return PlaceUsage.ORG_PART;
    }
    Nature nature = gazetteer(found);
    if (nature.isPolity) {
      return PlaceUsage.POLITY;
    }
    return nature.isSeat && isPredicateBehind(index) ? PlaceUsage.METONYM : PlaceUsage.LITERAL;
  }

  /** Past the names that are joined to it. */
  private boolean isPredicateBehind(int index) {
    int i = index;
    int end = findings.get(i).spanEnd;
    while (i + 1 < findings.size()) {
      Finding next = findings.get(i + 1);
      int gap = next.spanFirst - end;
      boolean and = next.spanFirst > 0 && text.ends(next.spanFirst - 1, PlaceCue.AND);
      if (next.sentence != findings.get(index).sentence || gap > 2 || (!and && gap != 1)) {
        break;
      }
      if (!and && !text.isMark(end, ",-/(")) {
        break;
      }
      end = next.spanEnd;
      i++;
    }
    int behind = text.after(end);
    if (text.isMark(behind, ")")) {
      behind = text.after(behind + 1);
    }
    return behind < text.tokens.count() && text.isPredicate(behind);
  }

  /** Whether a noun follows that the name may qualify: "the France talks". */
  private boolean isBeforeNoun(Finding found) {
    int next = text.after(found.spanEnd);
    return text.isLowerWord(next) && text.isNounCue(next) && !text.isPredicate(next);
  }

  /** Whether an office or body with a capital follows: "Turkey President". */
  private boolean isBeforeTitle(Finding found) {
    int next = text.after(found.spanEnd);
    return text.tokens.isCapitalWord(next)
        && (text.begins(next, PlaceCue.OFFICE) || text.begins(next, PlaceCue.BODY));
  }

  private PlaceUsage afterOther(Finding found, int before, int index) {
    if (!modifierFollowsNoun && isBeforeNoun(found)) {
      return PlaceUsage.MODIFIER;
    }
    Nature nature = gazetteer(found);
    boolean object = text.isVerb(before) && !nature.isPolity;
    return object && !(nature.isSeat && isPredicateBehind(index))
        ? PlaceUsage.LITERAL
        : subject(found, index);
  }

  private PlaceUsage afterNoun(Finding found, int before) {
    boolean lower = text.isLowerWord(before) || text.isSentenceStart(before);
    int two = before - 1;
    if (lower && two >= 0 && text.tokens.isWord(two) && !text.isSentenceStart(before)) {
      // an adjective stands between: "the attack by air of France"
      if (text.ends(two, PlaceCue.AREA)) {
        return PlaceUsage.LITERAL;
      }
      if (text.ends(two, PlaceCue.ACT) && !text.isCue(before)) {
        return text.ends(two - 1, PlaceCue.OFFICE) // "head of nuclear talks of Freedonia"
            ? PlaceUsage.MODIFIER
            : actorOrPlace(found);
      }
    }
    if (lower && isActAgainst(found, before)) {
      return actorOrPlace(found);
    }
    if (text.tokens.isCapitalWord(before)
        && text.matches.ending(before, 0, SenseKind.ACTOR) >= 0
        && gazetteer(found).isPolity) {
      return PlaceUsage.ORG_PART; // "Acme Freedonia"
    }
    if (!lower && text.isNameWord(before) && (!gazetteer(found).isPolity || isMake(before))) {
      return behindName(found, before);
    }
    if (!lower && text.tokens.isAllCapitals(before)) {
      return PlaceUsage.ORG_PART;
    }
    return PlaceUsage.MODIFIER;
  }

  /** "The brutal raid by air of X against Y": the act stands before more than one adjective. */
  private boolean isActAgainst(Finding found, int before) {
    if (!text.begins(found.spanEnd, PlaceCue.TOWARD)) {
      return false;
    }
    int least = Math.max(0, before - ACT_WITHIN + 1);
    for (int t = before - 1; t >= least && !text.isFunctionWord(t); t--) {
      if (t < before - 1
          && text.ends(t, PlaceCue.ACT)
          && text.matches.is(t, SenseKind.EVENT_TRIGGER)) {
        return true;
      }
    }
    return false;
  }

  /** "Acme Freedonia": one word or two that no list explains, or the name of a known body. */
  private boolean isMake(int before) {
    return (text.isUnknown(before) && !text.tokens.isCapitalWord(before - 2))
        || text.matches.is(before, SenseKind.ACTOR)
        || text.matches.is(before, SenseKind.ORGANISATION_TAIL);
  }

  /** "In Nowhere Hills Townsville": the unit behind a name that no list has; or a body's name. */
  private PlaceUsage behindName(Finding found, int before) {
    int t = before;
    while (t > before - REACH
        && text.isNameWord(t)
        && text.isUnknown(t)
        && !text.tokens.isAllCapitals(t)) {
      t--;
    }
    if (t == before || gazetteer(found).isPolity || !text.isLowerWord(t)) {
      return PlaceUsage.ORG_PART;
    }
    if (text.ends(t, PlaceCue.ORIGIN)) {
      return PlaceUsage.MODIFIER;
    }
    return text.ends(t, PlaceCue.AT) ? PlaceUsage.LITERAL : PlaceUsage.ORG_PART;
  }

  /** Whether the name begins a longer proper name: "Freedonia Stock Exchange". */
  private boolean isHeadOfName(Finding found) {
    int next = found.spanEnd;
    return next < text.tokens.count()
        && !text.isHeadline(next)
        && !text.tokens.isLineStart(next)
        && (text.isNameWord(next) || isBody(next))
        && text.matches.longest(next, SenseKind.PLACE) < 0
        && !text.tokens.isGlued(next);
  }

  /** "Townsville Mall": a name in the order of another language. */
  private boolean isBody(int next) {
    return modifierFollowsNoun
        && text.tokens.isCapitalWord(next)
        && !text.isSentenceStart(next)
        && text.begins(next, PlaceCue.BODY);
  }

  /** A part of the name of a body, or of the title of an office, whose head stands before it. */
  private @Nullable PlaceUsage inProperName(int before) {
    for (int t = before; t >= 0 && t > before - REACH; t--) {
      if (t < before && text.isHeadline(t) && text.matches.longest(t, SenseKind.PLACE) >= 0) {
        return null; // "Army of Freedonia Ready to Defeat Sylvania": another name is done
      }
      if (text.ends(t, PlaceCue.BODY)) {
        return PlaceUsage.ORG_PART;
      }
      if (text.ends(t, PlaceCue.OFFICE)) {
        boolean other = t < before && text.isLowerWord(t) && text.isUnknown(before);
        return other ? null : PlaceUsage.MODIFIER; // "players of Dynamo Townsville"
      }
      boolean number = text.tokens.isNumber(t); // "League 1 of Freedonia"
      if (!text.tokens.isCapitalWord(t) && !text.isMark(t, "-") && !isInnerWord(t) && !number) {
        return null;
      }
      if (text.isSentenceStart(t)) {
        return null;
      }
    }
    return null;
  }

  private boolean isInnerWord(int t) {
    return text.ends(t, PlaceCue.AND)
        && text.tokens.isCapitalWord(t - 1)
        && text.tokens.isCapitalWord(t + 1);
  }
}
