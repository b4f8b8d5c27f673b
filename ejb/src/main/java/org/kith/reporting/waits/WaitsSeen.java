package org.kith.reporting.waits;

import java.util.List;
import java.util.Map;
import org.kith.matching.HardRule;

/**
 * How long people wait, group by group, and how many could have nobody.
 *
 * @param exact whether these are a partner's own numbers, all of them shown
 * @param threshold below which numbers are hidden otherwise, 0 when exact
 * @param groups by name of the group's key, everybody together last
 * @param nobody how many could have nobody of their partner today, by the rule that leaves nobody; {@code *} when hidden, and
 *     empty for a partner's staff, who see the people themselves
 */
public record WaitsSeen(
        WaitsBy by, boolean exact, int threshold, List<WaitLine> groups, Map<HardRule, String> nobody) {}
