package org.kith.reporting.progress;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.KithRecord;

/** The words of one section. */
@MappedSuperclass
abstract class SectionRecord extends KithRecord {
    @Column(name = "partnership_id", updatable = false)
    private @Nullable UUID partnershipId;

    @Column(name = "report_id", updatable = false)
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private ReportPart code;

    @Column
    private String narrative;

    @Column(name = "edited_at")
    private Instant editedAt;

    @Column(name = "edited_by")
    private @Nullable UUID editedBy;

    protected SectionRecord() {}

    SectionRecord(UUID id, UUID reportId, ReportPart code, Actor by) {
        super(id);
        partnershipId = by.partnershipId();
        this.reportId = reportId;
        this.code = code;
    }

    void write(String words, Actor by, Instant now) {
        narrative = words;
        editedAt = now;
        editedBy = by.accountId();
    }

    ReportPart code() {
        return code;
    }

    String narrative() {
        return narrative;
    }
}
