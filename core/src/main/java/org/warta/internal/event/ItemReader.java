package org.warta.internal.event;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.EventType;
import org.warta.PlaceUsage;
import org.warta.TimeMention;
import org.warta.internal.event.Items.Kind;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.text.Tokens;
import org.warta.spi.EventComplement;
import org.warta.spi.EventCue;
import org.warta.spi.EventFrame;
import org.warta.spi.PlaceCue;

/** Cuts a sentence into items. Not thread-safe. */
final class ItemReader {
  /** What happens, and is no word of somebody. */
  private static final Set<EventType> HAPPENING =
      EnumSet.of(
          EventType.ASSAULT,
          EventType.COERCE,
          EventType.PROTEST,
          EventType.SANCTION,
          EventType.MOBILIZE,
          EventType.RETREAT,
          EventType.ACCIDENT,
          EventType.DISASTER);

  /** The last item that may open a sentence. */
  private static final int OPENING = 3;

  /** The most items between a noun that opens a sentence and its verb. */
  private static final int SUBJECT = 30;

  private static final long KNOWN =
      SenseKind.set(
          SenseKind.EVENT_TRIGGER, SenseKind.EVENT_CUE, SenseKind.COUNT_WORD, SenseKind.SPEECH_CUE);

  /** Behind which a headline goes on with a bare verb: "after", "to". */
  private static final long BEFORE_CLAUSE = Items.set(EventCue.WHEN, EventCue.PURPOSE);

  private static final long BESIDE_VERB =
      Items.set(
          EventCue.ADVERB,
          EventCue.NOT,
          EventCue.RATHER,
          EventCue.WILL,
          EventCue.NOW,
          EventCue.DONE,
          EventCue.MAY,
          EventCue.SUCH,
          EventCue.EACH_OTHER);
  private static final long BEFORE_VERB =
      BESIDE_VERB
          | Items.set(
              EventCue.MUST, EventCue.WOULD, EventCue.PURPOSE, EventCue.BE, EventCue.SPEAKER)
          | Items.set(EventCue.WHO, EventCue.CLAIM);
  private static final long BEFORE_NOUN =
      Items.set(EventCue.AT, EventCue.AGAINST, EventCue.FROM, EventCue.OF, EventCue.ASIDE);
  private static final int REACH = 10;

  /** How far a word may stand that must be beside a trigger, whatever names part them. */
  private static final int FAR = 48;

  private static final int NEAR = 4;
  private static final int SHORT = 3;

  /** The most tokens of an aside between two dashes. */
  private static final int ASIDE = 20;

  /** The most tokens of the words that a clause quotes. */
  private static final int FEW = 12;

  private static final int TITLE_WORDS = 4;

  /** The most words behind one for people that tell which they are, before a verb. */
  private static final int QUALIFIERS = 3;

  /** The TIMEX3 value of what is the case now. */
  private static final String PRESENT = "PRESENT_REF";

  private final EventWords words;
  private final Scene scene;
  private final Tokens tokens;
  private final Matches matches;
  private final Items items;
  private final ApposedNames apposed;
  private int sentenceFirst;
  private int sentenceEnd;
  private boolean quoted;
  private boolean partial;
  private boolean heading;
  private boolean titleCase;

  /** Behind the last word of an act that is a name: "Perjanjian". */
  private int nameEnd;

  ItemReader(EventWords words, Scene scene, Items items) {
    this.items = items;
    this.words = words;
    this.scene = scene;
    this.tokens = scene.tokens;
    this.matches = scene.matches;
    this.apposed = new ApposedNames(scene, items);
  }

  /** Reads the tokens [first, end), of a headline or not, into the items. */
  void read(int first, int end, boolean isHeading) {
    titleCase = hasTitleCase(first, end);
    heading = isHeading || titleCase;
    items.clear();
    sentenceFirst = first;
    sentenceEnd = end;
    quoted = false;
    partial = false;
    nameEnd = -1;
    int t = first;
    while (t < end) {
      t =
          tokens.isSymbol(t, '(')
              ? bracket(t, end)
              : tokens.isDash(t) ? dash(t, end) : item(t, end);
    }
    apposed.join();
  }

