package org.warta.internal.quote;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.ActorMention;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.Marked;
import org.warta.spi.SourceWord;
import org.warta.spi.SpeechAct;
import org.warta.spi.SpeechSource;

/** Who spoke last, for the words that name no source of their own. */
final class Speakers {
  private static final int SENTENCES_BACK = 6;
  private static final int NEAR = 3;
  private static final int SUBJECT_WITHIN = 12;

  /** Tokens that the subject of a sentence begins within, its titles aside. */
  private static final int HEAD = 5;

  /** The most tokens between a word of saying and who is said by it to say something. */
  private static final int REPORTED_WITHIN = 24;

  /** The most tokens between a title and the name of who has it. */
  private static final int HOLDER = 8;

  private final Story story;
  private final Mentions mentions;

  /** For each sentence the number of sentences until there, those amid a quotation not counted. */
  private final int[] told;

  private @Nullable Cue last;
  private @Nullable Cue lastPerson;

  /** The last cue of the person who spoke before the last one. */
  private @Nullable Cue other;

  Speakers(Story story, Mentions mentions, List<Quotation> quotations) {
    this.story = story;
    this.mentions = mentions;
    this.told = told(story, quotations);
  }

  private static int[] told(Story story, List<Quotation> quotations) {
    int[] told = new int[story.count()];
    int q = 0;
    int count = 0;
    for (int s = 0; s < told.length; s++) {
      int first = story.first(s);
      while (q < quotations.size() && quotations.get(q).close() <= first) {
        q++;
      }
      boolean amid = q < quotations.size() && quotations.get(q).open() < first;
      count += amid ? 0 : 1;
      told[s] = count;
    }
    return told;
  }

  /** Takes note of a cue whose source is found. */
  void heard(Cue cue) {
    boolean agentless = cue.side() == SpeechSource.AGENT && cue.source == null;
    if (cue.act() != SpeechAct.CITE
        && !isReported(cue)
        && !agentless
        && cue.side() != SpeechSource.CARRIED
        && (cue.actor != null || cue.source != null)) {
      last = cue;
      if (mentions.isPerson(cue.mention)) {
        if (lastPerson != null && !Objects.equals(lastPerson.actor, cue.actor)) {
          other = lastPerson;
        }
        lastPerson = cue;
      }
    }
  }

  /** "X mengatakan Y merasa ...", "Menurut X, Y merasa ...": Y's word is part of what X says. */
  private boolean isReported(Cue cue) {
    Cue former = last;
    if (former == null
        || former.sentence != cue.sentence
        || former.source == null
        || cue.source == null
        || cue.side() != SpeechSource.BEFORE
        || cue.source.first() < former.reach()) {
      return false;
    }
    if (former.sourceFollows) {
      return former.first == story.first(cue.sentence);
    }
    int source = cue.source.first();
    if (source - former.end > REPORTED_WITHIN) {
      return false;
    }
    for (int t = former.end; t < source; t++) {
      if (story.isSymbol(t, ',') || story.isSymbol(t, ';')) {
        return false;
      }
    }
    return true;
  }

  /** Gives the cue who spoke last; where nobody has, the person that the story is about there. */
  void carry(Cue cue) {
    Cue speaker = isNamedIn(cue.behind, last) ? other : last;
    Cue person = isNamedIn(cue.behind, lastPerson) ? other : lastPerson;
    boolean stated = cue.behind == null && isWithin(last, cue, 1);
    if (isWithin(person, cue, stated ? NEAR : SENTENCES_BACK)) {
      speaker = person; // a body speaks through persons
    }
    Marked<ActorMention> subject = turn(cue, speaker);
    boolean inRelative =
        cue.first > story.first(cue.sentence)
            && story.is(cue.first - 1, SourceWord.WHO)
            && cue.act() != SpeechAct.CITE;
    if (subject == null && inRelative) {
      subject = head(cue.sentence, cue.first, false); // "X welcomed what it called a step"
    }
    if (subject != null) {
      cue.takeMention(subject);
      return;
    }
    if (speaker == null || !isWithin(speaker, cue, SENTENCES_BACK)) {
      subject = subjectBefore(cue);
    } else if (speaker.actor == null && !speaker.anonymous) {
      subject = headSince(speaker.sentence, cue); // "Reza, from Townsville, said"
    }
    if (subject != null) {
      cue.takeMention(subject);
    } else if (speaker != null) {
      cue.mention = speaker.mention;
      cue.actor = speaker.actor;
      cue.anonymous = speaker.anonymous;
    }
  }

