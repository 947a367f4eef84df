/**
 * Names of other scripts in Latin letters, near to what English newspapers print, and the bare
 * shape of a name that its spellings share.
 */
@NullMarked
package org.warta.internal.text.romanize;

import org.jspecify.annotations.NullMarked;
