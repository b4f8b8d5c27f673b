package org.kith.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.kith.kernel.CsvFile;

/** The people in a file: those that can be put on record, and what is wrong with the others. */
final class PersonRows {
    private static final Map<String, Communication> COMMUNICATIONS = communications();
    private static final LocalDate OLDEST = LocalDate.of(1900, 1, 1);

    private final List<Entry> entries = new ArrayList<>();
    private final List<ImportError> errors = new ArrayList<>();

    /** One person of the file under the id that this line of this file always gives. */
    record Entry(UUID id, int line, PersonDetails details) {}

    PersonRows(CsvFile file, ColumnMapping mapping, UUID partnerId, LocalDate today, Vocabulary interests) {
        for (int i = 0; i < file.rows().size(); i++) {
            int line = file.lines().get(i);
            var cells = new Cells(mapping, file.rows().get(i), line);
            var details = details(cells, today, interests);
            errors.addAll(cells.errors());
            if (cells.errors().isEmpty()) {
                entries.add(new Entry(ImportRuns.idOf(partnerId, "PEOPLE", file.hash(), line), line, details));
            }
        }
    }

    List<Entry> entries() {
        return entries;
    }

    List<ImportError> errors() {
        return errors;
    }

    private static PersonDetails details(Cells cells, LocalDate today, Vocabulary interests) {
        var languages = cells.codes(PersonField.LANGUAGES, Vocabulary.languages());
        var identity = new Identity(
                Objects.requireNonNullElse(cells.text(PersonField.GIVEN_NAME, 80), ""),
                Objects.requireNonNullElse(cells.text(PersonField.FAMILY_NAME, 80), ""),
                cells.text(PersonField.PREFERRED_NAME, 80),
                cells.text(PersonField.NICKNAME, 80),
                cells.day(PersonField.DATE_OF_BIRTH, OLDEST, today),
                cells.gender(PersonField.GENDER),
                languages.isEmpty() ? Set.of("en") : languages);
        var contact = new Contact(
                cells.text(PersonField.PHONE, 40),
                cells.text(PersonField.MOBILE, 40),
                cells.email(PersonField.EMAIL),
                cells.text(PersonField.ADDRESS_LINE1, 120),
                cells.text(PersonField.ADDRESS_LINE2, 120),
                cells.text(PersonField.TOWN, 80),
                cells.postcode(PersonField.POSTCODE),
                cells.text(PersonField.ACCESS_NOTES, 1000),
                Objects.requireNonNullElse(cells.one(PersonField.COMMUNICATION, COMMUNICATIONS), Communication.PHONE),
                cells.yes(PersonField.LARGE_PRINT),
                null);
        var need = new Need(
                cells.codes(PersonField.INTERESTS, interests),
                cells.text(PersonField.BRINGS, 2000),
                cells.text(PersonField.DEAL_BREAKERS, 1000));
        return new PersonDetails(identity, contact, need);
    }

    private static Map<String, Communication> communications() {
        var words = new HashMap<String, Communication>();
        List.of("phone", "telephone", "call", "mobile").forEach(word -> words.put(word, Communication.PHONE));
        List.of("text", "sms", "text message").forEach(word -> words.put(word, Communication.TEXT));
        List.of("email", "e mail").forEach(word -> words.put(word, Communication.EMAIL));
        List.of("letter", "post", "mail").forEach(word -> words.put(word, Communication.LETTER));
        List.of("in person", "face to face", "visit").forEach(word -> words.put(word, Communication.IN_PERSON));
        List.of("carer", "through carer", "through a carer", "family")
                .forEach(word -> words.put(word, Communication.THROUGH_CARER));
        return Map.copyOf(words);
    }
}
