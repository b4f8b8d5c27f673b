package org.kith.matching;

import java.util.List;
import java.util.UUID;

/**
 * Who waits, seen from a volunteer: for whom this volunteer would be best and why, and what stands between for the others.
 *
 * @param freePlaces places the volunteer has left
 * @param possible how many could be suggested in all
 * @param groups the others by the first rule that stands between
 */
public record PeopleSeen(
        UUID volunteerId, String name, int freePlaces, List<Waits> best, int possible, List<Group> groups) {

    /** Somebody for whom this volunteer would be good. */
    public record Waits(UUID entryId, String name, int band, long weeksWaited, int score, List<Reason> reasons) {}

    /**
     * Everybody who is kept apart by the same rule first.
     *
     * @param count how many
     * @param near those for whom one change would be enough
     */
    public record Group(HardRule rule, int count, List<Apart> near) {}

    /** One change would make this pair possible; the arguments say which, see {@link HardRule}. */
    public record Apart(UUID entryId, String name, List<Object> arguments) {}
}
