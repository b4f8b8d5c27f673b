package org.kith.volunteering;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.kith.kernel.CsvFile;
import org.kith.people.Cells;
import org.kith.people.ColumnMapping;
import org.kith.people.ImportError;
import org.kith.people.ImportRuns;
import org.kith.people.Vocabulary;

/** The volunteers in a file: those that can be put on record, and what is wrong with the others. */
final class VolunteerRows {
    static final String KIND = "VOLUNTEERS";
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    private final List<Entry> entries = new ArrayList<>();
    private final List<ImportError> errors = new ArrayList<>();

    /** One volunteer of the file under the id that this line of this file always gives. */
    record Entry(UUID id, VolunteerDetails details, Offer offer, LocalDate appliedOn) {}

    VolunteerRows(CsvFile file, ColumnMapping mapping, UUID partnerId, LocalDate today, Vocabulary interests) {
        for (int i = 0; i < file.rows().size(); i++) {
            int line = file.lines().get(i);
            var cells = new Cells(mapping, file.rows().get(i), line);
            var entry = entry(ImportRuns.idOf(partnerId, KIND, file.hash(), line), cells, today, interests);
            errors.addAll(cells.errors());
            if (cells.errors().isEmpty()) {
                entries.add(entry);
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    List<ImportError> errors() {
        return errors;
    }

    private static Entry entry(UUID id, Cells cells, LocalDate today, Vocabulary interests) {
        var languages = cells.codes(VolunteerField.LANGUAGES, Vocabulary.languages());
        var details = new VolunteerDetails(
                Objects.requireNonNullElse(cells.text(VolunteerField.GIVEN_NAME, 80), ""),
                Objects.requireNonNullElse(cells.text(VolunteerField.FAMILY_NAME, 80), ""),
                cells.text(VolunteerField.PREFERRED_NAME, 80),
                cells.day(VolunteerField.DATE_OF_BIRTH, OLDEST, today),
                cells.gender(VolunteerField.GENDER),
                languages.isEmpty() ? Set.of("en") : languages,
                cells.text(VolunteerField.PHONE, 40),
                cells.email(VolunteerField.EMAIL),
                cells.text(VolunteerField.ADDRESS_LINE1, 120),
                cells.text(VolunteerField.ADDRESS_LINE2, 120),
                cells.text(VolunteerField.TOWN, 80),
                cells.postcode(VolunteerField.POSTCODE),
                cells.text(VolunteerField.ABOUT, 2000));
        var usual = Offer.USUAL;
        var offer = new Offer(
                usual.availability(),
                cells.codes(VolunteerField.INTERESTS, interests),
                usual.copesWith(),
                usual.modes(),
                usual.travelMiles(),
                usual.travelsBy(),
                usual.wantsGender(),
                usual.capacity());
        var applied = cells.day(VolunteerField.APPLIED_ON, OLDEST, today);
        return new Entry(id, details, offer, applied == null ? today : applied);
    }
}
