package org.warta;

import java.util.List;
import java.util.Map;

/** Articles for tests, written by hand; the spans are in bounds but mark nothing in particular. */
final class ArticleSamples {

  static final String TEXT =
      "JAKARTA - Menteri Pertahanan Armenia menyatakan dua warga sipil tewas pada Senin"
          + " (9/11/2020).";

  private ArticleSamples() {}

  /** {@return an article in which no component is null, empty or, where boolean, false} */
  static Article full() {
    return Article.builder(
            "a-1",
            "id",
            Publication.builder(PublicationBasis.INFERRED)
                .value("2020-11-10T08:00:00+07:00")
                .earliest("2020-11-09")
                .latest("2020-11-11")
                .evidence(List.of(Span.of(75, 92)))
                .build())
        .title("Dua Warga Tewas")
        .url("https://example.org/1")
        .text(TEXT)
        .body(TEXT.substring(10))
        .publisher(new Publisher("outlet:contoh", "Contoh", PublisherBasis.GIVEN))
        .dateline(new Dateline(Span.of(0, 7), List.of("place:jakarta"), "Contoh"))
        .blocks(
            List.of(
                new Block(new Span(0, 15, Field.TITLE), BlockKind.HEADLINE),
                new Block(Span.of(0, 93), BlockKind.BODY)))
        .sentences(List.of(new Sentence(Span.of(10, 93), TEXT.substring(10), 1)))
        .times(List.of(time()))
        .places(List.of(place()))
        .placeMentions(
            List.of(
                PlaceMention.builder(
                        Span.of(29, 36),
                        "Armenia",
                        "place:armenia",
                        PlaceUsage.MODIFIER,
                        Match.EXACT)
                    .candidates(List.of("place:armenia-colombia"))
                    .build()))
        .actors(List.of(actor()))
        .actorMentions(
            List.of(
                ActorMention.builder(
                        Span.of(10, 36),
                        "Menteri Pertahanan Armenia",
                        "actor:arm-mod",
                        ActorForm.DESCRIPTION,
                        Match.VARIANT)
                    .candidates(List.of("actor:arm-gov"))
                    .build()))
        .quantities(
            List.of(
                Quantity.builder(Span.of(48, 51), "dua", 2, 2.5)
                    .unit("orang")
                    .counted("warga sipil")
                    .build()))
        .attributions(
            List.of(
                Attribution.builder("s1", AttributionKind.OFFICIAL)
                    .cue(Span.of(37, 47))
                    .source(Span.of(10, 36))
                    .actor("actor:arm-mod")
                    .content(Span.of(48, 92))
                    .time("t1")
                    .parent("s0")
                    .build()))
        .quotes(
            List.of(
                Quote.builder("q1", Span.of(48, 92), Span.of(48, 92), QuoteKind.INDIRECT)
                    .actor("actor:arm-mod")
                    .speaker(Span.of(10, 36))
                    .cue(Span.of(37, 47))
                    .continues("q0")
                    .build()))
        .events(List.of(event()))
        .casualties(List.of(casualties()))
        .corrections(
            List.of(
                Correction.builder(Span.of(64, 69), "tewas", "tewas", CorrectionKind.TYPO)
                    .reason("in no list")
                    .confidence(0.75)
                    .build()))
        .aliases(List.of(new DeclaredAlias(Span.of(10, 36), "Menhan", "Menteri", "actor:arm-mod")))
        .warnings(List.of(new Warning("LIMIT", "too many candidates", Span.of(0, 93))))
        .build();
  }

