package org.kith.reporting;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.RELEASE;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;
import org.kith.partnership.Settings;

/** Freezing what the board reads, and reading it. */
@Stateless
public class Releasing {
    private static final List<String> SCALES =
            List.of("UCLA3.total", "ONS4.satisfaction", "ONS4.worthwhile", "ONS4.happiness", "ONS4.anxiety");

    @Inject
    private Aggregates aggregates;

    @Inject
    private ReleaseStore store;

    @Inject
    private Clock clock;

    /**
     * Counts everything up to today, protects it and freezes it.
     *
     * @param id made by the caller; the same id again changes nothing
     * @param settings whose threshold holds today
     */
    @Allowed(record = RELEASE, action = CREATE)
    public UUID freeze(UUID id, Settings settings) {
        var today = LocalDate.now(clock);
        var tables = new BoardTables(today, settings.smallNumberThreshold());
        var partners = aggregates.partners();
        var pairs = aggregates.pairs();
        store.keep(new Released(
                id,
                today,
                settings.smallNumberThreshold(),
                clock.instant(),
                List.of(
                        tables.counts("REFERRALS", aggregates.referralsByQuarter(), partners, tables.quarters()),
                        tables.counts(
                                "DECISIONS",
                                aggregates.referralsByStanding(),
                                partners,
                                List.of("ACCEPTED", "DECLINED", "ON_HOLD", "TO_DECIDE")),
                        tables.counts(
                                "WAITING",
                                aggregates.waiting(),
                                partners,
                                List.of("UNDER_4_WEEKS", "UNDER_12_WEEKS", "UNDER_26_WEEKS", "LONGER")),
                        tables.waits(aggregates.waits(), partners),
                        tables.columns(
                                "MATCHES", aggregates.matches(), partners, List.of("OPEN_NOW", "INTRODUCED", "ENDED")),
                        tables.counts(
                                "VISITS",
                                aggregates.visits(),
                                tables.quarters(),
                                List.of("CONFIRMED", "DID_NOT_HAPPEN", "ASSUMED")),
                        tables.change(pairs, SCALES),
                        tables.oftenLonely(pairs),
                        tables.counts("BRINGS", aggregates.brings(), partners, List.of("RECORDED", "NOT_YET_ASKED")))));
        return id;
    }

    /** All releases of the partnership, the newest first. */
    @Allowed(record = RELEASE, action = LIST)
    public List<ReleaseSummary> releases() {
        return store.all();
    }

    /** The newest release, unless there is none yet. */
    @Allowed(record = RELEASE, action = LIST)
    public Optional<Released> latest() {
        return store.all().stream().findFirst().flatMap(summary -> store.find(summary.id()));
    }

    /** @throws NotFound when the partnership has no such release */
    @Allowed(record = RELEASE, action = READ)
    public Released release(UUID id) {
        return store.find(id).orElseThrow(NotFound::new);
    }
}
