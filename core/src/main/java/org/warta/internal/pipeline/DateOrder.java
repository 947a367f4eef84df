package org.warta.internal.pipeline;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.internal.text.CharTable;
import org.warta.internal.world.ActorWorld;
import org.warta.internal.world.ActorWorld.ListedName;
import org.warta.spi.LanguageProfile;

/** Which outlets write the day before the month in digits. Immutable and thread-safe. */
final class DateOrder {
  private final boolean usual;
  private final List<String> monthFirst;
  private final Map<String, String> countries = new HashMap<>();

  DateOrder(LanguageProfile profile, ActorWorld world) {
    usual = profile.dayBeforeMonth();
    monthFirst = profile.monthFirstCountries();
    if (monthFirst.isEmpty()) {
      return;
    }
    for (ListedName name : world.names()) {
      String country = world.isOutlet(name.actor()) ? world.actor(name.actor()).country() : null;
      if (country != null) {
        countries.putIfAbsent(CharTable.fold(name.text()), country);
      }
    }
  }

  /** {@return whether the day comes first; as usual in the language where the outlet is unknown} */
  boolean isDayFirst(@Nullable String outlet) {
    String country = outlet == null ? null : countries.get(CharTable.fold(outlet.strip()));
    return country == null ? usual : !monthFirst.contains(country);
  }
}