  /** Skips an aside between two dashes in which nothing happens: "16 people - 13 men - were". */
  private int dash(int open, int end) {
    int stop = Math.min(end, open + ASIDE);
    for (int t = open + 1; t < stop; t++) {
      if (tokens.isDash(t)) {
        return t + 1 < end ? t + 1 : item(open, end);
      }
      boolean sign =
          tokens.kind(t) == Tokens.SYMBOL && !tokens.isSymbol(t, ',') && !tokens.isSymbol(t, '-');
      if (sign
          || matches.longest(t, SenseKind.EVENT_TRIGGER) >= 0
          || matches.longest(t, SenseKind.SPEECH_CUE) >= 0) {
        break;
      }
    }
    return item(open, end);
  }

  /** Whether every longer word has a capital, small ones aside, as in the title of an article. */
  private boolean hasTitleCase(int first, int end) {
    int count = 0;
    for (int t = first; t < end; t++) {
      if (tokens.isWord(t) && tokens.length(t) > SHORT) {
        if (tokens.isCapital(t)) {
          count++;
        } else if (!matches.is(t, SenseKind.FUNCTION_WORD)) {
          return false;
        }
      }
    }
    return count >= TITLE_WORDS;
  }

  /** What stands in brackets is an aside: a short name, an age, a date. */
  private int bracket(int open, int end) {
    int stop = Math.min(end, open + 24);
    for (int t = open + 1; t < stop; t++) {
      if (tokens.isSymbol(t, ')')) {
        Marked<TimeMention> time = scene.time(open + 1);
        if (time != null) {
          items.add(Kind.TIME, open, t + 1, 0, cuesOf(time));
        }
        return t + 1;
      }
    }
    return open + 1;
  }

  /** An expression for the present is a cue of it: "at this moment". */
  private static long cuesOf(Marked<TimeMention> time) {
    return time.mention().value().equals(PRESENT) ? Items.set(EventCue.NOW) : 0;
  }

  private int item(int t, int end) {
    Participant participant = scene.participant(t);
    if (participant != null && (t == participant.first || !opens(participant, t))) {
      int stop = Math.min(end, t == participant.first ? stop(participant) : t + 1);
      boolean named = t == nameEnd && participant.place != null; // "Perjanjian Minsk"
      boolean part =
          t == participant.first && !named && !isByline(participant) && !isOwner(participant);
      Kind kind = part ? Kind.PARTICIPANT : Kind.WORD;
      int office = kind == Kind.PARTICIPANT ? officeOf(participant) : -1;
      if (office >= 0) {
        items.setKind(office, Kind.WORD);
      }
      items.add(kind, t, stop, scene.participantIndex(t), 0);
      items.setPlace(
          items.count - 1, participant.place != null, participant.usage == PlaceUsage.LITERAL);
      return stop;
    }
    Marked<TimeMention> time = scene.time(t);
    if (time != null) {
      int stop = Math.max(t + 1, Math.min(end, time.end()));
      items.add(Kind.TIME, t, stop, 0, cuesOf(time));
      return stop;
    }
    if (tokens.kind(t) == Tokens.SYMBOL) {
      symbol(t);
      return t + 1;
    }
    if ((matches.kinds(t) & KNOWN) != 0) {
      int stop = known(t, end);
      if (stop > t) {
        return stop;
      }
    }
    if (tokens.isNumber(t)) {
      items.add(Kind.NUMBER, t, t + 1, 0, 0);
    } else {
      items.add(isVerb(t) ? Kind.VERB : Kind.WORD, t, t + 1, 0, 0);
    }
    return t + 1;
  }

