package org.kith.matching.whatif;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.kith.matching.Candidate;
import org.kith.matching.Criteria;
import org.kith.matching.Distances;
import org.kith.matching.Seeker;
import org.kith.matching.plan.FirstComeFirstServed;
import org.kith.matching.plan.Greedy;
import org.kith.matching.plan.Plan;
import org.kith.matching.plan.PlanProblem;
import org.kith.matching.plan.PlanSolver;

/**
 * One partner's year under one set of criteria, week by week, by one way through the list. Some say no, and every match lasts
 * its time; which ones do does not depend on the way, so ways can be compared.
 */
final class YearAtPartner {
    /** Of so many proposals one is answered with a no. */
    private static final int ONE_NO_OF = 5;

    private static final int SHORTEST_MATCH_WEEKS = 12;
    private static final int MATCH_WEEKS = 80;

    /** Every how many weeks the prices are worked out anew. */
    private static final int PRICES_WEEKS = 4;

    private static final int LONG_WAIT_WEEKS = 26;
    private static final int IMPOSSIBLE = -1;

    private final List<Year.Arrival> arrivals;
    private final List<Year.Joining> joinings;
    private final Criteria criteria;
    private final long seed;
    /** Points of each pair without those for waiting. */
    private final int[][] points;

    YearAtPartner(
            List<Year.Arrival> arrivals,
            List<Year.Joining> joinings,
            Criteria criteria,
            LocalDate today,
            Distances distances,
            long seed) {
        this.arrivals = arrivals;
        this.joinings = joinings;
        this.criteria = criteria;
        this.seed = seed;
        points = new int[arrivals.size()][joinings.size()];
        for (int p = 0; p < points.length; p++) {
            var seeker = waitingFrom(arrivals.get(p).seeker(), today);
            for (int v = 0; v < points[p].length; v++) {
                var candidate = withRoom(joinings.get(v).candidate());
                var pair =
                        criteria.pair(seeker, candidate, distances.km(seeker.outwardCode(), candidate.outwardCode()));
                points[p][v] = pair.isPossible() ? criteria.score(pair, today) : IMPOSSIBLE;
            }
        }
    }

    // Waiting brings its points week by week of the simulated year, and what was asked before is asked anew.
    private static Seeker waitingFrom(Seeker seeker, LocalDate today) {
        return new Seeker(
                seeker.id(),
                seeker.partner(),
                today,
                seeker.band(),
                seeker.mode(),
                seeker.outwardCode(),
                seeker.gender(),
                seeker.wantsGender(),
                seeker.languages(),
                seeker.interests(),
                seeker.barriers(),
                seeker.availability(),
                seeker.excluded(),
                seeker.askedBefore());
    }

    private static Candidate withRoom(Candidate one) {
        return new Candidate(
                one.id(),
                one.partner(),
                one.cleared(),
                one.clearanceBlocker(),
                one.paused(),
                one.gender(),
                one.wantsGender(),
                one.languages(),
                one.interests(),
                one.copesWith(),
                one.availability(),
                one.modes(),
                one.outwardCode(),
                one.travelKm(),
                one.capacity(),
                1);
    }

    YearOutcome by(Way way) {
        return new Run(way).outcome();
    }

    /** One way through the year. */
    private final class Run {
        private final Way way;
        private final List<Integer> waiting = new ArrayList<>();
        private final int[] room = new int[joinings.size()];
        private final long[] price = new long[joinings.size()];
        private final boolean[][] saidNo = new boolean[arrivals.size()][joinings.size()];
        private final int[][] freeAgain = new int[Year.WEEKS][joinings.size()];
        private int matched;
        private int noes;
        private long weeks;
        private long sum;

        Run(Way way) {
            this.way = way;
        }

        YearOutcome outcome() {
            Year.weeks().forEach(this::week);
            int longWaiting = 0;
            for (int p : waiting) {
                int waited = Year.WEEKS - arrivals.get(p).week();
                weeks += waited;
                if (waited > LONG_WAIT_WEEKS) {
                    longWaiting++;
                }
            }
            return new YearOutcome(way, matched + waiting.size(), matched, longWaiting, weeks, sum, noes);
        }

        private void week(int week) {
            for (int p = 0; p < arrivals.size(); p++) {
                if (week == Math.max(0, arrivals.get(p).week())) {
                    waiting.add(p);
                }
            }
            for (int v = 0; v < room.length; v++) {
                room[v] += freeAgain[week][v];
                if (week == Math.max(0, joinings.get(v).week())) {
                    room[v] += joinings.get(v).candidate().openPlaces();
                }
            }
            waiting.sort((one, other) -> Integer.compare(
                    arrivals.get(one).week(), arrivals.get(other).week()));
            propose(week, choose(week));
        }

        private int score(int p, int v, int week) {
            int waited = week - arrivals.get(p).week();
            return points[p][v] + Math.min(criteria.mostWaited(), criteria.perWeekWaited() * waited);
        }

        private PlanProblem problem(int week) {
            var problem = PlanProblem.with(waiting.size(), room, CriteriaPreview.MATCH_BONUS);
            for (int at = 0; at < waiting.size(); at++) {
                int p = waiting.get(at);
                for (int v = 0; v < room.length; v++) {
                    if (points[p][v] != IMPOSSIBLE && !saidNo[p][v]) {
                        problem.pair(at, v, score(p, v, week));
                    }
                }
            }
            return problem.build();
        }

        private int[][] choose(int week) {
            var problem = problem(week);
            return switch (way) {
                case FIRST_COME -> FirstComeFirstServed.plan(problem).pairs();
                case BEST_PAIR_FIRST -> Greedy.plan(problem).pairs();
                case WHOLE_PLAN -> PlanSolver.solve(problem).pairs();
                case ONE_AT_A_TIME_WITH_PRICES -> withPrices(problem, week);
            };
        }

        private int[][] withPrices(PlanProblem problem, int week) {
            if (week % PRICES_WEEKS == 0) {
                Plan plan = PlanSolver.solve(problem);
                Arrays.setAll(price, plan::priceOfVolunteer);
            }
            var left = room.clone();
            var chosen = new ArrayList<int[]>();
            for (int at = 0; at < waiting.size(); at++) {
                int best = bestAfterPrice(problem, at, left);
                if (best >= 0) {
                    left[best]--;
                    chosen.add(new int[] {at, best});
                }
            }
            return chosen.toArray(int[][]::new);
        }

        private int bestAfterPrice(PlanProblem problem, int at, int[] left) {
            int best = -1;
            long most = -1;
            for (int v = 0; v < left.length; v++) {
                int score = left[v] > 0 ? problem.score(at, v) : 0;
                long gain = score + problem.matchBonus() - price[v];
                if (score > 0 && gain > most) {
                    best = v;
                    most = gain;
                }
            }
            return best;
        }

        private void propose(int week, int[][] pairs) {
            var gone = new ArrayList<Integer>();
            for (int[] pair : pairs) {
                Integer p = waiting.get(pair[0]);
                int v = pair[1];
                if (Year.chance(seed, p, v, ONE_NO_OF) == 0) {
                    saidNo[p][v] = true;
                    noes++;
                    continue;
                }
                gone.add(p);
                room[v]--;
                matched++;
                weeks += week - arrivals.get(p).week();
                sum += score(p, v, week);
                int end = week + SHORTEST_MATCH_WEEKS + Year.chance(seed + 1, p, v, MATCH_WEEKS);
                if (end < Year.WEEKS) {
                    freeAgain[end][v]++;
                }
            }
            waiting.removeAll(gone);
        }
    }
}
