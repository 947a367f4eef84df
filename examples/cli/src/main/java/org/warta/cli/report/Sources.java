package org.warta.cli.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Article;
import org.warta.Attribution;
import org.warta.AttributionKind;

/** Names the sources of an article, and those through which they were heard. */
final class Sources {
  private final Names names;
  private final Map<String, Attribution> byId = new HashMap<>();

  Sources(Article article, Names names) {
    this.names = names;
    article.attributions().forEach(it -> byId.put(it.id(), it));
  }

  /** {@return who the source of the attribution is, or nothing where there is none of that id} */
  String name(String id) {
    Attribution attribution = byId.get(id);
    return attribution == null ? "" : name(attribution);
  }

  /** {@return who the source is: the actor's name, or as printed} */
  String name(Attribution attribution) {
    if (attribution.actor() != null) {
      return names.actor(attribution.actor());
    }
    String printed = names.text(attribution.source());
    if (!printed.isEmpty()) {
      return printed;
    }
    return attribution.kind() == AttributionKind.ANONYMOUS
        ? "unnamed source"
        : Words.css(attribution.kind());
  }

  /** {@return through whom it was heard, the nearest first} */
  List<String> chain(Attribution attribution) {
    List<String> chain = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    seen.add(attribution.id());
    @Nullable String parent = attribution.parent();
    while (parent != null && seen.add(parent)) {
      Attribution next = byId.get(parent);
      if (next == null) {
        break;
      }
      chain.add(name(next));
      parent = next.parent();
    }
    return List.copyOf(chain);
  }
}
