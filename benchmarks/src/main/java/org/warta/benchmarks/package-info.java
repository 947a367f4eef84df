/** Speed of the stages and of peers, as ratios to ICU4J's word break in the same run. */
@NullMarked
package org.warta.benchmarks;

import org.jspecify.annotations.NullMarked;
