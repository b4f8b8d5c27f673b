package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** A note as the volunteer who wrote it keeps it, while the match is open. */
@Entity
@Table(name = "my_visit_note")
class MyVisitNote extends NoteRecord {
    protected MyVisitNote() {}

    MyVisitNote(UUID id, VisitRecord visit, UUID author, Instant now, String note) {
        super(id, visit, author, now, note);
    }
}
