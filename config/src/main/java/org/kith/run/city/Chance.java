package org.kith.run.city;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/** Seeded chance: the same city every time, on days that are counted back from today. */
final class Chance {
    static final ZoneId CITY = ZoneId.of("Europe/London");
    private static final String SIGNS = "34678ABCDEFGHJKMNPQRTWX";
    private final Random random = new Random(20_261_122L);
    private final Instant now;

    /** @param now nothing that has happened lies after it */
    Chance(Instant now) {
        this.now = now;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From least to most, both included. */
    int between(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    boolean oneIn(int n) {
        return random.nextInt(n) == 0;
    }

    boolean percent(int n) {
        return random.nextInt(100) < n;
    }

    double bell() {
        return random.nextGaussian();
    }

    <T> T of(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    /** Between least and most different ones, sorted and joined by commas. */
    String codes(List<String> choices, int least, int most) {
        Set<String> chosen = new TreeSet<>();
        int wanted = between(least, most);
        while (chosen.size() < wanted) {
            chosen.add(of(choices));
        }
        return String.join(",", chosen);
    }

    /** Half-days as bits: on each of the seven days perhaps the morning, perhaps the afternoon. */
    int halfDays(int percent) {
        int bits = 0;
        for (int i = 0; i < 14; i++) {
            int likely = i >= 10 ? percent / 3 : percent;
            bits |= percent(likely) ? 1 << i : 0;
        }
        return bits == 0 ? 1 << below(10) : bits;
    }

    UUID id() {
        return new UUID((random.nextLong() & ~0xF000L) | 0x4000L, (random.nextLong() & ~(3L << 62)) | (2L << 62));
    }

    /** A moment in working hours of that day. */
    Instant during(LocalDate day) {
        var moment = day.atTime(LocalTime.of(between(9, 16), between(0, 59)))
                .atZone(CITY)
                .toInstant();
        return moment.isBefore(now) ? moment : now;
    }

    /** A reference as the product makes it, with its check sign. */
    String reference(char kind) {
        var body = new StringBuilder();
        int sum = 0;
        for (int i = 1; i <= 7; i++) {
            int sign = below(SIGNS.length());
            body.append(SIGNS.charAt(sign));
            sum += i * sign;
        }
        body.append(SIGNS.charAt(sum % SIGNS.length()));
        return kind + "-" + body.insert(4, '-');
    }
}
