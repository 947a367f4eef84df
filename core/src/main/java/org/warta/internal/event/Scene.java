package org.warta.internal.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.ActorMention;
import org.warta.BlockKind;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.TimeMention;
import org.warta.internal.actor.ActorWords;
import org.warta.internal.layout.Layout;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.internal.world.ActorWorld;
import org.warta.internal.world.CameoCode;

/** One article as the readers of this package see it: its mentions by token. Not thread-safe. */
final class Scene {
  /** How the ids of groups begin: {@code group:}, country and role, {@code :}, name. */
  private static final String GROUP = "group:";

  /** The most words for a thing: "electric car". */
  private static final int WORDS_OF_THING = 3;

  /** CAMEO roles of those who act for a state. */
  private static final Set<String> FORCES = Set.of("COP", "MIL", "GOV", "JUD", "LEG");

  /** CAMEO roles of those who strike without a state. */
  private static final Set<String> RISERS = Set.of("REB", "OPP", "CRM", "UAF", "INS", "SEP");

  /** Types of buildings and grounds. */
  private static final Set<String> BUILDINGS =
      Set.of(
          "building",
          "stadium",
          "prison",
          "hospital",
          "campus",
          "base",
          "factory",
          "market",
          "neighbourhood",
          "station");

  final SourceText source;
  final Tokens tokens;
  final Matches matches;
  final Layout layout;
  final List<Participant> participants = new ArrayList<>();
  final List<Marked<TimeMention>> times;
  private final Map<String, Actor> actors = new LinkedHashMap<>();
  private final Map<String, Actor> implied = new LinkedHashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<String, String> countries = new HashMap<>();
  private final int[] participantAt;
  private final int[] timeAt;
  private final int[] firsts;
  private final int[] ends;

  Scene(
      SourceText source,
      Tokens tokens,
      Matches matches,
      Layout layout,
      List<Marked<TimeMention>> times,
      List<Place> placeList,
      List<Marked<PlaceMention>> placeMentions,
      List<Actor> actorList,
      List<Marked<ActorMention>> actorMentions) {
    this.source = source;
    this.tokens = tokens;
    this.matches = matches;
    this.layout = layout;
    this.times = times;
    actorList.forEach(actor -> actors.put(actor.id(), actor));
    for (Place place : placeList) {
      places.put(place.id(), place);
      if (place.country() != null && place.type().contains("countr")) {
        countries.putIfAbsent(place.country(), place.id());
      }
    }
    participantAt = new int[tokens.count()];
    timeAt = new int[tokens.count()];
    addActors(actorMentions);
    addPlaces(placeMentions);
    for (int i = 0; i < times.size(); i++) {
      Arrays.fill(timeAt, times.get(i).first(), times.get(i).end(), i + 1);
    }
    int sentences = layout.sentenceCount();
    firsts = new int[sentences];
    ends = new int[sentences];
    for (int s = 0; s < sentences; s++) {
      firsts[s] = layout.firstToken(s);
      ends[s] = layout.endToken(s);
    }
  }

  private void addActors(List<Marked<ActorMention>> mentions) {
    for (Marked<ActorMention> mention : mentions) {
      Participant known = participant(mention.first());
      Actor actor = actors.get(mention.mention().actor());
      if (actor == null) {
        continue;
      }
      if (known != null && (known.first != mention.first() || known.end != mention.end())) {
        if (known.end - known.first >= mention.end() - mention.first()) {
          continue; // inside a longer mention
        }
        known = null;
      }
      if (known == null) {
        known = new Participant(mention.first(), mention.end());
        known.country = actor.country();
        known.form = mention.mention().form();
        known.homeless =
            actor.country() == null
                && (actor.kind() == ActorKind.GROUP || actor.kind() == ActorKind.PERSON);
        add(known);
      }
      if (!known.actors.contains(actor.id())) {
        known.actors.add(actor.id());
      }
    }
  }

