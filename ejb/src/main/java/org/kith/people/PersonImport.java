package org.kith.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.kith.kernel.CsvFile;

/** One file of people beside everybody on record: what would be written, and what a human should look at first. */
final class PersonImport {
    private final CsvFile file;
    private final PersonRows rows;
    private final Set<UUID> known;
    private final List<DryRun.AlikeRow> alikes = new ArrayList<>();
    private final List<PersonRows.Entry> fresh = new ArrayList<>();

    PersonImport(
            CsvFile file,
            ColumnMapping mapping,
            UUID partnerId,
            LocalDate today,
            List<Sketch> onRecord,
            Vocabulary interests) {
        this.file = file;
        rows = new PersonRows(file, mapping, partnerId, today, interests);
        known = onRecord.stream().map(Sketch::id).collect(Collectors.toSet());
        var likenesses = new Likenesses(onRecord);
        for (var entry : rows.entries()) {
            if (!known.contains(entry.id())) {
                fresh.add(entry);
                var sketch = Sketch.of(entry.id(), entry.details());
                var found = likenesses.to(sketch);
                if (!found.isEmpty()) {
                    alikes.add(new DryRun.AlikeRow(entry.line(), sketch.name(), references(found)));
                }
                likenesses.add(sketch);
            }
        }
    }

    DryRun dryRun() {
        return new DryRun(
                file.rows().size(),
                fresh.size(),
                rows.entries().size() - fresh.size(),
                List.copyOf(rows.errors()),
                List.copyOf(alikes));
    }

    /** Hands on every row to write; those that are alike only when wanted. */
    void each(boolean withAlikes, Consumer<PersonRows.Entry> write) {
        PersonRule.EVERY_ROW_IS_RIGHT.require(
                rows.errors().isEmpty(), rows.errors().size());
        var left = withAlikes
                ? Set.<Integer>of()
                : alikes.stream().map(DryRun.AlikeRow::line).collect(Collectors.toSet());
        fresh.stream().filter(entry -> !left.contains(entry.line())).forEach(write);
    }

    private static String references(List<Alike> found) {
        return found.stream()
                .map(alike -> (alike.person().name() + " " + alike.person().reference()).strip())
                .limit(3)
                .collect(Collectors.joining("; "));
    }
}
