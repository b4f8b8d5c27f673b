package org.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.kith.kernel.Ids;

class LikenessTest {
    private static final LocalDate BORN = LocalDate.of(1941, 3, 7);

    @ParameterizedTest
    @CsvSource({
        "Mhairi, Mackay, Vari, Mackay",
        "Margaret, Mackay, Peggy, McKay",
        "Màiri, NicAoidh, Mary, Nicaoidh",
        "Seonaid, Reid, Janet, Reed",
        "William, Thomson, Bill, Thompson",
        "Iain, Fraser, John, Frazer",
        "M, Mackay, Margaret, Mackay",
        "Zofia, Łaska, Sofia, Laska"
    })
    void two_spellings_of_a_name_and_one_birthday_are_worth_asking(
            String given, String family, String otherGiven, String otherFamily) {
        var likeness = Likeness.between(
                sketch(given, family, BORN, null, ""), sketch(otherGiven, otherFamily, BORN, null, ""));
        assertTrue(likeness.isWorthAsking(), likeness.toString());
    }

    @Test
    void the_same_name_alone_is_worth_asking() {
        assertTrue(Likeness.between(sketch("Isobel", "Reid", null, null, ""), sketch("Isobel", "Reid", BORN, null, ""))
                .isWorthAsking());
    }

    @Test
    void a_day_and_month_swapped_by_mistake_are_noticed() {
        var likeness = Likeness.between(
                sketch("Isobel", "Reid", LocalDate.of(1941, 3, 7), null, ""),
                sketch("Isobel", "Reid", LocalDate.of(1941, 7, 3), null, ""));
        assertEquals(
                Set.of(Likeness.Sign.SAME_FAMILY_NAME, Likeness.Sign.SAME_GIVEN_NAME, Likeness.Sign.LIKE_BIRTH),
                likeness.signs());
    }

    @Test
    void a_couple_in_one_home_is_two_people() {
        assertFalse(Likeness.between(
                        sketch("Isobel", "Reid", BORN, "AB10 1FY", "01224123456"),
                        sketch("Hamish", "Reid", BORN.plusYears(1), "AB10 1FY", "01224123456"))
                .isWorthAsking());
    }

    @Test
    void father_and_son_of_one_name_are_two_people() {
        assertFalse(Likeness.between(
                        sketch("John", "Reid", LocalDate.of(1930, 1, 1), null, ""),
                        sketch("John", "Reid", LocalDate.of(1961, 5, 9), null, ""))
                .isWorthAsking());
    }

    @Test
    void the_likeliest_come_first_and_oneself_never() {
        var peggy = sketch("Peggy", "Mackay", BORN, "AB10 1FY", "");
        var margaret = sketch("Margaret", "McKay", null, null, "");
        var stranger = sketch("Agnieszka", "Nowak", LocalDate.of(1950, 2, 2), "AB11 5AA", "");
        var index = new Likenesses(List.of(margaret, stranger, peggy));
        var entry = sketch("Margaret", "Mackay", BORN, "AB10 1FY", "");
        index.add(entry);
        assertEquals(
                List.of(peggy, margaret),
                index.to(entry).stream().map(Alike::person).toList());
    }

    private static Sketch sketch(String given, String family, LocalDate born, String postcode, String phones) {
        return new Sketch(Ids.next(), "", given, family, null, null, born, postcode, phones, null);
    }
}
