package org.warta.internal.event;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.EventType;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.table.TableReader;
import org.warta.internal.table.TableWriter;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.Prefixes;
import org.warta.internal.text.Suffixes;
import org.warta.internal.text.Tokens;
import org.warta.spi.CasualtyWord;
import org.warta.spi.EventComplement;
import org.warta.spi.EventCue;
import org.warta.spi.EventForm;
import org.warta.spi.EventFrame;
import org.warta.spi.FormRole;
import org.warta.spi.LanguageProfile;
import org.warta.spi.ListKind;
import org.warta.spi.Morphology;
import org.warta.spi.NumberRole;
import org.warta.spi.WordForm;
import org.warta.spi.WordList;
import org.warta.spi.WordLists;

/** What a language's lists say of events and casualties, by sense. Immutable and thread-safe. */
public final class EventWords {
  private static final Trigger.Voice[] VOICES = Trigger.Voice.values();
  private static final NumberRole[] ROLES = NumberRole.values();
  private static final int VOICE_BITS = 3;
  private static final String GROUP = "@";

  /** The fewest letters of a word that has a pronoun on it. */
  private static final int STEM = 4;

  private final List<Trigger> triggers = new ArrayList<>();
  private final List<Long> cueSets = new ArrayList<>();
  private final List<Long> casualtySets = new ArrayList<>();
  private final List<Long> numbers = new ArrayList<>();
  private final Map<String, List<String>> fellowGroups = new HashMap<>();
  private final Map<String, FellowWords> fellows = new HashMap<>();

  private final LanguageProfile profile;
  private final Prefixes verbPrefixes;
  private final Prefixes passivePrefixes;
  private final Suffixes pronounEndings;

  private EventWords(LanguageProfile profile) {
    this.profile = profile;
    this.verbPrefixes = new Prefixes(profile.verbPrefixes());
    this.passivePrefixes = new Prefixes(profile.passivePrefixes());
    this.pronounEndings = new Suffixes(profile.pronounEndings());
  }

  /**
   * Adds the words of events and casualties to a lexicon.
   *
   * @param lexicon takes the words
   * @param lists the lists of the language
   * @param morphology makes the forms of the triggers
   * @param profile the parameters of the language
   * @return what the senses mean
   * @throws org.warta.spi.LanguageModuleException where a list is broken
   */
  public static EventWords addTo(
      Lexicon.Builder lexicon, WordLists lists, Morphology morphology, LanguageProfile profile) {
    EventWords words = new EventWords(profile);
    words.addFellowGroups(lists.rows(ListKind.FELLOW_WORDS));
    words.addTriggers(lexicon, lists.rows(ListKind.EVENT_TRIGGERS), morphology);
    words.addSets(
        lexicon,
        lists.rows(ListKind.EVENT_CUES),
        "cue",
        EventCue.class,
        words.cueSets,
        SenseKind.EVENT_CUE);
    words.addSets(
        lexicon,
        lists.rows(ListKind.CASUALTY_WORDS),
        "word",
        CasualtyWord.class,
        words.casualtySets,
        SenseKind.CASUALTY_WORD);
    for (WordList.Row row : lists.rows(ListKind.HAPPENINGS)) {
      lexicon.add(row.text("surface"), SenseKind.HAPPENING, 0);
    }
    for (WordList.Row row : lists.rows(ListKind.NUMBERS)) {
      int role = row.constant("role", NumberRole.class).ordinal();
      lexicon.add(row.text("surface"), SenseKind.COUNT_WORD, words.numbers.size());
      words.numbers.add(number(row) << 3 | role);
    }
    return words;
  }

  /** {@return the words that were written} */
  public static EventWords read(TableReader in, LanguageProfile profile) {
    EventWords words = new EventWords(profile);
    List<FellowWords> fellows = in.list(() -> FellowWords.read(in));
    words.triggers.addAll(in.list(() -> Trigger.read(in, fellows)));
    words.cueSets.addAll(in.list(in::longNumber));
    words.casualtySets.addAll(in.list(in::longNumber));
    words.numbers.addAll(in.list(in::longNumber));
    return words;
  }

  /** Writes the words, for {@link #read}. */
  public void write(TableWriter out) {
    List<FellowWords> fellows = triggers.stream().map(Trigger::with).distinct().toList();
    out.list(fellows, words -> words.write(out));
    out.list(triggers, trigger -> trigger.write(out, fellows));
    out.list(cueSets, out::number);
    out.list(casualtySets, out::number);
    out.list(numbers, out::number);
  }

  private static long number(WordList.Row row) {
    try {
      return Long.parseLong(row.text("value"));
    } catch (NumberFormatException e) {
      throw row.error("value", "is no whole number");
    }
  }

