/**
 * A small Malay module, made of word lists and one class, to copy for a language of your own.
 *
 * <p>Its {@code README.md} tells how it was made, step by step. {@code NewsNormalizer.create()}
 * finds it on the class path.
 */
@NullMarked
package org.warta.example.malay;

import org.jspecify.annotations.NullMarked;
