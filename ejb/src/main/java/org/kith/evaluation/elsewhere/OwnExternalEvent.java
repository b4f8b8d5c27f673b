package org.kith.evaluation.elsewhere;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Something that happened, as the person reads what is kept of it. Never written here. */
@Entity
@Table(name = "own_external_event")
class OwnExternalEvent extends EventRecord {
    protected OwnExternalEvent() {}
}
