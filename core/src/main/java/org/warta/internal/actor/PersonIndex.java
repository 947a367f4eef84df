package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;
import org.warta.ActorKind;
import org.warta.internal.text.romanize.Romanizer;
import org.warta.internal.world.ActorWorld;
import org.warta.internal.world.ActorWorld.ListedName;
import org.warta.internal.world.WorldActor;

/**
 * Finds the listed person behind a spelling of the name that no list holds: a transliteration, a
 * misprint, initials for given names. Never a namesake: each word of the one name must be heard in
 * the other. Immutable and thread-safe.
 */
final class PersonIndex {
  private static final double LEAST_WORD = 0.84;
  private static final double LEAST_NAME = 0.90;
  private static final int LONGEST_BUCKET = 400;
  private static final int SHORTEST_SURNAME = 2;

  /** Where the name of the family stands before that of the person, in English as well. */
  private static final Set<String> FAMILY_FIRST = Set.of("CHN", "KHM", "KOR", "PRK", "TWN", "VNM");

  private final ActorWorld world;
  private final Map<String, List<Entry>> byBones = new HashMap<>();
  private final Map<String, List<Entry>> byShort = new HashMap<>();
  private final Map<String, Set<Integer>> bySurname = new HashMap<>();
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  private record Entry(int actor, List<String> sounds) {}

  /**
   * A listed person whom a name may spell.
   *
   * @param actor the person
   * @param score how alike the names sound, 0 to 1
   */
  record Heard(WorldActor actor, double score) {}

  PersonIndex(ActorWorld world) {
    this.world = world;
    for (ListedName name : world.names()) {
      if (world.actor(name.actor()).kind() != ActorKind.PERSON) {
        continue;
      }
      List<String> sounds = sounds(name.text());
      Entry entry = new Entry(name.actor(), sounds);
      if (sounds.size() == 1) {
        byShort.computeIfAbsent(sounds.get(0), k -> new ArrayList<>(1)).add(entry);
      } else if (sounds.size() > 1) {
        String country = world.actor(name.actor()).country();
        boolean familyFirst = country != null && FAMILY_FIRST.contains(country);
        String surname = sounds.get(familyFirst ? 0 : sounds.size() - 1);
        bySurname.computeIfAbsent(surname, k -> new TreeSet<>()).add(name.actor());
        for (String sound : sounds) {
          byBones.computeIfAbsent(NameSound.bones(sound), k -> new ArrayList<>(2)).add(entry);
        }
      }
    }
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
          .map(Entry::actor)
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
    Set<Entry> candidates = new LinkedHashSet<>();
    for (String sound : sounds) {
      List<Entry> bucket = byBones.getOrDefault(NameSound.bones(sound), List.of());
      if (bucket.size() <= LONGEST_BUCKET) {
        candidates.addAll(bucket);
      }
    }
    Map<Integer, Double> best = new LinkedHashMap<>();
    for (Entry entry : candidates) {
      double score = score(sounds, entry.sounds());
      if (score >= LEAST_NAME) {
        best.merge(entry.actor(), score, Math::max);
      }
    }
    List<Heard> heard = new ArrayList<>();
    best.forEach((actor, score) -> heard.add(new Heard(world.actor(actor), score)));
    heard.sort(Comparator.comparingDouble(Heard::score).reversed());
    return heard;
  }

  /** How alike the names are: 0 where a word of the shorter is not heard in the longer. */
  private double score(List<String> a, List<String> b) {
    boolean first = a.size() <= b.size();
    List<String> shorter = first ? a : b;
    List<String> longer = first ? b : a;
    boolean[] used = new boolean[longer.size()];
    double sum = 0;
    double weight = 0;
    for (int i = 0; i < shorter.size(); i++) {
      double best = 0;
      int at = -1;
      for (int j = 0; j < longer.size(); j++) {
        String printed = first ? shorter.get(i) : longer.get(j);
        String listed = first ? longer.get(j) : shorter.get(i);
        double s = used[j] ? 0 : word(printed, listed);
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
      double w = Math.min(8, shorter.get(i).length());
      sum += best * w;
      weight += w;
    }
    if (shorter.size() == 1 || !lastWordsMeet(a, b)) {
      return 0;
    }
    int missing = longer.size() - shorter.size();
    if (!first && missing > 0 && !areInitialsOrParticles(longer, used)) {
      return 0; // the text has a word more than the listed person: a namesake
    }
    return sum / weight - 0.01 * missing;
  }

  private boolean lastWordsMeet(List<String> a, List<String> b) {
    String last = a.get(a.size() - 1);
    for (int j = Math.max(0, b.size() - 2); j < b.size(); j++) {
      if (word(last, b.get(j)) >= LEAST_WORD) {
        return true;
      }
    }
    return a.size() == b.size()
        && word(a.get(0), b.get(b.size() - 1)) >= LEAST_WORD; // order turned round
  }

  private static boolean areInitialsOrParticles(List<String> words, boolean[] used) {
    for (int i = 0; i < words.size(); i++) {
      if (!used[i] && words.get(i).length() > 2) {
        return false;
      }
    }
    return true;
  }

  /**
   * How alike two words sound; an initial in print may stand for a name, not the other way round.
   */
  private double word(String a, String b) {
    if (a.equals(b)) {
      return 1;
    }
    if (b.length() == 1) {
      return 0;
    }
    if (a.length() == 1) {
      return a.charAt(0) == b.charAt(0) ? 0.9 : 0;
    }
    if (a.length() < 4 || b.length() < 4) {
      return NameSound.bones(a).equals(NameSound.bones(b)) && Math.abs(a.length() - b.length()) <= 1
          ? 0.88
          : 0;
    }
    double similar = similarity.apply(a, b);
    boolean sameBones = NameSound.bones(a).equals(NameSound.bones(b));
    return sameBones ? Math.max(similar, 0.9) : similar >= 0.91 ? similar - 0.03 : 0;
  }
}