  private void addPlaces(List<Marked<PlaceMention>> mentions) {
    for (Marked<PlaceMention> mention : mentions) {
      Participant known = participant(mention.first());
      Place place = places.get(mention.mention().place());
      if (place == null) {
        continue;
      }
      if (known != null) {
        if (known.first == mention.first() && known.end == mention.end()) {
          known.place = place.id();
          known.usage = mention.mention().usage();
        } else if (known.first <= mention.first() && mention.end() <= known.end) {
          known.holdsPlace = true;
          known.inner = place.id();
        }
        continue;
      }
      Participant participant = new Participant(mention.first(), mention.end());
      participant.country = place.country();
      participant.place = place.id();
      participant.usage = mention.mention().usage();
      add(participant);
    }
  }

  private void add(Participant participant) {
    participants.add(participant);
    Arrays.fill(participantAt, participant.first, participant.end, participants.size());
  }

  /** {@return the participant that covers the token, or null} */
  @Nullable Participant participant(int token) {
    int i = token >= 0 && token < participantAt.length ? participantAt[token] : 0;
    return i == 0 ? null : participants.get(i - 1);
  }

  /** {@return the number of the participant that covers the token, or -1} */
  int participantIndex(int token) {
    return participantAt[token] - 1;
  }

  /** {@return the time that covers the token, or null} */
  @Nullable Marked<TimeMention> time(int token) {
    int i = token >= 0 && token < timeAt.length ? timeAt[token] : 0;
    return i == 0 ? null : times.get(i - 1);
  }

  int sentences() {
    return firsts.length;
  }

  int first(int sentence) {
    return firsts[sentence];
  }

  int end(int sentence) {
    return ends[sentence];
  }

  /** {@return the block that the sentence stands in, as its number} */
  int block(int sentence) {
    return layout.sentenceBlock(sentence);
  }

  boolean isHeading(int sentence) {
    BlockKind kind = layout.blocks().get(block(sentence)).kind();
    return kind == BlockKind.HEADLINE || kind == BlockKind.SUBHEADING;
  }

  @Nullable Actor actor(String id) {
    Actor actor = actors.get(id);
    return actor != null ? actor : implied.get(id);
  }

  /** {@return whether a title with a capital stands at the token: "Presiden" before a name} */
  boolean isTitle(int token) {
    return tokens.isCapital(token) && matches.is(token, SenseKind.TITLE);
  }

  /** {@return whether the participant is an outlet or agency of news} */
  boolean isOutlet(Participant participant) {
    return isOne(participant, ActorKind.MEDIA);
  }

  /** {@return whether the participant is one person} */
  boolean isPerson(Participant participant) {
    return isOne(participant, ActorKind.PERSON);
  }

  /**
   * {@return whether it is a business whose name stands for what it makes: "a Honda car", "the
   * Yamaha hit a wall"; not behind another noun, as in "the warehouse of Acme"}
   */
  boolean isMake(Participant participant) {
    int before = participant.first - 1;
    if (before < 0
        || !isOne(participant, ActorKind.COMPANY)
        || matches.longest(participant.first, SenseKind.ORGANISATION_HEAD) >= 0) {
      return false;
    }
    boolean noun =
        tokens.isWord(before)
            && !matches.is(before, SenseKind.FUNCTION_WORD)
            && !matches.is(before, SenseKind.EVENT_CUE)
            && !matches.is(before, SenseKind.EVENT_TRIGGER);
    return !noun
        || matches.ending(before, Math.max(0, before + 1 - WORDS_OF_THING), SenseKind.THING) >= 0;
  }

  private boolean isOne(Participant participant, ActorKind kind) {
    Actor actor = participant.actors.size() == 1 ? actor(participant.actors.get(0)) : null;
    return actor != null && actor.kind() == kind;
  }

  /**
   * {@return whether all of them are persons, or people or bodies without any force}
   *
   * @param strikers whether those who may strike, such as rebels, count as a force
   */
  boolean areHarmless(List<Participant> some, boolean strikers) {
    return some.stream().allMatch(one -> isHarmless(one, strikers));
  }

  /** {@return whether the actor is one of the others or of the country of one} */
  boolean isOfCountryOf(String id, List<String> others) {
    Actor actor = actor(id);
    String country = actor == null ? null : actor.country();
    for (String other : others) {
      Actor known = actor(other);
      if (other.equals(id)
          || (country != null && known != null && country.equals(known.country()))) {
        return true;
      }
    }
    return false;
  }

