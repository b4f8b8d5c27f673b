package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A note as the partner's staff read it. */
@Entity
@Table(name = "visit_note")
class VisitNote extends NoteRecord {
    protected VisitNote() {}

    VisitNote(UUID id, VisitRecord visit, UUID author, Instant now, String note) {
        super(id, visit, author, now, note);
    }
}
