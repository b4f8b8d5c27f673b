package org.kith.matching.whatif;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.kith.matching.Criteria;
import org.kith.matching.Distances;

/** Turns the lists into a year, and works one way through it at all partners. Pure functions. */
final class YearMaker {
    private YearMaker() {}

    /** The year a wish is about. */
    static Year year(SimulationWish wish, List<ListedNeed> needs, List<ListedOffer> offers, LocalDate today) {
        var able = offers.stream().filter(ListedOffer::mayVisit).toList();
        if (wish.kind() == SimulationKind.SIMULATE) {
            return Year.drawn(
                    needs.stream()
                            .filter(ListedNeed::isOnTheList)
                            .map(need -> need.seeker(Set.of(), Set.of()))
                            .toList(),
                    needs.stream().map(need -> need.seeker(Set.of(), Set.of())).toList(),
                    able.stream().map(ListedOffer::candidate).toList(),
                    wish.arrivals(),
                    wish.joining(),
                    wish.seed());
        }
        var begin = today.minusWeeks(Year.WEEKS);
        return Year.replayed(
                needs.stream()
                        .filter(need -> need.waitedOn(begin))
                        .map(need ->
                                new Year.Arrival(need.seeker(Set.of(), Set.of()), weekOf(need.waitingSince(), begin)))
                        .toList(),
                able.stream()
                        .map(offer -> new Year.Joining(
                                offer.candidate(), weekOf(Objects.requireNonNull(offer.approvedOn()), begin)))
                        .toList());
    }

    private static int weekOf(LocalDate day, LocalDate begin) {
        return Math.min(Year.WEEKS - 1, Year.week(ChronoUnit.DAYS.between(begin, day)));
    }

    /** What a way comes to at all partners together. */
    static YearOutcome outcome(Way way, Year year, Criteria criteria, long seed, LocalDate today) {
        var distances = Distances.ofAberdeen();
        return year.partners().stream()
                .map(partner -> new YearAtPartner(
                                year.arrivalsAt(partner), year.joiningsAt(partner), criteria, today, distances, seed)
                        .by(way))
                .reduce(YearOutcome.nothing(way), YearOutcome::and);
    }

    /** All ways under these criteria. */
    static List<YearOutcome> outcomes(Year year, Criteria criteria, long seed, LocalDate today) {
        return Arrays.stream(Way.values())
                .map(way -> outcome(way, year, criteria, seed, today))
                .toList();
    }
}
