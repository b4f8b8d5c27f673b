package org.kith.kernel;

import com.github.f4b6a3.uuid.UuidCreator;
import java.security.SecureRandom;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Ids of records and the references people read out on the telephone. */
public final class Ids {
    // No 0/O, 1/I/L, U/V, 5/S, 2/Z: they are misheard or misread.
    private static final String LETTERS = "34678ABCDEFGHJKMNPQRTWX";
    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {}

    /** A new time-ordered id (UUID version 7). */
    public static UUID next() {
        return UuidCreator.getTimeOrderedEpoch();
    }

    /** Always the same id for these two (UUID version 5): where the other's own one cannot be kept. */
    public static UUID following(UUID whose, UUID other) {
        return UuidCreator.getNameBasedSha1(whose, other.toString());
    }

    /** The id in a text from outside, or null when it is not one. */
    public static @Nullable UUID parse(@Nullable String text) {
        if (text == null || text.length() != 36) {
            return null;
        }
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    /**
     * The id in the address of a page.
     *
     * @throws NotFound when it is none: there is no such page
     */
    public static UUID asked(@Nullable String text) {
        var id = parse(text);
        if (id == null) {
            throw new NotFound();
        }
        return id;
    }

    /**
     * A new reference: the letter of its kind, seven random signs and a check sign, such as {@code P-7K3Q-H4XM}. Seven,
     * because a city imports thousands at once and partners cannot see whether another one has taken a reference.
     */
    public static String reference(char kind) {
        var body = new StringBuilder(9);
        for (int i = 0; i < 7; i++) {
            body.append(LETTERS.charAt(RANDOM.nextInt(LETTERS.length())));
        }
        body.append(checkSign(body));
        return kind + "-" + body.insert(4, '-');
    }

    /** Whether the check sign fits: it finds any one mistyped sign and any two swapped neighbours. */
    public static boolean isReference(String text) {
        if (text.length() != 11 || text.charAt(1) != '-' || text.charAt(6) != '-') {
            return false;
        }
        var body = text.substring(2, 6) + text.substring(7, 10);
        return body.chars().allMatch(c -> LETTERS.indexOf(c) >= 0) && text.charAt(10) == checkSign(body);
    }

    // 23 signs, a prime: with a different weight for each place no single slip and no swap keeps the sum.
    private static char checkSign(CharSequence body) {
        int sum = 0;
        for (int i = 0; i < body.length(); i++) {
            sum += (i + 1) * LETTERS.indexOf(body.charAt(i));
        }
        return LETTERS.charAt(sum % LETTERS.length());
    }
}
