package org.kith.web.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.faces.convert.ConverterException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.web.Text;

class TypedTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void months_may_be_words() {
        assertEquals(LocalDate.of(1941, 3, 27), new TypedDate("27", "3", "1941").toDay(TODAY));
        assertEquals(LocalDate.of(1941, 3, 27), new TypedDate(" 27 ", "Mar", "1941").toDay(TODAY));
        assertEquals(LocalDate.of(1941, 3, 27), new TypedDate("27", "march", "1941").toDay(TODAY));
        assertEquals(LocalDate.of(2024, 2, 29), new TypedDate("29", "02", "2024").toDay(TODAY));
    }

    @Test
    void three_empty_boxes_are_no_answer() {
        assertNull(new TypedDate("", " ", "").toDay(TODAY));
    }

    @Test
    void days_that_are_none_say_so() {
        assertSays("date.impossible", new TypedDate("31", "2", "1950"));
        assertSays("date.impossible", new TypedDate("29", "2", "2023"));
        assertSays("date.impossible", new TypedDate("x", "2", "2023"));
        assertSays("date.incomplete", new TypedDate("1", "", "1950"));
        assertSays("date.year.wrong", new TypedDate("1", "1", "41"));
        assertSays("date.future", new TypedDate("23", "11", "2026"));
    }

    @Test
    void postcodes_are_tidied_and_checked() {
        for (var good : List.of("ab10 1fy", "AB101FY", " ab10-1fy ")) {
            assertEquals("AB10 1FY", PostcodeConverter.tidy(good));
        }
        for (var good : List.of("AB24 5RU", "SW1A 1AA", "M1 1AE", "GIR 0AA")) {
            assertEquals(good, PostcodeConverter.tidy(good));
        }
        for (var bad : List.of("EH1 JS", "1A1 1AA", "AB25 1CX", "AB10 1CV", "QX1 1AA", "", "😀")) {
            assertThrows(ConverterException.class, () -> PostcodeConverter.tidy(bad), bad);
        }
    }

    @Test
    void days_are_days_in_scotland() {
        assertEquals("28 March 2027", Words.date(java.time.Instant.parse("2027-03-28T22:30:00Z")));
        assertEquals("29 March 2027", Words.date(java.time.Instant.parse("2027-03-28T23:30:00Z")));
    }

    private static void assertSays(String key, TypedDate typed) {
        var thrown = assertThrows(ConverterException.class, () -> typed.toDay(TODAY));
        assertEquals(Text.say(key), thrown.getFacesMessage().getSummary());
    }
}
