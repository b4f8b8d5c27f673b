package org.kith.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.access.Action;
import org.kith.access.FieldTable;
import org.kith.access.Matrix;
import org.kith.web.Text;

/** Whatever stands in the matrix and the field table is said in words on the page about them. */
class WhoSeesWordsTest {
    @Test
    void every_record_role_scope_and_action_of_the_matrix_has_words() {
        assertEquals(
                List.of(),
                without(Stream.concat(
                        Matrix.shipped().lines().stream()
                                .flatMap(line -> Stream.of(
                                        "Record." + line.record(),
                                        "Role." + line.role(),
                                        "scope." + line.scope().replace(' ', '_'))),
                        Stream.of(Action.values()).map(action -> "whoSees.action." + action))));
    }

    @Test
    void every_field_group_and_condition_of_the_field_table_has_words() {
        assertEquals(
                List.of(),
                without(FieldTable.shipped().lines().stream()
                        .flatMap(line -> Stream.of(
                                "SharedField." + line.field(),
                                "DataGroup." + line.group(),
                                line.when().isEmpty() ? null : "whoSees.when." + line.when()))
                        .filter(Objects::nonNull)));
    }

    private static List<String> without(Stream<String> keys) {
        return keys.distinct().filter(key -> !Text.has(key)).toList();
    }
}
