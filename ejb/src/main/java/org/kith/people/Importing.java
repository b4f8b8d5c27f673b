package org.kith.people;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.CREATE;
import static org.kith.access.Record.IMPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.CsvFile;

/** Importing people from a file: first tried out, then written whole or not at all. */
@Stateless
public class Importing {
    private static final String KIND = "PEOPLE";

    @Inject
    private People people;

    @Inject
    private PeopleSearch search;

    @Inject
    private Interests interests;

    @Inject
    private ImportRuns runs;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    /** What the file would do; nothing is written. */
    @Allowed(record = IMPORT, action = CREATE)
    public DryRun tryOut(CsvFile file, ColumnMapping mapping) {
        return read(file, mapping).dryRun();
    }

    /**
     * Writes every row that is not on record yet; the same file again writes nothing twice.
     *
     * @param withAlikes also the rows that may be somebody on record
     * @throws org.kith.kernel.RuleBroken when a single cell is wrong
     */
    @Allowed(record = IMPORT, action = APPROVE)
    public UUID write(UUID runId, String fileName, CsvFile file, ColumnMapping mapping, boolean withAlikes) {
        var actor = CurrentActor.get();
        runs.note(runId, KIND, fileName, file, actor, clock.instant());
        read(file, mapping).each(withAlikes, entry -> {
            people.add(Person.register(entry.id(), actor.owner(), entry.details(), clock.instant(), actor.accountId()));
            timeline.add(entry.id(), PersonEvent.PERSON_IMPORTED, null);
        });
        timeline.add(actor.owner().partnerId(), PersonEvent.PEOPLE_IMPORT_WRITTEN, fileName);
        return runId;
    }

    private PersonImport read(CsvFile file, ColumnMapping mapping) {
        return new PersonImport(
                file,
                mapping,
                CurrentActor.get().owner().partnerId(),
                LocalDate.now(clock),
                search.sketches(),
                interests.vocabulary());
    }
}
