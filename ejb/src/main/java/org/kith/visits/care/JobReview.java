package org.kith.visits.care;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;

/** That a review is to be held at a partner; read only. */
@Entity
@Table(name = "job_review")
class JobReview {
    @Id
    private UUID id;

    @Column(name = "owner_partner_id")
    private UUID ownerPartnerId;

    @Column(name = "due_on")
    private LocalDate dueOn;

    protected JobReview() {}
}
