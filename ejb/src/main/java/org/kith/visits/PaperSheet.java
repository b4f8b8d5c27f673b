package org.kith.visits;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One paper sheet: the visits one pair wrote down. */
public record PaperSheet(UUID matchId, List<Entry> entries) {
    /** A day on which they met, and for how long. */
    public record Entry(LocalDate day, int minutes) {}
}
