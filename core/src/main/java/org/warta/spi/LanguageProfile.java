package org.warta.spi;

import java.util.List;
import java.util.Objects;

/**
 * The parameters of the engines for one language: what word lists cannot say. Immutable and
 * thread-safe.
 */
public final class LanguageProfile {
  private final boolean dayBeforeMonth;
  private final boolean dayMonthOrderVaries;
  private final List<String> monthFirstCountries;
  private final boolean prepositionInsideTime;
  private final boolean decimalComma;
  private final boolean halfBeforeHour;
  private final List<String> keyboard;

  private final boolean modifierFollowsNoun;
  private final List<String> verbPrefixes;
  private final List<String> pronounEndings;
  private final List<String> clitics;
  private final boolean agentFollowsPassive;
  private final List<String> passivePrefixes;
  private final String homeCountry;

  private LanguageProfile(Builder builder) {
    this.modifierFollowsNoun = builder.modifierFollowsNoun;
    this.verbPrefixes = builder.verbPrefixes;
    this.pronounEndings = builder.pronounEndings;
    this.clitics = builder.clitics;
    this.agentFollowsPassive = builder.agentFollowsPassive;
    this.passivePrefixes = builder.passivePrefixes;
    this.homeCountry = builder.homeCountry;
    this.dayBeforeMonth = builder.dayBeforeMonth;
    this.dayMonthOrderVaries = builder.dayMonthOrderVaries;
    this.monthFirstCountries = builder.monthFirstCountries;
    this.prepositionInsideTime = builder.prepositionInsideTime;
    this.decimalComma = builder.decimalComma;
    this.halfBeforeHour = builder.halfBeforeHour;
    this.keyboard = builder.keyboard;
  }

  /** {@return a builder whose parameters are those of most languages} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return whether {@code 9/11/2020} is 9 November (true) or 11 September} */
  public boolean dayBeforeMonth() {
    return dayBeforeMonth;
  }

  /**
   * {@return whether outlets of the language differ in the order of day and month, so that a
   * weekday or a day above 12 may show the order that {@link #dayBeforeMonth} does not name}
   */
  public boolean dayMonthOrderVaries() {
    return dayMonthOrderVaries;
  }

  /**
   * {@return ISO 3166-1 alpha-3 codes of the countries whose outlets write the month before the
   * day, where those of other countries do not; empty where the outlet does not matter}
   */
  public List<String> monthFirstCountries() {
    return monthFirstCountries;
  }

  /** {@return whether a preposition may join an hour and a day: "3 p.m. on Monday"} */
  public boolean prepositionInsideTime() {
    return prepositionInsideTime;
  }

  /**
   * {@return whether {@code 1.500,5} is fifteen hundred and a half (true) or {@code 1,500.5} is}
   */
  public boolean decimalComma() {
    return decimalComma;
  }

  /** {@return whether "half seven" on the clock is half past six (true) or half past seven} */
  public boolean halfBeforeHour() {
    return halfBeforeHour;
  }

  /** {@return whether a name that qualifies a noun stands after it (true) or before it} */
  public boolean modifierFollowsNoun() {
    return modifierFollowsNoun;
  }

  /** {@return how the verbs of a statement begin, folded, where the language shows it} */
  public List<String> verbPrefixes() {
    return verbPrefixes;
  }

  /** {@return the endings that stand for a pronoun on a word, folded} */
  public List<String> pronounEndings() {
    return pronounEndings;
  }

  /** {@return the endings behind an apostrophe that are words of their own, folded} */
  public List<String> clitics() {
    return clitics;
  }

  /** {@return whether who acts may stand right behind a passive verb, with no word before it} */
  public boolean agentFollowsPassive() {
    return agentFollowsPassive;
  }

  /** {@return how passive verbs begin, folded, where the language shows it} */
  public List<String> passivePrefixes() {
    return passivePrefixes;
  }

  /** {@return ISO 3166-1 alpha-3 code of the country whose places are meant first, or empty} */
  public String homeCountry() {
    return homeCountry;
  }

  /** {@return the rows of letters of the usual keyboard, from the top} */
  public List<String> keyboard() {
    return keyboard;
  }

  /** Gathers the parameters of a {@link LanguageProfile}. */
  public static final class Builder {
    private boolean modifierFollowsNoun = true;
    private List<String> verbPrefixes = List.of();
    private List<String> pronounEndings = List.of();
    private List<String> clitics = List.of();
    private boolean agentFollowsPassive;
    private List<String> passivePrefixes = List.of();
    private String homeCountry = "";
    private boolean dayBeforeMonth = true;
    private boolean dayMonthOrderVaries;
    private List<String> monthFirstCountries = List.of();
    private boolean prepositionInsideTime;
    private boolean decimalComma = true;
    private boolean halfBeforeHour;
    private List<String> keyboard = List.of("qwertyuiop", "asdfghjkl", "zxcvbnm");

