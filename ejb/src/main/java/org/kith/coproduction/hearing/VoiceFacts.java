package org.kith.coproduction.hearing;

import java.io.Serializable;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody said, on a page. */
public record VoiceFacts(
        UUID conversationId,
        Stakeholder stakeholder,
        About about,
        String words,
        @Nullable Integer feels,
        @Nullable String wouldHelp,
        @Nullable Stakeholder differsFrom,
        int version)
        implements Serializable {}
