package org.kith.safeguarding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a concern, or one handed over, waits at a partner and until when. Nothing of what it is about; read only. */
@Entity
@Table(name = "job_concern")
class JobConcern {
    @Id
    private UUID id;

    @Column(name = "partner_id")
    private UUID partnerId;

    @Column(name = "answer_by")
    private Instant answerBy;

    protected JobConcern() {}

    UUID id() {
        return id;
    }

    UUID partnerId() {
        return partnerId;
    }

    Instant answerBy() {
        return answerBy;
    }
}
