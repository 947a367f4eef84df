/** The page of an article: blocks and their kinds, the dateline, sentences, and the story alone. */
@NullMarked
package org.warta.internal.layout;

import org.jspecify.annotations.NullMarked;
