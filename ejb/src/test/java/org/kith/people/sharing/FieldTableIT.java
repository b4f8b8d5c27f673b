package org.kith.people.sharing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.persistence.Column;
import jakarta.persistence.Table;
import java.lang.reflect.RecordComponent;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.kith.access.FieldTable;
import org.kith.access.Matrix;
import org.kith.access.Record;
import org.kith.access.SharedField;
import org.kith.access.TestDatabase;
import org.kith.partnership.agreement.DataGroup;

/** The field table is what the views hold, what the entities read and what the projections show. */
class FieldTableIT {
    private static final FieldTable TABLE = FieldTable.shipped();
    private static final List<String> KEYS = List.of("id", "share_id", "partnership_id", "owner_partner_id");
    private static final List<Class<?>> ENTITIES =
            List.of(SharedNeed.class, SharedPerson.class, SharedVisit.class, SharedNote.class, SharedOutcome.class);

    @Test
    void the_views_hold_its_columns_no_more_and_no_less() throws SQLException {
        var held = new TreeSet<String>();
        try (var owner = TestDatabase.get().owner();
                var query = owner.createStatement();
                var row = query.executeQuery("SELECT table_name, column_name FROM information_schema.columns WHERE"
                        + " table_schema = 'kith_app' AND table_name LIKE 'shared\\_%' AND table_name IN (SELECT"
                        + " table_name FROM information_schema.views WHERE view_definition LIKE '%`received`%')")) {
            while (row.next()) {
                if (!KEYS.contains(row.getString(2))) {
                    held.add(row.getString(1) + "." + row.getString(2));
                }
            }
        }
        assertEquals(columns(), held);
    }

    @Test
    void the_entities_read_those_columns() {
        var read = ENTITIES.stream()
                .flatMap(entity -> Arrays.stream(entity.getDeclaredFields())
                        .map(field -> entity.getAnnotation(Table.class).name() + "."
                                + (field.isAnnotationPresent(Column.class)
                                                && !field.getAnnotation(Column.class)
                                                        .name()
                                                        .isEmpty()
                                        ? field.getAnnotation(Column.class).name()
                                        : field.getName())))
                .filter(column -> !KEYS.contains(column.substring(column.indexOf('.') + 1)))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(columns(), read);
    }

    @Test
    void the_first_level_shows_its_fields() {
        var shown = Stream.of(SharedRow.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !name.equals("id"))
                .collect(Collectors.toCollection(TreeSet::new));
        var told = TABLE.lines().stream()
                .filter(line -> line.record() == Record.MATCH_NEED)
                .map(SharedField::field)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(told, shown);
    }

    @Test
    void the_matrix_opens_the_same_records_at_the_same_levels() {
        var opened = Matrix.shipped().lines().stream()
                .filter(line -> line.scope().startsWith("shr "))
                .map(line -> line.record() + " " + line.scope().substring(4))
                .collect(Collectors.toCollection(TreeSet::new));
        var told = TABLE.lines().stream()
                .map(line -> line.record() + " " + line.level())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(opened, told);
    }

    @Test
    void a_field_below_its_level_or_of_no_line_is_not_shown() {
        assertNull(TABLE.shown(Record.CONTACT, "phone", 1, "01632 960981"));
        assertEquals("01632 960981", TABLE.shown(Record.CONTACT, "phone", 3, "01632 960981"));
        assertNull(TABLE.shown(Record.PERSON, "nickname", 3, "Bel"));
        assertFalse(TABLE.shows(Record.VISIT_NOTE, "note", 2));
    }

    @Test
    void a_group_of_data_has_the_level_of_its_fields() {
        assertEquals(Set.of(DataGroup.NEED), DataGroup.upTo(1));
        assertTrue(DataGroup.upTo(2).containsAll(Set.of(DataGroup.NAMES, DataGroup.CONTACT)));
        assertEquals(Set.of(DataGroup.values()), DataGroup.upTo(3));
    }

    private static Set<String> columns() {
        return TABLE.lines().stream().map(SharedField::column).collect(Collectors.toCollection(TreeSet::new));
    }
}
