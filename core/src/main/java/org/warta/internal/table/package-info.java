/** Finished tables as bytes: what the build makes of word lists, for a quick start. */
@NullMarked
package org.warta.internal.table;

import org.jspecify.annotations.NullMarked;
