package org.kith.volunteering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one of the volunteer's own checks stands: its dates, not its number. Only read. */
@Entity
@Table(name = "my_volunteer_check")
class MyCheck {
    @Id
    private UUID id;

    @Column(name = "volunteer_id")
    private UUID volunteerId;

    @Enumerated(EnumType.STRING)
    @Column
    private CheckKind kind;

    @Column(name = "dated_on")
    private LocalDate datedOn;

    @Column(name = "expires_on")
    private @Nullable LocalDate expiresOn;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    protected MyCheck() {}

    CheckFacts facts() {
        return new CheckFacts(volunteerId, kind, datedOn, expiresOn, withdrawnOn);
    }
}