  /** {@return who or what the item names; call it for a participant alone} */
  Participant participant(int item) {
    return scene.participants.get(items.value(item));
  }

  /** Whether it is the outlet that the sentence opens with: "Reuters, London - ...". */
  private boolean isByline(Participant participant) {
    return participant.first == sentenceFirst
        && scene.isOutlet(participant)
        && participant.end < sentenceEnd
        && tokens.kind(participant.end) == Tokens.SYMBOL;
  }

  /**
   * "The staff of Minister Budi": a person to whom the one who takes part belongs; "the lawyer of
   * Budi, Wati, said that her client" goes on with Budi.
   */
  private boolean isOwner(Participant participant) {
    if (participant.form != ActorForm.NAME
        || !scene.isPerson(participant)
        || tokens.isSymbol(participant.end, ',')) {
      return false;
    }
    int item = items.count - 1;
    while (item >= 0 && items.is(item, Kind.WORD) && scene.isTitle(items.first(item))) {
      item--;
    }
    boolean kin =
        items.is(item, Kind.PARTICIPANT)
            && participant(item).form == ActorForm.DESCRIPTION
            && words.begins(matches, items.first(item), EventCue.OWNED);
    return (kin || items.has(item, EventCue.OWNED)) && items.end(item) <= participant.first;
  }

  /**
   * {@return whether the item is a word of a title, or one with a capital where a title has begun}
   */
  boolean isTitleWord(int item, boolean begun) {
    int t = items.first(item);
    return scene.isTitle(t) || (begun && tokens.isCapital(t));
  }

  /** {@return whether the mention is a noun for casualties, and of nobody named} */
  boolean areVictims(Participant participant) {
    return participant.end == participant.first + 1 && words.isVictims(matches, participant.first);
  }

  /** Whether the trigger ends with a word for where something goes: "was brought to". */
  boolean leadsTo(int item) {
    int last = items.end(item) - 1;
    return last > items.first(item) && words.begins(matches, last, EventCue.TO);
  }

  /** Whether the people are those to whom the act that the noun behind them names was done. */
  boolean isVictim(int item) {
    return words.begins(matches, items.first(item), EventCue.VICTIM);
  }

  /**
   * {@return the place or body that is part of the office of who is named next, as an item; -1
   * where none is: "Gubernur Jawa Timur Budi", "Panglima TNI Marsekal Budi"}
   */
  private int officeOf(Participant next) {
    int item = items.count - 1;
    boolean person = next.form == ActorForm.NAME && scene.isPerson(next);
    while (person && items.is(item, Kind.WORD) && scene.isTitle(items.first(item))) {
      item--; // a rank behind the body
    }
    if (!next.isActor() || item < 1 || !items.is(item, Kind.PARTICIPANT)) {
      return -1;
    }
    Participant of = participant(item);
    int title = items.first(item) - 1;
    boolean part =
        of.isActor()
            ? person && !scene.isPerson(of) && of.form != ActorForm.DESCRIPTION
            : item == items.count - 1;
    return part && title >= 0 && scene.isTitle(title) ? item : -1;
  }

  /** A description ends before a word in it that names an event: "korban tewas". */
  private int stop(Participant participant) {
    for (int t = participant.first + 1; t < participant.end; t++) {
      if (opens(participant, t)) {
        return t;
      }
    }
    return participant.end;
  }

  private boolean opens(Participant participant, int t) {
    int m =
        participant.form == ActorForm.DESCRIPTION
            ? matches.longest(t, SenseKind.EVENT_TRIGGER)
            : -1;
    return m >= 0
        && !isWordOfNoEvent(participant.first, t)
        && !isName(t, matches.end(m)); // "anggota Kongres"
  }