  /** {@return an article with one item in each list, all that is optional left out} */
  static Article sparse() {
    Span span = Span.of(0, 1);
    return Article.builder("a-2", "und", Publication.builder(PublicationBasis.UNKNOWN).build())
        .blocks(List.of(new Block(span, BlockKind.BODY)))
        .sentences(List.of(new Sentence(span, "J", null)))
        .times(List.of(TimeMention.builder("t1", span, "J", TimeType.DATE, "PRESENT_REF").build()))
        .places(List.of(Place.builder("p1", "J", "city").build()))
        .placeMentions(
            List.of(PlaceMention.builder(span, "J", "p1", PlaceUsage.LITERAL, Match.EXACT).build()))
        .actors(List.of(Actor.builder("x1", "J", ActorKind.PERSON).build()))
        .actorMentions(
            List.of(ActorMention.builder(span, "J", "x1", ActorForm.NAME, Match.EXACT).build()))
        .quantities(List.of(Quantity.builder(span, "J", 1, 1).build()))
        .attributions(List.of(Attribution.builder("s1", AttributionKind.ANONYMOUS).build()))
        .quotes(List.of(Quote.builder("q1", span, span, QuoteKind.DIRECT).build()))
        .events(
            List.of(
                Event.builder("e1", span, "J", EventType.STATEMENT)
                    .cluster("c1")
                    .key("k1")
                    .polarity(Polarity.POSITIVE)
                    .modality(Modality.ASSERTED)
                    .tense(Tense.PAST)
                    .build()))
        .casualties(List.of(Casualties.builder(span, "J", CasualtyStatus.NOT_REPORTED).build()))
        .corrections(List.of(Correction.builder(span, "J", "K", CorrectionKind.TYPO).build()))
        .aliases(List.of(new DeclaredAlias(span, "J", "K", null)))
        .warnings(List.of(new Warning("W", "w", null)))
        .build();
  }

  private static TimeMention time() {
    return TimeMention.builder(
            "t1", Span.of(75, 92), "Senin (9/11/2020)", TimeType.DATE, "2020-11-09")
        .intended("2020-11-10")
        .mod("APPROX")
        .earliest("2020-11-09T00:00")
        .latest("2020-11-09T23:59")
        .zone("+07:00")
        .anchor(TimeAnchor.PUBLICATION)
        .granularity(Granularity.DAY)
        .warnings(List.of(TimeWarning.AMBIGUOUS_ORDER))
        .build();
  }

  private static Place place() {
    return Place.builder("place:armenia", "Armenia", "country")
        .country("ARM")
        .latitude(40.25)
        .longitude(45.0)
        .disputed(true)
        .externalIds(Map.of("wikidata", "Q399", "geonames", "174982"))
        .build();
  }

  private static Actor actor() {
    return Actor.builder("actor:arm-mod", "Minister of Defence of Armenia", ActorKind.MINISTRY)
        .country("ARM")
        .cameo("ARMGOVMIL")
        .office("Menteri Pertahanan")
        .externalIds(Map.of("wikidata", "Q1"))
        .build();
  }

  private static Event event() {
    return Event.builder("e1", Span.of(64, 69), "tewas", EventType.ASSAULT)
        .cluster("c1")
        .key("ASSAULT|actor:arm-mod|2020-11-09")
        .cameo("190")
        .plover("ASSAULT")
        .mode("firearms")
        .sentence(0)
        .agents(List.of("actor:arm-mod"))
        .patients(List.of("actor:arm-mod"))
        .place("place:armenia")
        .time(new EventTime("2020-11-09", "2020-11-09", "2020-11-10", EventTimeBasis.PRINTED))
        .polarity(Polarity.POSITIVE)
        .modality(Modality.CLAIMED)
        .tense(Tense.PAST)
        .reciprocal(true)
        .disputed(true)
        .unverified(true)
        .attributions(List.of("s1"))
        .build();
  }

  private static Casualties casualties() {
    return Casualties.builder(Span.of(48, 69), "dua warga sipil tewas", CasualtyStatus.REPORTED)
        .who(CasualtyGroup.CIVILIAN)
        .actor("actor:arm-mod")
        .killed(Count.exactly(2))
        .injured(Count.of(11, 15, 19))
        .missing(Count.of(1, 2, 3))
        .displaced(Count.exactly(4))
        .detained(Count.exactly(5))
        .increment(true)
        .event("e1")
        .build();
  }
}
