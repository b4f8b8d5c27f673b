package org.kith.visits;

import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Record.VISIT;
import static org.kith.visits.VisitRule.VISIT_DAY_HAS_COME;
import static org.kith.visits.VisitRule.VISIT_IS_WITHIN_THE_MATCH;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.Ids;

/** Keying a month of paper sheets: all of them or none. */
@Stateless
public class KeyingSheets {
    @Inject
    private Visits visits;

    @Inject
    private Clock clock;

    /** The pairs who could have met in a month, by the person's name. */
    @Allowed(record = VISIT, action = LIST)
    public List<PairSummary> pairs(YearMonth month) {
        return visits.pairsBetween(month.atDay(1), month.atEndOfMonth());
    }

    /**
     * Confirms the expected visits of these days and adds those nobody expected. A visit that is confirmed already stays as it
     * is, so keying a sheet twice changes nothing.
     */
    @Allowed(record = VISIT, action = CREATE)
    public SheetsKeyed key(List<PaperSheet> sheets) {
        int confirmed = 0;
        int added = 0;
        int known = 0;
        for (var sheet : sheets) {
            var pair = visits.pair(sheet.matchId());
            var there = thatMonth(sheet);
            for (var entry : sheet.entries()) {
                VISIT_IS_WITHIN_THE_MATCH.require(pair.isWithin(entry.day()));
                VISIT_DAY_HAS_COME.require(!entry.day().isAfter(LocalDate.now(clock)));
                var thatDay = there.stream()
                        .filter(visit -> visit.day().equals(entry.day()))
                        .toList();
                if (thatDay.stream().anyMatch(VisitRecord::isReported)) {
                    known++;
                    continue;
                }
                var open = thatDay.stream().filter(VisitRecord::isOpen).findFirst();
                var visit = open.orElseGet(() -> unexpected(pair, entry.day(), thatDay));
                visit.report(report(sheet.matchId(), entry));
                if (open.isPresent()) {
                    confirmed++;
                } else {
                    visits.add(visit);
                    added++;
                }
            }
        }
        return new SheetsKeyed(confirmed, added, known);
    }

    private List<Visit> thatMonth(PaperSheet sheet) {
        var days = sheet.entries().stream().map(PaperSheet.Entry::day).sorted().collect(Collectors.toList());
        return days.isEmpty()
                ? List.of()
                : visits.ofMatchesFrom(List.of(sheet.matchId()), days.get(0), days.get(days.size() - 1));
    }

    private static Visit unexpected(VisitingPair pair, LocalDate day, List<Visit> thatDay) {
        var time = LocalTime.NOON;
        for (var visit : thatDay) {
            time = visit.startsAt().equals(time) ? time.plusMinutes(1) : time;
        }
        return new Visit(Ids.next(), pair.owner(), pair.id(), null, new Slot(day, time, null), pair.mode());
    }

    // The same pair and day always give the same key: a sheet that arrives twice at once meets the unique key.
    private VisitReport report(UUID matchId, PaperSheet.Entry entry) {
        var key = UUID.nameUUIDFromBytes(("paper " + matchId + entry.day()).getBytes(StandardCharsets.UTF_8));
        return new VisitReport(
                key,
                VisitOutcome.HAPPENED,
                null,
                entry.minutes(),
                ReportedVia.PAPER,
                CurrentActor.get().account(),
                clock.instant());
    }
}
