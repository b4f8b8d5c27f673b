package org.kith.visits;

import java.time.LocalDate;

/** What of the visits waits for a partner's staff, as conditions and questions for queries that count it. */
public final class VisitsWaiting {
    /** Days a volunteer has; after that the coordinator asks. */
    private static final int DAYS_TO_REPORT = 2;

    /** A visit {@code v} of the pair {@code p} that nobody spoke of; {@code :inTime} is what {@link #inTime} says. */
    static final String OVERDUE = " AND v.day < :inTime AND v.outcome IS NULL AND v.cancelledAt IS NULL"
            + " AND (p.lastDay IS NULL OR v.day <= p.lastDay)";

    /** How many assumed visits the volunteers can report no more. */
    public static final String COUNT_OVERDUE =
            "SELECT COUNT(v) FROM Visit v, VisitingPair p WHERE p.id = v.matchId" + OVERDUE;

    /** How many words on visits do not fit what stands. */
    public static final String COUNT_ACCOUNTS =
            "SELECT COUNT(w) FROM Word w WHERE w.keptBecause IS NOT NULL AND w.decidedAt IS NULL";

    private VisitsWaiting() {}

    /** The first day of which a volunteer can still report. */
    public static LocalDate inTime(LocalDate today) {
        return today.minusDays(DAYS_TO_REPORT);
    }
}
