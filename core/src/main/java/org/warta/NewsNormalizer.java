package org.warta;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ServiceLoader;
import org.warta.internal.pipeline.Normalizer;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageModuleException;

/**
 * Reads news articles and returns what they say as records.
 *
 * <pre>{@code
 * NewsNormalizer normalizer = NewsNormalizer.create();
 * Article article = normalizer.normalize(RawArticle.of(text));
 * article.sentences().forEach(sentence -> System.out.println(sentence.text()));
 * }</pre>
 *
 * <p>Make one and keep it: it holds the words of all installed languages. Immutable and
 * thread-safe; the same article gives an equal result on any day, machine, locale and thread.
 */
public final class NewsNormalizer {
  private final Normalizer normalizer;

  private NewsNormalizer(Builder builder) {
    this.normalizer = new Normalizer(builder.modules(), builder.added(), builder.limits);
  }

  /**
   * {@return a normalizer with every language module on the class path or module path}
   *
   * @throws LanguageModuleException where a module cannot be loaded
   */
  public static NewsNormalizer create() {
    return builder().build();
  }

  /** {@return a builder of a normalizer} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return the BCP 47 tags of the installed languages} */
  public List<String> languages() {
    return normalizer.languages();
  }

  /**
   * Reads one article.
   *
   * <p>Never throws for what stands in the article: damaged, empty or endless text, a language that
   * is not installed or a date that is none gives an article with warnings. Linear in the length of
   * the text.
   *
   * @param raw the article as it was printed or scraped
   * @return what it says, each part tied to its characters in the untouched text
   */
  public Article normalize(RawArticle raw) {
    return normalizer.normalize(Objects.requireNonNull(raw, "raw"));
  }

  /** Gathers the parts of a {@link NewsNormalizer}. Not thread-safe. */
  public static final class Builder extends WorldBuilder<Builder> {
    private final List<LanguageModule> given = new ArrayList<>();
    private Limits limits = Limits.DEFAULT;

    private Builder() {}

    @Override
    Builder self() {
      return this;
    }

    /**
     * Adds a language. Where one is added so, only those added are used; else all that {@link
     * ServiceLoader} finds.
     *
     * @param module the language
     * @return this builder
     */
    public Builder module(LanguageModule module) {
      given.add(Objects.requireNonNull(module, "module"));
      return this;
    }

    /**
     * Sets the limits; {@link Limits#DEFAULT} unless set.
     *
     * @param limits how much of an article is read
     * @return this builder
     */
    public Builder limits(Limits limits) {
      this.limits = Objects.requireNonNull(limits, "limits");
      return this;
    }

    /**
     * {@return the normalizer}
     *
     * @throws LanguageModuleException where a module cannot be loaded, or two are for one tag
     * @throws IllegalArgumentException where an added place or actor has an id that is there
     *     already, or an alias is for an id that is not
     */
    public NewsNormalizer build() {
      return new NewsNormalizer(this);
    }

    private List<LanguageModule> modules() {
      return given.isEmpty() ? InstalledModules.all() : given;
    }
  }
}
