package org.warta.id;

import static org.warta.id.NasalPrefix.ME;
import static org.warta.id.NasalPrefix.PE;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warta.spi.Derivation;

/**
 * Reads one form: takes its affixes off, one layer, in all ways that make sense. Not thread-safe.
 */
final class FormReader {
  private static final int SHORTEST = 3;
  private static final String COLLOQUIAL = "in";
  private static final List<String> PARTICLES = List.of("lah", "kah", "pun");
  private static final List<String> POSSESSIVES = List.of("nya", "ku", "mu");
  private static final List<String> PASSIVES = List.of("di", "ku", "kau");
  private static final List<String> BE = List.of("bekerja", "beternak", "beterbang");
  private static final List<String> COMBINING =
      List.of(
          "antar", "pasca", "pra", "non", "anti", "multi", "semi", "sub", "super", "inter", "eks",
          "maha", "tuna", "kontra", "swa", "mono", "mikro", "makro", "nir", "purna", "ekstra",
          "hiper", "infra", "intra", "meta", "neo", "tele", "trans", "ultra", "adi", "bio", "dwi",
          "tri", "panca", "poli", "pro", "re", "serba", "oto", "foto", "hidro", "geo", "eko",
          "psiko", "sosio", "agro", "narko", "nano", "mega", "mini", "bi");

  /** Heads this short begin many a stem as well, so they take stems longer than the other bound. */
  private static final int BRIEF = 3;

  private static final int BRIEF_STEM = 4;

  private final String form;
  private final Map<String, Derivation> readings = new LinkedHashMap<>();

  FormReader(String form) {
    this.form = form;
  }

  List<Derivation> derivations() {
    int hyphen = form.indexOf('-');
    if (hyphen > 0) {
      repeated(form.substring(0, hyphen), form.substring(hyphen + 1));
      return new ArrayList<>(readings.values());
    }
    for (String suffix : List.of("kan", "i", "an", "")) {
      if (form.endsWith(suffix)) {
        prefixes(form.substring(0, form.length() - suffix.length()), suffix);
      }
    }
    clitics();
    colloquial();
    for (String head : COMBINING) {
      int rest = form.length() - head.length();
      if (form.startsWith(head) && rest > (head.length() <= BRIEF ? BRIEF_STEM : SHORTEST)) {
        add(form.substring(head.length()), true);
      }
    }
    return new ArrayList<>(readings.values());
  }

  private void repeated(String first, String second) {
    if (first.equals(second)) {
      add(first, true);
    }
    for (String base : ME.bases(second)) {
      add(base, true); // "tembak-menembak"
    }
    add(second, true); // "baku-tembak": the head stands last
    if (first.startsWith("ber") || first.startsWith("ter") || first.startsWith("se")) {
      add(second, true); // "berulang-ulang"
    }
    if (second.endsWith("an")) {
      add(second.substring(0, second.length() - 2), true); // "mati-matian"
    }
  }

  private void clitics() {
    for (String particle : PARTICLES) {
      if (form.endsWith(particle)) {
        add(form.substring(0, form.length() - particle.length()), true);
      }
    }
    for (String possessive : POSSESSIVES) {
      if (form.endsWith(possessive)) {
        int end = form.length() - possessive.length();
        add(form.substring(0, end), possessive.equals("nya") || end > SHORTEST + 1);
      }
    }
  }

  /**
   * "bayarin", "dikerjain": the ending that stands for {@code -kan} and {@code -i} in the speech of
   * Jakarta (Sneddon, <i>Colloquial Jakartan Indonesian</i>, 2006), and its prefix {@code nge-}.
   */
  private void colloquial() {
    if (!form.endsWith(COLLOQUIAL)) {
      return;
    }
    String core = form.substring(0, form.length() - COLLOQUIAL.length());
    String base = core.startsWith("di") ? core.substring(2) : core;
    base = core.startsWith("nge") ? core.substring(3) : base;
    for (String suffix : List.of("kan", "i")) {
      add(base, false, ME.of(base) + suffix, "di" + base + suffix, base + suffix);
    }
  }

  private void prefixes(String core, String suffix) {
    verbs(core, suffix);
    if (core.startsWith("ke") && suffix.equals("an")) {
      String base = core.substring(2);
      add(base, false, "ke" + base + "an", "pen" + base);
      if (base.startsWith("ter")) {
        add(base.substring(3), false, "ter" + base.substring(3));
      }
      if (base.startsWith("ber")) {
        add(base.substring(3), false, base);
      }
    }
    stative(core, suffix);
    nouns(core, suffix);
    if (!suffix.isEmpty()) {
      voices(core, suffix.equals("an") ? "" : suffix);
    }
    if (core.startsWith("se")) {
      add(core.substring(2), false, form + "nya");
    }
  }

