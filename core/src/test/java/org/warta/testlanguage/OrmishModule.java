package org.warta.testlanguage;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.warta.spi.Derivation;
import org.warta.spi.FormRole;
import org.warta.spi.LanguageModule;
import org.warta.spi.LanguageProfile;
import org.warta.spi.Morphology;
import org.warta.spi.WordForm;
import org.warta.spi.WordLists;

/**
 * Ormish, a made-up language whose modifiers stand before the noun: the month before its day, the
 * owner before what is owned, the state before its army. A verb in "-ed" is active or passive by
 * the words beside it.
 */
public final class OrmishModule implements LanguageModule {
  /** A tag that ISO 639 leaves to private use. */
  public static final String TAG = "qom";

  private static final Map<String, String> FILES =
      Map.ofEntries(
          Map.entry("function-words.tsv", "surface\nolm\nvon\nzu\n"),
          Map.entry("months.tsv", "surface\tmonth\tguard\nVarn\t1\t\nOkt\t10\tABBREVIATION\n"),
          Map.entry("weekdays.tsv", "surface\tweekday\nTorda\t1\nZatta\t6\n"),
          Map.entry(
              "day-parts.tsv",
              "surface\tpart\tfrom\tto\talone\nantem\tMO\t0\t12\tCLOCK\npostem\tAF\t12\t24\tCLOCK\n"),
          Map.entry(
              "time-units.tsv",
              "surface\tunit\ndol\tDAY\nwelk\tWEEK\nyar\tYEAR\nsekl\tCENTURY\nkvart\tQUARTER\n"),
          Map.entry("numbers.tsv", "surface\tvalue\trole\ntri\t3\tVALUE\nprim\t1\tORDINAL\n"),
          Map.entry(
              "time-directions.tsv",
              "surface\tdirection\torder\nago\tPAST\t\nlest\tPAST\tBEFORE\nnekst\tFUTURE\tBEFORE\n"
                  + "passt\tPAST_SPAN\tBEFORE\n"),
          Map.entry("time-zones.tsv", "surface\toffset\nZTT\t+02:00\n"),
          Map.entry(
              "time-cues.tsv",
              "surface\tcue\nan\tAT\neth\tORDINAL_SUFFIX\nmidd\tMID\nend von\tEND\n"),
          Map.entry(
              "place-names.tsv",
              "surface\tplace\tkind\nGhanesk\tQ117\tadjective\nKenyesk\tQ114\tadjective\n"),
          Map.entry(
              "place-cues.tsv",
              "surface\tcue\n'x\tPOSSESSIVE\nin\tAT\nan\tTOWARD\nArkon\tOFFICE\n"),
          Map.entry(
              "state-organs.tsv",
              "surface\torgan\tform\nkorun\tMIL\tNOUN\nfremministry\tMFA\tNAME\n"),
          Map.entry("people-groups.tsv", "surface\trole\nfolk\tCVL\n"),
          Map.entry(
              "titles.tsv",
              "surface\tkind\trole\toffice\nArkon\tOFFICE\tGOV\thead-of-state\nspoker\tOFFICE\t\t\n"),
          Map.entry(
              "speech-cues.tsv", "surface\tspeaker\tsetting\tact\nsedd\tEITHER\tANYWHERE\tSAY\n"),
          Map.entry("source-words.tsv", "surface\trole\nthet\tCOMPLEMENT\nin\tBREAK\n"),
          Map.entry(
              "event-triggers.tsv",
              "surface\ttype\tcameo\tframe\tforms\tcomplement\n"
                  + "blarp\tASSAULT\t190\tHIT\tNOUN\t\nblarp\tASSAULT\t190\tHIT\tACTIVE VERB\t\n"
                  + "prult\tREQUEST\t100\tADDRESS\tVERB\tDEMANDED\nvell\tAGREE\t030\tJOIN\tVERB\t\n"),
          Map.entry(
              "event-cues.tsv",
              "surface\tcue\nbi\tBY\nwas\tBE\nzu\tPURPOSE\nzu\tSO_THAT\nvon\tOF\nin\tAT\nwil\tWILL\n"),
          Map.entry(
              "casualty-words.tsv",
              "surface\tword\nglimmed\tKILLED\nglimmed\tKILLS\nfolk\tPERSON\nhurted\tINJURED\n"
                  + "hurted\tINJURES\n"));

  private static final WordLists LISTS =
      WordLists.read(
          TAG,
          name ->
              FILES.containsKey(name)
                  ? new ByteArrayInputStream(
                      FILES.getOrDefault(name, "").getBytes(StandardCharsets.UTF_8))
                  : null);
  private static final LanguageProfile PROFILE =
      LanguageProfile.builder()
          .dayBeforeMonth(false)
          .dayMonthOrderVaries(true)
          .monthFirstCountries(List.of("USA"))
          .prepositionInsideTime(true)
          .decimalComma(false)
          .modifierFollowsNoun(false)
          .clitics(List.of("'x"))
          .build();

  @Override
  public String tag() {
    return TAG;
  }

  @Override
  public WordLists wordLists() {
    return LISTS;
  }

  @Override
  public LanguageProfile profile() {
    return PROFILE;
  }

  @Override
  public Morphology morphology() {
    return new Morphology() {
      @Override
      public List<WordForm> forms(String stem) {
        return List.of(
            new WordForm(stem, FormRole.ACTIVE),
            new WordForm(stem + "ed", FormRole.PARTICIPLE),
            new WordForm(stem + "en", FormRole.PLURAL));
      }

      @Override
      public List<Derivation> derivations(String form) {
        return List.of();
      }
    };
  }
}
