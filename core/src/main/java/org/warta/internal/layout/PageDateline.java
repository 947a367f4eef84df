package org.warta.internal.layout;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The head of a story: its places and its outlet.
 *
 * @param begin where it begins, in the mended text
 * @param end where it ends, the dash included where it stands on the same line
 * @param places the place names, each as [begin, end)
 * @param outlet the outlet's name as [begin, end), or null where none is named
 */
public record PageDateline(int begin, int end, List<int[]> places, int @Nullable [] outlet) {}
