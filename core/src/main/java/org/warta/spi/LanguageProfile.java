package org.warta.spi;

import java.util.List;
import java.util.Objects;

/**
 * The parameters of the engines for one language: what word lists cannot say. Immutable and
 * thread-safe.
 */
public final class LanguageProfile {
  private final boolean dayBeforeMonth;
  private final boolean decimalComma;
  private final boolean halfBeforeHour;

  private final boolean modifierFollowsNoun;
  private final List<String> verbPrefixes;
  private final String homeCountry;

  private LanguageProfile(Builder builder) {
    this.modifierFollowsNoun = builder.modifierFollowsNoun;
    this.verbPrefixes = builder.verbPrefixes;
    this.homeCountry = builder.homeCountry;
    this.dayBeforeMonth = builder.dayBeforeMonth;
    this.decimalComma = builder.decimalComma;
    this.halfBeforeHour = builder.halfBeforeHour;
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

  /** {@return ISO 3166-1 alpha-3 code of the country whose places are meant first, or empty} */
  public String homeCountry() {
    return homeCountry;
  }

  /** Gathers the parameters of a {@link LanguageProfile}. */
  public static final class Builder {
    private boolean modifierFollowsNoun = true;
    private List<String> verbPrefixes = List.of();
    private String homeCountry = "";
    private boolean dayBeforeMonth = true;
    private boolean decimalComma = true;
    private boolean halfBeforeHour;

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
     * Sets the country whose places are meant where a name is borne by several; none unless set.
     *
     * @param iso3 ISO 3166-1 alpha-3 code
     * @return this builder
     */
    public Builder homeCountry(String iso3) {
      this.homeCountry = Objects.requireNonNull(iso3, "iso3");
      return this;
    }

    /** {@return the profile} */
    public LanguageProfile build() {
      return new LanguageProfile(this);
    }
  }
}
