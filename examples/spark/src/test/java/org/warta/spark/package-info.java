@NullMarked
package org.warta.spark;

import org.jspecify.annotations.NullMarked;
