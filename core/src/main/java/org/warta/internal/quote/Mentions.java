package org.warta.internal.quote;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.Actor;
import org.warta.ActorKind;
import org.warta.ActorMention;
import org.warta.TimeMention;
import org.warta.internal.lexicon.Matches;
import org.warta.internal.lexicon.SenseKind;
import org.warta.internal.text.Marked;

/** The actors and times of an article, by token. Immutable. */
final class Mentions {
  private final List<Marked<ActorMention>> mentions;
  private final List<Marked<TimeMention>> times;
  private final Map<String, Actor> actors = new HashMap<>();
  private final int[] mentionAt;
  private final int[] timeAt;
  private final Matches matches;

  Mentions(
      int tokens,
      Matches matches,
      List<Actor> actors,
      List<Marked<ActorMention>> mentions,
      List<Marked<TimeMention>> times) {
    this.matches = matches;
    this.mentions = mentions;
    this.times = times;
    for (Actor actor : actors) {
      this.actors.put(actor.id(), actor);
    }
    mentionAt = new int[tokens];
    timeAt = new int[tokens];
    fill(mentionAt, mentions);
    fill(timeAt, times);
  }

  /** Notes at each token the number, from 1, of the longest mention that covers it. */
  private static <M> void fill(int[] at, List<Marked<M>> marked) {
    for (int i = 0; i < marked.size(); i++) {
      Marked<M> m = marked.get(i);
      int known = at[m.first()];
      if (known > 0 && length(marked.get(known - 1)) >= length(m)) {
        continue;
      }
      for (int t = m.first(); t < m.end() && t < at.length; t++) {
        at[t] = i + 1;
      }
    }
  }

  private static int length(Marked<?> marked) {
    return marked.end() - marked.first();
  }

  /** {@return the longest mention of an actor that covers the token, or null} */
  @Nullable Marked<ActorMention> at(int token) {
    int i = token < mentionAt.length ? mentionAt[token] : 0;
    return i > 0 ? mentions.get(i - 1) : null;
  }

  /** {@return the time that covers the token, or null} */
  @Nullable Marked<TimeMention> time(int token) {
    int i = token < timeAt.length ? timeAt[token] : 0;
    return i > 0 ? times.get(i - 1) : null;
  }

  /** {@return one more than the last token of the time or bare weekday at the token, or -1} */
  int timeEnd(int token) {
    Marked<TimeMention> time = time(token);
    if (time != null) {
      return time.end();
    }
    int weekday = matches.longest(token, SenseKind.WEEKDAY);
    return weekday >= 0 && at(token) == null && !endsPlace(token) ? matches.end(weekday) : -1;
  }

  /** "Pasar Rebo": the weekday is the end of a place's name. */
  private boolean endsPlace(int token) {
    return matches.ending(token, Math.max(0, token - 1), SenseKind.PLACE) >= 0;
  }

  /** {@return the actor of that id, or null where the actor stage gave none} */
  @Nullable Actor actor(@Nullable String id) {
    return id == null ? null : actors.get(id);
  }

  /** {@return whether the mention is of a person} */
  boolean isPerson(@Nullable Marked<ActorMention> mention) {
    Actor actor = mention == null ? null : actor(mention.mention().actor());
    return actor != null && actor.kind() == ActorKind.PERSON;
  }

  /** "akun Instagram Kementerian X": the outlet is where the one behind it writes. */
  private boolean isAccountOf(Marked<ActorMention> head, Marked<ActorMention> mention) {
    Actor outlet = actor(head.mention().actor());
    Actor owner = actor(mention.mention().actor());
    return outlet != null
        && owner != null
        && (outlet.kind() == ActorKind.MEDIA || outlet.kind() == ActorKind.COMPANY)
        && owner.kind() != outlet.kind()
        && owner.kind() != ActorKind.STATE
        && mention.first() == head.end();
  }

  /**
   * {@return the mention that the tokens are about: the last person, else the first actor; null
   * where there is none}
   */
  @Nullable Marked<ActorMention> head(int first, int end) {
    Marked<ActorMention> head = null;
    for (int t = first; t < end; t++) {
      Marked<ActorMention> mention = at(t);
      if (mention != null) {
        if (head == null || isPerson(mention) || isAccountOf(head, mention)) {
          head = mention;
        }
        t = Math.max(t, mention.end() - 1);
      }
    }
    return head;
  }
}