  /**
   * {@return the person who begins to speak in the sentence before the quotation, "likewise, X sees
   * the match ...", or null where the speaker goes on}
   */
  private @Nullable Marked<ActorMention> turn(Cue cue, @Nullable Cue speaker) {
    Quotation said = cue.behind;
    int s = cue.sentence;
    while (said != null && s > 0 && story.end(s) > said.first()) {
      s--;
    }
    boolean spoken = speaker != null && speaker.sentence == s; // "likewise, X said"
    if (said == null || spoken || !story.is(story.first(s), SourceWord.TURN)) {
      return null;
    }
    String former = speaker == null ? null : speaker.actor;
    for (int t = story.first(s); t < story.end(s); t++) {
      Marked<ActorMention> mention = mentions.at(t);
      boolean named =
          mention != null
              && mentions.isPerson(mention)
              && mention.mention().form() == ActorForm.NAME
              && !mention.mention().actor().equals(former);
      if (named) {
        return mention;
      }
    }
    return null;
  }

  /** Gives a cue whose source is lost the person who has spoken just before, where one has. */
  void fill(Cue cue) {
    if (isWithin(lastPerson, cue, NEAR)) {
      carry(cue);
    }
  }

  /** Who is named in what is said does not say it. */
  private boolean isNamedIn(@Nullable Quotation quotation, @Nullable Cue speaker) {
    if (quotation == null || speaker == null || !mentions.isPerson(speaker.mention)) {
      return false;
    }
    for (int t = quotation.first(); t < quotation.end(); t++) {
      Marked<ActorMention> mention = mentions.at(t);
      if (mention != null
          && mention.mention().form() == ActorForm.NAME
          && mention.mention().actor().equals(speaker.actor)) {
        return true;
      }
    }
    return false;
  }

  private boolean isWithin(@Nullable Cue former, Cue cue, int sentences) {
    return former != null && told[former.sentence] >= told[cue.sentence] - sentences;
  }

  /** The person near the beginning of one of the sentences before the cue, the nearest first. */
  private @Nullable Marked<ActorMention> subjectBefore(Cue cue) {
    int until = Math.max(0, cue.sentence - SENTENCES_BACK);
    for (int s = cue.sentence; s >= until; s--) {
      int limit = Math.min(story.first(s) + SUBJECT_WITHIN, Math.min(story.end(s), cue.first));
      for (int t = story.first(s); t < limit; t++) {
        Marked<ActorMention> mention = mentions.at(t);
        if (mention != null && mentions.isPerson(mention) && !isInside(cue.behind, t)) {
          return mention;
        }
      }
    }
    return null;
  }

  /** The person whom a sentence since that one begins with, the nearest to the cue. */
  private @Nullable Marked<ActorMention> headSince(int sentence, Cue cue) {
    for (int s = cue.sentence; s >= sentence; s--) {
      Marked<ActorMention> person = firstPerson(s);
      if (person != null && person.first() < cue.first && !isInside(cue.behind, person.first())) {
        return person;
      }
    }
    return null;
  }

  private static boolean isInside(@Nullable Quotation quotation, int token) {
    return quotation != null && quotation.first() <= token && token < quotation.end();
  }

  /** Whether a sentence since the last cue begins with the person of the pronoun. */
  private boolean isNewSubject(Cue cue) {
    Cue former = last;
    Quotation said = cue.behind;
    int s = cue.sentence - 1;
    while (said != null && s >= 0 && story.end(s) > said.first()) {
      s--;
    }
    int until = former == null ? s : Math.max(former.sentence + 1, s - SENTENCES_BACK);
    for (; s >= until && s >= 0; s--) {
      Marked<ActorMention> subject = firstPerson(s);
      if (subject != null && subject.mention().form() == ActorForm.NAME) {
        return subject.mention().actor().equals(cue.actor);
      }
    }
    return false;
  }

  /** The person that the sentence begins with, or null. */
  private @Nullable Marked<ActorMention> firstPerson(int sentence) {
    return head(sentence, story.end(sentence), true);
  }

  /** {@return the actor that the sentence begins with, before the end, a person or any; or null} */
  private @Nullable Marked<ActorMention> head(int sentence, int end, boolean person) {
    int first = story.first(sentence);
    for (int t = first; t < Math.min(first + HEAD, end); t++) {
      Marked<ActorMention> mention = mentions.at(t);
      if (mention != null && (!person || mentions.isPerson(mention))) {
        return mention;
      }
    }
    return null;
  }

