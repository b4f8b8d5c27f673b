package org.kith.reporting;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

/** The same facts give the same bytes, every column is in the codebook, and every file's hash is named. */
class ExtractTest {
    private static final LocalDate LAST = LocalDate.of(2026, 9, 30);

    @Test
    void the_same_facts_in_any_order_give_the_same_bytes() {
        var facts = referrals();
        var turned = new ArrayList<>(facts);
        Collections.reverse(turned);
        assertArrayEquals(made(facts), made(turned));
    }

    @Test
    void every_file_is_described_and_hashed() throws IOException {
        var files = unzipped(made(referrals()));
        var pack = Json.createReader(new StringReader(files.get("datapackage.json")))
                .readObject();
        assertEquals("2026-09-30", pack.getString("cutOff"));
        for (var resource : pack.getJsonArray("resources").getValuesAs(JsonObject.class)) {
            var header =
                    files.get(resource.getString("path")).lines().findFirst().orElseThrow();
            var fields = resource.getJsonObject("schema").getJsonArray("fields").getValuesAs(JsonObject.class).stream()
                    .map(field -> field.getString("name"))
                    .toList();
            assertEquals(header, String.join(",", fields));
        }
        for (var line : files.get("SHA256SUMS").lines().toList()) {
            var name = line.substring(66);
            assertEquals(line.substring(0, 64), Extract.hash(files.get(name).getBytes(StandardCharsets.UTF_8)), name);
        }
        assertEquals(files.size() - 1, files.get("SHA256SUMS").lines().count());
        assertTrue(files.get("referrals.csv").contains("\"Harbour, the\""), files.get("referrals.csv"));
    }

    private static byte[] made(List<Facts.Asked> referrals) {
        var facts =
                new Facts(List.of("Harbour, the"), referrals, List.of(), List.of(), List.of(), List.of(), List.of());
        var tables = new BoardTables(new Quarter(2026, 3), 5, List.of())
                .make(facts, List.of())
                .tables();
        var release = new Released(
                UUID.fromString("00000000-0000-4000-8000-000000000001"), LAST, 5, Instant.EPOCH, null, tables);
        var grant = new Extractable.Grant(UUID.fromString("00000000-0000-4000-8000-000000000002"), "Why", LAST);
        return Extract.of(new Extractable(facts, 0, Optional.of(grant)), release);
    }

    private static List<Facts.Asked> referrals() {
        var all = new ArrayList<Facts.Asked>();
        for (int i = 0; i < 12; i++) {
            all.add(new Facts.Asked(
                    String.format("%016d", i), "Harbour, the", LAST.minusDays(i * 20L), null, null, null));
        }
        return all;
    }

    private static Map<String, String> unzipped(byte[] bytes) throws IOException {
        var files = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return files;
    }
}
