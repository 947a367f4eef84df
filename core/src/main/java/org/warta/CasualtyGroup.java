package org.warta;

/** Who the casualties were. */
public enum CasualtyGroup {
  /** Civilians. */
  CIVILIAN,
  /** Soldiers, police or fighters. */
  COMBATANT,
  /** Both. */
  MIXED,
  /** Not said. */
  UNKNOWN
}
