package org.kith.whole.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.oracle.HttpDoor;
import org.kith.oracle.HttpWrites;
import org.kith.oracle.PageDriver;
import org.kith.oracle.Report;
import org.kith.whole.WholeSystem;

/** Both walls from outside: signed in as everybody, over every page, list, search, download and feed. */
class HttpOracleIT {
    @Test
    void everybody_is_shown_on_every_page_what_is_theirs_and_nothing_else() throws Exception {
        var door = new HttpDoor(WholeSystem.started().address());
        var wanted = OracleRun.cases("http", 900);
        var faults = new ArrayList<String>();
        var cases = 0L;
        try (var owner = WholeSystem.started().database().connectAs("owner");
                var staged = OracleRun.staged(owner, 1_000_003)) {
            var city = staged.city();
            var driver = new PageDriver(staged, door, city.callers(), OracleRun.seed());
            driver.run(wanted * 3 / 4);
            faults.addAll(driver.faults());
            cases += driver.cases();
            var writes = new HttpWrites(staged, driver, door, OracleRun.seed());
            writes.run(wanted / 4);
            assertTrue(
                    writes.written().size() > Math.min(10, wanted / 40),
                    "what can write is tried out: " + writes.written());
            faults.addAll(writes.faults());
            cases += writes.cases();
        }
        var report = Report.cases(OracleRun.folder(), "http", cases, faults);
        assertEquals(List.of(), faults, report);
    }
}
