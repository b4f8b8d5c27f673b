package org.kith.matching;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A volunteer answered a proposal on the volunteer's own page. */
public record VolunteerAnswered(
        UUID matchId, MatchEvent event, @Nullable String words) {}
