package org.kith.people.sharing;

import static org.kith.access.Record.VISIT_NOTE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.FieldTable;

/** An ordinary note of a visit, as level 3 of a share shows it. */
@Entity
@Table(name = "shared_note")
class SharedNote {
    @Id
    private UUID id;

    @Column(name = "share_id")
    private UUID shareId;

    @Column(name = "visit_day")
    private LocalDate day;

    @Column(name = "written_at")
    private Instant writtenAt;

    private String note;

    protected SharedNote() {}

    /** What the field table shows at this level; without its words it is none. */
    SharedStory.@Nullable Note words(int level) {
        return FieldTable.shipped().shows(VISIT_NOTE, "note", level) ? new SharedStory.Note(day, note) : null;
    }
}
