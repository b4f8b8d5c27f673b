package org.kith.reporting.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** The words of a section as they are read. */
@Entity
@Table(name = "report_section")
class ReportSection extends SectionRecord {
    protected ReportSection() {}
}