  /** "Pemadam kebakaran": the words are listed as those of no event. */
  private boolean isWordOfNoEvent(int first, int t) {
    int m = matches.longest(first, SenseKind.EVENT_TRIGGER);
    int trigger = m < 0 ? -1 : matches.value(m, SenseKind.EVENT_TRIGGER);
    return trigger >= 0 && matches.end(m) > t && EventWords.voice(trigger) == Trigger.Voice.NONE;
  }

  private void symbol(int t) {
    char c = tokens.folded()[tokens.begin(t)];
    switch (c) {
      case ',' -> {
        if (!isInNumber(t) && !tokens.isSymbol(t + 1, '(')) {
          items.add(Kind.COMMA, t, t + 1, 0, 0);
        }
      }
      case ';', ':', '!', '?' -> items.add(Kind.STOP, t, t + 1, c, 0);
      case '"' -> quotationMark(t);
      case '-' -> {
        if (!tokens.isGlued(t)) {
          items.add(Kind.STOP, t, t + 1, c, 0);
        }
      }
      default -> {
        // of no meaning between words
      }
    }
  }

  /** "5,6". */
  private boolean isInNumber(int t) {
    return t > sentenceFirst
        && t + 1 < sentenceEnd
        && tokens.isNumber(t - 1)
        && tokens.isNumber(t + 1)
        && tokens.isGlued(t)
        && tokens.isGlued(t + 1);
  }

  /** A mark may quote a part of the clause, which goes on in it: 'vowed to "strike the city"'. */
  private void quotationMark(int t) {
    if (!quoted) {
      int last = items.count - 1;
      Trigger trigger = last < 0 ? null : trigger(last);
      partial =
          last >= 0
              && items.end(last) == t
              && (items.has(last, EventCue.PURPOSE)
                  || (trigger != null
                      && (trigger.complement() == EventComplement.PLANNED
                          || trigger.complement() == EventComplement.DEMANDED))
                  || isFewWords(t));
    }
    quoted = !quoted;
    if (!partial) {
      items.add(Kind.STOP, t, t + 1, '"', 0);
    }
  }

  /** Whether the mark opens a few words of the clause: 'the army "strikes back" in the north'. */
  private boolean isFewWords(int open) {
    int last = items.count - 1;
    if (open + 1 >= sentenceEnd
        || !tokens.isWord(open + 1)
        || tokens.isCapital(open + 1)
        || items.is(last, Kind.COMMA)
        || items.is(last, Kind.STOP)
        || items.is(last, Kind.SAYING)) {
      return false;
    }
    for (int t = open + 1; t < Math.min(sentenceEnd, open + FEW); t++) {
      if (tokens.isSymbol(t, '"')) {
        return true;
      }
    }
    return false;
  }

  /** The longest known word; a trigger before a cue, a cue before a word of saying. */
  private int known(int t, int end) {
    for (int m = matches.last(t) - 1; m >= matches.first(t); m--) {
      int stop = matches.end(m);
      if (stop > end) {
        continue;
      }
      int trigger = trigger(t, m);
      if (splits(t, stop, trigger >= 0 && words.trigger(trigger).frame() == EventFrame.PROTEST)) {
        continue;
      }
      long cues = words.cues(matches, m);
      if (trigger >= 0 && EventWords.voice(trigger) == Trigger.Voice.NONE) {
        items.add(isVerb(t) ? Kind.VERB : Kind.WORD, t, stop, 0, cues);
        return stop;
      }
      if (trigger >= 0 && isName(t, stop)) {
        nameEnd = stop;
      } else if (trigger >= 0) {
        int last = doubled(t, stop, end);
        items.add(Kind.TRIGGER, t, last, voiced(trigger, last, end), cues);
        return last;
      }
      if (cues != 0) {
        boolean verb = (cues & VERBS) != 0;
        items.add(verb ? Kind.VERB : Kind.CUE, t, stop, 0, cues);
        return stop;
      }
      if (matches.value(m, SenseKind.SPEECH_CUE) >= 0) {
        items.add(Kind.SAYING, t, stop, 0, 0);
        return stop;
      }
      if (matches.value(m, SenseKind.COUNT_WORD) >= 0) {
        items.add(Kind.NUMBER, t, stop, 0, 0);
        return stop;
      }
    }
    return t;
  }

