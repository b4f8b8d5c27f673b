package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A word of the person who was visited, or of the carer who may act for them. */
@Entity
@Table(name = "own_visit_word")
class OwnWord extends WordRecord {
    protected OwnWord() {}

    OwnWord(OwnVisit visit, VisitReport report) {
        super(visit.owner(), visit.id(), visit.matchId(), report, report.at());
    }
}