    private Builder() {}

    /**
     * Sets the order of day and month in numeric dates; day first unless set.
     *
     * @param dayFirst true for day, month, year
     * @return this builder
     */
    public Builder dayBeforeMonth(boolean dayFirst) {
      this.dayBeforeMonth = dayFirst;
      return this;
    }

    /**
     * Sets whether outlets differ in the order of day and month; not unless set.
     *
     * @param varies true where {@code 9/11/2020} and {@code 11/9/2020} are both written for 9
     *     November
     * @return this builder
     */
    public Builder dayMonthOrderVaries(boolean varies) {
      this.dayMonthOrderVaries = varies;
      return this;
    }

    /**
     * Sets the countries whose outlets write the month before the day; none unless set. Of an
     * outlet that is not known, {@link #dayBeforeMonth} holds.
     *
     * @param iso3 ISO 3166-1 alpha-3 codes
     * @return this builder
     */
    public Builder monthFirstCountries(List<String> iso3) {
      this.monthFirstCountries = List.copyOf(iso3);
      return this;
    }

    /**
     * Sets whether a preposition may join an hour and a day; not unless set.
     *
     * @param joins true where "3 p.m. on Monday" is one time
     * @return this builder
     */
    public Builder prepositionInsideTime(boolean joins) {
      this.prepositionInsideTime = joins;
      return this;
    }

    /**
     * Sets the mark of decimals; the comma unless set.
     *
     * @param comma true for {@code 1.500,5}, false for {@code 1,500.5}
     * @return this builder
     */
    public Builder decimalComma(boolean comma) {
      this.decimalComma = comma;
      return this;
    }

    /**
     * Sets how half hours are told; as half past unless set.
     *
     * @param before true where "half seven" is half past six
     * @return this builder
     */
    public Builder halfBeforeHour(boolean before) {
      this.halfBeforeHour = before;
      return this;
    }

    /**
     * Sets where a name stands that qualifies a noun; after the noun unless set.
     *
     * @param follows true for "army of Freedonia", false for "Freedonia army"
     * @return this builder
     */
    public Builder modifierFollowsNoun(boolean follows) {
      this.modifierFollowsNoun = follows;
      return this;
    }

    /**
     * Sets how the verbs of a statement begin; unknown unless set.
     *
     * @param prefixes the beginnings, lower case, each of two letters or more
     * @return this builder
     */
    public Builder verbPrefixes(List<String> prefixes) {
      this.verbPrefixes = List.copyOf(prefixes);
      return this;
    }

    /**
     * Sets the endings that stand for a pronoun on a noun or verb; none unless set.
     *
     * @param endings the endings, lower case
     * @return this builder
     */
    public Builder pronounEndings(List<String> endings) {
      this.pronounEndings = List.copyOf(endings);
      return this;
    }

    /**
     * Sets the endings that are words of their own; none unless set.
     *
     * @param endings the endings with their apostrophe, lower case, such as {@code 's}
     * @return this builder
     */
    public Builder clitics(List<String> endings) {
      this.clitics = List.copyOf(endings);
      return this;
    }

    /**
     * Sets whether who acts may stand right behind a passive verb; not unless set.
     *
     * @param follows true where "was attacked troops" is said for "was attacked by troops"
     * @return this builder
     */
    public Builder agentFollowsPassive(boolean follows) {
      this.agentFollowsPassive = follows;
      return this;
    }

    /**
     * Sets how passive verbs begin; unknown unless set.
     *
     * @param prefixes the beginnings, lower case, each of two letters or more
     * @return this builder
     */
    public Builder passivePrefixes(List<String> prefixes) {
      this.passivePrefixes = List.copyOf(prefixes);
      return this;
    }

    /**
     * Sets the country whose places are meant where a name is borne by several; none unless set.
     *
     * @param iso3 ISO 3166-1 alpha-3 code
     * @return this builder
     */
    public Builder homeCountry(String iso3) {
      this.homeCountry = Objects.requireNonNull(iso3, "iso3");
      return this;
    }

    /**
     * Sets the keyboard, which tells likely slips from unlikely ones; QWERTY unless set.
     *
     * @param rows the rows of letters, from the top, each a little to the right of the one above it
     * @return this builder
     */
    public Builder keyboard(List<String> rows) {
      this.keyboard = List.copyOf(rows);
      return this;
    }

    /** {@return the profile} */
    public LanguageProfile build() {
      return new LanguageProfile(this);
    }
  }
}
