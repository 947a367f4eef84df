package org.warta.internal.pipeline;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.warta.Article;
import org.warta.Limits;
import org.warta.RawArticle;
import org.warta.Warning;
import org.warta.internal.Lazy;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.TextMender;
import org.warta.internal.text.Tokenizer;
import org.warta.internal.text.Tokens;
import org.warta.internal.world.Added;
import org.warta.internal.world.World;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageModuleException;

/** All installed languages and the way an article takes through one. Immutable and thread-safe. */
public final class Normalizer {
  private final List<LanguagePipeline> languages;
  private final LanguageChoice choice;
  private final Limits limits;
  private final TextMender mender = new TextMender();
  private final Tokenizer tokenizer = new Tokenizer();

  /**
   * Makes a normalizer of these modules.
   *
   * @throws LanguageModuleException where a module is broken, or two are for one tag
   * @throws IllegalArgumentException where the world data and what is added do not fit together
   */
  public Normalizer(List<LanguageModule> modules, Added added, Limits limits) {
    List<LanguageModule> given = List.copyOf(modules);
    World world = World.of(added);
    Set<String> tags = new HashSet<>();
    List<LanguagePipeline> pipelines = new ArrayList<>();
    for (LanguageModule module : given) {
      String tag = checkedTag(module);
      if (!tags.add(tag)) {
        throw new LanguageModuleException("two modules for the tag '" + tag + "' (rule L1)");
      }
      pipelines.add(LanguagePipeline.of(module, world));
    }
    this.languages = List.copyOf(pipelines);
    this.choice =
        new LanguageChoice(
            languages, new Lazy<>(() -> LanguagePipeline.undetermined(given, world)));
    this.limits = limits;
  }

  private static String checkedTag(LanguageModule module) {
    String tag = Objects.requireNonNull(module.tag(), "tag of " + module.getClass().getName());
    Locale locale = Locale.forLanguageTag(tag);
    if (locale.getLanguage().isEmpty() || !locale.toLanguageTag().equals(tag)) {
      throw new LanguageModuleException(
          "'" + tag + "' of " + module.getClass().getName() + " is no canonical tag (rule L1)");
    }
    return tag;
  }

  /** {@return the tags of the installed languages, in the order of their modules} */
  public List<String> languages() {
    return languages.stream().map(LanguagePipeline::tag).toList();
  }

  /** {@return the article as records} */
  public Article normalize(RawArticle raw) {
    List<Warning> warnings = new ArrayList<>();
    String published = GivenDate.read(raw.published(), warnings);
    String title = raw.title();
    SourceText source =
        mender.mend(
            title == null || title.isBlank() ? null : limited("title", title, warnings),
            limited("text", raw.text(), warnings));
    Tokens tokens = tokenizer.tokenize(source);
    if (tokens.at(source.textStart()) == tokens.count()) {
      warnings.add(new Warning("EMPTY_TEXT", "the article has no text", null));
    }
    LanguagePipeline language = choice.choose(raw.language(), tokens, warnings);
    return language.read(raw, source, tokens, published, warnings);
  }

  private String limited(String field, String value, List<Warning> warnings) {
    int most = limits.characters();
    if (value.length() <= most) {
      return value;
    }
    warnings.add(
        new Warning(
            "TOO_LONG",
            "the "
                + field
                + " has "
                + value.length()
                + " characters; the limit 'characters' is "
                + most,
            null));
    return value.substring(0, Character.isHighSurrogate(value.charAt(most - 1)) ? most - 1 : most);
  }
}
