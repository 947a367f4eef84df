@NullMarked
package org.warta.compatibility;

import org.jspecify.annotations.NullMarked;
