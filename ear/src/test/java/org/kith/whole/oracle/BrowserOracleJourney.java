package org.kith.whole.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.oracle.Caller;
import org.kith.oracle.City;
import org.kith.oracle.PageDriver;
import org.kith.oracle.Report;
import org.kith.whole.WholeSystem;

/** What a browser holds of each page after its scripts have run, for somebody of every role at two partners. */
class BrowserOracleJourney {
    @Test
    void everybody_sees_in_the_browser_what_is_theirs_and_nothing_else() throws Exception {
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var staged = OracleRun.staged(owner, 2_000_003);
                var door = new BrowserDoor(WholeSystem.started().address())) {
            var wanted = OracleRun.cases("browser", 40);
            var driver = new PageDriver(staged, door, some(staged.city()), OracleRun.seed());
            driver.some(wanted);
            var report = Report.cases(OracleRun.folder(), "browser", driver.cases(), driver.faults());
            assertEquals(List.of(), driver.faults(), report);
        }
    }

    /** One of each role of each partnership. */
    private static List<Caller> some(City city) {
        var all = new LinkedHashMap<String, Caller>();
        city.callers().stream()
                .filter(Caller::mayEnter)
                .forEach(caller -> all.putIfAbsent(caller.role() + caller.partnership(), caller));
        return List.copyOf(all.values());
    }
}
