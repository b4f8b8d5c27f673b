package org.kith.matching.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.kith.kernel.Ids;
import org.kith.kernel.NotFound;
import org.kith.kernel.RuleBroken;
import org.kith.people.Contact;
import org.kith.people.People;
import org.kith.people.PersonRule;

/** Merging on the real tables: one afterwards, nothing stricter lost, and after an undo every byte as before. */
class MergeIT extends MergeSteps {
    @BeforeAll
    static void both() {
        partners();
    }

    @Test
    void everything_that_hung_on_the_one_hangs_on_the_other_and_goes_back_byte_for_byte() throws Exception {
        var kept = person("Ishbel", 400);
        var gone = person("Isabella", 3);
        lived(kept);
        lived(gone);
        questions(kept, gone);
        var before = tables();

        var id = merge(kept, gone, EnumSet.of(MergeField.GIVEN_NAME, MergeField.PHONE));
        assertEquals(id, merge(id, kept, gone, Set.of()), "the same again changes nothing");
        assertEquals(List.of(), pointingAt(gone), "nothing is left behind");
        assertThrows(NotFound.class, () -> person(MHAIRI, gone));
        var one = person(MHAIRI, kept);
        assertEquals("Isabella", one.identity().givenName());
        assertEquals(
                kept,
                merging(MHAIRI, merging -> merging.byReference(reference(gone)))
                        .orElseThrow()
                        .id());
        assertEquals(kept, merging(MHAIRI, merging -> merging.insteadOf(gone)).orElseThrow());
        assertEquals(2, count("befriending_match", kept, HARBOUR));
        assertEquals(
                1,
                number("SELECT COUNT(*) FROM kith.waiting_entry WHERE closed_on IS NULL AND person_id = '" + kept
                        + "'"));
        assertThrows(NotFound.class, () -> merging(CALUM, merging -> merging.read(id)));
        assertThrows(NotFound.class, () -> merging(CALUM, merging -> merging.undo(id, true)));

        assertTrue(undo(id, false));
        assertTrue(undo(id, false), "once");
        var after = tables();
        before.forEach((table, rows) -> assertEquals(rows, after.get(table), table));
        assertEquals(0, number("SELECT COUNT(*) FROM kith.merge_change WHERE merge_id = '" + id + "'"));
    }

    @Test
    void the_stricter_of_two_stays() {
        var kept = person("Ishbel", 400);
        var gone = person("Isabella", 3);
        consent(kept, "NEED", true);
        consent(gone, "NEED", false);
        consent(kept, "NAMES", false);
        consent(gone, "NAMES", true);
        consent(gone, "CONTACT", true);
        share(kept, 3, LocalDate.now(CLOCK).plusDays(90).toString());
        share(gone, 1, LocalDate.now(CLOCK).plusDays(30).toString());
        owner("UPDATE kith.person SET deal_breakers = 'No men' WHERE id = '" + kept + "'");
        support(kept, "Dog bites", "STAIRS");
        support(gone, "Loose carpet", "SMOKE");
        waits(kept, "2026-01-10", 3, null);
        waits(gone, "2026-02-10", 1, "'WOMAN'");
        owner("INSERT INTO kith.extract_opt_out (id, version, partnership_id, owner_partner_id, person_id,"
                + " opted_out_at) VALUES (UUID(), 1, '" + CITY + "', '" + HARBOUR + "', '" + gone + "', NOW())");

        merge(kept, gone, Set.of());
        assertEquals(
                "CONTACT yes,NAMES no,NEED no",
                text("SELECT GROUP_CONCAT(CONCAT(data_group, IF(given, ' yes', ' no')) ORDER BY data_group) FROM"
                        + " kith.consent WHERE is_current = 1 AND person_id = '" + kept + "'"));
        assertEquals(
                "1 until " + LocalDate.now(CLOCK).plusDays(30),
                text("SELECT GROUP_CONCAT(CONCAT(level, ' until ', until_on)) FROM kith.share WHERE revoked_at IS NULL"
                        + " AND person_id = '" + kept + "'"));
        assertEquals("No men\nNo dogs", person(MHAIRI, kept).need().dealBreakers());
        assertEquals(
                "Dog bites\nLoose carpet, SMOKE,STAIRS",
                text("SELECT CONCAT(home_risks, ', ', barriers) FROM kith.person_support WHERE id = '" + kept + "'"));
        assertEquals(
                "2026-01-10 1 WOMAN",
                text("SELECT CONCAT_WS(' ', waiting_since, priority_band, wants_gender) FROM kith.waiting_entry WHERE"
                        + " closed_on IS NULL AND person_id = '" + kept + "'"));
        assertEquals(1, count("extract_opt_out", kept, HARBOUR), "no research");
        assertTrue(person(MHAIRI, kept).newSince().isAfter(CLOCK.instant().minus(7, ChronoUnit.DAYS)), "embargo");
        assertTrue(person(MHAIRI, kept).registeredAt().isBefore(CLOCK.instant().minus(300, ChronoUnit.DAYS)));
    }

