package org.kith.reporting.progress;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.REPORT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/** Writing a report on half a year, signing it, and reading it. */
@Stateless
public class WritingReports {
    @PersistenceContext(unitName = "kith")
    private EntityManager entities;

    @Inject
    private Clock clock;

    public WritingReports() {}

    /** For tests, which have no container. */
    WritingReports(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Allowed(record = REPORT, action = LIST)
    public List<ReportRow> reports() {
        return entities.createQuery(
                        "SELECT r FROM ProgressReport r ORDER BY r.cutOff DESC, r.madeAt DESC", ProgressReport.class)
                .getResultStream()
                .map(report -> new ReportRow(report.id(), report.title(), report.cutOff()))
                .toList();
    }

    /** @throws NotFound when there is no such report for this reader */
    @Allowed(record = REPORT, action = READ)
    public ReportSeen report(UUID id) {
        var report = find(id);
        Map<ReportPart, String> narrative = new EnumMap<>(ReportPart.class);
        entities.createQuery("SELECT s FROM ReportSection s WHERE s.reportId = :report", ReportSection.class)
                .setParameter("report", id)
                .getResultStream()
                .forEach(section -> narrative.put(section.code(), section.narrative()));
        return new ReportSeen(id, report.title(), report.cutOff(), narrative, signatures(id));
    }

    /**
     * Begins a report.
     *
     * @param id made by the form; the same id again changes nothing
     * @param cutOff the last day of the release whose figures it shows
     */
    @Allowed(record = REPORT, action = CREATE)
    public UUID begin(UUID id, String title, LocalDate cutOff) {
        if (entities.find(NewProgressReport.class, id) == null) {
            entities.persist(new NewProgressReport(id, title, cutOff, CurrentActor.get(), clock.instant()));
        }
        return id;
    }

    /** Writes the words of the sections; not once somebody has signed. */
    @Allowed(record = REPORT, action = UPDATE)
    public void write(UUID id, Map<ReportPart, String> words) {
        find(id);
        ProgressRule.REPORT_IS_NOT_SIGNED.require(signatures(id).isEmpty());
        var by = CurrentActor.get();
        words.forEach((part, text) -> {
            var key = UUID.nameUUIDFromBytes((id + " " + part).getBytes(StandardCharsets.UTF_8));
            var section = entities.find(OpenSection.class, key);
            boolean isNew = section == null;
            if (section == null) section = new OpenSection(key, id, part, by);
            section.write(text, by, clock.instant());
            if (isNew) entities.persist(section);
        });
    }

    /**
     * Signs for a sector, once, and for no other; the report's words stay as they are from then on. Signing again for the same
     * one changes nothing.
     */
    @Allowed(record = REPORT, action = APPROVE)
    public void sign(UUID id, Sector sector) {
        find(id);
        var mine = own(id);
        if (mine.contains(sector)) return;
        ProgressRule.ONE_SIGNS_FOR_ONE_SECTOR.require(mine.isEmpty());
        var by = CurrentActor.get();
        var before =
                signatures(id).stream().filter(each -> each.sector() == sector).findFirst();
        ProgressRule.SECTOR_SIGNS_ONCE.require(before.isEmpty());
        var key = UUID.nameUUIDFromBytes((id + " " + sector).getBytes(StandardCharsets.UTF_8));
        entities.persist(new OwnSignature(key, id, sector, by.name(), by, clock.instant()));
    }

    /** The sector for which the reader signed; empty while there is none. */
    @Allowed(record = REPORT, action = READ)
    public Optional<Sector> signedFor(UUID id) {
        find(id);
        return own(id).stream().findFirst();
    }

    private List<Sector> own(UUID id) {
        return entities.createQuery("SELECT s FROM OwnSignature s WHERE s.reportId = :report", OwnSignature.class)
                .setParameter("report", id)
                .getResultStream()
                .map(each -> each.seen().sector())
                .toList();
    }

    private List<ReportSeen.Signed> signatures(UUID id) {
        return entities.createQuery(
                        "SELECT s FROM ReportSignature s WHERE s.reportId = :report ORDER BY s.signedAt, s.id",
                        ReportSignature.class)
                .setParameter("report", id)
                .getResultStream()
                .map(SignatureRecord::seen)
                .toList();
    }

    private ProgressReport find(UUID id) {
        var report = entities.find(ProgressReport.class, id);
        if (report == null) throw new NotFound();
        return report;
    }
}
