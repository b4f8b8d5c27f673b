package org.kith.matching;

import java.util.List;

/**
 * Proposals with which somebody has to go on, the oldest first.
 *
 * @param stalled those that have stood still for a week: somebody should ask, or let go of the place
 * @param waiting those with a question to answer, or two to introduce
 */
public record ProposalsToday(List<MatchRow> stalled, List<MatchRow> waiting) {
    public ProposalsToday {
        stalled = List.copyOf(stalled);
        waiting = List.copyOf(waiting);
    }
}
