package org.warta.internal.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.warta.ActorForm;
import org.warta.ActorKind;
import org.warta.Match;
import org.warta.internal.actor.AliasReader.Declared;
import org.warta.internal.lexicon.SenseKind;

/**
 * Finds the names that one part of an article has taught in all its other parts: a word of the name
 * of a person, an alias, letters for a body. Not thread-safe.
 */
final class NameSpread {
  private final Page page;
  private final Resolver resolver;
  private final Map<String, List<Taught>> taught = new HashMap<>();

  private record Taught(List<String> tokens, Draft owner, boolean capitals) {}

  NameSpread(Page page, Resolver resolver, List<Declared> aliases) {
    this.page = page;
    this.resolver = resolver;
    for (Declared alias : aliases) {
      Draft owner = alias.name().draft();
      Draft other = alias.alias().draft();
      if (owner == null || owner.kind == ActorKind.STATE) {
        if (other != null && other.listed.isEmpty()) {
          other.dropped = alias.name().place() != null || owner != null;
        }
        continue;
      }
      List<String> tokens = resolver.nameTokens(alias.alias().first(), alias.alias().end());
      if (!tokens.isEmpty()) {
        boolean capitals = page.tokens.isAllCapitals(alias.alias().first());
        taught
            .computeIfAbsent(tokens.get(0), k -> new ArrayList<>(1))
            .add(new Taught(tokens, owner, capitals));
      }
      if (other != null && other != owner) {
        other.aliasOf = owner;
      }
    }
  }

  /** Adds the mentions to the sentences, in order. */
  void spread(List<List<Draft>> sentences) {
    for (int s = 0; s < sentences.size(); s++) {
      List<Draft> drafts = sentences.get(s);
      boolean[] covered = new boolean[page.end(s) - page.first(s)];
      for (Draft draft : drafts) {
        for (int t = draft.first; t < draft.end && t < page.end(s); t++) {
          covered[t - page.first(s)] = true;
        }
      }
      List<Draft> more = new ArrayList<>();
      for (Draft draft : drafts) {
        alias(draft);
      }
      for (int t = page.first(s); t < page.end(s); t++) {
        if (covered[t - page.first(s)] || !page.isNameShape(t)) {
          continue;
        }
        Draft found = found(t, page.end(s), s, covered);
        if (found != null) {
          more.add(found);
          t = found.end - 1;
        }
      }
      if (!more.isEmpty()) {
        drafts.addAll(more);
        drafts.sort(Comparator.comparingInt(d -> d.first));
      }
    }
  }

  /** A mention that was read as another actor, though the article says whose name it is. */
  private void alias(Draft draft) {
    Taught known = taught(draft.first, draft.end);
    if (known != null
        && known.tokens().size() == draft.end - draft.first
        && known.owner() != draft
        && (draft.listed.isEmpty() || known.owner().listed.isEmpty() || !sameActor(known, draft))) {
      draft.aliasOf = known.owner();
      draft.form = known.capitals() ? ActorForm.ACRONYM : ActorForm.ALIAS;
      draft.match = Match.ALIAS;
      resolver.join(draft, known.owner());
    }
  }

  private static boolean sameActor(Taught known, Draft draft) {
    return known.owner().listed.get(0).id().equals(draft.listed.get(0).id());
  }

  private @Nullable Draft found(int t, int end, int sentence, boolean[] covered) {
    Taught known = taught(t, end);
    if (known != null) {
      Draft draft =
          new Draft(
              t,
              t + known.tokens().size(),
              known.owner().sort,
              known.capitals() ? ActorForm.ACRONYM : ActorForm.ALIAS);
      draft.match = Match.ALIAS;
      draft.aliasOf = known.owner();
      draft.listed = known.owner().listed;
      draft.kind = known.owner().kind;
      resolver.join(draft, known.owner());
      return draft;
    }
    int last = t;
    while (last < end
        && !covered[last - page.first(sentence)]
        && page.isNameShape(last)
        && page.place(last) == null
        && !page.isFunctionWord(last)
        && (page.tokens.length(last) > 2 || page.tokens.isAllCapitals(last))
        && resolver.persons().knows(page.folded(last))) {
      last++;
    }
    if (last == t
        || page.is(t, SenseKind.WEEKDAY)
        || (page.isShouting(sentence)
            && last == t + 1
            && page.matches.longest(t, SenseKind.TITLE) >= 0)) {
      return null;
    }
    if (last < end
        && page.isNameShape(last)
        && !page.isFunctionWord(last)
        && page.matches.first(last) == page.matches.last(last)
        && !page.isShouting(sentence)) {
      return null; // the name goes on: somebody else's
    }
    if (resolver.persons().find(resolver.nameTokens(t, last), t) == null) {
      return null;
    }
    Draft draft = new Draft(t, last, Draft.Sort.PERSON, ActorForm.NAME);
    resolver.person(draft);
    return draft;
  }

  private @Nullable Taught taught(int t, int end) {
    if (!page.tokens.isWord(t) || taught.isEmpty()) {
      return null;
    }
    for (Taught candidate : taught.getOrDefault(page.folded(t), List.of())) {
      int n = candidate.tokens().size();
      boolean same = t + n <= end && (!candidate.capitals() || page.tokens.isAllCapitals(t));
      for (int i = 1; i < n && same; i++) {
        same = page.tokens.isWord(t + i) && page.folded(t + i).equals(candidate.tokens().get(i));
      }
      if (same) {
        return candidate;
      }
    }
    return null;
  }
}
