package org.kith.matching.whatif;

import java.util.Set;
import java.util.UUID;
import org.kith.matching.Candidate;
import org.kith.matching.Cast;
import org.kith.matching.HalfDay;
import org.kith.matching.Seeker;
import org.kith.people.Mode;

/** People and volunteers of one partner who could all meet on Tuesday afternoons. */
final class Neighbours {
    private static final int TUESDAY = HalfDay.mask(HalfDay.TUESDAY_AFTERNOON);

    private Neighbours() {}

    static Seeker person(int number, Mode mode, int daysWaited, Set<String> interests, UUID... notWith) {
        return new Seeker(
                Cast.id(number),
                Cast.OWN,
                Cast.TODAY.minusDays(daysWaited),
                2,
                mode,
                "AB24",
                "F",
                null,
                Set.of("en"),
                interests,
                Set.of(),
                TUESDAY,
                Set.of(notWith),
                Set.of());
    }

    static Candidate volunteer(int number, int places, Set<String> interests) {
        return new Candidate(
                Cast.id(number),
                Cast.OWN,
                true,
                null,
                false,
                "M",
                null,
                Set.of("en"),
                interests,
                Set.of(),
                TUESDAY,
                Set.of(Mode.HOME, Mode.TELEPHONE),
                "AB10",
                10,
                3,
                places);
    }
}
