package org.kith.matching.whatif;

import java.util.UUID;

/** Handles as the database makes them, 64 hexadecimal digits, as the engine takes them. */
final class Handles {
    private static final int HEXADECIMAL = 16;
    private static final int DIGITS_OF_A_LONG = 16;

    private Handles() {}

    static UUID id(String handle) {
        return new UUID(
                Long.parseUnsignedLong(handle.substring(0, DIGITS_OF_A_LONG), HEXADECIMAL),
                Long.parseUnsignedLong(handle.substring(DIGITS_OF_A_LONG, 2 * DIGITS_OF_A_LONG), HEXADECIMAL));
    }
}