  /** {@return the end of the word said twice, or of the word: "tuduhan-tuduhan" is one plural} */
  private int doubled(int t, int stop, int end) {
    boolean hyphen =
        stop == t + 1
            && stop + 1 < end
            && tokens.isSymbol(stop, '-')
            && tokens.isGlued(stop)
            && tokens.isGlued(stop + 1);
    boolean same = hyphen && tokens.isSame(t, stop + 1);
    return same ? stop + 2 : stop;
  }

  /** The first trigger of the match whose fellow words stand near, or -1. */
  private int trigger(int t, int match) {
    int found = -1;
    for (int s = matches.firstSense(match); s < matches.lastSense(match); s++) {
      if (matches.senseKind(s) != SenseKind.EVENT_TRIGGER) {
        continue;
      }
      int value = matches.senseValue(s);
      FellowWords with = words.trigger(value).with();
      boolean stands = with.isEmpty() || stands(with, t, matches.end(match));
      if (!stands || (EventWords.voice(value) == Trigger.Voice.BASE && !isBase())) {
        continue;
      }
      if (EventWords.voice(value) == Trigger.Voice.BASE && isBehindSpeaker()) {
        value = EventWords.inVoice(value, Trigger.Voice.PASSIVE); // "whom we arrested"
      }
      if (found < 0) {
        found = value;
      } else if (EventWords.voice(value) == Trigger.Voice.BASE
          && EventWords.voice(found).isNoun()
          && isHeadlineClause()) {
        return value; // "apologizes after insult reporter", in a headline
      } else if (isFinite(EventWords.voice(found))
          && EventWords.voice(value).isNoun()
          && isNounPlace()) {
        return value; // "to handle protests" beside "they protest"
      } else if (EventWords.voice(found).isNoun()
          && isFinite(EventWords.voice(value))
          && isVerbPlace()) {
        return value; // "they exchange fire" beside "an exchange of fire"
      }
    }
    return found;
  }

  private static boolean isFinite(Trigger.Voice voice) {
    return voice == Trigger.Voice.ACTIVE || voice == Trigger.Voice.PARTICIPLE;
  }

  /** Whether what stands before it makes the next word a noun, if it may be one. */
  private boolean isNounPlace() {
    int last = items.count - 1;
    while (last > items.count - NEAR
        && (items.is(last, Kind.WORD) || items.has(last, EventCue.NAMING))) {
      last--;
    }
    return items.is(last, Kind.VERB)
        || items.is(last, Kind.SAYING)
        || items.is(last, Kind.COMMA)
        || items.has(last, EventCue.THAT) // "says that an accident happened"
        || items.hasAny(last, BEFORE_NOUN)
        || (items.is(last, Kind.TRIGGER) && hasVerbShape(last));
  }

  /** Whether what stands before it makes the next word a verb, if it may be one. */
  private boolean isVerbPlace() {
    int last = items.count - 1;
    if (words.profile().modifierFollowsNoun()) {
      return items.is(last, Kind.PARTICIPANT)
          || items.hasAny(last, BESIDE_VERB)
          || isBehindPeople(last);
    }
    return (items.is(last, Kind.PARTICIPANT) && !participant(last).isModifier())
        || items.hasAny(last, BEFORE_VERB);
  }

  /** Whether a phrase for people who do something ends with the item: "warga dua desa bentrok". */
  private boolean isBehindPeople(int last) {
    int k = last;
    while (k > last - QUALIFIERS && (items.is(k, Kind.WORD) || items.is(k, Kind.NUMBER))) {
      k--;
    }
    int before = items.is(k - 1, Kind.NUMBER) ? k - 2 : k - 1;
    return items.is(k, Kind.PARTICIPANT)
        && participant(k).form == ActorForm.DESCRIPTION
        && (before < 0 || items.is(before, Kind.COMMA) || items.is(before, Kind.SAYING));
  }

