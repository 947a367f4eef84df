package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.ActorMention;
import org.warta.Match;
import org.warta.Place;
import org.warta.PlaceMention;
import org.warta.internal.Lazy;
import org.warta.internal.actor.Persons.Person;
import org.warta.internal.layout.Layout;
import org.warta.internal.layout.PageDateline;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.text.Marked;
import org.warta.internal.text.SourceText;
import org.warta.internal.text.Tokens;
import org.warta.spi.Morphology;

/** Reads the actors of an article and where it mentions them. Immutable and thread-safe. */
public final class ActorStage {
  private final ActorWords words;
  private final Morphology morphology;
  private final Lazy<PersonIndex> index; // made with the first person whom no list names so

  /**
   * Makes the stage of one language.
   *
   * @param words what the language's lists and the world data say of actors
   * @param morphology the forms of its words, by which the first of a sentence is told from a name
   */
  public ActorStage(ActorWords words, Morphology morphology) {
    this.words = words;
    this.morphology = morphology;
    this.index = new Lazy<>(() -> new PersonIndex(words.world()));
  }

  /**
   * {@return the actors in the sentences of the story, their mentions and the declared aliases}
   *
   * @param source the mended text
   * @param tokens its tokens
   * @param matches the known words in it, of a lexicon that {@link ActorWords} filled
   * @param layout its sentences
   * @param places what the place stage read
   * @param placeMentions where it read it
   * @param published the day of publication as ISO date, for offices; or null
   */
  public ActorReading read(
      SourceText source,
      Tokens tokens,
      Matches matches,
      Layout layout,
      List<Place> places,
      List<Marked<PlaceMention>> placeMentions,
      @Nullable String published) {
    Page page =
        new Page(
            source, tokens, matches, layout, places, placeMentions, words.common(), morphology);
    NameFeatures features =
        words.tagger() == null ? null : new NameFeatures(tokens, matches, words);
    SentenceReader reader = new SentenceReader(words, page, features);
    List<List<Draft>> sentences = new ArrayList<>(page.sentences);
    for (int s = 0; s < page.sentences; s++) {
      sentences.add(reader.read(s));
    }
    UnitHeads heads = new UnitHeads(page, sentences);
    LeadingBodies bodies = new LeadingBodies(words, index, page, sentences);
    for (int s = 0; s < page.sentences; s++) {
      boolean headed = heads.mark(sentences.get(s), reader.tagging());
      if (bodies.mark(sentences.get(s), reader.tagging()) || headed) {
        sentences.set(s, reader.read(s));
      }
    }
    Countries countries = new Countries(page, placeMentions, sentences, words.home());
    Resolver resolver = new Resolver(words, index, page, countries, published);
    AliasReader aliases = new AliasReader(words, page);
    resolver.resolve(sentences, aliases);
    Draft dateline = dateline(page, layout, reader, resolver);
    return reading(page, dateline, sentences, resolver, aliases);
  }

  /** The outlet at the head of the story, where it is a listed one. */
  private static @Nullable Draft dateline(
      Page page, Layout layout, SentenceReader reader, Resolver resolver) {
    PageDateline head = layout.dateline();
    int[] outlet = head == null ? null : head.outlet();
    if (outlet == null) {
      return null;
    }
    int first = page.tokens.at(outlet[0]);
    int end = page.tokens.at(outlet[1]);
    Draft draft = first < end ? reader.outlet(first, end) : null;
    if (draft != null) {
      draft.actor = resolver.table().add(draft.listed.get(0), null);
    }
    return draft;
  }

  private ActorReading reading(
      Page page,
      @Nullable Draft dateline,
      List<List<Draft>> sentences,
      Resolver resolver,
      AliasReader aliases) {
    ReferenceReader references =
        new ReferenceReader(
            resolver.table(), country -> resolver.table().add(words.world().state(country), null));
    List<Marked<ActorMention>> mentions = new ArrayList<>();
    Set<String> ids = new LinkedHashSet<>();
    if (dateline != null && dateline.actor != null) {
      ids.add(dateline.actor);
      mentions.add(mention(page, dateline, dateline.actor, resolver));
    }
    for (int s = 0; s < sentences.size(); s++) {
      references.nextSentence();
      int from = page.first(s);
      for (Draft draft : sentences.get(s)) {
        for (; from < draft.first; from++) {
          references.noteState(page.stateFrom(from));
        }
        boolean open = draft.sort == Draft.Sort.OFFICE && draft.actor == null;
        for (String actor : actors(page, draft, references)) {
          ids.add(actor);
          mentions.add(mention(page, draft, actor, resolver));
          if (draft.sort != Draft.Sort.REFERENCE && !open) {
            references.note(actor);
          }
        }
      }
    }
    List<String> order = new ArrayList<>(ids);
    for (Marked<ActorMention> mention : mentions) {
      for (String candidate : mention.mention().candidates()) {
        if (ids.add(candidate)) {
          order.add(candidate);
        }
      }
    }
    return new ActorReading(
        resolver.table().list(order), mentions, aliases.aliases(resolver.table()));
  }

  /** {@return whom the draft names or stands for; none where that is open} */
  private static List<String> actors(Page page, Draft draft, ReferenceReader references) {
    List<String> pointed = references.pointed(draft);
    if (!pointed.isEmpty()) {
      return pointed;
    }
    if (draft.sort == Draft.Sort.REFERENCE) {
      return references.resolve(draft);
    }
    if (draft.actor != null) {
      return List.of(draft.actor);
    }
    boolean minister = draft.sort == Draft.Sort.OFFICE && page.isDemonstrative(draft.end);
    return minister ? references.lastPerson() : List.of(); // "the minister" spoken of before
  }

  private static Marked<ActorMention> mention(
      Page page, Draft draft, String actor, Resolver resolver) {
    int begin = page.tokens.begin(draft.first);
    int end = page.tokens.end(draft.end - 1);
    Match match = draft.match;
    List<String> candidates = new ArrayList<>(0);
    Person person = resolver.persons().of(draft);
    if (person != null) {
      if (person.listed != null && match == Match.UNLISTED) {
        match = Match.VARIANT;
      }
      for (Person rival : resolver.persons().rivals(person, resolver.nameTokens(draft))) {
        if (!rival.id.equals(actor) && !candidates.contains(rival.id)) {
          candidates.add(rival.id);
        }
      }
    }
    if (draft.form == ActorForm.DESCRIPTION && match == Match.UNLISTED && draft.organ != null) {
      match = Match.VARIANT;
    }
    ActorMention mention =
        ActorMention.builder(
                page.source.span(begin, end),
                page.source.surface(begin, end),
                actor,
                draft.form,
                match)
            .candidates(candidates)
            .build();
    return new Marked<>(draft.first, draft.end, mention);
  }
}
