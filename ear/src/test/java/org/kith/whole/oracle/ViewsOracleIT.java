package org.kith.whole.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.oracle.Caller;
import org.kith.oracle.City;
import org.kith.oracle.CityMaker;
import org.kith.oracle.MatrixMutants;
import org.kith.oracle.Oracle;
import org.kith.oracle.Report;
import org.kith.oracle.ViewMutants;
import org.kith.oracle.Walls;
import org.kith.whole.WholeSystem;

/** The inner wall: everybody reads every view, and sees what the oracle says, no more and no less. */
class ViewsOracleIT {
    private static Connection owner;
    private static City city;
    private static Oracle oracle;
    private static Walls walls;
    private static final Map<Caller, Map<String, Set<String>>> SEEN = new LinkedHashMap<>();

    @BeforeAll
    static void a_city_of_two_partnerships() throws Exception {
        var database = WholeSystem.started().database();
        owner = database.connectAs("owner");
        city = CityMaker.make(OracleRun.seed(), owner, "");
        city.write(owner);
        oracle = new Oracle(city);
        walls = new Walls(city, database.settings());
        for (var caller : city.callers()) {
            SEEN.put(caller, walls.readAll(caller, walls.views()));
        }
    }

    @AfterAll
    static void is_taken_away_again() throws Exception {
        walls.close();
        city.remove(owner);
        owner.close();
    }

    @Test
    void everybody_sees_in_all_views_together_exactly_what_is_theirs_to_see() throws Exception {
        var faults = new ArrayList<String>();
        SEEN.forEach((caller, views) -> {
            var shown = views.values().stream().flatMap(Set::stream).collect(Collectors.toSet());
            faults.addAll(oracle.faults(caller, shown));
        });
        var report = Report.cases(
                OracleRun.folder(),
                "views",
                (long) city.callers().size() * walls.views().size(),
                faults);
        assertEquals(List.of(), faults, report);
    }

    @Test
    void no_condition_of_a_view_can_go_or_turn_around_unnoticed() throws Exception {
        var mutants = new ViewMutants(city, oracle, walls, SEEN, owner);
        mutants.run(1);
        var report = Report.mutants(OracleRun.folder(), "views-mutants", mutants.mutants(), mutants.survivors());
        assertEquals(List.of(), mutants.survivors(), report);
    }

    @Test
    void no_line_of_the_matrix_behind_a_view_can_go_or_turn_around_unnoticed() throws Exception {
        var mutants = new MatrixMutants(city, SEEN);
        mutants.run();
        var report = Report.mutants(OracleRun.folder(), "matrix-mutants", mutants.mutants(), mutants.survivors());
        assertEquals(List.of(), mutants.survivors(), report);
    }
}