  /** A participle as the words beside it make it: "was attacked", "troops attacked by rebels". */
  private int voiced(int trigger, int stop, int end) {
    if (EventWords.voice(trigger) != Trigger.Voice.PARTICIPLE) {
      return trigger;
    }
    boolean passive = stop < end && words.begins(matches, stop, EventCue.BY);
    for (int k = items.count - 1; !passive && k >= Math.max(0, items.count - NEAR); k--) {
      passive = items.has(k, EventCue.BE);
      if (!passive && !items.hasAny(k, BESIDE_VERB) && !items.is(k, Kind.TIME)) {
        break;
      }
    }
    if (!passive && harms(words.trigger(trigger).frame())) {
      passive =
          stop < end
              && words.begins(matches, stop, EventCue.AT); // "twelve soldiers killed in the raid"
    }
    return EventWords.inVoice(trigger, passive ? Trigger.Voice.PASSIVE : Trigger.Voice.ACTIVE);
  }

  private static boolean harms(EventFrame frame) {
    return frame == EventFrame.HARM || frame == EventFrame.HIT || frame == EventFrame.HOLD;
  }

  private boolean isBehindSpeaker() {
    return items.has(items.count - 1, EventCue.SPEAKER);
  }

  /** A bare stem is a verb in a headline, behind words such as "each other" and behind "we". */
  private boolean isBase() {
    int last = items.count - 1;
    return items.has(last, EventCue.EACH_OTHER)
        || isBehindSpeaker()
        || items.has(last, EventCue.LIGHT_TAKE)
        || (heading && items.is(last, Kind.PARTICIPANT))
        || isHeadlineClause();
  }

  /**
   * Whether a clause of a headline begins here, in which a verb is bare where the language puts
   * modifiers behind nouns and not before: "usai serang Iran", but "after attack on Iran".
   */
  private boolean isHeadlineClause() {
    return heading
        && words.profile().modifierFollowsNoun()
        && items.hasAny(items.count - 1, BEFORE_CLAUSE);
  }

  /** Whether one of the words stands near; a name of many words is one. */
  private boolean stands(FellowWords with, int first, int end) {
    for (int t = Math.max(sentenceFirst, first - REACH); t < first; t++) {
      if (isFellow(with, t)) {
        return true;
      }
    }
    int left = REACH;
    for (int t = end; t < Math.min(sentenceEnd, end + FAR) && left > 0; t++) {
      if (isFellow(with, t)) {
        return true;
      }
      boolean name = tokens.isCapital(t) && tokens.isCapital(t - 1);
      left -= name ? 0 : 1;
    }
    return false;
  }

  private boolean isFellow(FellowWords with, int t) {
    return tokens.isWord(t) && with.holds(tokens.folded(), tokens.begin(t), tokens.end(t));
  }

  private static final long VERBS =
      Items.set(
          EventCue.VERB,
          EventCue.LIGHT,
          EventCue.LIGHT_TAKE,
          EventCue.LIGHT_PASSIVE,
          EventCue.PREVENT);

