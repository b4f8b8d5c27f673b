package org.kith.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * The own partner's figures of today, exactly.
 *
 * @param referrals received, by quarter, the running one last
 * @param waiting on the list now, by how long
 * @param open matches now
 * @param introduced matches of the last twelve months
 * @param ended matches of the last twelve months
 */
public record OwnFigures(
        Map<Quarter, Long> referrals,
        Map<String, Long> waiting,
        long open,
        long introduced,
        long ended,
        List<Month> visits) {

    /** The visits of a month; in the running one those planned for later are not told yet. */
    public record Month(LocalDate month, long confirmed, long didNotHappen, long notTold) {}
}
