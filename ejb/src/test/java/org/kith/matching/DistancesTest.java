package org.kith.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Map;
import org.junit.jupiter.api.Test;

class DistancesTest {
    private final Distances aberdeen = Distances.ofAberdeen();

    @Test
    void peterculter_lies_ten_kilometres_from_the_city_centre() {
        assertEquals(10.02, km("AB10", "AB14"), 0.005);
        assertEquals(3.10, km("AB10", "AB24"), 0.005);
    }

    @Test
    void the_way_there_is_as_long_as_the_way_back_and_home_is_no_way_at_all() {
        assertEquals(km("AB10", "AB14"), km("AB14", "AB10"));
        assertEquals(0, km("AB25", "AB25"));
    }

    @Test
    void small_letters_and_spaces_do_not_matter() {
        assertEquals(km("AB10", "AB24"), km(" ab10", "ab24 "));
    }

    @Test
    void an_area_that_is_not_on_the_map_has_no_distance_not_even_to_itself() {
        assertNull(aberdeen.km("AB10", "EH1"));
        assertNull(aberdeen.km("EH1", "AB10"));
        assertNull(aberdeen.km("EH1", "EH1"));
    }

    @Test
    void other_cities_bring_their_own_map() {
        var map = Distances.between(
                Map.of("eh1", new Distances.Place(55.95, -3.19), "G1", new Distances.Place(55.86, -4.25)));
        Double km = map.km("EH1", "g1");
        assertNotNull(km);
        assertEquals(67, km, 1);
    }

    @Test
    void miles_have_one_decimal() {
        assertEquals(1.9, Distances.miles(3.1));
        assertEquals(1.0, Distances.miles(1.609344));
    }

    private double km(String from, String to) {
        Double km = aberdeen.km(from, to);
        assertNotNull(km);
        return km;
    }
}
