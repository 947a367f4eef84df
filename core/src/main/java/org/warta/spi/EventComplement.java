package org.warta.spi;

/** How a clause that depends on a word of {@link ListKind#EVENT_TRIGGERS} is to be read. */
public enum EventComplement {
  /** As told: "it reports that". */
  SAID,
  /** As claimed: "it accuses X of". */
  CLAIMED,
  /** As intended: "it promises to". */
  PLANNED,
  /** As asked for: "it urges X to". */
  DEMANDED,
  /** As not done: "it refuses to". */
  REFUSED,
  /** As claimed and not so: "it denies that". */
  DENIED
}
