package org.kith.oracle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The oracle keeps a field table of its own. What it says of shares means the same as the one that the product loads. */
class FieldTablesTest {
    /** Told by whoever received a share, so it is no news to them. */
    private static final Set<String> OWN_WORDS = Set.of("share.asked_why");

    @Test
    void both_open_the_same_columns_at_the_same_level_to_the_same_choice() {
        var own = new TreeSet<String>();
        for (var field : Field.all()) {
            if (field.scope().startsWith("shr ")) {
                field.columns().stream()
                        .filter(column -> !column.equals("id"))
                        .map(column -> field.table() + "." + column)
                        .filter(column -> !OWN_WORDS.contains(column))
                        .forEach(column ->
                                own.add(field.scope() + " " + field.when() + " " + field.record() + " " + column));
            }
        }
        assertFalse(own.isEmpty());
        assertEquals(own, shipped());
    }

    // The oracle knows words and no numbers: only columns that it speaks of anywhere are compared.
    private static Set<String> shipped() {
        var words = Field.all().stream()
                .flatMap(field -> field.columns().stream().map(column -> field.table() + "." + column))
                .collect(Collectors.toSet());
        return Csv.read("/org/kith/access/fields.csv").stream()
                .flatMap(line -> Stream.of(line.get("source").split(" "))
                        .filter(words::contains)
                        .map(source -> "shr " + line.get("level") + " " + line.get("group") + " " + line.get("record")
                                + " " + source))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
