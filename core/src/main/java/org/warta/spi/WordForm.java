package org.warta.spi;

import java.util.Objects;

/**
 * A surface form of a stem.
 *
 * @param surface the form as newspapers print it, lower case
 * @param role what it does in a clause
 */
public record WordForm(String surface, FormRole role) {
  public WordForm {
    Objects.requireNonNull(surface, "surface");
    Objects.requireNonNull(role, "role");
  }
}