  /** Forms that a row names come before those that the morphology makes of another row's stem. */
  private void addTriggers(
      Lexicon.Builder lexicon, List<WordList.Row> rows, Morphology morphology) {
    Map<String, Set<Integer>> fixed = new LinkedHashMap<>();
    Map<String, Set<Integer>> made = new LinkedHashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      Set<EventForm> uses = uses(rows.get(i));
      for (EventForm form : uses) {
        Trigger.Voice voice = voice(form);
        if (voice != null) {
          put(fixed, rows.get(i).text("surface"), i, voice);
        }
      }
      if (uses.contains(EventForm.VERB)
          || uses.contains(EventForm.ACT)
          || uses.contains(EventForm.RESULT)
          || uses.contains(EventForm.NOUN)) {
        for (WordForm form : morphology.forms(rows.get(i).text("surface"))) {
          Trigger.Voice voice = voice(form.role(), uses);
          if (voice != null) {
            boolean none = uses.contains(EventForm.NONE);
            put(made, form.surface(), i, none ? Trigger.Voice.NONE : voice);
          }
        }
      }
      triggers.add(trigger(rows.get(i), uses));
    }
    Map<String, Set<Integer>> all = new LinkedHashMap<>();
    addSome(all, fixed, true);
    addSome(all, made, true);
    addSome(all, fixed, false);
    made.keySet()
        .removeAll(fixed.entrySet().stream().filter(this::isPlain).map(Map.Entry::getKey).toList());
    addSome(all, made, false);
    Map<String, Set<Integer>> ended = new LinkedHashMap<>(all);
    all.forEach(
        (word, values) ->
            profile.pronounEndings().forEach(ending -> ended.putIfAbsent(word + ending, values)));
    ended.forEach(
        (word, values) ->
            values.forEach(value -> lexicon.add(word, SenseKind.EVENT_TRIGGER, value)));
  }

  /** Those that ask for a fellow word, or those that do not. */
  private void addSome(
      Map<String, Set<Integer>> all, Map<String, Set<Integer>> some, boolean fellow) {
    some.forEach(
        (word, values) ->
            values.stream()
                .filter(value -> trigger(value).with().isEmpty() != fellow)
                .forEach(
                    value -> all.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(value)));
  }

  private boolean isPlain(Map.Entry<String, Set<Integer>> form) {
    return form.getValue().stream().anyMatch(value -> trigger(value).with().isEmpty());
  }

  private static void put(
      Map<String, Set<Integer>> forms, String word, int row, Trigger.Voice voice) {
    forms
        .computeIfAbsent(CharTable.fold(word), w -> new LinkedHashSet<>())
        .add(row << VOICE_BITS | voice.ordinal());
  }

  private static Set<EventForm> uses(WordList.Row row) {
    Set<EventForm> uses = EnumSet.noneOf(EventForm.class);
    for (String cell : row.text("forms").split(" ", -1)) {
      EventForm form = constant(cell, EventForm.class);
      if (form == null) {
        throw row.error("forms", "has a form that is none of EventForm: " + cell);
      }
      uses.add(form);
    }
    return uses;
  }

  private static <E extends Enum<E>> @Nullable E constant(String name, Class<E> type) {
    for (E value : type.getEnumConstants()) {
      if (value.name().equals(name)) {
        return value;
      }
    }
    return null;
  }

  private Trigger trigger(WordList.Row row, Set<EventForm> uses) {
    String cameo = row.text("cameo");
    if (!cameo.isEmpty() && !cameo.matches("[0-9]{2,4}")) {
      throw row.error("cameo", "is no CAMEO code");
    }
    return new Trigger(
        row.text("surface"),
        row.constant("type", EventType.class),
        cameo.isEmpty() ? null : cameo,
        row.constant("frame", EventFrame.class),
        row.text("complement").isEmpty() ? null : row.constant("complement", EventComplement.class),
        uses.contains(EventForm.WEAK),
        fellows(row));
  }

  /** The words of the cell and of the groups that it names: "@forces convoy". */
  private FellowWords fellows(WordList.Row row) {
    String cell = row.text("with");
    FellowWords known = cell.isEmpty() ? FellowWords.NONE : fellows.get(cell);
    if (known != null) {
      return known;
    }
    List<String> words = new ArrayList<>();
    List<String> groups = new ArrayList<>();
    for (String word : cell.split(" ", -1)) {
      if (!word.startsWith(GROUP)) {
        words.add(CharTable.fold(word));
        continue;
      }
      List<String> group = fellowGroups.get(word.substring(GROUP.length()));
      if (group == null) {
        throw row.error("with", "names a group that fellow-words.tsv does not have: " + word);
      }
      groups.addAll(group);
    }
    FellowWords made = FellowWords.of(words, groups, profile.pronounEndings());
    fellows.put(cell, made);
    return made;
  }

  private void addFellowGroups(List<WordList.Row> rows) {
    for (WordList.Row row : rows) {
      fellowGroups
          .computeIfAbsent(row.text("group"), name -> new ArrayList<>())
          .add(CharTable.fold(row.text("surface")));
    }
  }

  private static Trigger.@Nullable Voice voice(EventForm form) {
    return switch (form) {
      case ACTIVE -> Trigger.Voice.ACTIVE;
      case PASSIVE -> Trigger.Voice.PASSIVE;
      case ACTION -> Trigger.Voice.ACTION;
      case NOUN -> Trigger.Voice.NOUN;
      case NONE -> Trigger.Voice.NONE;
      case PARTICIPLE -> Trigger.Voice.PARTICIPLE;
      default -> null;
    };
  }

  private static Trigger.@Nullable Voice voice(FormRole role, Set<EventForm> uses) {
    return switch (role) {
      case ACTIVE -> uses.contains(EventForm.VERB) ? Trigger.Voice.ACTIVE : null;
      case PASSIVE -> uses.contains(EventForm.VERB) ? Trigger.Voice.PASSIVE : null;
      case PARTICIPLE -> uses.contains(EventForm.VERB) ? Trigger.Voice.PARTICIPLE : null;
      case PLURAL -> plural(uses);
      case BASE -> uses.contains(EventForm.VERB) ? Trigger.Voice.BASE : null;
      case ACT -> uses.contains(EventForm.ACT) ? Trigger.Voice.ACT : null;
      case RESULT -> uses.contains(EventForm.RESULT) ? Trigger.Voice.NOUN : null;
      default -> null;
    };
  }

  private static Trigger.@Nullable Voice plural(Set<EventForm> uses) {
    if (uses.contains(EventForm.ACTION)) {
      return Trigger.Voice.ACTION;
    }
    return uses.contains(EventForm.NOUN) ? Trigger.Voice.NOUN : null;
  }

  private <E extends Enum<E>> void addSets(
      Lexicon.Builder lexicon,
      List<WordList.Row> rows,
      String column,
      Class<E> type,
      List<Long> sets,
      SenseKind kind) {
    Map<String, Long> merged = new LinkedHashMap<>();
    for (WordList.Row row : rows) {
      long bit = 1L << row.constant(column, type).ordinal();
      merged.merge(CharTable.fold(row.text("surface")), bit, (a, b) -> a | b);
    }
    Map<Long, Integer> numbered = new HashMap<>();
    merged.forEach(
        (word, set) -> {
          int number = numbered.computeIfAbsent(set, s -> sets.size());
          if (number == sets.size()) {
            sets.add(set);
          }
          lexicon.add(word, kind, number);
        });
  }

  LanguageProfile profile() {
    return profile;
  }

  /** {@return how the verbs of the language begin} */
  Prefixes verbPrefixes() {
    return verbPrefixes;
  }

  /** {@return how the passive verbs of the language begin} */
  Prefixes passivePrefixes() {
    return passivePrefixes;
  }

  /** {@return whether the word ends in a pronoun: "tentaranya"} */
  boolean endsWithPronoun(Tokens tokens, int t) {
    return pronounEndings.begin(tokens.folded(), tokens.begin(t), tokens.end(t), STEM) >= 0;
  }

  /** {@return the trigger that a sense {@link SenseKind#EVENT_TRIGGER} names} */
  Trigger trigger(int value) {
    return triggers.get(value >> VOICE_BITS);
  }

  /** {@return what the form does, for a sense {@link SenseKind#EVENT_TRIGGER}} */
  static Trigger.Voice voice(int value) {
    return VOICES[value & (1 << VOICE_BITS) - 1];
  }

  /** {@return whether the longest word beside events that begins with the token has the cue} */
  boolean begins(Matches matches, int token, EventCue cue) {
    int match = matches.longest(token, SenseKind.EVENT_CUE);
    return match >= 0 && (cues(matches, match) & Items.set(cue)) != 0;
  }

  /** {@return the same trigger as a form with that voice} */
  static int inVoice(int value, Trigger.Voice voice) {
    return value >> VOICE_BITS << VOICE_BITS | voice.ordinal();
  }

  /** {@return the cues of the match: bit {@code 1L << ordinal} for each} */
  long cues(Matches matches, int match) {
    int set = matches.value(match, SenseKind.EVENT_CUE);
    return set < 0 ? 0 : cueSets.get(set);
  }

  /** {@return the meanings of the match: bit {@code 1L << ordinal} of {@link CasualtyWord}} */
  long casualty(Matches matches, int match) {
    int set = matches.value(match, SenseKind.CASUALTY_WORD);
    return set < 0 ? 0 : casualtySets.get(set);
  }

  /** {@return whether the token is a noun for casualties} */
  boolean isVictims(Matches matches, int token) {
    for (int m = token < 0 ? 0 : matches.first(token); token >= 0 && m < matches.last(token); m++) {
      if (matches.end(m) == token + 1) {
        return (casualty(matches, m) & 1L << CasualtyWord.VICTIMS.ordinal()) != 0;
      }
    }
    return false;
  }

  /** {@return the value of a sense {@link SenseKind#COUNT_WORD}} */
  long number(int value) {
    return numbers.get(value) >> 3;
  }

  /** {@return the role of a sense {@link SenseKind#COUNT_WORD}} */
  NumberRole role(int value) {
    return ROLES[(int) (numbers.get(value) & 7)];
  }
}
