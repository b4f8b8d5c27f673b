package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who comes to see the person; read only. Its id is that of the match. */
@Entity(name = "OwnVisitingMatch")
@Table(name = "own_match")
class OwnMatch {
    @Id
    private UUID id;

    @Column(name = "first_name")
    private String firstName;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    protected OwnMatch() {}
}
