package org.kith.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.kith.people.PersonTest.assertBreaks;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.kith.kernel.CsvFile;
import org.kith.kernel.Ids;

class PersonImportTest {
    private static final UUID HARBOUR = Ids.next();
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void columns_are_guessed_from_their_headings() {
        var mapping = ColumnMapping.guess(
                List.of("Surname", "First Name", "D.O.B.", "E-mail", "Post Code", "Shoe size", "Surname"),
                PersonField.values());
        assertEquals(
                Map.of("FAMILY_NAME", 0, "GIVEN_NAME", 1, "DATE_OF_BIRTH", 2, "EMAIL", 3, "POSTCODE", 4),
                mapping.columns());
    }

    @Test
    void a_good_row_becomes_a_person() {
        var rows = rows("First name,Surname,DOB,Gender,Languages,Postcode,Interests,Large print,Telephone\n"
                + "Seònaid,Reid,7/3/1941,F,\"Gaelic, English\",ab101fy,lawn bowls; knitting,yes,'+44 1224 1\n");
        assertEquals(List.of(), rows.errors());
        var details = rows.entries().get(0).details();
        assertEquals(LocalDate.of(1941, 3, 7), details.identity().dateOfBirth());
        assertEquals(Gender.WOMAN, details.identity().gender());
        assertEquals(Set.of("gd", "en"), details.identity().languages());
        assertEquals("AB10 1FY", details.contact().postcode());
        assertEquals("+44 1224 1", details.contact().phone());
        assertTrue(details.contact().largePrint());
        assertEquals(Set.of("bowls", "knitting"), details.need().interests());
    }

    @Test
    void every_wrong_cell_is_named_with_its_line() {
        var rows = rows("First name,Surname,DOB,Gender,Postcode,Email,Interests,Large print\n"
                + "Isobel,Good,,,,,,\n"
                + ",Reid,31/2/1941,?,QX1 1AA,nowhere,quidditch,maybe\n"
                + "Hamish,Reid,1/1/41,,,,,\n"
                + "Hamish,Reid,1/1/2099,,,,,\n"
                + "x".repeat(81) + ",Reid,,,,,,\n");
        assertEquals(
                List.of(
                        "3 GIVEN_NAME MISSING",
                        "3 DATE_OF_BIRTH NOT_A_DATE",
                        "3 GENDER NOT_IN_THE_LIST",
                        "3 EMAIL NOT_AN_EMAIL",
                        "3 POSTCODE NOT_A_POSTCODE",
                        "3 LARGE_PRINT NOT_YES_OR_NO",
                        "3 INTERESTS NOT_IN_THE_LIST",
                        "4 DATE_OF_BIRTH NOT_A_DATE",
                        "5 DATE_OF_BIRTH DATE_NOT_POSSIBLE",
                        "6 GIVEN_NAME TOO_LONG"),
                rows.errors().stream()
                        .map(error -> error.line() + " " + error.field() + " " + error.problem())
                        .toList());
        assertEquals(1, rows.entries().size());
    }

    @Test
    void one_wrong_cell_and_nothing_is_written() {
        var file = file("First name,Surname\nIsobel,Reid\n,Reid\n");
        var trial = trial(file, List.of());
        assertFalse(trial.dryRun().isWritable());
        assertBreaks(PersonRule.EVERY_ROW_IS_RIGHT, () -> trial.each(true, entry -> {}));
    }

    @Test
    void a_row_that_may_be_on_record_or_twice_in_the_file_is_shown_and_left_out_unless_wanted() {
        var peggy =
                new Sketch(Ids.next(), "P-1", "Peggy", "Mackay", null, null, LocalDate.of(1941, 3, 7), null, "", null);
        var trial = trial(
                file("First name,Surname,DOB\nMargaret,Mackay,7/3/1941\nIsobel,Reid,\nIsobel,Reid,\n"), List.of(peggy));
        assertEquals(
                List.of(2, 4),
                trial.dryRun().alikes().stream().map(DryRun.AlikeRow::line).toList());
        var written = new ArrayList<Integer>();
        trial.each(false, entry -> written.add(entry.line()));
        assertEquals(List.of(3), written);
        written.clear();
        trial.each(true, entry -> written.add(entry.line()));
        assertEquals(List.of(2, 3, 4), written);
    }

    @Test
    void the_same_file_again_writes_nothing_twice() {
        var file = file("First name,Surname\nIsobel,Reid\n");
        var onRecord = new ArrayList<Sketch>();
        trial(file, List.of()).each(true, entry -> onRecord.add(Sketch.of(entry.id(), entry.details())));
        var again = trial(file, onRecord).dryRun();
        assertEquals(0, again.ready());
        assertEquals(1, again.before());
        assertEquals(List.of(), again.alikes());
    }

    @Test
    void five_thousand_rows_are_compared_in_seconds() {
        var text = new StringBuilder("First name,Surname,DOB\n");
        for (int i = 0; i < 5000; i++) {
            text.append("Isobel,")
                    .append((char) ('A' + i % 26))
                    .append((char) ('a' + i / 26 % 26))
                    .append((char) ('a' + i / 676))
                    .append("son,1/")
                    .append(i % 12 + 1)
                    .append("/19")
                    .append(10 + i % 50)
                    .append('\n');
        }
        long start = System.nanoTime();
        trial(file(text.toString()), List.of()).dryRun();
        assertTrue((System.nanoTime() - start) / 1_000_000_000 < 20);
    }

    private static PersonImport trial(CsvFile file, List<Sketch> onRecord) {
        return new PersonImport(
                file,
                ColumnMapping.guess(file.headings(), PersonField.values()),
                HARBOUR,
                TODAY,
                onRecord,
                Vocabulary.interests());
    }

    private static PersonRows rows(String text) {
        var file = file(text);
        return new PersonRows(
                file,
                ColumnMapping.guess(file.headings(), PersonField.values()),
                HARBOUR,
                TODAY,
                Vocabulary.interests());
    }

    private static CsvFile file(String text) {
        return CsvFile.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
