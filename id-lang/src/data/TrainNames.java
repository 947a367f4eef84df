import java.nio.file.Path;
import java.util.List;
import org.warta.id.IndonesianModule;
import org.warta.internal.actor.ActorWords;
import org.warta.internal.actor.NameTrainer;
import org.warta.internal.lexicon.Lexicon;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.place.PlaceWords;
import org.warta.internal.quote.QuoteWords;
import org.warta.internal.time.TimeWords;
import org.warta.internal.world.ActorWorld;
import org.warta.internal.world.Gazetteer;
import org.warta.spi.LanguageProfile;
import org.warta.spi.ListKind;
import org.warta.spi.WordLists;

/**
 * Trains the model that finds names in no list, from idner-news-2k (khairunnisaor, MIT). The same
 * corpus and lists give the same bytes. After {@code ./mvnw test-compile}:
 *
 * <pre>
 * java -cp core/target/classes:core/target/test-classes:id-lang/target/classes:icu4j.jar:commons-text.jar:commons-lang3.jar:jspecify.jar \
 *   id-lang/src/data/TrainNames.java idner-train.txt id-lang/src/main/resources/org/warta/id/name-model.tsv
 * </pre>
 */
public final class TrainNames {
  /** Features whose weights are all smaller add bytes and no names. */
  private static final double LEAST_WEIGHT = 0.3;

  private TrainNames() {}

  public static void main(String[] args) throws Exception {
    IndonesianModule module = new IndonesianModule();
    WordLists lists = module.wordLists();
    LanguageProfile profile = module.profile();
    Lexicon.Builder lexicon = Lexicon.builder();
    lists
        .list(ListKind.FUNCTION_WORDS)
        .orElseThrow()
        .rows()
        .forEach(row -> lexicon.add(row.text("surface"), SenseKind.FUNCTION_WORD, 0));
    TimeWords.addTo(lexicon, lists);
    PlaceWords.addTo(lexicon, lists, Gazetteer.load());
    QuoteWords.addTo(lexicon, lists);
    ActorWords words = ActorWords.addTo(lexicon, lists, profile, ActorWorld.get());
    NameTrainer.train(
        lexicon.build(),
        words,
        Path.of(args[0]),
        Path.of(args[1]),
        LEAST_WEIGHT,
        List.of(
            "Weights of the model that finds names in no list, for the labels O B-PER I-PER B-ORG I-ORG",
            "B-LOC I-LOC; surface is the number of a feature in base 32. Made by id-lang/src/data/TrainNames.java",
            "from idner-news-2k (khairunnisaor, MIT)."));
  }
}
