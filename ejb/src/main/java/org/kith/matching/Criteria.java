package org.kith.matching;

import static org.kith.matching.Reason.Code.ASKED_BEFORE;
import static org.kith.matching.Reason.Code.BAND;
import static org.kith.matching.Reason.Code.DISTANCE;
import static org.kith.matching.Reason.Code.DISTANCE_UNKNOWN;
import static org.kith.matching.Reason.Code.NOT_REQUIRED;
import static org.kith.matching.Reason.Code.POSSIBLE;
import static org.kith.matching.Reason.Code.SAME_PARTNER;
import static org.kith.matching.Reason.Code.SHARED_INTEREST;
import static org.kith.matching.Reason.Code.SHARED_LANGUAGE;
import static org.kith.matching.Reason.Code.SHARED_TIMES;
import static org.kith.matching.Reason.Code.WAITED;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A partnership's weights in whole points. Waiting is capped: unlimited points for waiting give the most unequal
 * allocation of all.
 *
 * @param possible for any pair that could meet; more than the penalty, so that every possible pair stays above 0
 * @param sharedInterest for each interest both have
 * @param mostInterests how many shared interests count
 * @param near for living in the same area
 * @param perMile taken off for each whole mile, down to 0
 * @param sharedTime for each half-day on which both are free
 * @param mostTimes how many shared half-days count
 * @param sharedLanguage for a shared language beside the common one
 * @param samePartner for belonging to the same partner
 * @param perWeekWaited for each whole week of waiting
 * @param mostWaited the cap on waiting, in points
 * @param perBand for each band above the lowest
 * @param askedBefore taken off when this volunteer was asked before
 * @param commonLanguage the language nearly everybody speaks, which earns nothing
 * @param rules which hard rules are kept
 */
