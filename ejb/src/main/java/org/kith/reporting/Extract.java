package org.kith.reporting;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Tidy tables of facts under pseudonyms, with a codebook (Table Schema), the board's released tables, an R script that makes
 * the board's figures from the facts, and a hash of every file. The same facts give the same bytes.
 */
final class Extract {
    private static final LocalDateTime EPOCH = LocalDateTime.of(1980, 1, 1, 0, 0);
    private static final List<String> DATES = List.of("_on", "since");
    private final Map<String, String> files = new LinkedHashMap<>();
    private final JsonArrayBuilder resources = Json.createArrayBuilder();

    private Extract() {}

    /** The extract as one zip file. */
    static byte[] of(Extractable data, Released release) {
        var extract = new Extract();
        extract.tables(data.facts());
        extract.board(release);
        extract.files.put("reproduce.R", script());
        extract.files.put(
                "datapackage.json",
                Json.createObjectBuilder()
                        .add("profile", "tabular-data-package")
                        .add("title", "Pseudonymised extract of a befriending partnership")
                        .add("purpose", data.grant().orElseThrow().purpose())
                        .add("cutOff", release.cutOff().toString())
                        .add("release", release.id().toString())
                        .add("optedOut", data.optedOut())
                        .add("resources", extract.resources)
                        .build()
                        .toString());
        extract.files.put("SHA256SUMS", extract.sums());
        return extract.zipped();
    }

    private void tables(Facts facts) {
        table(
                "referrals",
                "One row for each referral that a partner holds.",
                List.of("unit", "partner", "received_on", "decided_on", "decision", "held_on"),
                facts.referrals().stream()
                        .map(r ->
                                cells(r.unit(), r.partner(), r.receivedOn(), r.decidedOn(), r.decision(), r.heldOn())));
        table(
                "waits",
                "One row for each time on the waiting list.",
                List.of("unit", "partner", "since", "closed_on", "introduced_on"),
                facts.waits().stream()
                        .map(w -> cells(w.unit(), w.partner(), w.since(), w.closedOn(), w.introducedOn())));
        table(
                "matches",
                "One row for each match that was introduced.",
                List.of("unit", "partner", "introduced_on", "ended_on"),
                facts.matches().stream().map(m -> cells(m.unit(), m.partner(), m.introducedOn(), m.endedOn())));
        table(
                "visits",
                "Visits of one kind to one person in one quarter.",
                List.of("unit", "quarter", "kind", "visits"),
                facts.visits().stream().map(v -> cells(v.unit(), v.quarter(), v.kind(), v.visits())));
        table(
                "people",
                "One row for each person; brings says whether the record says what the person brings.",
                List.of("unit", "partner", "registered_on", "closed_on", "brings"),
                facts.people().stream()
                        .map(p -> cells(p.unit(), p.partner(), p.registeredOn(), p.closedOn(), p.brings() ? 1 : 0)));
        table(
                "scores",
                "Baseline and twelve weeks of one person on one scale, same version and way of asking.",
                List.of("unit", "instrument", "scale", "before", "after", "given_on", "followed_on", "left_on"),
                facts.pairs().stream()
                        .map(p -> cells(
                                p.unit(),
                                p.instrument(),
                                p.scale(),
                                p.before(),
                                p.after(),
                                p.givenOn(),
                                p.followedOn(),
                                p.leftOn())));
    }

    private void board(Released release) {
        var rows = new ArrayList<String>();
        for (var table : release.tables()) {
            for (int r = 0; r < table.rows().size(); r++) {
                for (int c = 0; c < table.columns().size(); c++) {
                    rows.add(cells(
                            table.code(),
                            table.rows().get(r),
                            table.columns().get(c),
                            table.shown().get(r).get(c)));
                }
            }
        }
        table(
                "board",
                "The released tables as the board reads them.",
                List.of("table", "row", "column", "shown"),
                rows.stream());
    }

    private void table(String name, String description, List<String> columns, Stream<String> rows) {
        files.put(
                name + ".csv",
                Stream.concat(Stream.of(String.join(",", columns)), rows.sorted())
                        .collect(Collectors.joining("\n", "", "\n")));
        var fields = Json.createArrayBuilder();
        for (var column : columns) {
            fields.add(Json.createObjectBuilder().add("name", column).add("type", type(column)));
        }
        resources.add(Json.createObjectBuilder()
                .add("name", name)
                .add("path", name + ".csv")
                .add("description", description)
                .add(
                        "schema",
                        Json.createObjectBuilder()
                                .add("fields", fields)
                                .add("missingValues", Json.createArrayBuilder().add(""))));
    }

    private static String type(String column) {
        if (DATES.stream().anyMatch(column::endsWith)) return "date";
        return switch (column) {
            case "visits" -> "integer";
            case "brings" -> "boolean";
            case "before", "after" -> "number";
            default -> "string";
        };
    }

    // For a statistics program, not for a spreadsheet: no mark in front of anything, quotes where they are needed.
    private static String cells(@Nullable Object... values) {
        return Arrays.stream(values)
                .map(value -> value == null ? "" : value.toString())
                .map(text -> text.chars().anyMatch(c -> c == ',' || c == '"' || c < ' ')
                        ? '"' + text.replace("\"", "\"\"") + '"'
                        : text)
                .collect(Collectors.joining(","));
    }

    private static String script() {
        try (InputStream in = Objects.requireNonNull(Extract.class.getResourceAsStream("reproduce.R"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String sums() {
        return files.entrySet().stream()
                .map(file -> hash(file.getValue().getBytes(StandardCharsets.UTF_8)) + "  " + file.getKey() + "\n")
                .collect(Collectors.joining());
    }

    static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] zipped() {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out)) {
            for (var file : files.entrySet()) {
                var entry = new ZipEntry(file.getKey());
                entry.setTimeLocal(EPOCH);
                zip.putNextEntry(entry);
                zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
