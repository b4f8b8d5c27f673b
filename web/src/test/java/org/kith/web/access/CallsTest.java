package org.kith.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CallsTest {
    private final Calls calls = new Calls();

    @Test
    void one_address_sends_sixty_answers_at_once_and_others_and_other_pages_are_not_held_up_by_it() {
        assertEquals(60, allowed(() -> calls.mayAnswer(Pages.ANSWER, "192.0.2.1")));
        assertTrue(calls.mayAnswer(Pages.QUESTIONS, "192.0.2.1"));
        assertTrue(calls.mayAnswer(Pages.ANSWER, "192.0.2.2"));
    }

    @Test
    void one_account_takes_twenty_files_at_once() {
        assertEquals(20, allowed(() -> calls.mayTake("somebody")));
        assertTrue(calls.mayTake("somebody else"));
    }

    @Test
    void reading_the_public_form_is_free_and_sending_it_is_not() {
        assertFalse(Pages.REFER.isLimited("GET"));
        assertTrue(Pages.REFER.isLimited("POST"));
        assertTrue(Pages.CALENDAR.isLimited("GET"));
        assertFalse(Pages.FRONT.isLimited("GET"));
    }

    private static long allowed(BooleanSupplier call) {
        return IntStream.range(0, 61).filter(each -> call.getAsBoolean()).count();
    }
}
