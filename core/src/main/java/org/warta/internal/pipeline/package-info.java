/** The way of an article through the stages, for each language that is installed. */
@NullMarked
package org.warta.internal.pipeline;

import org.jspecify.annotations.NullMarked;
