package org.kith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** What one call of the command line gave. */
record Ran(int code, String out, String err) {

    static Ran kith(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        int code = Kith.run(
                List.of(arguments),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** One clear sentence on standard error, nothing on standard output, exit code 2. */
    void assertRefused(String sentence) {
        assertEquals(2, code, out + err);
        assertEquals("", out);
        assertTrue(err.contains(sentence), err);
        assertEquals(1, err.lines().count(), err);
        assertTrue(err.startsWith("kith") && err.endsWith("." + System.lineSeparator()), err);
        assertTrue(!err.contains("Exception") && !err.contains("\tat "), err);
    }
}
