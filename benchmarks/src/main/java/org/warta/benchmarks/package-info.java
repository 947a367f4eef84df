/** Speed of the stages and of peers, as ratios within one run, and what loading costs. */
@NullMarked
package org.warta.benchmarks;

import org.jspecify.annotations.NullMarked;
