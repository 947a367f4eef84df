package org.warta.internal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorMention;
import org.warta.Event;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.TimeMention;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.quote.Saying;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.spi.EventComplement;
import org.warta.spi.EventFrame;

/** Reads the events and casualties of an article. Immutable and thread-safe. */
public final class EventStage {
  /** CAMEO codes of what is done to people alone: they are arrested or expelled. */
  private static final Set<String> ON_PEOPLE = Set.of("173", "174");

  private final EventWords words;

  /**
   * Makes the stage of one language.
   *
   * @param words its words of events, those of the lexicon that the matches come from
   */
  public EventStage(EventWords words) {
    this.words = words;
  }

  /**
   * {@return the events and casualties that the sentences tell}
   *
   * @param source the text
   * @param tokens its tokens
   * @param matches the known words among them
   * @param layout its sentences
   * @param times its times
   * @param places its places
   * @param placeMentions their mentions
   * @param actors its actors
   * @param actorMentions their mentions
   * @param sayings who says what
   * @param published the day of publication, or null
   */
  public EventReading read(
      SourceText source,
      Tokens tokens,
      Matches matches,
      Layout layout,
      List<Marked<TimeMention>> times,
      List<Place> places,
      List<Marked<PlaceMention>> placeMentions,
      List<Actor> actors,
      List<Marked<ActorMention>> actorMentions,
      List<Saying> sayings,
      @Nullable LocalDate published) {
    Scene scene =
        new Scene(
            source, tokens, matches, layout, times, places, placeMentions, actors, actorMentions);
    Coverage coverage = new Coverage(sayings);
    List<Draft> drafts = Causes.settle(drafts(scene, coverage));
    Happenings happenings = new Happenings(words, scene);
    EventPlaces eventPlaces = new EventPlaces(words, scene, happenings, sayings);
    EventTimes eventTimes = new EventTimes(scene, happenings, coverage.reportTimes(), published);
    for (Draft draft : drafts) {
      draft.place = eventPlaces.place(draft);
      draft.time = eventTimes.time(draft);
    }
    eventPlaces.spread(drafts);
    Discourse discourse = new Discourse(scene, words.profile().homeCountry());
    discourse.fillOfficers(drafts);
    Clusters clusters = new Clusters(scene, published);
    clusters.join(drafts);
    clusters.spread(drafts);
    List<Draft> open = drafts.stream().filter(draft -> draft.patients.isEmpty()).toList();
    discourse.fill(drafts);
    open.forEach(EventStage::dropSelf);
    eventTimes.spread(drafts);
    Gate gate = new Gate(scene, drafts);
    List<Draft> kept = drafts.stream().filter(gate::isTold).toList();
    TollReader tolls = new TollReader(words, scene, kept);
    tolls.read();
    List<Event> events = new ArrayList<>(kept.size());
    for (Draft draft : kept) {
      dropUnnamed(scene, draft);
      events.add(event(scene, draft, "e" + (events.size() + 1)));
    }
    Set<String> used = new HashSet<>();
    events.forEach(
        event -> {
          used.addAll(event.agents());
          used.addAll(event.patients());
        });
    tolls.casualties().stream().map(c -> c.actor()).filter(a -> a != null).forEach(used::add);
    List<Actor> implied =
        scene.implied().values().stream().filter(actor -> used.contains(actor.id())).toList();
    return new EventReading(events, tolls.casualties(), tolls.quantities(), implied);
  }

  /** Whom the text around a verb tells of is spoken to, but not by himself. */
  private static void dropSelf(Draft draft) {
    if (draft.trigger.frame() == EventFrame.ADDRESS && !draft.reciprocal) {
      draft.patients.removeAll(draft.agents);
    }
  }

  /**
   * A state that the text knows by a place in it alone takes part in what is done to it from
   * abroad, but neither in a mishap nor, where it is the readers' own, in what happens at home, nor
   * where a state closes or seizes what is its own.
   */
  private void dropUnnamed(Scene scene, Draft draft) {
    String home = words.profile().homeCountry();
    boolean mishap = draft.isMishap();
    for (List<String> side : List.of(draft.agents, draft.patients)) {
      side.removeIf(
          id -> {
            Actor implied = scene.implied().get(id);
            String country = implied == null ? null : implied.country();
            return country != null
                && (home.equals(country) || (mishap && scene.countryPlace(country) == null));
          });
    }
    if (draft.placed
        && draft.trigger.frame() == EventFrame.HOLD
        && (draft.cameo == null || !ON_PEOPLE.contains(draft.cameo))) {
      draft.patients.removeIf(id -> scene.isOfCountryOf(id, draft.agents));
    }
    draft.reciprocal &= draft.agents.size() + draft.patients.size() > 1;
  }

  private List<Draft> drafts(Scene scene, Coverage coverage) {
    List<Draft> drafts = new ArrayList<>();
    SentenceEvents reader = new SentenceEvents(words, scene);
    for (int s = 0; s < scene.sentences(); s++) {
      for (Draft draft : reader.read(s)) {
        draft.attributions = coverage.of(draft.first);
        draft.quoted = coverage.isQuoted(scene.tokens);
        draft.teller = coverage.speaker();
        boolean asked = // "the people are asked to stay calm, said the agency"
            draft.trigger.complement() == EventComplement.DEMANDED
                && draft.governs
                && draft.voice == Trigger.Voice.PASSIVE
                && draft.agents.isEmpty();
        String speaker = draft.bySpeaker || asked ? draft.teller : null;
        if (speaker != null && !draft.patients.contains(speaker)) {
          draft.agents.add(speaker);
        }
        if (Gate.isStrong(draft)) {
          drafts.add(draft);
        }
      }
      if (reader.isUnverified()) {
        for (int i = drafts.size() - 1; i >= 0 && drafts.get(i).sentence >= s - 1; i--) {
          Draft draft = drafts.get(i);
          draft.unverified = scene.block(draft.sentence) == scene.block(s);
        }
      }
    }
    return drafts;
  }

  private static Event event(Scene scene, Draft draft, String id) {
    int begin = scene.tokens.begin(draft.first);
    int end = scene.tokens.end(draft.end - 1);
    String cameo = Plover.cameo(draft.type, draft.cameo, draft.modality, draft.tense);
    return Event.builder(
            id, scene.source.span(begin, end), scene.source.surface(begin, end), draft.type)
        .cluster("c" + (draft.cluster + 1))
        .key(Clusters.key(draft))
        .cameo(cameo)
        .plover(Plover.category(draft.type, draft.modality, draft.tense))
        .mode(Plover.mode(cameo))
        .sentence(draft.sentence)
        .agents(draft.agents)
        .patients(draft.patients)
        .place(draft.place)
        .time(draft.time)
        .polarity(draft.polarity)
        .modality(draft.modality)
        .tense(draft.tense)
        .reciprocal(draft.reciprocal)
        .disputed(draft.disputed)
        .unverified(draft.unverified)
        .attributions(draft.attributions)
        .build();
  }
}
