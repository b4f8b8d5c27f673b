package org.kith.whole.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.access.Argon2;
import org.kith.oracle.Caller;
import org.kith.oracle.City;
import org.kith.oracle.CityMaker;
import org.kith.oracle.Oracle;
import org.kith.oracle.PageDriver;
import org.kith.oracle.Report;
import org.kith.oracle.Touches;
import org.kith.oracle.Watching;
import org.kith.whole.WholeSystem;

/** What a browser holds of each page after its scripts have run, for somebody of every role at two partners. */
class BrowserOracleJourney {
    private static Connection owner;
    private static City city;

    @BeforeAll
    static void a_city_of_two_partnerships() throws Exception {
        owner = WholeSystem.started().database().connectAs("owner");
        city = CityMaker.make(OracleRun.seed() + 2_000_003, owner, new Argon2().hash(CityMaker.PASSWORD));
        city.write(owner);
    }

    @AfterAll
    static void is_taken_away_again() throws Exception {
        city.remove(owner);
        owner.close();
    }

    @Test
    void everybody_sees_in_the_browser_what_is_theirs_and_nothing_else() throws Exception {
        try (var door = new BrowserDoor(WholeSystem.started().address());
                var touches = new Touches(city, owner)) {
            var wanted = OracleRun.cases("browser", 40);
            var oracle = new Oracle(city);
            var watching = new Watching(city, oracle, touches, owner);
            var driver = new PageDriver(city, oracle, door, some(), watching, OracleRun.seed());
            driver.some(wanted);
            var report = Report.cases(OracleRun.folder(), "browser", driver.cases(), driver.faults());
            assertEquals(List.of(), driver.faults(), report);
        }
    }

    /** One of each role of each partnership. */
    private static List<Caller> some() {
        var all = new LinkedHashMap<String, Caller>();
        city.callers().stream()
                .filter(Caller::mayEnter)
                .forEach(caller -> all.putIfAbsent(caller.role() + caller.partnership(), caller));
        return List.copyOf(all.values());
    }
}
