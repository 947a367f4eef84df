package org.warta.internal.event;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.EventType;
import org.warta.Modality;
import org.warta.Tense;

/** PLOVER's category and mode, and the CAMEO code, of an event as it stands. Stateless. */
final class Plover {
  private static final Map<String, String> MODES =
      Map.ofEntries(
          Map.entry("041", "phone"),
          Map.entry("042", "visit"),
          Map.entry("043", "visit"),
          Map.entry("045", "third-party"),
          Map.entry("0841", "release"),
          Map.entry("0842", "return"),
          Map.entry("0871", "ceasefire"),
          Map.entry("0873", "disarm"),
          Map.entry("0874", "withdraw"),
          Map.entry("086", "access"),
          Map.entry("0861", "access"),
          Map.entry("0862", "access"),
          Map.entry("0863", "access"),
          Map.entry("111", "disapprove"),
          Map.entry("112", "allege"),
          Map.entry("1121", "allege"),
          Map.entry("090", "investigate"),
          Map.entry("091", "investigate"),
          Map.entry("092", "investigate"),
          Map.entry("093", "investigate"),
          Map.entry("094", "investigate"),
          Map.entry("115", "legal"),
          Map.entry("141", "demo"),
          Map.entry("142", "hunger"),
          Map.entry("143", "strike"),
          Map.entry("144", "obstruct"),
          Map.entry("145", "riot"),
          Map.entry("116", "convict"),
          Map.entry("161", "relations"),
          Map.entry("162", "aid"),
          Map.entry("163", "embargo"),
          Map.entry("151", "police"),
          Map.entry("153", "police"),
          Map.entry("152", "troops"),
          Map.entry("154", "troops"),
          Map.entry("171", "seize"),
          Map.entry("172", "restrict"),
          Map.entry("173", "arrest"),
          Map.entry("174", "deport"),
          Map.entry("175", "crowd-control"),
          Map.entry("176", "cyber"),
          Map.entry("181", "abduct"),
          Map.entry("182", "beat"),
          Map.entry("1821", "sexual"),
          Map.entry("1822", "torture"),
          Map.entry("183", "explosives"),
          Map.entry("1831", "suicide-attack"),
          Map.entry("186", "assassinate"),
          Map.entry("193", "firearms"),
          Map.entry("194", "heavy-weapons"),
          Map.entry("195", "aerial"),
          Map.entry("1952", "drone"));

  private Plover() {}

  private static boolean isPlan(Modality modality, Tense tense) {
    return modality == Modality.PLANNED && tense == Tense.FUTURE;
  }

  /** {@return the category; null for a statement, accident or disaster} */
  static @Nullable String category(EventType type, Modality modality, Tense tense) {
    return switch (type) {
      case STATEMENT, ACCIDENT, DISASTER -> null;
      case CONSULT, SUPPORT, COOPERATE, AID ->
          isPlan(modality, tense) ? EventType.AGREE.name() : type.name();
      case RETREAT -> isPlan(modality, tense) ? EventType.CONCEDE.name() : type.name();
      default -> type.name();
    };
  }

  /** {@return the CAMEO code, which for what is meant to come is that of the intent} */
  static @Nullable String cameo(
      EventType type, @Nullable String cameo, Modality modality, Tense tense) {
    if (!isPlan(modality, tense)) {
      return cameo;
    }
    return switch (type) {
      case CONSULT -> "036";
      case SUPPORT -> "032";
      case COOPERATE -> "031";
      case AID -> "033";
      default -> cameo;
    };
  }

  /** {@return the mode that the CAMEO code tells, or null} */
  static @Nullable String mode(@Nullable String cameo) {
    return cameo == null ? null : MODES.get(cameo);
  }
}
