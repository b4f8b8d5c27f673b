package org.kith.reporting.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.access.Actor;

/** A report being begun. */
@Entity
@Table(name = "adm_progress_report")
class NewProgressReport extends ProgressRecord {
    protected NewProgressReport() {}

    NewProgressReport(UUID id, String title, LocalDate cutOff, Actor by, Instant now) {
        super(id, title, cutOff, by, now);
    }
}
