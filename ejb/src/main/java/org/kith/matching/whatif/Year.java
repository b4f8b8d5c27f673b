package org.kith.matching.whatif;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.kith.matching.Candidate;
import org.kith.matching.Seeker;

/**
 * Who comes when in a simulated year, at all partners. The same facts and the same seed give the same year, in whatever order
 * the facts were read.
 */
record Year(List<Arrival> arrivals, List<Joining> joinings) {
    static final int WEEKS = 52;
    private static final int WEEK = 7;

    /** Somebody comes on a list; before the first week for those who wait already. */
    record Arrival(Seeker seeker, int week) {}

    /** A volunteer has places to give from this week on. */
    record Joining(Candidate candidate, int week) {}

    private static final Comparator<Seeker> BY_FACTS = Comparator.comparing(Seeker::waitingSince)
            .thenComparing(Seeker::partner)
            .thenComparingInt(Seeker::band)
            .thenComparing(Seeker::mode)
            .thenComparing(Seeker::outwardCode)
            .thenComparingInt(Seeker::availability)
            .thenComparing(seeker -> facts(seeker.interests(), seeker.languages(), seeker.barriers()));

    private static final Comparator<Candidate> BY_OFFER = Comparator.comparing(Candidate::partner)
            .thenComparing(Candidate::outwardCode)
            .thenComparingInt(Candidate::availability)
            .thenComparingInt(Candidate::openPlaces)
            .thenComparingDouble(Candidate::travelKm)
            .thenComparing(candidate -> facts(candidate.interests(), candidate.languages(), candidate.copesWith()));

    private static String facts(Collection<String> one, Collection<String> other, Collection<String> third) {
        return List.of(one, other, third).stream()
                .map(codes -> codes.stream().sorted().toList().toString())
                .toList()
                .toString();
    }

    /** Those who came in the weeks since the beginning, and those who waited then already. */
    static Year replayed(Collection<Arrival> came, Collection<Joining> joined) {
        return new Year(
                came.stream()
                        .sorted(Comparator.comparing(Arrival::seeker, BY_FACTS).thenComparingInt(Arrival::week))
                        .toList(),
                joined.stream()
                        .sorted(Comparator.comparing(Joining::candidate, BY_OFFER)
                                .thenComparingInt(Joining::week))
                        .toList());
    }

    /** The lists as they are, and people and volunteers like those who are known, coming in weeks that chance decides. */
    static Year drawn(
            Collection<Seeker> waiting,
            Collection<Seeker> known,
            Collection<Candidate> candidates,
            int arrivals,
            int joining,
            long seed) {
        var random = new Random(seed);
        var likes = known.stream().sorted(BY_FACTS).toList();
        var offers = candidates.stream().sorted(BY_OFFER).toList();
        var came = new ArrayList<Arrival>();
        waiting.stream().sorted(BY_FACTS).forEach(seeker -> came.add(new Arrival(seeker, -1)));
        for (int i = 0; i < arrivals && !likes.isEmpty(); i++) {
            came.add(new Arrival(likes.get(random.nextInt(likes.size())), random.nextInt(WEEKS)));
        }
        var joined = new ArrayList<Joining>();
        offers.forEach(candidate -> joined.add(new Joining(candidate, 0)));
        for (int i = 0; i < joining && !offers.isEmpty(); i++) {
            joined.add(new Joining(offers.get(random.nextInt(offers.size())), random.nextInt(WEEKS)));
        }
        return new Year(List.copyOf(came), List.copyOf(joined));
    }

    /** Every partner that has somebody waiting. */
    List<UUID> partners() {
        return arrivals.stream()
                .map(arrival -> arrival.seeker().partner())
                .distinct()
                .sorted()
                .toList();
    }

    List<Arrival> arrivalsAt(UUID partner) {
        return arrivals.stream()
                .filter(arrival -> arrival.seeker().partner().equals(partner))
                .toList();
    }

    List<Joining> joiningsAt(UUID partner) {
        return joinings.stream()
                .filter(joining -> joining.candidate().partner().equals(partner))
                .toList();
    }

    /** The week of the year in which a day lies, counted from its first day; below 0 before it. */
    static int week(long days) {
        return (int) Math.floorDiv(days, WEEK);
    }

    /** A number from 0 to below the bound that two numbers and the seed decide, the same on every way through the year. */
    static int chance(long seed, int one, int other, int bound) {
        long mixed = Arrays.hashCode(new long[] {seed, one, other}) * 0x9E3779B97F4A7C15L;
        return (int) Long.remainderUnsigned(mixed ^ mixed >>> 32, bound);
    }

    static IntStream weeks() {
        return IntStream.range(0, WEEKS);
    }
}