    @Test
    void what_cannot_be_one_is_refused_with_a_sentence_and_stays_two() {
        var kept = person("Ishbel", 40);
        var gone = person("Isabella", 40);
        refused(MergeRule.RECORDS_ARE_TWO, kept, kept);
        var volunteer = Ids.next();
        match(kept, volunteer, 1);
        match(gone, volunteer, 2);
        refused(MergeRule.MERGE_WITHOUT_DOUBLE_MATCH, kept, gone);
        owner("UPDATE kith.befriending_match SET introduced_on = NULL, ended_on = NULL,"
                + " place = 1 WHERE person_id = '" + kept + "'");
        owner("UPDATE kith.befriending_match SET ended_on = CURRENT_DATE WHERE person_id = '" + gone + "'");
        waits(kept, "2026-01-10", 3, "'WOMAN'");
        waits(gone, "2026-01-10", 3, "'MAN'");
        refused(MergeRule.MERGE_WITH_ONE_WISH, kept, gone);
        owner("UPDATE kith.person SET deal_breakers = REPEAT('x', 999) WHERE id = '" + kept + "'");
        refused(MergeRule.MERGED_WORDS_FIT, kept, gone);
        owner("UPDATE kith.person SET closed_on = CURRENT_DATE WHERE id = '" + kept + "'");
        refused(PersonRule.RECORD_IS_OPEN, kept, gone);
        assertThrows(NotFound.class, () -> merging(CALUM, merging -> merging.compare(kept, gone)));
        assertEquals("Isabella", person(MHAIRI, gone).identity().givenName());
    }

    @Test
    void what_was_changed_since_is_named_and_left_when_somebody_says_so() throws Exception {
        var kept = person("Ishbel", 400);
        var gone = person("Isabella", 400);
        lived(gone);
        owner("UPDATE kith.person SET phone = '01632 960982', phone_digits = '01632960982' WHERE id = '" + gone + "'");
        var before = tables();
        var id = merge(kept, gone, EnumSet.of(MergeField.PHONE, MergeField.GIVEN_NAME));
        DATABASE.as(MHAIRI, entities -> {
            var one = new People(entities).get(kept);
            var known = one.contact();
            one.reachAt(new Contact(
                    "01632 960983",
                    known.mobile(),
                    known.email(),
                    known.addressLine1(),
                    known.addressLine2(),
                    known.town(),
                    known.postcode(),
                    known.accessNotes(),
                    known.communication(),
                    known.largePrint(),
                    known.communicationNotes()));
            return 0;
        });
        assertFalse(undo(id, false));
        assertEquals(
                List.of("person.phone"),
                merging(MHAIRI, merging -> merging.read(id)).leftAsIs());
        assertThrows(NotFound.class, () -> person(MHAIRI, gone), "nothing was undone");

        assertTrue(undo(id, true));
        var one = person(MHAIRI, kept);
        assertEquals("01632 960983", one.contact().phone(), "left");
        assertEquals("Ishbel", one.identity().givenName(), "as it was");
        assertEquals("01632 960982", person(MHAIRI, gone).contact().phone());
        var after = tables();
        before.forEach((table, rows) -> {
            if (!table.equals("person")) {
                assertEquals(rows, after.get(table), table);
            }
        });
        assertEquals(
                1,
                number("SELECT COUNT(*) FROM kith.person WHERE phone_digits = '01632960983' AND id = '" + kept + "'"));
    }

    @Test
    void merges_into_one_record_are_undone_the_last_first() {
        var kept = person("Ishbel", 400);
        var first = person("Isabella", 400);
        var second = person("Bella", 400);
        var one = merge(kept, first, Set.of());
        var two = merge(kept, second, Set.of());
        assertNotEquals(one, two);
        assertEquals(kept, merging(MHAIRI, merging -> merging.insteadOf(second)).orElseThrow());
        var refused = assertThrows(RuleBroken.class, () -> undo(one, true));
        assertEquals(MergeRule.UNDO_IS_POSSIBLE, refused.rule());
        assertTrue(undo(two, false));
        assertTrue(undo(one, false));
        assertEquals("Isabella", person(MHAIRI, first).identity().givenName());
    }

    /** A table that comes later must not be forgotten: whoever names a person is known to the merge, or stands here with a reason. */
    @Test
    void no_column_that_names_a_person_is_forgotten() {
        var known = Map.of(
                "account_role.person_id", "moved",
                "likeness_question.other_id", "moved",
                "person.merged_into", "where it went",
                "person_merge.kept_id", "merges of it",
                "person_merge.gone_id", "merges of it",
                "timeline_event.subject_id", "moved",
                "notice.about_id", "moved",
                "transfer.taken_id", "moved");
        var unknown =
                text("SELECT GROUP_CONCAT(CONCAT(c.table_name, '.', c.column_name)) FROM information_schema.columns c"
                        + " JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name ="
                        + " c.table_name AND t.table_type = 'BASE TABLE' WHERE c.table_schema = 'kith' AND (c.column_name"
                        + " LIKE '%person_id' OR c.column_name IN ('subject_id', 'about_id', 'taken_id', 'other_id')) AND"
                        + " NOT (c.column_name = 'person_id' AND EXISTS (SELECT 1 FROM information_schema.columns o WHERE"
                        + " o.table_schema = 'kith' AND o.table_name = c.table_name AND o.column_name ="
                        + " 'owner_partner_id')) AND CONCAT(c.table_name, '.', c.column_name) NOT IN ('"
                        + String.join("', '", known.keySet()) + "')");
        assertEquals(null, unknown);
        var referencing = text("SELECT GROUP_CONCAT(CONCAT(k.table_name, '.', k.column_name)) FROM"
                + " information_schema.key_column_usage k WHERE k.table_schema = 'kith' AND"
                + " k.referenced_table_name = 'person' AND k.column_name NOT IN ('person_id', 'owner_partner_id')");
        assertEquals("person_support.id", referencing, "noted as a whole");
    }
}
