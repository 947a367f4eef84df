package org.warta.internal.quote;

import org.jspecify.annotations.Nullable;
import org.warta.Attribution;
import org.warta.spi.SpeechAct;

/**
 * An attribution with the tokens it stands on, for the stages that read it.
 *
 * @param attribution what is attributed to whom
 * @param act what is done by saying it
 * @param cue the tokens of the word of saying
 * @param source the tokens that name the source, or null
 * @param content the tokens of what is attributed, or null
 */
public record Saying(
    Attribution attribution,
    SpeechAct act,
    TokenRange cue,
    @Nullable TokenRange source,
    @Nullable TokenRange content) {}
