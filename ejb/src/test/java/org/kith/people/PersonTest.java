package org.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.kith.kernel.Ids;
import org.kith.kernel.Owner;
import org.kith.kernel.RuleBroken;

class PersonTest {
    private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Owner HARBOUR = new Owner(Ids.next(), Ids.next());
    private final Person isobel =
            Person.register(Ids.next(), HARBOUR, PersonDetails.named(" Isobel ", "Mackay"), NOW, null);

    @Test
    void a_new_record_is_open_and_has_a_reference_that_can_be_read_out() {
        assertTrue(isobel.isOpen());
        assertTrue(Ids.isReference(isobel.reference()));
        assertEquals("Isobel Mackay", isobel.name());
        assertEquals(HARBOUR, isobel.owner());
    }

    @Test
    void she_is_called_what_she_likes_to_be_called() {
        isobel.describe(
                new Identity(
                        "Isobel", "Mackay", "Bel", "Bella", LocalDate.of(1941, 11, 23), Gender.WOMAN, Set.of("gd")),
                TODAY);
        assertEquals("Bel Mackay", isobel.name());
        assertEquals(84, isobel.ageOn(TODAY));
        assertEquals(85, isobel.ageOn(TODAY.plusDays(1)));
    }

    @Test
    void a_birth_in_the_future_or_before_1900_breaks_a_rule() {
        for (var born : List.of(TODAY.plusDays(1), LocalDate.of(1899, 12, 31))) {
            assertBreaks(
                    PersonRule.BIRTH_IS_POSSIBLE,
                    () -> isobel.describe(new Identity("I", "M", null, null, born, null, Set.of()), TODAY));
        }
    }

    @Test
    void both_names_are_needed() {
        assertBreaks(PersonRule.PERSON_HAS_A_NAME, () -> isobel.describe(Identity.named("Isobel", "  "), TODAY));
    }

    @Test
    void interests_and_languages_come_from_the_lists() {
        assertBreaks(
                PersonRule.INTEREST_IS_IN_THE_LIST, () -> isobel.prefer(new Need(Set.of("quidditch"), null, null)));
        assertBreaks(
                PersonRule.LANGUAGE_IS_IN_THE_LIST,
                () -> isobel.describe(new Identity("I", "M", null, null, null, null, Set.of("xx")), TODAY));
        isobel.prefer(new Need(Set.of("bowls", "gaelic"), "Taught piping", "No cats"));
        assertEquals(Set.of("bowls", "gaelic"), isobel.need().interests());
    }

    @Test
    void an_address_keeps_the_normal_form_of_its_postcode() {
        isobel.reachAt(new Contact(
                "01224 123456",
                null,
                null,
                "1 Quay",
                null,
                "Aberdeen",
                "ab101fy",
                null,
                Communication.PHONE,
                true,
                " "));
        assertEquals("AB10 1FY", isobel.contact().postcode());
        assertEquals("AB10", isobel.outwardCode());
        assertNull(isobel.contact().communicationNotes());
    }

    @Test
    void a_closed_record_does_not_change_until_it_is_opened_again() {
        isobel.close(CloseReason.MOVED_AWAY, TODAY);
        assertFalse(isobel.isOpen());
        assertBreaks(PersonRule.RECORD_IS_OPEN, () -> isobel.prefer(Need.NONE));
        assertBreaks(PersonRule.RECORD_IS_OPEN, () -> isobel.close(CloseReason.DIED, TODAY));
        isobel.reopen();
        assertTrue(isobel.isOpen());
        assertBreaks(PersonRule.RECORD_IS_CLOSED, isobel::reopen);
    }

    @Test
    void a_carer_who_may_act_needs_a_note_of_who_agreed() {
        assertBreaks(
                PersonRule.PERMISSION_IS_RECORDED,
                () -> Carer.of(Ids.next(), isobel, new CarerDetails("Morag", "daughter", null, null, true, " ")));
        var morag = Carer.of(Ids.next(), isobel, new CarerDetails("Morag", "daughter", null, null, false, null));
        morag.end(TODAY);
        assertBreaks(PersonRule.CARER_IS_LINKED, () -> morag.end(TODAY));
    }

    static void assertBreaks(PersonRule rule, Executable act) {
        assertEquals(rule, assertThrows(RuleBroken.class, act).rule());
    }
}
