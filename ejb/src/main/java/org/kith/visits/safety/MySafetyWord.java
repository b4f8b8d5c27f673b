package org.kith.visits.safety;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** That a volunteer has chosen a quiet word; not which. */
@Entity
@Table(name = "my_safety_word")
class MySafetyWord {
    @Id
    private UUID id;

    @Column(name = "chosen_at")
    private Instant chosenAt;

    protected MySafetyWord() {}

    Instant chosenAt() {
        return chosenAt;
    }
}
