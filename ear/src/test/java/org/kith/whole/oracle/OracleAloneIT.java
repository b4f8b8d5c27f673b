package org.kith.whole.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A judge who knows the defendant is none: the oracle's classes name no class of the product. */
class OracleAloneIT {
    private static final Pattern PRODUCT =
            Pattern.compile("L?org/kith/(?!oracle|people/notice/notices\\.properties)[a-z]+/\\w+");

    @Test
    void the_oracle_knows_no_class_of_the_product() throws Exception {
        var found = new ArrayList<String>();
        var folder = Path.of(System.getProperty("kith.work"), "test-classes", "org", "kith", "oracle");
        try (var classes = Files.walk(folder)) {
            var all = classes.filter(file -> file.toString().endsWith(".class")).toList();
            assertTrue(all.size() > 10, "looked at " + all.size());
            for (var file : all) {
                var names = PRODUCT.matcher(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
                while (names.find()) {
                    if (!names.group().startsWith("org/kith/access/matrix")) {
                        found.add(file.getFileName() + " " + names.group());
                    }
                }
            }
        }
        assertEquals(List.of(), found);
    }
}
