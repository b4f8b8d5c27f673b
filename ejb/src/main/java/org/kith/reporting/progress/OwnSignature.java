package org.kith.reporting.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.kith.access.Actor;

/** A board member's own signature. */
@Entity
@Table(name = "brd_report_signature")
class OwnSignature extends SignatureRecord {
    protected OwnSignature() {}

    OwnSignature(UUID id, UUID reportId, Sector sector, String name, Actor by, Instant now) {
        super(id, reportId, sector, name, by, now);
    }
}
