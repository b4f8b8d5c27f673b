package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ErrorPageJourney extends Journey {
    @Test
    void an_address_that_does_not_exist_is_told_so_at_every_width() {
        for (var width : new int[] {DESKTOP, PHONE, NARROW}) {
            var page = visitor(width);
            var response = page.navigate("there-is-nothing-here");
            assertEquals(404, response.status());
            assertNoSidewaysScroll(page);
        }
    }
}
