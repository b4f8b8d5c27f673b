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

/** That somebody signed for a sector. */
@MappedSuperclass
abstract class SignatureRecord extends KithRecord {
    @Column(name = "partnership_id", updatable = false)
    private @Nullable UUID partnershipId;

    @Column(name = "report_id", updatable = false)
    private UUID reportId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Sector sector;

    @Column(name = "signed_name", updatable = false)
    private String signedName;

    @Column(name = "signed_at", updatable = false)
    private Instant signedAt;

    @Column(name = "signed_by", updatable = false)
    private @Nullable UUID signedBy;

    protected SignatureRecord() {}

    SignatureRecord(UUID id, UUID reportId, Sector sector, String name, Actor by, Instant now) {
        super(id);
        partnershipId = by.partnershipId();
        this.reportId = reportId;
        this.sector = sector;
        signedName = name;
        signedAt = now;
        signedBy = by.accountId();
    }

    ReportSeen.Signed seen() {
        return new ReportSeen.Signed(sector, signedName, signedAt);
    }
}
