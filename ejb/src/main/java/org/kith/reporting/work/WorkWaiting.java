package org.kith.reporting.work;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** How much of one kind waits for the actor's partner. */
@Entity
@Table(name = "work_waiting")
class WorkWaiting {
    @Id
    @Enumerated(EnumType.STRING)
    private WorkKind kind;

    private long amount;

    protected WorkWaiting() {}

    WorkKind kind() {
        return kind;
    }

    long amount() {
        return amount;
    }
}
