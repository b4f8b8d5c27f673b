package org.kith.reporting.waits;

import static org.kith.access.Action.LIST;
import static org.kith.access.Record.MATCH_NEED;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Clocks;
import org.kith.matching.whatif.Waits;
import org.kith.partnership.Directory;

/** Seeing whether waiting is fair: who waits how long, and whom a rule keeps from ever being matched. */
@Stateless
public class WatchingWaits {
    @Inject
    private Waits waits;

    @Inject
    private Directory directory;

    @Inject
    private Clock clock;

    /** A partner's staff see their own exactly; the administrator sees all partners with the small numbers hidden. */
    @Allowed(record = MATCH_NEED, action = LIST)
    public WaitsSeen times(WaitsBy by) {
        var today = LocalDate.ofInstant(clock.instant(), Clocks.CITY);
        boolean exact = CurrentActor.get().role().isPartnerStaff();
        int threshold = exact ? 0 : directory.settingsOn(today).smallNumberThreshold();
        return new WaitsSeen(
                by,
                exact,
                threshold,
                FairWaits.lines(waits.all(today), by, exact, threshold),
                exact ? Map.of() : FairWaits.withoutAnybody(waits.withoutAnybody(today), threshold));
    }
}
