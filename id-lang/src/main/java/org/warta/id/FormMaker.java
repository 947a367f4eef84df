package org.warta.id;

import static org.warta.id.NasalPrefix.ME;
import static org.warta.id.NasalPrefix.PE;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warta.spi.FormRole;
import org.warta.spi.WordForm;

/** Makes the forms of one stem. Not thread-safe. */
final class FormMaker {
  private static final List<String> SUFFIXES = List.of("", "kan", "i");

  private final Map<String, FormRole> forms = new LinkedHashMap<>();
  private final String stem;
  private final String base;

  FormMaker(String stem) {
    this.stem = stem;
    this.base = stem.replace(" ", "").replace("-", "");
  }

  List<WordForm> forms() {
    add(stem, FormRole.BASE);
    if (base.length() > 1) {
      affixed();
    }
    return forms.entrySet().stream().map(e -> new WordForm(e.getKey(), e.getValue())).toList();
  }

  private void affixed() {
    verbs(base);
    add(per("per", base) + "an", FormRole.ACT);
    add("pe" + base + "an", FormRole.ACT);
    add(PE.of(base), FormRole.AGENT);
    add("pe" + base, FormRole.AGENT);
    add(stem + "an", FormRole.RESULT);
    add("ke" + base + "an", FormRole.RESULT);
    add("keter" + base + "an", FormRole.RESULT);
    add("ketidak" + base + "an", FormRole.RESULT);
    per();
    ber();
    add(stem + "-" + stem, FormRole.REPEATED);
    add(base + "an-" + base + "an", FormRole.REPEATED);
    add(base + "-" + ME.of(base), FormRole.REPEATED);
    add("ke" + base + "an-ke" + base + "an", FormRole.REPEATED);
  }

  private void verbs(String b) {
    for (String suffix : SUFFIXES) {
      if (suffix.equals("i") && b.endsWith("i")) {
        continue; // "memberi", never "memberii"
      }
      String core = b + suffix;
      add(ME.of(b) + suffix, FormRole.ACTIVE);
      add(ME.keeping(b) + suffix, FormRole.ACTIVE);
      add("di" + core, FormRole.PASSIVE);
      add("ku" + core, FormRole.PASSIVE);
      add("kau" + core, FormRole.PASSIVE);
      add(ter(b) + suffix, FormRole.STATIVE);
      if (!suffix.isEmpty()) {
        add(core, FormRole.ACTIVE);
      }
    }
    add(PE.of(b) + "an", FormRole.ACT);
    add(PE.keeping(b) + "an", FormRole.ACT);
  }

  private void per() {
    for (String suffix : SUFFIXES) {
      String core = per("per", base) + suffix;
      add("mem" + core, FormRole.ACTIVE);
      add("di" + core, FormRole.PASSIVE);
    }
  }

  private void ber() {
    String core = per("ber", base);
    add(core, FormRole.STATIVE);
    add(core + "an", FormRole.STATIVE);
    add(core + "kan", FormRole.STATIVE);
    add(core + "-" + base, FormRole.REPEATED);
    add("mem" + core + "kan", FormRole.ACTIVE);
    add("di" + core + "kan", FormRole.PASSIVE);
    add("pem" + core + "an", FormRole.ACT);
    add("ke" + core + "an", FormRole.RESULT);
    add("bersi" + base, FormRole.STATIVE);
  }

  private void add(String form, FormRole role) {
    forms.putIfAbsent(form, role);
  }

  static String ter(String base) {
    return base.startsWith("r") ? "te" + base : "ter" + base;
  }

  /**
   * Joins {@code ber-} or {@code per-} to the base: "berperang", "bekerja", "berunding", "belajar".
   */
  static String per(String prefix, String base) {
    String open = prefix.substring(0, 2);
    if (base.equals("ajar")) {
      return open + "l" + base;
    }
    boolean plain =
        base.startsWith("r")
            || base.startsWith("kerja")
            || base.startsWith("ternak")
            || base.startsWith("terbang");
    return plain ? open + base : prefix + base;
  }
}
