package org.kith.volunteering;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.CREATE;
import static org.kith.access.Record.IMPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.CsvFile;
import org.kith.people.ColumnMapping;
import org.kith.people.DryRun;
import org.kith.people.ImportRuns;
import org.kith.people.Interests;
import org.kith.people.PersonRule;
import org.kith.people.Timeline;

/** Importing volunteers from a file: first tried out, then written whole or not at all. None is cleared by it. */
@Stateless
public class Enlisting {
    @Inject
    private Volunteers volunteers;

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
        var rows = read(file, mapping);
        int before = volunteers.names(ids(rows)).size();
        return new DryRun(
                file.rows().size(), rows.entries().size() - before, before, List.copyOf(rows.errors()), List.of());
    }

    /**
     * Writes every row that is not on record yet; the same file again writes nothing twice.
     *
     * @throws org.kith.kernel.RuleBroken when a single cell is wrong
     */
    @Allowed(record = IMPORT, action = APPROVE)
    public UUID write(UUID runId, String fileName, CsvFile file, ColumnMapping mapping) {
        var actor = CurrentActor.get();
        var rows = read(file, mapping);
        PersonRule.EVERY_ROW_IS_RIGHT.require(
                rows.errors().isEmpty(), rows.errors().size());
        runs.note(runId, VolunteerRows.KIND, fileName, file, actor, clock.instant());
        var known = volunteers.names(ids(rows)).keySet();
        for (var entry : rows.entries()) {
            if (!known.contains(entry.id())) {
                volunteers.add(Volunteer.apply(
                        entry.id(),
                        actor.owner(),
                        entry.details(),
                        entry.offer(),
                        entry.appliedOn(),
                        LocalDate.now(clock)));
                timeline.add(entry.id(), VolunteerEvent.VOLUNTEER_REGISTERED, fileName);
            }
        }
        return runId;
    }

    private VolunteerRows read(CsvFile file, ColumnMapping mapping) {
        return new VolunteerRows(
                file, mapping, CurrentActor.get().owner().partnerId(), LocalDate.now(clock), interests.vocabulary());
    }

    private static List<UUID> ids(VolunteerRows rows) {
        return rows.entries().stream().map(VolunteerRows.Entry::id).toList();
    }
}
