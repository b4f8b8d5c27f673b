package org.kith.people;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.jspecify.annotations.Nullable;

/**
 * How alike two entries are, and by what. Points are evidence for a human who decides; nothing is ever joined by itself.
 *
 * @param points at least {@link #WORTH_ASKING} when somebody should look
 * @param signs what is the same or nearly so
 */
public record Likeness(int points, Set<Sign> signs) {
    /** From here on the coordinator is asked. */
    public static final int WORTH_ASKING = 55;

    private static final JaroWinklerSimilarity SPELLING = new JaroWinklerSimilarity();
    private static final double NEARLY_SPELT = 0.9;

    /** One thing two entries have in common, with what it counts. */
    public enum Sign {
        SAME_FAMILY_NAME(30),
        LIKE_FAMILY_NAME(22),
        SAME_GIVEN_NAME(25),
        LIKE_GIVEN_NAME(22),
        SAME_BIRTH(35),
        LIKE_BIRTH(18),
        OTHER_BIRTH(-25),
        SAME_POSTCODE(18),
        SAME_PHONE(18);

        private final int points;

        Sign(int points) {
            this.points = points;
        }
    }

    public Likeness {
        signs = Collections.unmodifiableSet(signs);
    }

    public boolean isWorthAsking() {
        return points >= WORTH_ASKING;
    }

    static Likeness between(Sketch one, Sketch other) {
        return between(new Profile(one), new Profile(other));
    }

    static Likeness between(Profile one, Profile other) {
        var signs = EnumSet.noneOf(Sign.class);
        add(signs, familyNames(one.family, other.family));
        add(signs, givenNames(one, other));
        add(signs, births(one.sketch.dateOfBirth(), other.sketch.dateOfBirth()));
        var postcode = one.sketch.postcode();
        if (postcode != null && postcode.equals(other.sketch.postcode())) {
            signs.add(Sign.SAME_POSTCODE);
        }
        if (!Collections.disjoint(one.phones, other.phones)) {
            signs.add(Sign.SAME_PHONE);
        }
        // A couple shares family name, home and telephone: without a like given name only the birthday can speak.
        boolean sameFirst = signs.contains(Sign.SAME_GIVEN_NAME) || signs.contains(Sign.LIKE_GIVEN_NAME);
        int points = sameFirst || signs.contains(Sign.SAME_BIRTH)
                ? signs.stream().mapToInt(sign -> sign.points).sum()
                : 0;
        return new Likeness(points, signs);
    }

    private static void add(Set<Sign> signs, @Nullable Sign sign) {
        if (sign != null) {
            signs.add(sign);
        }
    }

    private static @Nullable Sign familyNames(Profile.Name one, Profile.Name other) {
        if (one.spelt().equals(other.spelt())) {
            return Sign.SAME_FAMILY_NAME;
        }
        return soundOrLookAlike(one, other) ? Sign.LIKE_FAMILY_NAME : null;
    }

    private static @Nullable Sign givenNames(Profile one, Profile other) {
        Sign best = null;
        for (var name : one.givenNames) {
            for (var otherName : other.givenNames) {
                if (name.spelt().equals(otherName.spelt())) {
                    return Sign.SAME_GIVEN_NAME;
                }
                if (best == null
                        && (GivenNames.mayBeOne(name.spelt(), otherName.spelt())
                                || soundOrLookAlike(name, otherName)
                                || isInitialOf(name.spelt(), otherName.spelt())
                                || isInitialOf(otherName.spelt(), name.spelt()))) {
                    best = Sign.LIKE_GIVEN_NAME;
                }
            }
        }
        return best;
    }

    private static boolean isInitialOf(String initial, String name) {
        return initial.length() == 1 && name.startsWith(initial);
    }

    private static boolean soundOrLookAlike(Profile.Name one, Profile.Name other) {
        if (one.spelt().length() < 2 || other.spelt().length() < 2) {
            return false;
        }
        boolean sameSound = !one.sound().isEmpty()
                && one.sound().equals(other.sound())
                && one.spelt().charAt(0) == other.spelt().charAt(0);
        return sameSound || SPELLING.apply(one.spelt(), other.spelt()) >= NEARLY_SPELT;
    }

    private static @Nullable Sign births(@Nullable LocalDate one, @Nullable LocalDate other) {
        if (one == null || other == null) {
            return null;
        }
        if (one.equals(other)) {
            return Sign.SAME_BIRTH;
        }
        boolean swapped = one.getYear() == other.getYear()
                && one.getDayOfMonth() == other.getMonthValue()
                && one.getMonthValue() == other.getDayOfMonth();
        return swapped || differInOneDigit(digits(one), digits(other)) ? Sign.LIKE_BIRTH : Sign.OTHER_BIRTH;
    }

    private static int digits(LocalDate day) {
        return day.getYear() * 10_000 + day.getMonthValue() * 100 + day.getDayOfMonth();
    }

    private static boolean differInOneDigit(int one, int other) {
        int different = 0;
        for (int a = one, b = other; a > 0 || b > 0; a /= 10, b /= 10) {
            if (a % 10 != b % 10) {
                different++;
            }
        }
        return different == 1;
    }
}
