package org.kith.whole;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The list of parts that the whole build writes ({@code target/kith-sbom.json}); a build with -Dfast writes none. */
class SbomIT {
    @Test
    void the_build_says_what_kith_is_made_of() throws Exception {
        var file = WholeSystem.home().resolve("target/kith-sbom.json");
        assumeTrue(Files.exists(file), "not a whole build");
        var parts = Files.readString(file);
        assertTrue(parts.contains("\"CycloneDX\""));
        for (var part : List.of("mysql-connector-j", "primefaces", "flyway-core", "bcprov")) {
            assertTrue(parts.contains(part), part);
        }
        for (var part : List.of("junit-jupiter", "playwright", "jakarta.jakartaee-api")) {
            assertFalse(parts.contains("\"name\" : \"" + part), part + " is not shipped");
        }
    }
}
