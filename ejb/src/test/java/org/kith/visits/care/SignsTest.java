package org.kith.visits.care;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.kith.visits.VisitOutcome;

/** What is a sign of trouble, and what is not. */
class SignsTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final UUID ONE = new UUID(0, 1);
    private final List<SeenVisit> visits = new ArrayList<>();

    @Test
    void one_missed_visit_is_no_sign_and_two_in_a_row_are_one_that_stays_the_same_with_the_third() {
        happened(60, 4).missed();
        assertEquals(List.of(), signs());
        missed();
        var since = List.of(new Sign(WarningKind.TWO_MISSED, FIRST.plusWeeks(1)));
        assertEquals(since, signs());
        missed();
        assertEquals(since, signs());
        happened(60, 4);
        assertEquals(List.of(), signs(), "they met again");
    }

    @Test
    void visits_that_get_shorter_by_a_third_are_a_sign() {
        happened(60, null)
                .happened(60, null)
                .happened(60, null)
                .happened(45, null)
                .happened(45, null);
        assertEquals(List.of(), signs(), "too few to say");
        happened(40, null);
        assertEquals(List.of(), signs(), "130 of 180 minutes are more than two thirds");
        visits.clear();
        happened(60, null)
                .happened(60, null)
                .happened(60, null)
                .happened(45, null)
                .missed()
                .happened(45, null);
        happened(30, null);
        assertEquals(List.of(new Sign(WarningKind.SHORTER, FIRST.plusWeeks(3))), signs());
    }

    @Test
    void a_volunteer_who_says_twice_that_it_went_not_so_well_or_once_not_at_all_is_a_sign() {
        happened(60, 2);
        assertEquals(List.of(), signs());
        happened(60, 2);
        assertEquals(List.of(new Sign(WarningKind.VOLUNTEER_UNHAPPY, FIRST.plusWeeks(1))), signs());
        happened(60, 4);
        assertEquals(List.of(), signs());
        happened(60, 1);
        assertEquals(List.of(new Sign(WarningKind.VOLUNTEER_UNHAPPY, FIRST.plusWeeks(3))), signs());
    }

    @Test
    void a_person_who_says_that_it_is_not_so_well_is_a_sign() {
        happened(60, 5);
        assertEquals(List.of(new Sign(WarningKind.PERSON_UNHAPPY, FIRST)), new Signs(visits).all(2, FIRST));
        assertEquals(List.of(), new Signs(visits).all(3, FIRST));
    }

    private List<Sign> signs() {
        return new Signs(visits).all(null, null);
    }

    private SignsTest happened(int minutes, @Nullable Integer how) {
        return seen(VisitOutcome.HAPPENED, minutes, how);
    }

    private SignsTest missed() {
        return seen(VisitOutcome.DID_NOT_HAPPEN, null, null);
    }

    private SignsTest seen(VisitOutcome outcome, @Nullable Integer minutes, @Nullable Integer how) {
        visits.add(new SeenVisit(ONE, ONE, ONE, FIRST.plusWeeks(visits.size()), outcome, minutes, how));
        return this;
    }
}