  /** {@return the CAMEO role of the actor, empty where it has none} */
  String role(String id) {
    Actor actor = actor(id);
    return CameoCode.role(actor == null ? null : actor.cameo());
  }

  /** {@return whether any of them are criminals or suspects} */
  boolean isCulprit(Participant people) {
    return people.actors.stream().anyMatch(id -> role(id).equals(CameoCode.CRIMINAL));
  }

  private boolean isHarmless(Participant participant, boolean strikers) {
    for (String id : participant.actors) {
      Actor actor = actor(id);
      boolean person = actor != null && actor.kind() == ActorKind.PERSON;
      String role = role(id);
      if (!person
          && (role.isEmpty() || FORCES.contains(role) || (strikers && RISERS.contains(role)))) {
        return false;
      }
    }
    return participant.isActor();
  }

  @Nullable Place place(@Nullable String id) {
    return id == null ? null : places.get(id);
  }

  boolean isCountry(@Nullable String place) {
    Place known = place(place);
    return known != null && known.type().contains("countr");
  }

  /** {@return whether the place is a building that no list has, and so lies nobody knows where} */
  boolean isBuilding(@Nullable String place) {
    Place known = place(place);
    return known != null && known.latitude() == null && BUILDINGS.contains(known.type());
  }

  /** {@return the id of the country among the places that the article names, or null} */
  @Nullable String countryPlace(String country) {
    return countries.get(country);
  }

  /**
   * {@return the ids of who the participant stands for: its actors, else the state of its place}
   */
  List<String> actorsOf(Participant participant) {
    if (participant.isActor()) {
      return participant.actors;
    }
    String country = participant.country;
    return country == null ? List.of() : List.of(state(country));
  }

  /**
   * {@return whether a place, or a word with a capital that is not its first, is in the mention, or
   * its word tells of which country they are}
   */
  boolean hasName(Participant participant) {
    if (participant.holdsPlace) {
      return true;
    }
    int people = matches.longest(participant.first, SenseKind.PEOPLE_GROUP);
    if (people >= 0 && ActorWords.tellsCountry(matches.value(people, SenseKind.PEOPLE_GROUP))) {
      return true;
    }
    for (int t = participant.first + 1; t < participant.end; t++) {
      if (tokens.isWord(t) && tokens.isCapital(t)) {
        return true;
      }
    }
    return false;
  }

  /** {@return the people as those of the place's country: "nelayan Vietnam"} */
  Participant at(Participant people, Participant place) {
    String country = place.country;
    if (country == null || country.equals(people.country)) {
      return people;
    }
    Participant both = new Participant(people.first, place.end);
    both.country = country;
    both.form = people.form;
    both.holdsPlace = true;
    both.actors.add(organ(people, country));
    return both;
  }

  /** The same organ of the other state, where it is one; else the state. */
  private String organ(Participant people, String country) {
    for (String id : people.actors) {
      if (id.length() > 4 && id.charAt(3) == '-' && ActorWorld.get().isOrgan(id.substring(4))) {
        return list(ActorWorld.get().organ(country, id.substring(4)).toActor(null));
      }
    }
    for (String id : people.actors) {
      Actor group = actors.get(id);
      String code = group == null ? null : group.cameo();
      int name = id.indexOf(':', GROUP.length());
      if (group != null && id.startsWith(GROUP) && code != null && code.length() > 3 && name > 0) {
        String there = country + code.substring(3);
        return list(
            Actor.builder(
                    GROUP + there.toLowerCase(Locale.ROOT) + id.substring(name),
                    group.name(),
                    group.kind())
                .country(country)
                .cameo(there)
                .build());
      }
    }
    return state(country);
  }

  private String list(Actor actor) {
    if (!actors.containsKey(actor.id())) {
      implied.putIfAbsent(actor.id(), actor);
    }
    return actor.id();
  }

  /** {@return the id of the state, which is listed from now on} */
  String state(String country) {
    return list(ActorWorld.get().state(country).toActor(null));
  }

  /** {@return the actors that events may name and the actor stage has not} */
  Map<String, Actor> implied() {
    return implied;
  }
}