  /** Gives a cue whose source is a pronoun who spoke last. */
  void resolvePronoun(Cue cue) {
    if (cue.source == null) {
      return;
    }
    if (!story.is(cue.source.first(), SourceWord.PRONOUN)) {
      Cue namesake = namesake(lastPerson, cue);
      if (namesake != null) {
        cue.mention = namesake.mention;
        cue.actor = namesake.actor;
        return;
      }
      Cue holder = isHolder(lastPerson, cue) ? lastPerson : isHolder(other, cue) ? other : null;
      if (holder != null) {
        cue.mention = holder.mention;
        cue.actor = holder.actor;
      } else if (isBareOffice(cue)) {
        hold(cue, cue.source);
      } else if (pointsBack(cue, cue.source)) {
        pointBack(cue, cue.source);
      } else if (!mentions.isPerson(cue.mention) && isRelative(cue.source) && isSpeaking(cue)) {
        carry(cue);
      }
      return;
    }
    if (isNamedIn(cue.behind, cue)) {
      cue.takeMention(null); // the pronoun is of who says it, not of whom it names
    }
    boolean person = cue.actor == null || mentions.isPerson(cue.mention);
    boolean goesOn =
        isSpeaking(cue) || (cue.behind != null && isWithin(lastPerson, cue, SENTENCES_BACK));
    if (cue.actor == null || (person && goesOn && !isNewSubject(cue))) {
      carry(cue);
    } else if (person && cue.behind != null && last == null) {
      Marked<ActorMention> subject = subjectBefore(cue); // not the last one named in its sentence
      if (subject != null) {
        cue.takeMention(subject);
      }
    } else if (!person && cue.behind != null && isWithin(last, cue, 2) && isOnlyIn(cue)) {
      carry(cue);
    }
  }

  /** Whether the actor of the cue is named in no more than what is said. */
  private boolean isOnlyIn(Cue cue) {
    Quotation said = cue.behind;
    for (int t = 0; said != null && t < said.first(); t++) {
      Marked<ActorMention> mention = mentions.at(t);
      if (mention != null && mention.mention().actor().equals(cue.actor)) {
        return false;
      }
    }
    return said != null;
  }

  /**
   * {@return who has just spoken, where the one word of the cue is a part of their name, and not
   * another of the name: "added Marquez"; or null}
   */
  private @Nullable Cue namesake(@Nullable Cue former, Cue cue) {
    Marked<ActorMention> mention = cue.mention;
    Actor person = former == null ? null : mentions.actor(former.actor);
    if (person == null
        || mention == null
        || cue.behind == null
        || mention.end() != mention.first() + 1
        || person.id().equals(cue.actor)
        || isBetterKnown(cue.actor, person)
        || !isWithin(former, cue, NEAR)) {
      return null;
    }
    String name = " " + CharTable.fold(person.name()) + " ";
    return name.contains(" " + CharTable.fold(mention.mention().surface()) + " ") ? former : null;
  }

  /** Whether the first is in the world data, and the other not. */
  private boolean isBetterKnown(@Nullable String id, Actor other) {
    Actor actor = mentions.actor(id);
    return actor != null && !actor.id().startsWith("person:") && other.id().startsWith("person:");
  }

  /** "asked the prosecutor": whoever spoke before and was named with that post. */
  private boolean isHolder(@Nullable Cue former, Cue cue) {
    Actor person = former == null ? null : mentions.actor(former.actor);
    Actor described = mentions.actor(cue.actor);
    String office = person == null ? null : person.office();
    return office != null
        && cue.mention != null
        && described != null
        && described.kind() == ActorKind.GROUP
        && cue.mention.mention().form() == ActorForm.DESCRIPTION
        && CharTable.fold(office).startsWith(CharTable.fold(cue.mention.mention().surface()));
  }

  /** "kata Bupati": a title with nobody behind it, and nobody else's. */
  private boolean isBareOffice(Cue cue) {
    return cue.source != null
        && cue.actor == null
        && story.isCapital(cue.source.first())
        && officeEnd(cue.source.first()) == cue.source.end();
  }

  private int officeEnd(int token) {
    int m = story.matches.longest(token, SenseKind.TITLE);
    return m < 0 ? -1 : story.matches.end(m);
  }

  /** Gives the cue the last person who was named with its title, the place or body behind it. */
  private void hold(Cue cue, TokenRange source) {
    int title = source.first();
    int words = source.end() - title;
    for (int t = cue.first - 1; t >= 0; t--) {
      if (officeEnd(t) != t + words || !isSame(t, title, words)) {
        continue;
      }
      Marked<ActorMention> holder = namedBehind(t + words);
      if (holder != null) {
        cue.takeMention(holder);
        return;
      }
    }
  }

  /** The last person among the capitals from the token. */
  private @Nullable Marked<ActorMention> namedBehind(int token) {
    Marked<ActorMention> holder = null;
    int limit = Math.min(token + HOLDER, story.tokens.count());
    for (int t = token; t < limit && (!story.tokens.isWord(t) || story.isCapital(t)); t++) {
      Marked<ActorMention> mention = mentions.at(t);
      if (mention != null && mentions.isPerson(mention)) {
        holder = mention;
      }
    }
    return holder;
  }

  private boolean isSame(int one, int other, int words) {
    for (int i = 0; i < words; i++) {
      if (!story.tokens.isSame(one + i, other + i)) {
        return false;
      }
    }
    return true;
  }

