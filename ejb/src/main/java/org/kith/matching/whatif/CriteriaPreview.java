package org.kith.matching.whatif;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.kith.matching.Candidate;
import org.kith.matching.Criteria;
import org.kith.matching.Distances;
import org.kith.matching.Seeker;
import org.kith.matching.Shortlist;
import org.kith.matching.WholeList;
import org.kith.matching.plan.PlanSolver;

/**
 * What other criteria would change on the lists of today: the best plan of each partner and the first name of each shortlist,
 * with the criteria that count now and with others. A pure function.
 *
 * @param rows one for each partner that has somebody waiting, by name
 * @param total all of them together
 */
public record CriteriaPreview(List<Row> rows, Row total) {
    /** Whoever waits longer has waited too long. */
    static final int LONG_WAIT_DAYS = 180;

    /** What each match is worth beside its points: the middle of what plans are asked for with. */
    static final int MATCH_BONUS = 50;

    /**
     * What the best plan comes to in things that can be counted whatever the points are.
     *
     * @param matched people who would have a volunteer
     * @param longMatched those of them who wait for more than 180 days
     * @param sharing pairs with an interest in common
     * @param milesTogether miles between the areas of all pairs that have to travel, in a straight line
     * @param travelling pairs that have to travel
     */
    public record Outcome(int matched, int longMatched, int sharing, double milesTogether, int travelling) {
        static final Outcome NOTHING = new Outcome(0, 0, 0, 0, 0);

        Outcome and(Outcome other) {
            return new Outcome(
                    matched + other.matched,
                    longMatched + other.longMatched,
                    sharing + other.sharing,
                    milesTogether + other.milesTogether,
                    travelling + other.travelling);
        }

        /** Miles of a pair on average, with one decimal; 0 when nobody travels. */
        public double miles() {
            return travelling == 0 ? 0 : Math.round(10 * milesTogether / travelling) / 10.0;
        }
    }

    /**
     * One partner, or all.
     *
     * @param partner its name; empty for all together
     * @param people who wait and are not proposed to anybody
     * @param longWaiting those of them who wait for more than 180 days
     * @param otherPair people for whom the plan would have somebody else, or somebody instead of nobody, or nobody
     * @param otherFirst people whose shortlist would begin with somebody else
     */
    public record Row(
            String partner, int people, int longWaiting, Outcome now, Outcome then, int otherPair, int otherFirst) {
        Row and(Row other) {
            return new Row(
                    partner,
                    people + other.people,
                    longWaiting + other.longWaiting,
                    now.and(other.now),
                    then.and(other.then),
                    otherPair + other.otherPair,
                    otherFirst + other.otherFirst);
        }

        /** Whether nothing at all would change. */
        public boolean isTheSame() {
            return otherPair == 0 && otherFirst == 0;
        }
    }

    static CriteriaPreview of(
            Collection<Seeker> seekers,
            Collection<Candidate> candidates,
            Criteria now,
            Criteria then,
            Map<UUID, String> partners,
            LocalDate today,
            Distances distances) {
        var waiting = seekers.stream().collect(Collectors.groupingBy(Seeker::partner));
        var offering = candidates.stream().collect(Collectors.groupingBy(Candidate::partner));
        var rows = new TreeMap<String, Row>();
        waiting.forEach((partner, people) -> {
            var name = partners.getOrDefault(partner, "");
            var list = new OneList(people, offering.getOrDefault(partner, List.of()), today, distances);
            rows.put(name, list.row(name, now, then));
        });
        var all = new ArrayList<>(rows.values());
        var total = all.stream().reduce(new Row("", 0, 0, Outcome.NOTHING, Outcome.NOTHING, 0, 0), Row::and);
        return new CriteriaPreview(List.copyOf(all), total);
    }

    /** The list of one partner. */
    private record OneList(List<Seeker> seekers, List<Candidate> candidates, LocalDate today, Distances distances) {

        Row row(String partner, Criteria now, Criteria then) {
            var before = pairs(now);
            var after = pairs(then);
            int otherPair = 0;
            int otherFirst = 0;
            for (var seeker : seekers) {
                if (!Objects.equals(before.get(seeker.id()), after.get(seeker.id()))) {
                    otherPair++;
                }
                if (!Objects.equals(first(seeker, now), first(seeker, then))) {
                    otherFirst++;
                }
            }
            int longWaiting = (int) seekers.stream().filter(this::isLongWaiting).count();
            return new Row(
                    partner, seekers.size(), longWaiting, outcome(before), outcome(after), otherPair, otherFirst);
        }

        private Map<UUID, UUID> pairs(Criteria criteria) {
            var list = WholeList.of(seekers, candidates, criteria, MATCH_BONUS, today, distances);
            return list.pairs(PlanSolver.solve(list.problem()));
        }

        private @Nullable UUID first(Seeker seeker, Criteria criteria) {
            return Shortlist.of(seeker, candidates, criteria, today, distances).best().stream()
                    .findFirst()
                    .map(one -> one.candidate().id())
                    .orElse(null);
        }

        private boolean isLongWaiting(Seeker seeker) {
            return ChronoUnit.DAYS.between(seeker.waitingSince(), today) > LONG_WAIT_DAYS;
        }

        private Outcome outcome(Map<UUID, UUID> pairs) {
            var byId = candidates.stream().collect(Collectors.toMap(Candidate::id, one -> one));
            return seekers.stream()
                    .filter(seeker -> pairs.containsKey(seeker.id()))
                    .map(seeker -> outcome(seeker, Objects.requireNonNull(byId.get(pairs.get(seeker.id())))))
                    .reduce(Outcome.NOTHING, Outcome::and);
        }

        private Outcome outcome(Seeker seeker, Candidate candidate) {
            var km = seeker.mode().needsTravel() ? distances.km(seeker.outwardCode(), candidate.outwardCode()) : null;
            boolean shares = seeker.interests().stream().anyMatch(candidate.interests()::contains);
            return new Outcome(
                    1,
                    isLongWaiting(seeker) ? 1 : 0,
                    shares ? 1 : 0,
                    km == null ? 0 : Distances.miles(km),
                    km == null ? 0 : 1);
        }
    }
}
