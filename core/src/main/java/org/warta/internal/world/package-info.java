/**
 * What the library knows of the world and no language owns: places with their coordinates,
 * countries and names. Read once from the tables of the jar, kept in compact arrays.
 */
@NullMarked
package org.warta.internal.world;

import org.jspecify.annotations.NullMarked;