  private void verbs(String core, String suffix) {
    if (!suffix.equals("an")) {
      for (String base : ME.bases(core)) {
        voices(base, suffix);
        nested(base, suffix);
      }
      for (String passive : PASSIVES) {
        if (core.startsWith(passive)) {
          String base = core.substring(passive.length());
          voices(base, suffix);
          nested(base, suffix);
        }
      }
      after("ter", core).forEach(base -> voices(base, suffix));
    }
  }

  /** "mempersenjatai", "diberlakukan": a verb on a base that has a prefix already. */
  private void nested(String base, String suffix) {
    String mem = "mem" + base + suffix;
    String di = "di" + base + suffix;
    for (String inner : after("per", base)) {
      add(inner, false, mem, di, base + suffix, "per" + inner + "an");
    }
    if (suffix.equals("kan")) {
      after("ber", base).forEach(inner -> add(inner, false, base, mem, di));
    }
  }

  private void stative(String core, String suffix) {
    if (suffix.equals("i")) {
      return;
    }
    for (String base : after("ber", core)) {
      String plain = FormMaker.per("ber", base);
      if (suffix.isEmpty() && !plain.equals(core)) {
        continue;
      }
      add(
          base,
          suffix.isEmpty() && base.length() > SHORTEST + 1,
          plain,
          plain + "kan",
          plain + "an");
      if (base.startsWith("si") && suffix.isEmpty()) {
        add(base.substring(2), false, "ke" + base.substring(2) + "an");
      }
    }
  }

  private void nouns(String core, String suffix) {
    if (suffix.equals("kan") || suffix.equals("i")) {
      return;
    }
    for (String base : PE.bases(core)) {
      add(base, false, verbKin(base));
    }
    for (String base : after("per", core)) {
      String ber = FormMaker.per("ber", base);
      String memper = "mem" + FormMaker.per("per", base);
      add(base, false, ber, ber + "an", memper, memper + "kan", memper + "i");
    }
    if (core.startsWith("pe")) {
      String plain = core.substring(2);
      add(plain, false, FormMaker.per("ber", plain), "pe" + plain + (suffix.isEmpty() ? "an" : ""));
      if (core.startsWith("pember")) {
        add(core.substring(6), false, "mem" + core.substring(3) + "kan");
      }
    }
  }

  private static String[] verbKin(String base) {
    if (base.length() < 2) {
      return new String[0];
    }
    String me = ME.of(base);
    String di = "di" + base;
    return new String[] {
      me, me + "kan", me + "i", di, di + "kan", di + "i", PE.of(base) + "an", ME.keeping(base)
    };
  }

  /** All voices of one verb: if "diserang" is a word, so is "menyerang". */
  private void voices(String base, String suffix) {
    if (base.length() < SHORTEST) {
      return;
    }
    add(base, false, ME.of(base) + suffix, ME.keeping(base) + suffix, "di" + base + suffix);
  }

  /** What may stand behind {@code ber-}, {@code per-} or {@code ter-}; none without it. */
  private static List<String> after(String prefix, String core) {
    List<String> bases = new ArrayList<>(2);
    if (core.startsWith(prefix) && core.length() > SHORTEST) {
      bases.add(core.substring(3));
      if (NasalPrefix.isVowel(core.charAt(3))) {
        bases.add(core.substring(2)); // "berunding" is "ber-" and "runding"
      }
    } else if (prefix.equals("ber") && BE.stream().anyMatch(core::startsWith)) {
      bases.add(core.substring(2));
    } else if (!prefix.equals("ter") && core.startsWith(prefix.substring(0, 2) + "lajar")) {
      bases.add(core.substring(3));
    }
    return bases;
  }

  private void add(String stem, boolean regular, String... kin) {
    if (stem.length() < SHORTEST || stem.equals(form)) {
      return;
    }
    Derivation old = readings.get(stem);
    List<String> all = new ArrayList<>(old == null ? List.of() : old.kin());
    for (String word : kin) {
      if (!word.equals(form) && !all.contains(word)) {
        all.add(word);
      }
    }
    boolean always = regular || (old != null && old.regular());
    readings.put(stem, new Derivation(stem, always, all));
  }
}
