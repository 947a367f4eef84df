package org.warta.internal.actor;

import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.PlaceMention;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.spi.TitleKind;

/** Reads groups of people: "two residents", "protesters in Townsville". */
final class GroupReader {
  private final ActorWords words;
  private final Page page;
  private final NounPhrases phrases;
  private final OwnerReader owners;

  GroupReader(ActorWords words, Page page, NounPhrases phrases, OwnerReader owners) {
    this.words = words;
    this.page = page;
    this.phrases = phrases;
    this.owners = owners;
  }

  /** {@return the group of people that begins with the token, or null} */
  @Nullable Draft read(int token, int end, int sentence) {
    int m = page.matches.longest(token, SenseKind.PEOPLE_GROUP);
    int last = m < 0 ? token : page.matches.end(m);
    if (m < 0 || last > end) {
      return null;
    }
    ActorWords.Group group = words.group(page.matches.value(m, SenseKind.PEOPLE_GROUP));
    boolean owner = group.owner() && !page.tokens.isCapital(token);
    boolean named = !group.country().isEmpty() && page.tokens.isAllCapitals(token);
    if (!owner && !named && !phrases.isHeadOfPhrase(token, sentence) && !isOfAct(token, sentence)) {
      return null;
    }
    if (goesOnName(token, sentence)) {
      return null;
    }
    boolean one =
        !group.counted()
            || phrases.isCounted(token, sentence)
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
    return owners.withState(draft, end, sentence);
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
    int act = phrases.beginOfAct(token - 1, token - 1, page.first(sentence));
    return act >= 0 && !page.tokens.isCapital(token) && !words.isVerb(page.tokens, act);
  }
}
