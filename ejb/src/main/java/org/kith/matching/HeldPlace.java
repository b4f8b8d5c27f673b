package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** A place of an own volunteer that is held for somebody of another partner. Only read. */
@Entity
@Table(name = "lent_place")
class HeldPlace {
    @Id
    private UUID id;

    @Column(name = "volunteer_id")
    private UUID volunteerId;

    protected HeldPlace() {}
}
