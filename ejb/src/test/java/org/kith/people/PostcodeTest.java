package org.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.kith.kernel.RuleBroken;

class PostcodeTest {
    @ParameterizedTest
    @CsvSource({
        "ab10 1fy, AB10 1FY, AB10",
        "AB101FY, AB10 1FY, AB10",
        "' a b-2.4 5 R u', AB24 5RU, AB24",
        "SW1A 1AA, SW1A 1AA, SW1A",
        "M1 1AE, M1 1AE, M1",
        "GIR 0AA, GIR 0AA, GIR"
    })
    void is_found_in_what_people_type(String typed, String text, String outward) {
        var postcode = Postcode.in(typed).orElseThrow();
        assertEquals(text, postcode.text());
        assertEquals(outward, postcode.outwardCode());
    }

    @ParameterizedTest
    @ValueSource(strings = {"EH1 JS", "1A1 1AA", "AB25 1CX", "AB10 1CV", "QX1 1AA", "AB10", "", "AB10 1FYY", "٣"})
    void is_not_found_in_anything_else(String typed) {
        assertTrue(Postcode.in(typed).isEmpty());
    }

    @Test
    void nothing_typed_is_no_postcode_and_nonsense_breaks_a_rule() {
        assertNull(Postcode.orNothing("  "));
        var broken = assertThrows(RuleBroken.class, () -> Postcode.orNothing("QX1 1AA"));
        assertEquals(PersonRule.POSTCODE_IS_UNDERSTOOD, broken.rule());
    }
}
