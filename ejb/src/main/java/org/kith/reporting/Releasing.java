package org.kith.reporting;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.RELEASE;
import static org.kith.reporting.ReleaseRule.QUARTER_IS_NOT_RELEASED;
import static org.kith.reporting.ReleaseRule.QUARTER_IS_OVER;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;
import org.kith.outcomes.Definitions;
import org.kith.outcomes.Instrument;
import org.kith.outcomes.Measuring;
import org.kith.partnership.Settings;

/** Freezing what the board reads, and reading it. */
@Stateless
public class Releasing {
    private static final int QUARTERS_BACK = 4;

    @Inject
    private Definitions definitions;

    @Inject
    private Aggregates aggregates;

    @Inject
    private ReleaseStore store;

    @Inject
    private Clock clock;

    /**
     * Counts a quarter that is over, protects it beside every release there is, and freezes it. A quarter that has a
     * release gets another one only as a correction, which takes its place.
     *
     * @param id made by the caller; the same id again changes nothing
     * @param settings whose threshold holds today
     * @param reason why an earlier release is corrected; null for the first of its quarter
     */
    @Allowed(record = RELEASE, action = CREATE)
    public UUID freeze(UUID id, Quarter quarter, Settings settings, @Nullable String reason) {
        QUARTER_IS_OVER.require(quarter.isOver(LocalDate.now(clock)));
        if (store.find(id).isPresent()) return id;
        var before = store.all().stream()
                .filter(release -> release.cutOff().equals(quarter.lastDay()))
                .findFirst();
        QUARTER_IS_NOT_RELEASED.require(before.isEmpty() || reason != null);
        var facts = aggregates.facts();
        var made = new BoardTables(quarter, settings.smallNumberThreshold(), store.behind()).make(facts, scales(facts));
        store.keep(
                new Released(
                        id,
                        quarter.lastDay(),
                        settings.smallNumberThreshold(),
                        clock.instant(),
                        before.isEmpty() ? null : reason,
                        made.tables()),
                made.behind(),
                before.map(ReleaseSummary::id).orElse(null));
        return id;
    }

    /** Quarters that are over, the newest first, as many as can be released. */
    @Allowed(record = RELEASE, action = CREATE)
    public List<Quarter> quarters() {
        var last = Quarter.lastBefore(LocalDate.now(clock));
        return last.last(QUARTERS_BACK).stream()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    // Every score that has a mean and that somebody has, those asked of everybody in any case; a raw sum beside a
    // metric score is a step of the reckoning and is left out.
    private List<String> scales(Facts facts) {
        return definitions.catalogue().usable().stream()
                .filter(Instrument::hasMeans)
                .filter(instrument -> Measuring.CORE.contains(instrument.code())
                        || facts.pairs().stream()
                                .anyMatch(pair -> pair.instrument().equals(instrument.code())))
                .flatMap(instrument -> instrument.scales().stream()
                        .filter(scale ->
                                instrument.table().isEmpty() || !scale.id().equals("raw"))
                        .map(scale -> instrument.code() + "." + scale.id()))
                .toList();
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
