package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;

/** What somebody wrote about a visit. It belongs to the match's time: a later volunteer never reads it. */
@MappedSuperclass
abstract class NoteRecord extends PartnerRecord {
    @Column(name = "visit_id", updatable = false)
    private UUID visitId;

    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Column(name = "author_id", updatable = false)
    private @Nullable UUID authorId;

    @Column(name = "written_at", updatable = false)
    private Instant writtenAt;

    @Column
    private String note;

    protected NoteRecord() {}

    protected NoteRecord(UUID id, VisitRecord visit, UUID author, Instant now, String note) {
        super(id, visit.owner());
        this.visitId = visit.id();
        this.matchId = visit.matchId();
        this.authorId = author;
        this.writtenAt = now;
        this.note = note;
    }
}
