package org.kith.coproduction.mattering;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What somebody brings, as the person reads it. Never written here. */
@Entity
@Table(name = "own_outcome_part")
class OwnOutcomePart extends OutcomePartRecord {
    protected OwnOutcomePart() {}
}
