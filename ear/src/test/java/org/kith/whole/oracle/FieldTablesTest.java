package org.kith.whole.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.oracle.Csv;

/** The oracle keeps a field table of its own. What it says of shares means the same as the one that the product loads. */
class FieldTablesTest {
    private static final List<Map<String, String>> OWN = List.copyOf(Csv.read("/org/kith/oracle/fields.csv"));
    /** Written by whoever received the share, so it is no news to them. */
    private static final Set<String> OWN_WORDS = Set.of("share.asked_why");

    @Test
    void both_open_the_same_columns_at_the_same_level_to_the_same_choice() {
        var own = OWN.stream()
                .filter(line -> line.get("scope").startsWith("shr "))
                .flatMap(line -> columns(line)
                        .filter(column -> !column.endsWith(".id") && !OWN_WORDS.contains(column))
                        .map(column ->
                                line.get("scope") + " " + line.get("when") + " " + line.get("record") + " " + column))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(own.isEmpty());
        assertEquals(own, shipped());
    }

    // The oracle knows words and no numbers: only columns that it speaks of anywhere are compared.
    private static Set<String> shipped() {
        var words = OWN.stream().flatMap(FieldTablesTest::columns).collect(Collectors.toSet());
        return Csv.read("/org/kith/access/fields.csv").stream()
                .flatMap(line -> Stream.of(line.get("source").split(" "))
                        .filter(words::contains)
                        .map(source -> "shr " + line.get("level") + " " + line.get("group") + " " + line.get("record")
                                + " " + source))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> columns(Map<String, String> line) {
        return Stream.of(line.get("columns").split(" ")).map(column -> line.get("table") + "." + column);
    }
}