  /** "politikus PDIP tersebut": a description of somebody, not the name of the body in it. */
  private boolean pointsBack(Cue cue, TokenRange source) {
    return !cue.anonymous
        && owner(source) == null
        && story.is(source.end() - 1, SourceWord.DEMONSTRATIVE)
        && (cue.mention == null || cue.mention.first() > source.first())
        && !mentions.isPerson(cue.mention);
  }

  /** "that brother of Budi", where another person than Budi has spoken. */
  private boolean isRelative(TokenRange source) {
    Marked<ActorMention> owner = owner(source);
    return owner != null
        && last != null
        && (story.is(source.end() - 1, SourceWord.DEMONSTRATIVE)
            || (source.end() < story.tokens.count()
                && story.is(source.end(), SourceWord.DEMONSTRATIVE)))
        && !owner.mention().actor().equals(last.actor);
  }

  /** {@return the person whose relative the source is, or null} */
  private @Nullable Marked<ActorMention> owner(TokenRange source) {
    if (story.matches.longest(source.first(), SenseKind.RELATION) < 0) {
      return null;
    }
    Marked<ActorMention> owner = mentions.head(source.first(), source.end());
    return mentions.isPerson(owner) ? owner : null;
  }

  /** Gives the cue the person who spoke before, or whom the story is about there. */
  private void pointBack(Cue cue, TokenRange source) {
    if (isSpeaking(cue)) {
      carry(cue);
      return;
    }
    boolean told = last != null && isWithin(last, cue, NEAR);
    if (told && (isBody(source.first()) || isStatement(source.first()))) {
      carry(cue); // "said that council", "that statement said"
      return;
    }
    if (last != null
        && last.source != null
        && told
        && isSame(last.source.first(), source.first(), 1)) {
      carry(cue); // "the spokesman of X said ... That spokesman said"
      return;
    }
    boolean somebody = isSomebody(source.first()) || isSomebody(source.first() + 1);
    Marked<ActorMention> subject = somebody ? subjectBefore(cue) : null; // not "that document"
    if (subject != null) {
      cue.takeMention(subject);
    }
  }

  /** A word for what was said, or none: "thus reads this". */
  private boolean isStatement(int token) {
    return story.is(token, SourceWord.STATEMENT) || story.is(token, SourceWord.DEMONSTRATIVE);
  }

  private boolean isBody(int token) {
    return story.matches.is(token, SenseKind.STATE_ORGAN)
        || story.matches.is(token, SenseKind.ORGANISATION_HEAD);
  }

  private boolean isSomebody(int token) {
    return story.matches.is(token, SenseKind.TITLE)
        || story.matches.is(token, SenseKind.PEOPLE_GROUP);
  }

  /** Whether a person has spoken just before: who goes on to speak is most likely the same. */
  private boolean isSpeaking(Cue cue) {
    return last != null && isWithin(last, cue, 2) && mentions.isPerson(last.mention);
  }

  /** {@return whether an earlier cue of the sentence has a known source} */
  boolean hasSpeakerInSentence(List<Cue> found, Cue cue) {
    Cue former = found.isEmpty() ? null : found.get(found.size() - 1);
    return former != null && former.sentence == cue.sentence && former.actor != null;
  }

  /**
   * Gives a cue without a subject that of the cue before it in its sentence, else the actor that
   * the sentence begins with.
   *
   * @return whether there is one
   */
  boolean takeElided(List<Cue> found, Cue cue) {
    int until = Math.max(0, found.size() - SENTENCES_BACK);
    for (int i = found.size() - 1; i >= until; i--) {
      Cue former = found.get(i);
      if (former.sentence != cue.sentence) {
        break;
      }
      if (former.act() != SpeechAct.CITE && (former.source != null || former.actor != null)) {
        cue.takeSourceOf(former);
        return true;
      }
    }
    int first = story.first(cue.sentence);
    int limit = Math.min(cue.first, first + SUBJECT_WITHIN);
    Marked<ActorMention> subject = mentions.head(first, limit);
    if (subject != null) {
      cue.source = new TokenRange(subject.first(), subject.end());
      cue.takeMention(subject);
      return true;
    }
    return false;
  }

  /** Gives the cues of a sentence that are still without source that of a later one in it. */
  void closeSentence(List<Cue> found, int from) {
    for (int i = found.size() - 2; i >= from; i--) {
      Cue cue = found.get(i);
      Cue next = found.get(i + 1);
      if (cue.side() == SpeechSource.BEFORE
          && cue.source == null
          && cue.actor == null
          && next.side() == SpeechSource.BEFORE) {
        cue.namedLater = true;
        cue.takeSourceOf(next); // "Meski menyebut ..., pemerintah mengaku ..."
      }
    }
  }
}
