package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A note as the partner's staff read it. */
@Entity
@Table(name = "visit_note")
class VisitNote extends NoteRecord {
    protected VisitNote() {}
}
