package org.warta.en;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.warta.spi.Derivation;
import org.warta.spi.FormRole;
import org.warta.spi.LanguageModuleException;
import org.warta.spi.Morphology;
import org.warta.spi.WordForm;
import org.warta.spi.WordList;

/**
 * The endings of English: {@code -s -ed -ing -er}, and a list of the verbs that do without. Of a
 * stem of several words a verb changes the first, a noun the last. Immutable and thread-safe.
 */
public final class EnglishMorphology implements Morphology {
  private static final String IRREGULAR = "irregular-verbs.tsv";
  private static final int LONGEST = 40;
  private static final int SHORTEST = 3;

  private final Map<String, Past> irregular;
  private final Map<String, String> stems = new LinkedHashMap<>();

  private record Past(String past, String participle) {}

  /** Reads the irregular verbs. */
  public EnglishMorphology() {
    Map<String, Past> verbs = new LinkedHashMap<>();
    for (WordList.Row row : rows()) {
      String stem = row.text("surface");
      Past past = new Past(row.text("past"), row.text("participle"));
      verbs.put(stem, past);
      stems.putIfAbsent(past.past(), stem);
      stems.putIfAbsent(past.participle(), stem);
    }
    irregular = verbs;
  }

  private static List<WordList.Row> rows() {
    try (InputStream in = EnglishMorphology.class.getResourceAsStream(IRREGULAR)) {
      if (in == null) {
        throw new LanguageModuleException("en: the list " + IRREGULAR + " is missing");
      }
      return WordList.read(
              "en/" + IRREGULAR, List.of("surface", "past", "participle"), List.of(), in)
          .rows();
    } catch (IOException e) {
      throw new LanguageModuleException("en/" + IRREGULAR + ": cannot be read", e);
    }
  }

  /** The stem comes first as a verb, since that is what "they attack" has. */
  @Override
  public List<WordForm> forms(String stem) {
    if (stem.isBlank()) {
      return List.of();
    }
    int space = stem.indexOf(' ');
    String verb = space < 0 ? stem : stem.substring(0, space);
    String rest = space < 0 ? "" : stem.substring(space);
    Past past = irregular.getOrDefault(verb, regular(verb));
    List<WordForm> forms = new ArrayList<>();
    forms.add(new WordForm(stem, FormRole.ACTIVE));
    forms.add(new WordForm(Endings.s(verb) + rest, FormRole.ACTIVE));
    forms.add(new WordForm(Endings.ing(verb) + rest, FormRole.ACTIVE));
    forms.add(new WordForm(past.participle() + rest, FormRole.PARTICIPLE));
    if (!past.past().equals(past.participle())) {
      forms.add(new WordForm(past.past() + rest, FormRole.ACTIVE));
    }
    forms.add(new WordForm(Endings.s(stem), FormRole.PLURAL));
    forms.add(new WordForm(Endings.ing(verb) + rest, FormRole.ACT));
    forms.add(new WordForm(Endings.er(verb) + rest, FormRole.AGENT));
    return forms;
  }

  private static Past regular(String verb) {
    String form = Endings.ed(verb);
    return new Past(form, form);
  }

  @Override
  public List<Derivation> derivations(String form) {
    int n = form.length();
    if (n < SHORTEST || n > LONGEST) {
      return List.of();
    }
    List<Derivation> found = new ArrayList<>();
    String known = stems.get(form);
    if (known != null) {
      found.add(new Derivation(known, true, List.of()));
    }
    for (String stem : Endings.stems(form)) {
      found.add(new Derivation(stem, true, List.of()));
    }
    return found;
  }
}
