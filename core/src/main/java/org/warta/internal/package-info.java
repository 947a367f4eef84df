/** What several parts of the library use. */
@NullMarked
package org.warta.internal;

import org.jspecify.annotations.NullMarked;
