package org.warta;

/** Whether a text reports casualties or says that none are known. */
public enum CasualtyStatus {
  /** It reports them, with or without a number, zero included. */
  REPORTED,
  /** It says that nothing is known of them; this is not zero. */
  NOT_REPORTED
}
