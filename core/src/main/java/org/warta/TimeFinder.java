package org.warta;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.warta.internal.lexicon.FunctionWords;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.text.Clitics;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.TextMender;
import org.warta.internal.text.Tokenizer;
import org.warta.internal.text.Tokens;
import org.warta.internal.time.TimeStage;
import org.warta.internal.time.TimeWords;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageModuleException;

/**
 * Finds expressions of time in any text, without reading it as an article: a column of dates, a
 * caption, a message.
 *
 * <pre>{@code
 * TimeFinder finder = TimeFinder.create();
 * for (TimeMention time : finder.find("Rapat digelar dua hari lalu", LocalDate.of(2020, 11, 10))) {
 *   System.out.println(time.surface() + " " + TimeValues.of(time).date()); // 2020-11-08
 * }
 * }</pre>
 *
 * <p>The whole text is read, and nothing is left out as {@link NewsNormalizer} leaves out adverts
 * and footers. Immutable and thread-safe; linear in the length of the text; never reads the clock.
 */
public final class TimeFinder {
  private final Lexicon lexicon;
  private final TimeStage stage;
  private final Clitics clitics;
  private final TextMender mender = new TextMender();
  private final Tokenizer tokenizer = new Tokenizer();

  private TimeFinder(LanguageModule module) {
    Lexicon.Builder words = Lexicon.builder();
    FunctionWords.addTo(words, module.wordLists());
    TimeWords times = TimeWords.addTo(words, module.wordLists());
    this.lexicon = words.build();
    this.stage = new TimeStage(times, module.profile());
    this.clitics = new Clitics(module.profile().clitics());
  }

  /**
   * {@return a finder for the language of the one installed module}
   *
   * @throws LanguageModuleException where no module is installed, several are, or it cannot be
   *     loaded
   */
  public static TimeFinder create() {
    return builder().build();
  }

  /** {@return a builder of a finder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the times of the text, in reading order}
   *
   * @param text any text; damaged or endless text does no harm
   * @param anchor the day that "yesterday" and dates without year are counted from
   */
  public List<TimeMention> find(String text, LocalDate anchor) {
    return read(text, Objects.requireNonNull(anchor, "anchor"));
  }

  /**
   * {@return the times of the text, in reading order; what would be counted from a day has X for
   * what is not known}
   *
   * @param text any text; damaged or endless text does no harm
   */
  public List<TimeMention> find(String text) {
    return read(text, null);
  }

  private List<TimeMention> read(String text, @Nullable LocalDate anchor) {
    SourceText source = mender.mend(null, Objects.requireNonNull(text, "text"));
    Tokens tokens = clitics.cut(tokenizer.tokenize(source));
    return stage.read(source, tokens, lexicon.find(tokens), anchor);
  }

  /** Gathers the parts of a {@link TimeFinder}. Not thread-safe. */
  public static final class Builder {
    private @Nullable LanguageModule given;
    private @Nullable String tag;

    private Builder() {}

    /**
     * Sets the language by its module.
     *
     * @param module the language
     * @return this builder
     */
    public Builder module(LanguageModule module) {
      given = Objects.requireNonNull(module, "module");
      return this;
    }

    /**
     * Sets the language by its tag, for where several modules are installed.
     *
     * @param language a BCP 47 tag such as {@code id}
     * @return this builder
     */
    public Builder language(String language) {
      tag = Objects.requireNonNull(language, "language");
      return this;
    }

    /**
     * {@return the finder}
     *
     * @throws IllegalArgumentException where no installed module is for the tag
     * @throws LanguageModuleException where no tag is set and not just one module is installed, or
     *     the module cannot be loaded
     */
    public TimeFinder build() {
      return new TimeFinder(given != null ? given : InstalledModules.find(tag));
    }
  }
}
