package org.kith.matching.whatif;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.kith.matching.CriteriaTerms;
import org.kith.matching.PlanState;

/**
 * A simulated year as a page shows it.
 *
 * @param percent how far it is
 * @param present the points that counted when it was asked for
 * @param tried what each way comes to with the points that were tried; empty while it is not ready
 * @param presently the same with the points that counted; empty when these were the ones that were tried
 */
public record SimulationSeen(
        UUID id,
        Instant askedAt,
        String askedBy,
        PlanState state,
        int percent,
        SimulationWish wish,
        CriteriaTerms present,
        List<YearOutcome> tried,
        List<YearOutcome> presently) {}
