package org.warta.export;

import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event as PLOVER 0.8 codes it. The shape is that of {@code
 * org/warta/export/plover.schema.json}.
 *
 * @param id the article's id and the event's
 * @param key equal for the same event in other articles
 * @param date ISO day of the event, or null where only less is known
 * @param event PLOVER category
 * @param mode PLOVER mode, or null
 * @param cameo CAMEO code, or null
 * @param source who acts
 * @param target who is acted on; empty where all act on each other
 * @param reciprocal whether all in {@code source} act on each other
 * @param location where, or null
 * @param modality {@code ASSERTED}, {@code CLAIMED} or {@code PLANNED}
 * @param tense {@code PAST}, {@code PRESENT} or {@code FUTURE}
 * @param disputed whether another source contradicts it
 * @param text the word that names it, as printed
 * @param language BCP 47 tag of the article
 * @param publisher the outlet, or null
 * @param published when the article was published, or null
 * @param url where it was published, or null
 */
public record PloverEvent(
    String id,
    String key,
    @Nullable String date,
    String event,
    @Nullable String mode,
    @Nullable String cameo,
    List<PloverActor> source,
    List<PloverActor> target,
    boolean reciprocal,
    @Nullable PloverLocation location,
    String modality,
    String tense,
    boolean disputed,
    String text,
    String language,
    @Nullable String publisher,
    @Nullable String published,
    @Nullable String url)
    implements Serializable {
  public PloverEvent {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(modality, "modality");
    Objects.requireNonNull(tense, "tense");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(language, "language");
    source = source == null ? List.of() : List.copyOf(source);
    target = target == null ? List.of() : List.copyOf(target);
  }
}
