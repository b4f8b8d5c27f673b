package org.kith.reporting.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A signature as it is read. */
@Entity
@Table(name = "report_signature")
class ReportSignature extends SignatureRecord {
    protected ReportSignature() {}
}
