package org.warta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bounds, defaults and copies of the records that have no test of their own. */
class RecordsTest {

  private final Span span = Span.of(0, 1);

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  void correctionRefusesAConfidenceThatIsNone(double confidence) {
    Correction.Builder builder =
        Correction.builder(span, "a", "b", CorrectionKind.TYPO).confidence(confidence);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("confidence")
        .hasMessageEndingWith(Double.toString(confidence));
  }

  @ParameterizedTest
  @CsvSource({"90.5,0", "-91,0", "0,180.5", "0,-181", "NaN,0", "0,NaN"})
  void placeRefusesCoordinatesOffTheGlobe(double latitude, double longitude) {
    Place.Builder builder = Place.builder("p", "P", "city").latitude(latitude).longitude(longitude);
    assertThatThrownBy(builder::build)
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("itude must be");
  }

  @Test
  void placeTakesThePolesAndTheDateLine() {
    Place place = Place.builder("p", "P", "city").latitude(-90.0).longitude(180.0).build();
    assertThat(place.latitude()).isEqualTo(-90.0);
  }

  @ParameterizedTest
  @CsvSource({"2,1", "NaN,1", "1,NaN", "1,Infinity", "-Infinity,1"})
  void quantityRefusesBoundsThatAreNoRange(double low, double high) {
    assertThatThrownBy(() -> Quantity.builder(span, "a", low, high).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith(low + ", " + high);
  }

  @Test
  void indexesAreNeverNegative() {
    assertThatThrownBy(() -> new Sentence(span, "a", -1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
    Event event = ArticleSamples.full().events().get(0);
    assertThatThrownBy(() -> event.toBuilder().sentence(-1).build())
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("-1");
  }

  @Test
  void eventIsNotBuiltBeforeItsRealisIsKnown() {
    Event.Builder builder =
        Event.builder("e", span, "a", EventType.AID)
            .cluster("c")
            .key("k")
            .polarity(Polarity.POSITIVE)
            .tense(Tense.PAST);
    assertThatThrownBy(builder::build)
        .isInstanceOf(NullPointerException.class)
        .hasMessage("modality");
  }

  @Test
  @NullUnmarked // JSON may leave them out
  void absentChoicesReadAsTheirDefaults() {
    TimeMention time =
        new TimeMention(
            "t", span, "a", TimeType.DATE, "2020", null, null, null, null, null, null, null, null);
    assertThat(time.anchor()).isEqualTo(TimeAnchor.NONE);
    assertThat(time.granularity()).isEqualTo(Granularity.NONE);
    assertThat(time.warnings()).isEmpty();
    Casualties casualties =
        new Casualties(
            span,
            "a",
            CasualtyStatus.REPORTED,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            false,
            null);
    assertThat(casualties.who()).isEqualTo(CasualtyGroup.UNKNOWN);
    assertThat(new Actor("x", "X", ActorKind.STATE, null, null, null, null).externalIds())
        .isEmpty();
  }

  @Test
  void externalIdsAreSortedCopies() {
    Map<String, String> ids = new HashMap<>(Map.of("b", "2", "a", "1", "c", "3"));
    Actor actor = Actor.builder("x", "X", ActorKind.STATE).externalIds(ids).build();
    ids.clear();
    assertThat(actor.externalIds().keySet()).containsExactly("a", "b", "c");
    assertThatThrownBy(() -> actor.externalIds().put("d", "4"))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
