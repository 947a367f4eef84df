package org.warta.internal.time;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.WordLists;

/** A made-up language of few words, all of them of time; month before day, points for decimals. */
public final class MadeUpWords implements LanguageModule {
  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("function-words.tsv", "surface\nvo\nmik\n"),
          Map.entry(
              "months.tsv",
              "surface\tmonth\tguard\tcalendar\n"
                  + "Varn\t1\t\t\nSolm\t2\t\t\nLumis\t6\tNAME\t\nVrn\t1\tABBREVIATION\t\n"
                  + "Hask\t9\t\tISLAMIC\n"),
          Map.entry("weekdays.tsv", "surface\tweekday\nTorda\t1\nWelk\t7\n"),
          Map.entry(
              "day-parts.tsv", "surface\tpart\tfrom\tto\nmorv\tMO\t4\t12\nnalt\tNI\t18\t28\n"),
          Map.entry(
              "time-units.tsv",
              "surface\tunit\tcount\ndol\tDAY\t\nwelk\tWEEK\t\nmun\tMONTH\t\nyar\tYEAR\t\n"
                  + "horn\tHOUR\t\nbiwelk\tWEEK\t2\nkvart\tQUARTER\t\n"),
          Map.entry(
              "numbers.tsv",
              "surface\tvalue\trole\n"
                  + "on\t1\tVALUE\n"
                  + "tu\t2\tVALUE\n"
                  + "tri\t3\tVALUE\n"
                  + "twen\t20\tVALUE\n"
                  + "tol\t10\tTEEN\n"
                  + "hun\t100\tMULTIPLIER\n"
                  + "taus\t1000\tMULTIPLIER\n"
                  + "som\t0\tINDEFINITE\n"
                  + "haf\t0\tHALF\n"
                  + "triet\t3\tORDINAL\n"),
          Map.entry(
              "time-directions.tsv",
              "surface\tdirection\nago\tPAST\nnek\tFUTURE\nthis\tPRESENT\nspan\tPAST_SPAN\n"
                  + "lat\tLATER\nprev\tEARLIER\n"),
          Map.entry(
              "relative-days.tsv",
              "surface\tdays\tpart\tbase\nyesta\t-1\t\t\nmorra\t1\t\t\ndayaft\t1\t\tMENTION\n"),
          Map.entry("vague-times.tsv", "surface\treference\nnau\tPRESENT_REF\n"),
          Map.entry("time-zones.tsv", "surface\toffset\nZTT\t+02:00\nloka\tLOCAL\n"),
          Map.entry("holidays.tsv", "surface\tcalendar\tmonth\tday\nYulfest\tGREGORIAN\t12\t25\n"),
          Map.entry(
              "time-cues.tsv",
              "surface\tcue\nat\tCLOCK\nevr\tEVERY\nerl\tSTART\ntil\tUNTIL\nsinc\tAT\nshal\tWILL\n"
                  + "strit\tLABEL\nlest\tLESS_THAN\nan\tAND\nonce\tONCE\ntim\tTIMES\nper\tPER\n"));

  /** {@inheritDoc} */
  @Override
  public String tag() {
    return "qtt";
  }

  @Override
  public WordLists wordLists() {
    return WordLists.read(
        tag(),
        name ->
            FILES.containsKey(name)
                ? new ByteArrayInputStream(FILES.get(name).getBytes(StandardCharsets.UTF_8))
                : null);
  }

  @Override
  public LanguageProfile profile() {
    return LanguageProfile.builder().dayBeforeMonth(false).decimalComma(false).build();
  }
}