  /**
   * Whether the run of tokens would hide a mention, or cut one in two.
   *
   * @param protest whether people may be told in it: "protest of the crowd"
   */
  private boolean splits(int t, int stop, boolean protest) {
    for (int i = t + 1; i < stop; i++) {
      Participant inside = scene.participant(i);
      boolean whole =
          protest && inside != null && inside.form == ActorForm.DESCRIPTION && inside.end <= stop;
      if (inside != null
          && inside.isActor()
          && inside.form != ActorForm.PRONOUN
          && !whole
          && (inside.first == i || inside.end > stop)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a trigger with a capital is a part of a name: "Monumen Serangan Umum". */
  private boolean isName(int t, int stop) {
    if (!tokens.isCapital(t) || tokens.isAllCapitals(t) || isSentenceStart(t)) {
      return false;
    }
    return !titleCase && !mostlyCapitals(t, stop);
  }

  private boolean isSentenceStart(int t) {
    return t == 0
        || tokens.isLineStart(t)
        || (tokens.kind(t - 1) == Tokens.SYMBOL
            && !tokens.isSymbol(t - 1, ',')
            && !tokens.isSymbol(t - 1, '-'))
        || (scene.layout.sentenceCount() > 0 && startsSentence(t));
  }

  private boolean startsSentence(int t) {
    int low = 0;
    int high = scene.sentences() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      if (scene.first(middle) == t) {
        return true;
      }
      if (scene.first(middle) < t) {
        low = middle + 1;
      } else {
        high = middle - 1;
      }
    }
    return false;
  }

  /** A headline, where capitals say nothing. */
  private boolean mostlyCapitals(int t, int stop) {
    int words = 0;
    int capitals = 0;
    for (int i = Math.max(0, t - 6); i < Math.min(tokens.count(), stop + 6); i++) {
      if (tokens.isWord(i) && tokens.length(i) > 3 && scene.participant(i) == null) {
        words++;
        capitals += tokens.isCapital(i) ? 1 : 0;
      }
    }
    return words >= 4 && capitals * 4 >= words * 3;
  }

  private boolean isVerb(int t) {
    if (tokens.isCapital(t) && !isSentenceStart(t)) {
      return false;
    }
    return hasVerbPrefix(t);
  }

  private boolean hasVerbPrefix(int t) {
    return words.verbPrefixes().begin(tokens.folded(), tokens.begin(t), tokens.end(t), 4);
  }

  /**
   * {@return whether who acts stands right behind the item: "X dituduh Y", where Y is who accuses}
   */
  boolean hasAgentBehind(int item) {
    return isPassive(item) && isAgentBehindPassive(item + 1);
  }

  /** {@return whether the item, right behind any passive, names who acts} */
  boolean isAgentBehindPassive(int item) {
    return words.profile().agentFollowsPassive() && items.is(item, Kind.PARTICIPANT);
  }

  /**
   * {@return the verb that says of the noun that opens the sentence that it takes place, clauses
   * with a relative aside; -1 where none does: "the meeting that X proposed will be held"}
   */
  int holder(int noun) {
    int limit = noun <= OPENING ? Math.min(items.count, noun + SUBJECT) : 0;
    for (int k = noun + 1; k < limit; k++) {
      boolean verb =
          items.is(k, Kind.VERB)
              || items.is(k, Kind.SAYING)
              || (items.is(k, Kind.TRIGGER) && hasVerbShape(k));
      if (verb && !items.has(k - 1, EventCue.WHO) && !items.has(k - 2, EventCue.WHO)) {
        return items.has(k, EventCue.LIGHT_PASSIVE) ? k : -1;
      }
    }
    return -1;
  }

  /** {@return whether the item begins as the verbs of the language do} */
  boolean hasVerbShape(int item) {
    return hasVerbPrefix(items.first(item));
  }

  /** {@return whether a mark such as "'s" stands behind the item} */
  boolean isPossessed(int item) {
    int t = items.end(item);
    int possessive = 1 << PlaceCue.POSSESSIVE.ordinal();
    return t < tokens.count() && matches.longest(t, SenseKind.PLACE_CUE, possessive) >= 0;
  }

  /** {@return whether the item is a word of saying, whatever else it is} */
  boolean isSaying(int item) {
    return items.is(item, Kind.SAYING)
        || (item >= 0 && matches.longest(items.first(item), SenseKind.SPEECH_CUE) >= 0);
  }

  /**
   * {@return whether the noun belongs to another that a preposition leads to: "carries out an
   * analysis of the findings of the inquiry"}
   */
  boolean isInPhrase(int verb, int noun) {
    boolean other = false;
    for (int k = verb + 1; k < noun; k++) {
      if (items.has(k, EventCue.NAMING) || items.has(k, EventCue.VICTIM)) {
        return true; // "hands over the case of an assault", "buries the victims of"
      }
      if (other && items.hasAny(k, BEFORE_NOUN) && !items.has(k, EventCue.AT)) {
        return true;
      }
      other |= items.is(k, Kind.WORD);
    }
    return false;
  }

  /**
   * {@return the phrase right before the noun whose subject has done its act, "behind the attack";
   * -1 where none does, or a verb says so}
   */
  int answer(int noun) {
    int k = noun - 1;
    while (k > noun - SHORT && (items.is(k, Kind.WORD) || items.has(k, EventCue.SUCH))) {
      k--;
    }
    return items.has(k, EventCue.ANSWER) && !items.is(k, Kind.VERB) ? k : -1;
  }

  /** {@return whether the verb before the noun tells who has done its act; no verb is -1} */
  boolean isAnsweredBy(int verb, int noun) {
    return verb >= 0 && verb < noun && items.has(verb, EventCue.ANSWER);
  }

  /** {@return whether the word has a pronoun on it: "memeriksanya"} */
  boolean endsInPronoun(int item) {
    return words.endsWithPronoun(tokens, items.end(item) - 1);
  }

  /** {@return whether the item asks for something} */
  boolean isRequest(int item) {
    Trigger trigger = trigger(item);
    return trigger != null && trigger.type() == EventType.REQUEST;
  }

  /** {@return whether a noun of the clause before the item has a pronoun on it: "tentaranya"} */
  boolean hasPronounEnding(Clause clause, int item) {
    for (int i = Math.max(clause.first, item - REACH); i < item; i++) {
      if (items.clause(i) == clause.id
          && items.is(i, Kind.WORD)
          && words.endsWithPronoun(tokens, items.end(i) - 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * {@return whether the subject of the verb is what has happened, which asks nobody but moves him:
   * "that attack led Tehran to strike back"}
   */
  boolean isCaused(Clause clause, int verb) {
    int k = clause.first;
    while (k < verb && (items.is(k, Kind.WORD) || items.is(k, Kind.NUMBER))) {
      k++;
    }
    Trigger act = k < verb && isNoun(k) ? trigger(k) : null;
    for (int i = k; i < verb; i++) {
      if (items.is(i, Kind.COMMA) || items.is(i, Kind.STOP)) {
        return false; // "Sanctions on X, Y asks"
      }
    }
    return act != null && HAPPENING.contains(act.type());
  }

  /** {@return the trigger of the item, or null} */
  @Nullable Trigger trigger(int item) {
    return items.is(item, Kind.TRIGGER) ? words.trigger(items.value(item)) : null;
  }

  /** {@return whether the item is a word in the passive, be it one of an event or another} */
  boolean isAnyPassive(int item) {
    boolean verb =
        items.is(item, Kind.VERB)
            || items.is(item, Kind.SAYING)
            || items.has(item, EventCue.ADVERB); // "reported"
    if (!verb) {
      return isPassive(item);
    }
    int t = items.first(item);
    return words.passivePrefixes().begin(tokens.folded(), tokens.begin(t), tokens.end(t), 4);
  }

  /** {@return whether the item is a trigger that is a noun} */
  boolean isNoun(int item) {
    return items.is(item, Kind.TRIGGER) && EventWords.voice(items.value(item)).isNoun();
  }

  /** {@return whether the item is a trigger in the passive} */
  boolean isPassive(int item) {
    return items.is(item, Kind.TRIGGER)
        && EventWords.voice(items.value(item)) == Trigger.Voice.PASSIVE;
  }
}
