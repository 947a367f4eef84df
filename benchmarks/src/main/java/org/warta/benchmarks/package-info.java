/** Speed of the stages and of peers, as ratios within one run. */
@NullMarked
package org.warta.benchmarks;

import org.jspecify.annotations.NullMarked;
