package org.warta.spi;

/** What a word does in a number made of words. */
public enum NumberRole {
  /** Adds its value: "three", "twenty". */
  VALUE,
  /** Makes a number from 11 to 19 of the digit before it. */
  TEEN,
  /** Multiplies what stands before it: "hundred", "thousand". */
  MULTIPLIER,
  /** Adds one half, or is one half; its value has no meaning. */
  HALF,
  /** An order: "third". */
  ORDINAL,
  /** Some of its value and more, up to the next power of ten: "dozens". */
  PLURAL,
  /** A number that is not said: "several"; its value has no meaning. */
  INDEFINITE
}
