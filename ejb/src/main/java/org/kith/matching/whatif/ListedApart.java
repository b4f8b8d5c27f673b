package org.kith.matching.whatif;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;

/** Two who shall not be suggested to each other, or who were asked before, under handles; only read. */
@Entity
@Table(name = "adm_apart")
class ListedApart {
    @Id
    private String id;

    @Column(name = "waiting_handle")
    private String waitingHandle;

    @Column(name = "volunteer_handle")
    private String volunteerHandle;

    @Column(name = "only_asked")
    private boolean onlyAsked;

    protected ListedApart() {}

    UUID waiting() {
        return Handles.id(waitingHandle);
    }

    UUID volunteer() {
        return Handles.id(volunteerHandle);
    }

    boolean isOnlyAsked() {
        return onlyAsked;
    }
}
