package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.kith.run.DemoCheck;
import org.kith.run.city.DemoCity;

/** What {@code config/bin/demo --check} says, asked of the system that the tests have started. */
class DemoCheckIT {
    private final ByteArrayOutputStream said = new ByteArrayOutputStream();

    @Test
    void every_role_of_the_demo_signs_in_and_opens_its_first_page() throws Exception {
        assertTrue(passes(WholeSystem.started().address()), () -> said.toString(StandardCharsets.UTF_8));
        var lines = said.toString(StandardCharsets.UTF_8).lines().toList();
        assertEquals(DemoCity.signIns().size() + 1, lines.size());
        assertEquals("Everything works.", lines.get(lines.size() - 1));
    }

    @Test
    void a_demo_that_does_not_answer_fails_role_by_role() throws Exception {
        assertFalse(passes(URI.create("http://127.0.0.1:" + WholeSystem.freePort() + "/")));
        assertTrue(said.toString(StandardCharsets.UTF_8).contains("FAILED  Coordinator"));
    }

    private boolean passes(URI address) throws InterruptedException {
        return DemoCheck.passes(address, new PrintStream(said, true, StandardCharsets.UTF_8));
    }
}
