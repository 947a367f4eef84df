package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
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

  private final ActorWorld world;
  private final List<Entry> entries = new ArrayList<>();
  private final Map<String, List<Entry>> byBones = new HashMap<>();
  private final Map<String, List<Entry>> byShort = new HashMap<>();
  private final JaroWinklerSimilarity similarity = new JaroWinklerSimilarity();

  private record Entry(int actor, List<String> sounds) {}

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
        entries.add(entry);
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

  /** {@return the listed person that the name spells, or null} */
  @Nullable WorldActor find(String name) {
    List<String> sounds = sounds(name);
    if (sounds.size() == 1) {
      return single(sounds.get(0));
    }
    if (sounds.size() < 2 || sounds.size() > 8) {
      return null;
    }
    Set<Entry> candidates = new LinkedHashSet<>();
    for (String sound : sounds) {
      List<Entry> bucket = byBones.getOrDefault(NameSound.bones(sound), List.of());
      if (bucket.size() <= LONGEST_BUCKET) {
        candidates.addAll(bucket);
      }
    }
    double best = 0;
    int actor = -1;
    boolean tie = false;
    for (Entry entry : candidates) {
      double score = score(sounds, entry.sounds());
      if (score > best) {
        tie = false;
        best = score;
        actor = entry.actor();
      } else if (score == best && actor != entry.actor()) {
        tie = true;
      }
    }
    return best >= LEAST_NAME && !tie ? world.actor(actor) : null;
  }

  private @Nullable WorldActor single(String sound) {
    List<Entry> found = sound.length() < 5 ? List.of() : byShort.getOrDefault(sound, List.of());
    return found.size() == 1 ? world.actor(found.get(0).actor()) : null;
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