public record Criteria(
        int possible,
        int sharedInterest,
        int mostInterests,
        int near,
        int perMile,
        int sharedTime,
        int mostTimes,
        int sharedLanguage,
        int samePartner,
        int perWeekWaited,
        int mostWaited,
        int perBand,
        int askedBefore,
        String commonLanguage,
        HardRules rules) {

    /** What a new partnership starts with. */
    public static final Criteria DEFAULT = of(CriteriaTerms.STANDARD);

    public Criteria {
        int lowest = List.of(
                        sharedInterest,
                        mostInterests,
                        near,
                        perMile,
                        sharedTime,
                        mostTimes,
                        sharedLanguage,
                        samePartner,
                        perWeekWaited,
                        mostWaited,
                        perBand,
                        askedBefore)
                .stream()
                .mapToInt(Integer::intValue)
                .min()
                .orElse(0);
        if (lowest < 0) {
            throw new IllegalArgumentException("a weight is " + lowest + "; it must be 0 or more");
        }
        if (possible <= askedBefore) {
            throw new IllegalArgumentException(
                    "a possible pair must be worth more than having been asked before costs");
        }
    }

    /** The criteria with these weights and all hard rules; what is not said is as it is for a new partnership. */
    public static Criteria of(Map<Weight, Integer> weights) {
        return of(CriteriaTerms.of(weights));
    }

    public static Criteria of(CriteriaTerms terms) {
        return new Criteria(
                terms.points(Weight.POSSIBLE),
                terms.points(Weight.SHARED_INTEREST),
                terms.points(Weight.MOST_INTERESTS),
                terms.points(Weight.NEAR),
                terms.points(Weight.PER_MILE),
                terms.points(Weight.SHARED_TIME),
                terms.points(Weight.MOST_TIMES),
                terms.points(Weight.SHARED_LANGUAGE),
                terms.points(Weight.SAME_PARTNER),
                terms.points(Weight.PER_WEEK_WAITED),
                terms.points(Weight.MOST_WAITED),
                terms.points(Weight.PER_BAND),
                terms.points(Weight.ASKED_BEFORE),
                "en",
                terms.rules());
    }

    /** The same with another cap on waiting. */
    Criteria withMostWaited(int points) {
        return new Criteria(
                possible,
                sharedInterest,
                mostInterests,
                near,
                perMile,
                sharedTime,
                mostTimes,
                sharedLanguage,
                samePartner,
                perWeekWaited,
                points,
                perBand,
                askedBefore,
                commonLanguage,
                rules);
    }

    /**
     * Two looked at together under these rules.
     *
     * @param km how far apart their areas lie, null when one is not on the map
     */
    public Pair pair(Seeker seeker, Candidate candidate, @Nullable Double km) {
        return new Pair(seeker, candidate, km, rules);
    }

    /** The reasons for and against a pair that could meet, in the order of their codes. */
    public List<Reason> reasons(Pair pair, LocalDate today) {
        var seeker = pair.seeker();
        var candidate = pair.candidate();
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.of(POSSIBLE, possible));
        addInterests(seeker, candidate, reasons);
        addDistance(pair, reasons);
        int both = seeker.availability() & candidate.availability();
        reasons.add(new Reason(SHARED_TIMES, timePoints(both), List.copyOf(HalfDay.of(both))));
        addLanguages(seeker, candidate, reasons);
        if (samePartner > 0 && seeker.partner().equals(candidate.partner())) {
            reasons.add(Reason.of(SAME_PARTNER, samePartner));
        }
        reasons.add(Reason.of(WAITED, waitedPoints(seeker, today), weeks(seeker, today)));
        reasons.add(Reason.of(BAND, bandPoints(seeker), seeker.band()));
        for (var rule : rules.off()) {
            if (rule.isBrokenBy(pair)) {
                reasons.add(Reason.of(NOT_REQUIRED, 0, rule.name()));
            }
        }
        if (seeker.askedBefore().contains(candidate.id())) {
            reasons.add(Reason.of(ASKED_BEFORE, -askedBefore));
        }
        return List.copyOf(reasons);
    }

    /** The score alone: the same sum without the words, for long lists. */
    public int score(Pair pair, LocalDate today) {
        return pairPoints(pair) + personPoints(pair.seeker(), today);
    }

    /** What a person brings to every pair, whoever the volunteer is. */
    int personPoints(Seeker seeker, LocalDate today) {
        return possible + waitedPoints(seeker, today) + bandPoints(seeker);
    }

    /** What only these two together bring. */
    int pairPoints(Pair pair) {
        var seeker = pair.seeker();
        var candidate = pair.candidate();
        int points = timePoints(seeker.availability() & candidate.availability());
        int interests = 0;
        for (var interest : seeker.interests()) {
            if (interests < mostInterests && candidate.interests().contains(interest)) {
                interests++;
            }
        }
        points += interests * sharedInterest;
        for (var language : seeker.languages()) {
            if (earns(language, candidate)) {
                points += sharedLanguage;
            }
        }
        var km = pair.km();
        if (km != null && seeker.mode().needsTravel()) {
            points += distancePoints(km);
        }
        if (seeker.partner().equals(candidate.partner())) {
            points += samePartner;
        }
        return seeker.askedBefore().contains(candidate.id()) ? points - askedBefore : points;
    }

    private void addInterests(Seeker seeker, Candidate candidate, List<Reason> reasons) {
        int counted = 0;
        for (var interest : new TreeSet<>(seeker.interests())) {
            if (candidate.interests().contains(interest)) {
                reasons.add(Reason.of(SHARED_INTEREST, counted++ < mostInterests ? sharedInterest : 0, interest));
            }
        }
    }

    private void addDistance(Pair pair, List<Reason> reasons) {
        if (!pair.seeker().mode().needsTravel()) {
            return;
        }
        var km = pair.km();
        reasons.add(
                km == null
                        ? Reason.of(DISTANCE_UNKNOWN, 0)
                        : Reason.of(DISTANCE, distancePoints(km), Distances.miles(km)));
    }

    private void addLanguages(Seeker seeker, Candidate candidate, List<Reason> reasons) {
        for (var language : new TreeSet<>(seeker.languages())) {
            if (earns(language, candidate)) {
                reasons.add(Reason.of(SHARED_LANGUAGE, sharedLanguage, language));
            }
        }
    }

    private boolean earns(String language, Candidate candidate) {
        return candidate.languages().contains(language) && !language.equalsIgnoreCase(commonLanguage);
    }

    private int distancePoints(double km) {
        return Math.max(0, near - perMile * (int) Distances.miles(km));
    }

    private int timePoints(int both) {
        return sharedTime * Math.min(mostTimes, Integer.bitCount(both));
    }

    private int waitedPoints(Seeker seeker, LocalDate today) {
        return Math.min(mostWaited, perWeekWaited * weeks(seeker, today));
    }

    private static int weeks(Seeker seeker, LocalDate today) {
        return (int) Math.max(0, ChronoUnit.WEEKS.between(seeker.waitingSince(), today));
    }

    private int bandPoints(Seeker seeker) {
        return perBand * (4 - seeker.band());
    }
}
