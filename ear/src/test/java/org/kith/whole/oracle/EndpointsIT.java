package org.kith.whole.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.oracle.Csv;

/** Whatever is deployed stands in the lists that the oracle's drivers work through, and nothing else does. */
class EndpointsIT {
    private static Deployed deployed;

    @BeforeAll
    static void the_built_archive() throws Exception {
        deployed = Deployed.in(Path.of(System.getProperty("kith.home"), "web", "target", "ROOT.war"));
    }

    @Test
    void every_page_servlet_rest_method_and_file_is_asked_for() {
        assertTrue(
                deployed.endpoints().size() > 100,
                "found " + deployed.endpoints().size());
        compare(deployed.endpoints(), listed("endpoints.csv", "endpoint"), "endpoints.csv");
    }

    @Test
    void every_use_case_behind_the_outer_wall_is_called() {
        assertTrue(
                deployed.facades().size() > 200, "found " + deployed.facades().size());
        compare(deployed.facades(), listed("facades.csv", "facade"), "facades.csv");
    }

    @Test
    void every_kind_of_letter_is_read() {
        assertTrue(deployed.letters().size() > 10, "found " + deployed.letters().size());
        compare(deployed.letters(), listed("letters.csv", "kind"), "letters.csv");
    }

    private static Set<String> listed(String file, String column) {
        var all = new TreeSet<String>();
        for (Map<String, String> line : Csv.read("/org/kith/oracle/" + file)) {
            all.add(line.get(column).replaceAll("/\\{(secret|tail)}.*", "/*"));
        }
        return all;
    }

    private static void compare(Collection<String> deployed, Collection<String> listed, String file) {
        var missing = new TreeSet<>(deployed);
        missing.removeAll(listed);
        var gone = new TreeSet<>(listed);
        gone.removeAll(deployed);
        assertEquals(
                Set.of(),
                missing,
                "deployed, but not in ear/src/test/resources/org/kith/oracle/" + file
                        + ": add a line for each; config/docs/oracle.md says how");
        assertEquals(Set.of(), gone, "in " + file + ", but not deployed");
    }
}
