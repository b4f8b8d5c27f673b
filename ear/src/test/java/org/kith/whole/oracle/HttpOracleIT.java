package org.kith.whole.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.access.Argon2;
import org.kith.oracle.City;
import org.kith.oracle.CityMaker;
import org.kith.oracle.HttpDoor;
import org.kith.oracle.HttpWrites;
import org.kith.oracle.Oracle;
import org.kith.oracle.PageDriver;
import org.kith.oracle.Report;
import org.kith.oracle.Touches;
import org.kith.oracle.Watching;
import org.kith.whole.WholeSystem;

/** Both walls from outside: signed in as everybody, over every page, list, search, download and feed. */
class HttpOracleIT {
    private static Connection owner;
    private static City city;

    @BeforeAll
    static void a_city_of_two_partnerships() throws Exception {
        owner = WholeSystem.started().database().connectAs("owner");
        city = CityMaker.make(OracleRun.seed() + 1_000_003, owner, new Argon2().hash(CityMaker.PASSWORD));
        city.write(owner);
    }

    @AfterAll
    static void is_taken_away_again() throws Exception {
        city.remove(owner);
        owner.close();
    }

    @Test
    void everybody_is_shown_on_every_page_what_is_theirs_and_nothing_else() throws Exception {
        var door = new HttpDoor(WholeSystem.started().address());
        var oracle = new Oracle(city);
        var wanted = OracleRun.cases("http", 900);
        var faults = new ArrayList<String>();
        var cases = 0L;
        try (var touches = new Touches(city, owner)) {
            var watching = new Watching(city, oracle, touches, owner);
            var driver = new PageDriver(city, oracle, door, city.callers(), watching, OracleRun.seed());
            driver.run(wanted * 3 / 4);
            faults.addAll(driver.faults());
            cases += driver.cases();
            var writes = new HttpWrites(city, oracle, driver, door, watching, OracleRun.seed());
            writes.run(wanted / 4);
            assertTrue(writes.written().size() > 10, "what can write is tried out: " + writes.written());
            faults.addAll(writes.faults());
            cases += writes.cases();
        }
        var report = Report.cases(OracleRun.folder(), "http", cases, faults);
        assertEquals(List.of(), faults, report);
    }
}
