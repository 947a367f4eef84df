/**
 * Velvish, a language that nobody speaks: core's own tests use it, so that core names no language.
 */
@NullMarked
package org.warta.testlanguage;

import org.jspecify.annotations.NullMarked;
