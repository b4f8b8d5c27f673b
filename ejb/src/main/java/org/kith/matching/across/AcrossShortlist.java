package org.kith.matching.across;

import java.util.List;
import java.util.UUID;
import org.kith.matching.HardRule;
import org.kith.matching.Reason;

/**
 * Which of the own volunteers could befriend somebody of another partner.
 *
 * @param possible how many could be offered in all
 * @param apart how many cannot, by the first rule that stands between
 */
public record AcrossShortlist(List<Suggested> best, int possible, List<Group> apart) {
    /** Somebody to offer. */
    public record Suggested(UUID volunteerId, String name, int score, List<Reason> reasons, int freePlaces) {}

    /** Those whom the same rule keeps apart first. */
    public record Group(HardRule rule, int count) {}
}
