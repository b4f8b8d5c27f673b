package org.kith.reporting.progress;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.UUID;
import org.kith.access.Actor;

/** The words of a section while they can be written. */
@Entity
@Table(name = "adm_report_section")
class OpenSection extends SectionRecord {
    protected OpenSection() {}

    OpenSection(UUID id, UUID reportId, ReportPart code, Actor by) {
        super(id, reportId, code, by);
    }
}
