/** Tests of the command line program. */
@NullMarked
package org.warta.cli;

import org.jspecify.annotations.NullMarked;
