package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.warta.ActorKind;
import org.warta.internal.text.CharTable;
import org.warta.internal.text.romanize.Romanizer;
import org.warta.internal.world.ActorWorld;
import org.warta.internal.world.ActorWorld.ListedName;
import org.warta.internal.world.NameCustoms;
import org.warta.internal.world.WorldActor;

/**
 * Finds the listed person behind a spelling of the name that no list holds: a transliteration, a
 * misprint, initials for given names. Never a namesake: each word of the one name must be heard in
 * the other. Immutable and thread-safe.
 */
final class PersonIndex {
  private static final double LEAST_WORD = 0.84;
  private static final double LEAST_NAME = 0.90;
  private static final double LEAST_SIMILAR = 0.91;
  private static final double LEAST_TURNED = 0.93;

  /** Of two names none of whose words sound the same. */
  private static final double LEAST_INEXACT = 0.93;

  /** Of a word where syllables are few, as in Korean and Chinese names. */
  private static final double LEAST_SYLLABLES = 0.95;

  private static final double LEAST_SAME_BONES = 0.8;
  private static final int LONGEST_BUCKET = 400;
  private static final int SHORTEST_SURNAME = 2;

  /** The length from which on a word that lacks its end is a slip. */
  private static final int LONG_WORD = 8;

  /** The length from which on a word is told from others by its sound. */
  private static final int SURE_WORD = 5;

  private final ActorWorld world;

  /** Sounds of the words for "son of" and "daughter of". */
  private final Set<String> sons;

  /** Sounds of short words that a name may have or lack. */
  private final Set<String> particles;

  private final Map<String, List<Entry>> byBones = new HashMap<>();
  private final Map<String, List<Entry>> byShort = new HashMap<>();
  private final Map<String, Set<Integer>> bySurname = new HashMap<>();
  private final Set<String> given = new HashSet<>();
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  /** One word of a name: how it sounds, its consonants, and a bit for each of its letters. */
  private record Word(String sound, String bones, long letters) {
    static Word of(String sound) {
      long letters = 0;
      for (int i = 0; i < sound.length(); i++) {
        letters |= 1L << sound.charAt(i);
      }
      return new Word(sound, NameSound.bones(sound), letters);
    }

    int length() {
      return sound.length();
    }
  }

  private static final class Entry {
    final int actor;
    final List<Word> words;

    /** The words may stand in another order. */
    final boolean turns;

    /** The names of the country are told apart by their vowels. */
    final boolean strict;

    /** The word for "son of" in it, or -1. */
    final int sonOf;

    Entry(int actor, List<Word> words, boolean turns, boolean strict, int sonOf) {
      this.actor = actor;
      this.words = words;
      this.turns = turns;
      this.strict = strict;
      this.sonOf = sonOf;
    }
  }

  /**
   * A listed person whom a name may spell.
   *
   * @param actor the person
   * @param score how alike the names sound, 0 to 1
   */
  record Heard(WorldActor actor, double score) {}

  PersonIndex(ActorWorld world) {
    this.world = world;
    NameCustoms customs = NameCustoms.load();
    sons = sounds(customs.childOf());
    particles = sounds(customs.mayLack());
    given.addAll(customs.given());
    Map<String, Word> words = new HashMap<>();
    for (ListedName name : world.names()) {
      if (world.actor(name.actor()).kind() != ActorKind.PERSON) {
        continue;
      }
      addGiven(name.text());
      List<Word> spelt = new ArrayList<>(4);
      for (String sound : sounds(name.text())) {
        spelt.add(words.computeIfAbsent(sound, Word::of));
      }
      String country = world.actor(name.actor()).country();
      boolean turns = country == null || !customs.noFamily().contains(country);
      boolean familyFirst = country != null && customs.familyFirst().contains(country);
      Entry entry = new Entry(name.actor(), spelt, turns, familyFirst, sonOf(spelt));
      if (spelt.size() == 1) {
        byShort.computeIfAbsent(spelt.get(0).sound(), k -> new ArrayList<>(1)).add(entry);
      } else if (spelt.size() > 1) {
        String surname = spelt.get(familyFirst ? 0 : spelt.size() - 1).sound();
        bySurname.computeIfAbsent(surname, k -> new TreeSet<>()).add(name.actor());
        for (Word word : spelt) {
          byBones.computeIfAbsent(word.bones(), k -> new ArrayList<>(2)).add(entry);
        }
      }
    }
  }

  private void addGiven(String name) {
    String folded = CharTable.fold(name);
    int begin = 0;
    for (int end = folded.indexOf(' '); end >= 0; end = folded.indexOf(' ', begin)) {
      given.add(folded.substring(begin, end));
      begin = end + 1;
    }
  }

