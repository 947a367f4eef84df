import com.ibm.icu.text.DisplayContext;
import com.ibm.icu.text.LocaleDisplayNames;
import com.ibm.icu.text.TimeZoneNames;
import com.ibm.icu.util.Region;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Prints what CLDR knows of places, for places.py: the names of regions and of the cities that
 * stand for time zones, in many languages, and the codes of the regions. Unicode licence V3.
 *
 * <pre>java -cp icu4j-79.1.jar CldrNames.java > cldr.tsv</pre>
 */
public class CldrNames {
  private static final String LOCALES =
      "en af am ar az be bg bn bs ca cs da de el es et fa fi fr he hi hr hu hy it ja ka kk km ko ky"
          + " lo lt lv mk ms my nb ne nl pl ps pt ro ru si sk sl so sq sr sr_Latn sv sw ta te tg th"
          + " tk tr uk ur uz vi zh zh_Hant id";

  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    List<String> regions = new ArrayList<>(Arrays.asList(ULocale.getISOCountries()));
    regions.addAll(List.of("XK", "AC", "IC", "EA", "CP", "DG", "TA"));
    for (String region : regions) {
      String iso3 = new ULocale("und", region).getISO3Country();
      int number = 0;
      try {
        number = Region.getInstance(region).getNumericCode();
      } catch (IllegalArgumentException e) {
        // no region of ISO 3166
      }
      out.println("code\t" + region + "\t" + iso3 + "\t" + number);
    }
    Set<String> zones =
        new TreeSet<>(
            TimeZone.getAvailableIDs(TimeZone.SystemTimeZoneType.CANONICAL_LOCATION, null, null));
    for (String zone : zones) {
      out.println("zone-in\t" + zone + "\t" + TimeZone.getRegion(zone));
    }
    for (String tag : LOCALES.split(" ")) {
      ULocale locale = new ULocale(tag);
      LocaleDisplayNames full = LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_FULL);
      LocaleDisplayNames brief =
          LocaleDisplayNames.getInstance(locale, DisplayContext.LENGTH_SHORT);
      for (String region : regions) {
        Set<String> names = new LinkedHashSet<>();
        names.add(full.regionDisplayName(region));
        names.add(brief.regionDisplayName(region));
        for (String name : names) {
          if (name != null && !name.equals(region)) {
            out.println("region\t" + region + "\t" + tag + "\t" + name);
          }
        }
      }
      TimeZoneNames cities = TimeZoneNames.getInstance(locale);
      for (String zone : zones) {
        String name = cities.getExemplarLocationName(zone);
        if (name != null) {
          out.println("zone\t" + zone + "\t" + tag + "\t" + name);
        }
      }
    }
    out.flush();
  }
}
