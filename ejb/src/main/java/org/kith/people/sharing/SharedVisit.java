package org.kith.people.sharing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The fact of a visit, as level 3 of a share shows it: when, and whether anybody said that it happened. */
@Entity
@Table(name = "shared_visit")
class SharedVisit {
    @Id
    private UUID id;

    @Column(name = "share_id")
    private UUID shareId;

    @Column(name = "visit_day")
    private LocalDate day;

    private @Nullable String outcome;
    private @Nullable Integer minutes;

    protected SharedVisit() {}

    SharedStory.Visit fact() {
        return new SharedStory.Visit(day, outcome, minutes);
    }
}
