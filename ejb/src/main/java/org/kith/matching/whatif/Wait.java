package org.kith.matching.whatif;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.people.Mode;
import org.kith.referrals.WaitingEnd;

/**
 * One wait, over or not, without anybody's name.
 *
 * @param until the day it ended, null while it lasts
 * @param end why it ended, null while it lasts
 * @param area first half of the postcode, null when not known
 * @param today the day up to which an open wait counts
 */
public record Wait(
        UUID partner,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable WaitingEnd end,
        int band,
        Mode mode,
        Set<String> languages,
        @Nullable String area,
        LocalDate today) {
    public Wait {
        languages = Set.copyOf(languages);
    }

    /** Whole days, up to today while it lasts. */
    public long days() {
        return Math.max(0, ChronoUnit.DAYS.between(since, until == null ? today : until));
    }

    public boolean isMatched() {
        return end == WaitingEnd.MATCHED;
    }

    public boolean isOpen() {
        return end == null;
    }
}