  /**
   * {@return whether names of persons begin with the folded word, or it stands before the last one
   * in that of a listed person}
   */
  boolean isGiven(String word) {
    return given.contains(word);
  }

  private static Set<String> sounds(Set<String> words) {
    return words.stream().map(NameSound::of).collect(Collectors.toUnmodifiableSet());
  }

  private static List<String> sounds(String name) {
    String latin = Romanizer.romanize(name);
    List<String> sounds = new ArrayList<>(4);
    for (String word : latin.replace('-', ' ').replace('.', ' ').replace('"', ' ').split(" ", -1)) {
      String sound = NameSound.of(word);
      if (!sound.isEmpty()) {
        sounds.add(sound);
      }
    }
    return List.copyOf(sounds);
  }

  /** {@return the listed person that the name spells, or null for none or several} */
  @Nullable WorldActor find(String name) {
    List<Heard> heard = heard(name);
    boolean tie = heard.size() > 1 && heard.get(0).score() == heard.get(1).score();
    return heard.isEmpty() || tie ? null : heard.get(0).actor();
  }

  /** {@return the listed persons that the name may spell, the most alike first} */
  List<Heard> heard(String name) {
    List<String> sounds = sounds(name);
    if (sounds.size() == 1) {
      String sound = sounds.get(0);
      List<Entry> found = sound.length() < 5 ? List.of() : byShort.getOrDefault(sound, List.of());
      return found.stream()
          .map(entry -> entry.actor)
          .distinct()
          .map(actor -> new Heard(world.actor(actor), LEAST_NAME))
          .toList();
    }
    return sounds.isEmpty() || sounds.size() > 8 ? List.of() : heard(sounds);
  }

  /**
   * {@return the listed persons whose surname is heard in the one word, in the order of the list}
   */
  List<WorldActor> bearers(String surname) {
    List<String> sounds = sounds(surname);
    return sounds.size() != 1 || sounds.get(0).length() < SHORTEST_SURNAME
        ? List.of()
        : bySurname.getOrDefault(sounds.get(0), Set.of()).stream().map(world::actor).toList();
  }

  private List<Heard> heard(List<String> sounds) {
    List<Word> printed = sounds.stream().map(Word::of).toList();
    Set<Entry> candidates = new LinkedHashSet<>();
    for (Word word : printed) {
      List<Entry> bucket = byBones.getOrDefault(word.bones(), List.of());
      if (bucket.size() <= LONGEST_BUCKET) {
        candidates.addAll(bucket);
      }
    }
    Map<Integer, Double> best = new LinkedHashMap<>();
    for (Entry entry : candidates) {
      double score = isOther(printed, entry) ? 0 : score(printed, entry);
      if (score >= LEAST_NAME) {
        best.merge(entry.actor, score, Math::max);
      }
    }
    List<Heard> heard = new ArrayList<>();
    best.forEach((actor, score) -> heard.add(new Heard(world.actor(actor), score)));
    heard.sort(Comparator.comparingDouble(Heard::score).reversed());
    return heard;
  }

  /** How alike the names are: 0 where a word of the shorter is not heard in the longer. */
  private double score(List<Word> a, Entry entry) {
    List<Word> b = entry.words;
    boolean first = a.size() <= b.size();
    List<Word> shorter = first ? a : b;
    List<Word> longer = first ? b : a;
    boolean[] used = new boolean[longer.size()];
    double sum = 0;
    double weight = 0;
    boolean exact = false;
    int behind = -1;
    for (int i = 0; i < shorter.size(); i++) {
      double best = 0;
      int at = -1;
      for (int j = 0; j < longer.size(); j++) {
        Word printed = first ? shorter.get(i) : longer.get(j);
        Word listed = first ? longer.get(j) : shorter.get(i);
        double s = used[j] ? 0 : word(printed, listed, entry.strict);
        if (s > best) {
          best = s;
          at = j;
        }
      }
      boolean last = i == shorter.size() - 1;
      if (best < LEAST_WORD || (last && best < LEAST_WORD + 0.02)) {
        return 0;
      }
      used[at] = true;
      exact |= best == 1;
      if (shorter.size() < longer.size() && at < behind) {
        return 0; // words are missing and the others stand in another order
      }
      behind = at;
      if (shorter.size() < longer.size() && best < 1 && shorter.get(i).length() < SURE_WORD) {
        return 0; // a word is missing and a short one is spelt otherwise
      }
      double w = Math.min(8, shorter.get(i).length());
      sum += best * w;
      weight += w;
    }
    if (shorter.size() == 1 || !lastWordsMeet(a, entry)) {
      return 0;
    }
    int missing = longer.size() - shorter.size();
    boolean unsure = sum < weight || a.stream().anyMatch(word -> word.length() == 1);
    if (first && missing > 0 && unsure && !used[longer.size() - 1]) {
      return 0; // the name of the family is missing and another word is spelt otherwise or short
    }
    if (!first && missing > 0 && !areInitialsOrParticles(longer, used)) {
      return 0; // the text has a word more than the listed person: a namesake
    }
    return exact || sum / weight >= LEAST_INEXACT ? sum / weight - 0.01 * missing : 0;
  }

