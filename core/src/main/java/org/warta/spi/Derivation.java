package org.warta.spi;

import java.util.List;
import java.util.Objects;

/**
 * One way in which a form may have been made. It holds only if the stem is a word of the language,
 * which the reader of it checks.
 *
 * @param stem what is left when the affixes are taken off, lower case, without spaces; it may be
 *     derived itself
 * @param regular whether every word of the language may be put into this form, so that the stem
 *     alone shows that the form is licit
 * @param kin forms that the same stem has where it has this one, as an active beside a passive; if
 *     one of them is a word, so is the form
 */
public record Derivation(String stem, boolean regular, List<String> kin) {
  public Derivation {
    Objects.requireNonNull(stem, "stem");
    kin = List.copyOf(kin);
  }
}
