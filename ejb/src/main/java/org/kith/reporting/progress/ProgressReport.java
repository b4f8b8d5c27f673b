package org.kith.reporting.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A report as its readers see it. */
@Entity
@Table(name = "progress_report")
class ProgressReport extends ProgressRecord {
    protected ProgressReport() {}
}
