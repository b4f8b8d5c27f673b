package org.kith.matching;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.kith.people.Mode;

/** A seeded city of invented people, some of whom could meet. */
public final class TestCity {
    private static final List<String> AREAS = List.of(
            "AB10", "AB11", "AB12", "AB13", "AB14", "AB15", "AB16", "AB21", "AB22", "AB23", "AB24", "AB25", "AB99");
    private static final List<String> INTERESTS = List.of(
            "bowls", "knitting", "football", "gardening", "music", "history", "baking", "cards", "walking", "birds");
    private static final List<String> BARRIERS = List.of("STAIRS", "PETS", "SMOKING", "DEMENTIA");

    private TestCity() {}

    public static List<Seeker> seekers(int count, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> Cast.isobel(i -> {
                    i.id = Cast.id(1000 + number);
                    i.partner = Cast.id(900 + random.nextInt(5));
                    i.waitingSince = Cast.TODAY.minusDays(random.nextInt(500));
                    i.band = 1 + random.nextInt(4);
                    i.mode = Mode.values()[random.nextInt(4)];
                    i.outwardCode = AREAS.get(random.nextInt(AREAS.size()));
                    i.gender = random.nextBoolean() ? "F" : "M";
                    i.wantsGender = random.nextInt(4) == 0 ? "F" : null;
                    i.languages = random.nextInt(8) == 0 ? Set.of("gd", "en") : Set.of("en");
                    i.interests = some(INTERESTS, 0.4, random);
                    i.barriers = some(BARRIERS, 0.2, random);
                    i.availability = random.nextInt(1 << 14);
                    i.excluded = random.nextInt(4) == 0 ? Set.of(Cast.id(5000 + random.nextInt(100))) : Set.of();
                    i.askedBefore = random.nextInt(4) == 0 ? Set.of(Cast.id(5000 + random.nextInt(100))) : Set.of();
                    return i;
                }))
                .toList();
    }

    public static List<Candidate> candidates(int count, long seed) {
        var random = new Random(seed);
        return IntStream.range(0, count)
                .mapToObj(number -> Cast.hamish(h -> {
                    h.id = Cast.id(5000 + number);
                    h.partner = Cast.id(900 + random.nextInt(5));
                    h.clearanceBlocker = random.nextInt(10) == 0 ? "PVG" : null;
                    h.paused = random.nextInt(12) == 0;
                    h.gender = random.nextInt(3) > 0 ? "F" : "M";
                    h.wantsGender = random.nextInt(8) == 0 ? "F" : null;
                    h.languages = random.nextInt(8) == 0 ? Set.of("gd", "en") : Set.of("en");
                    h.interests = some(INTERESTS, 0.4, random);
                    h.copesWith = some(BARRIERS, 0.8, random);
                    h.availability = random.nextInt(1 << 14) & random.nextInt(1 << 14);
                    h.modes = some(List.of(Mode.values()), 0.6, random);
                    h.outwardCode = AREAS.get(random.nextInt(AREAS.size()));
                    h.travelKm = 2 + random.nextInt(12);
                    h.openPlaces = random.nextInt(4);
                    return h;
                }))
                .toList();
    }

    private static <T> Set<T> some(List<T> all, double share, Random random) {
        var some = new HashSet<T>();
        for (var one : all) {
            if (random.nextDouble() < share) {
                some.add(one);
            }
        }
        return some;
    }
}