  /** The son is another one, or of another father: "Salman bin Hamad", "Hamad bin Salman". */
  private boolean isOther(List<Word> printed, Entry entry) {
    int of = entry.sonOf;
    if (of < 1 || of + 1 >= entry.words.size()) {
      return false;
    }
    boolean first = word(printed.get(0), entry.words.get(0), false) >= LEAST_WORD;
    int printedOf = sonOf(printed);
    return !first
        || (printedOf >= 0
            && (printedOf + 1 >= printed.size()
                || word(printed.get(printedOf + 1), entry.words.get(of + 1), false) < LEAST_WORD));
  }

  private int sonOf(List<Word> words) {
    for (int i = 0; i < words.size(); i++) {
      if (sons.contains(words.get(i).sound())) {
        return i;
      }
    }
    return -1;
  }

  private boolean lastWordsMeet(List<Word> a, Entry entry) {
    List<Word> b = entry.words;
    boolean strict = entry.strict;
    Word last = a.get(a.size() - 1);
    if (a.size() == 2 && last.length() == 1) {
      return false; // "Budi S" is anybody
    }
    int from = b.size() - (a.size() == b.size() ? 1 : 2);
    for (int j = Math.max(0, from); j < b.size(); j++) {
      if (word(last, b.get(j), strict) >= LEAST_WORD) {
        return true;
      }
    }
    return entry.turns
        && a.size() == b.size()
        && word(a.get(0), b.get(b.size() - 1), strict) >= LEAST_TURNED
        && word(last, b.get(0), strict) >= LEAST_TURNED; // order turned round
  }

  private boolean areInitialsOrParticles(List<Word> words, boolean[] used) {
    for (int i = 0; i < words.size(); i++) {
      if (!used[i] && words.get(i).length() > 1 && !particles.contains(words.get(i).sound())) {
        return false;
      }
    }
    return true;
  }

  /**
   * How alike two words sound; an initial in print may stand for a name, not the other way round.
   */
  private double word(Word printed, Word listed, boolean strict) {
    String a = printed.sound();
    String b = listed.sound();
    if (a.equals(b)) {
      return 1;
    }
    if (b.length() == 1) {
      return 0;
    }
    if (a.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? 0.9 : 0;
    }
    if (goesOn(a, b) || goesOn(b, a)) {
      return 0;
    }
    if (strict) {
      double similar = a.length() < 4 ? 0 : similarity.apply(a, b);
      return similar >= LEAST_SYLLABLES ? similar : 0;
    }
    boolean sameBones = printed.bones().equals(listed.bones());
    if (a.length() < 4 || b.length() < 4) {
      return sameBones && Math.abs(a.length() - b.length()) <= 1 ? 0.88 : 0;
    }
    if (!sameBones && mostSimilar(printed, listed) < LEAST_SIMILAR) {
      return 0;
    }
    double similar = similarity.apply(a, b);
    if (sameBones && similar < LEAST_SAME_BONES) {
      return 0; // the vowels are all others: "Hasan" and "Khozin"
    }
    return sameBones ? Math.max(similar, 0.9) : similar >= LEAST_SIMILAR ? similar - 0.03 : 0;
  }

  /** "Syarifuddin" goes on from "Syarif": another name, and no slip of a long one. */
  private static boolean goesOn(String longer, String shorter) {
    return shorter.length() < LONG_WORD
        && longer.length() > shorter.length() + 1
        && longer.startsWith(shorter);
  }

  /**
   * {@return what the similarity of the words is at most, by the letters that only one of them has}
   */
  private static double mostSimilar(Word a, Word b) {
    int met =
        Math.min(
            a.length() - Long.bitCount(a.letters() & ~b.letters()),
            b.length() - Long.bitCount(b.letters() & ~a.letters()));
    double jaro = ((double) met / a.length() + (double) met / b.length() + 1) / 3;
    int shorter = Math.min(a.length(), b.length());
    int prefix = 0;
    while (prefix < shorter && a.sound().charAt(prefix) == b.sound().charAt(prefix)) {
      prefix++;
    }
    return jaro + 0.1 * prefix * (1 - jaro);
  }
}
