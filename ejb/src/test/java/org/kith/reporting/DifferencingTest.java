package org.kith.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DifferencingTest {

    private static Counted shown(String question, int from, int to) {
        BitSet people = new BitSet();
        people.set(from, to);
        return new Counted(question, people, true);
    }

    private static Counted hidden(String question, int from, int to) {
        return new Counted(question, shown(question, from, to).people(), false);
    }

    @Test
    @Tag("A14")
    void two_filters_that_differ_by_a_few_people_are_not_both_shown() {
        var to65 = shown("55 to 65", 0, 43);
        var to64 = shown("55 to 64", 0, 40);
        assertEquals(Set.of(1), Differencing.toHide(List.of(to65, to64), List.of(), 5));
        assertEquals(Set.of(0), Differencing.toHide(List.of(to64), List.of(to65), 5));
        assertEquals(Set.of(0), Differencing.toHide(List.of(to65), List.of(to64), 5));
        assertEquals(Set.of(), Differencing.toHide(List.of(shown("55 to 64", 0, 38)), List.of(to65), 5));
        assertEquals(Set.of(), Differencing.toHide(List.of(shown("the same", 0, 43)), List.of(to65), 5));
    }

    @Test
    void a_quarter_with_one_person_more_is_hidden_beside_the_last_one() {
        var last = shown("matched", 0, 30);
        assertEquals(Set.of(0), Differencing.toHide(List.of(shown("matched", 0, 31)), List.of(last), 5));
        // Two came and two went: not one inside the other, but the same question about almost the same people.
        assertEquals(Set.of(0), Differencing.toHide(List.of(shown("matched", 2, 32)), List.of(last), 5));
        assertEquals(Set.of(), Differencing.toHide(List.of(shown("another", 2, 32)), List.of(last), 5));
        assertEquals(Set.of(), Differencing.toHide(List.of(shown("matched", 0, 35)), List.of(last), 5));
    }

    @Test
    void a_partner_that_leaves_is_not_worked_out_from_the_city_without_it() {
        var city = shown("city", 0, 60);
        var small = hidden("partner C", 57, 60);
        assertEquals(Set.of(0), Differencing.toHide(List.of(shown("city without C", 0, 57)), List.of(city, small), 5));
    }

    @Test
    void three_tables_together_do_not_give_away_what_two_do_not() {
        // The hidden three of the live release are all people less the first and less the second group.
        var live = List.of(shown("all", 0, 43), shown("north", 0, 20), hidden("islands", 40, 43));
        assertEquals(Set.of(0), Differencing.toHide(List.of(shown("south", 20, 40)), live, 5));
        assertEquals(Set.of(), Differencing.toHide(List.of(shown("south", 20, 35)), live, 5));
    }

    @Test
    void small_numbers_are_hidden_and_nobody_is_not_small() {
        var candidates = List.of(shown("a", 0, 4), shown("b", 10, 15), shown("c", 0, 0), hidden("d", 20, 40));
        assertEquals(Set.of(0, 3), Differencing.toHide(candidates, List.of(), 5));
    }

    @Test
    void what_the_live_releases_give_away_already_is_not_protected_again() {
        var live = List.of(shown("all", 0, 43), shown("most", 0, 40));
        var candidates = List.of(shown("few", 40, 43), shown("others", 50, 90));
        assertEquals(Set.of(0), Differencing.toHide(candidates, live, 5));
    }
}
