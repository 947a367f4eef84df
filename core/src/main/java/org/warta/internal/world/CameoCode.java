package org.warta.internal.world;

import org.jspecify.annotations.Nullable;

/** Reads the parts of a CAMEO actor code: three letters of a country, then three of each role. */
public final class CameoCode {
  /** The role of private people. */
  public static final String CIVILIAN = "CVL";

  /** The role of criminals and suspects. */
  public static final String CRIMINAL = "CRM";

  /** The role of governments and those who hold their offices. */
  public static final String GOVERNMENT = "GOV";

  /** The role of companies and those who run them. */
  public static final String BUSINESS = "BUS";

  /** The role of the press. */
  public static final String MEDIA = "MED";

  /** How long the country is, and each role. */
  private static final int PART = 3;

  private CameoCode() {}

  /** {@return the first role of the code, such as "GOV"; empty where it has none or is null} */
  public static String role(@Nullable String code) {
    return code == null || code.length() < 2 * PART ? "" : code.substring(PART, 2 * PART);
  }
}
