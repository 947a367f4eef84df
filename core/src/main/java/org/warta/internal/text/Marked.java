package org.warta.internal.text;

/**
 * A mention and the tokens it stands on, for the stages that read it.
 *
 * @param first its first token
 * @param end one more than its last token
 * @param mention what was read there
 * @param <M> the kind of mention
 */
public record Marked<M>(int first, int end, M mention) {}
