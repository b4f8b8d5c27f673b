package org.kith.matching.across;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An own volunteer in a match of another partner, by the offer from which it came. Only read. */
@Entity
@Table(name = "lent_match")
class LentMatch {
    @Id
    private UUID id;

    @Column(name = "volunteer_id")
    private UUID volunteerId;

    @Column(name = "introduced_on")
    private @Nullable LocalDate introducedOn;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "parted_at")
    private @Nullable Instant partedAt;

    @Column(name = "holds_place")
    private boolean holdsPlace;

    protected LentMatch() {}

    LentPlace seen() {
        return new LentPlace(introducedOn, endedOn, partedAt);
    }
}
