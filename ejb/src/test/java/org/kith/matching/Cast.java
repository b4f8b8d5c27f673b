package org.kith.matching;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.kith.people.Mode;

/** The people of the matching tests: isobel waits, hamish volunteers, and nothing stands between them. */
public final class Cast {
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    public static final UUID OWN = id(900);
    public static final UUID OTHER = id(901);
    public static final UUID ISOBEL = id(1);
    public static final UUID HAMISH = id(101);

    private Cast() {}

    public static UUID id(int number) {
        return new UUID(0, number);
    }

    static Seeker isobel() {
        return new SeekerDraft().done();
    }

    static Seeker isobel(UnaryOperator<SeekerDraft> change) {
        return change.apply(new SeekerDraft()).done();
    }

    static Candidate hamish() {
        return new CandidateDraft().done();
    }

    static Candidate hamish(UnaryOperator<CandidateDraft> change) {
        return change.apply(new CandidateDraft()).done();
    }

    static Pair pair(Seeker seeker, Candidate candidate) {
        return new Pair(seeker, candidate, Distances.ofAberdeen().km(seeker.outwardCode(), candidate.outwardCode()));
    }

    /** A person in the making. */
    static final class SeekerDraft {
        UUID id = ISOBEL;
        UUID partner = OWN;
        LocalDate waitingSince = TODAY.minusWeeks(10);
        int band = 2;
        Mode mode = Mode.HOME;
        String outwardCode = "AB24";
        String gender = "F";
        String wantsGender;
        Set<String> languages = Set.of("en");
        Set<String> interests = Set.of("bowls", "knitting", "football");
        Set<String> barriers = Set.of();
        int availability = HalfDay.mask(HalfDay.TUESDAY_AFTERNOON, HalfDay.FRIDAY_MORNING);
        Set<UUID> excluded = Set.of();
        Set<UUID> askedBefore = Set.of();

        Seeker done() {
            return new Seeker(
                    id,
                    partner,
                    waitingSince,
                    band,
                    mode,
                    outwardCode,
                    gender,
                    wantsGender,
                    languages,
                    interests,
                    barriers,
                    availability,
                    excluded,
                    askedBefore);
        }
    }

    /** A volunteer in the making. */
    static final class CandidateDraft {
        UUID id = HAMISH;
        UUID partner = OWN;
        String clearanceBlocker;
        boolean paused;
        String gender = "M";
        String wantsGender;
        Set<String> languages = Set.of("en");
        Set<String> interests = Set.of("bowls");
        Set<String> copesWith = Set.of();
        int availability = HalfDay.mask(HalfDay.TUESDAY_AFTERNOON, HalfDay.SUNDAY_MORNING);
        Set<Mode> modes = Set.of(Mode.HOME, Mode.TELEPHONE);
        String outwardCode = "AB10";
        double travelKm = 5;
        int openPlaces = 1;

        Candidate done() {
            return new Candidate(
                    id,
                    partner,
                    clearanceBlocker == null,
                    clearanceBlocker,
                    paused,
                    gender,
                    wantsGender,
                    languages,
                    interests,
                    copesWith,
                    availability,
                    modes,
                    outwardCode,
                    travelKm,
                    2,
                    openPlaces);
        }
    }
}
