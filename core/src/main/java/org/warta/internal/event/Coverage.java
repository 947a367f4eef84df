package org.warta.internal.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.warta.Attribution;
import org.warta.AttributionKind;
import org.warta.internal.quote.Saying;
import org.warta.internal.quote.TokenRange;
import org.warta.internal.text.Tokens;

/** Which attributions cover a token. Not thread-safe: tokens are asked for in order. */
final class Coverage {
  private static final int MOST = 8;
  private static final int OPEN = 32;

  private final List<Saying> sayings;
  private final Set<String> reportTimes = new HashSet<>();
  private int next;
  private final List<Saying> open = new ArrayList<>();

  Coverage(List<Saying> sayings) {
    this.sayings =
        sayings.stream()
            .filter(saying -> saying.content() != null)
            .sorted((a, b) -> Integer.compare(begin(a), begin(b)))
            .toList();
    for (Saying saying : sayings) {
      Attribution attribution = saying.attribution();
      if (attribution.time() != null) {
        reportTimes.add(attribution.time());
      }
    }
  }

  private static int begin(Saying saying) {
    TokenRange content = saying.content();
    return content == null ? 0 : content.first();
  }

  private static int end(Saying saying) {
    TokenRange content = saying.content();
    return content == null ? 0 : content.end();
  }

  /** {@return ids of the times at which something was said} */
  Set<String> reportTimes() {
    return reportTimes;
  }

  /** {@return id of who said what the token last asked for stands in, or null} */
  @Nullable String speaker() {
    Saying nearest = null;
    for (Saying saying : open) {
      if (nearest == null || isNearer(saying, nearest)) {
        nearest = saying;
      }
    }
    return nearest == null ? null : nearest.attribution().actor();
  }

  /** Whether the content is shorter; an outlet only hands on what somebody else said. */
  private static boolean isNearer(Saying one, Saying other) {
    boolean outlet = isOutlet(one);
    return outlet == isOutlet(other) ? end(one) - begin(one) < end(other) - begin(other) : !outlet;
  }

  private static boolean isOutlet(Saying saying) {
    return saying.attribution().kind() == AttributionKind.OUTLET;
  }

  /** {@return whether the token last asked for stands in a quotation} */
  boolean isQuoted(Tokens tokens) {
    for (Saying saying : open) {
      int first = begin(saying);
      if (tokens.isSymbol(first, '"') || tokens.isSymbol(first - 1, '"')) {
        return true;
      }
    }
    return false;
  }

  /** {@return ids of the attributions that cover the token, nearest first} */
  List<String> of(int token) {
    while (next < sayings.size() && begin(sayings.get(next)) <= token) {
      open.add(sayings.get(next++));
      if (open.size() > OPEN) {
        open.remove(0);
      }
    }
    open.removeIf(saying -> end(saying) <= token);
    return open.stream()
        .sorted((a, b) -> Integer.compare(end(a) - begin(a), end(b) - begin(b)))
        .limit(MOST)
        .map(saying -> saying.attribution().id())
        .toList();
  }
}
