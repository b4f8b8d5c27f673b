package org.kith.coproduction.mattering;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** What matters to the person who reads it. Never written here. */
@Entity
@Table(name = "own_personal_outcome")
class OwnPersonalOutcome extends PersonalOutcomeRecord {
    protected OwnPersonalOutcome() {}
}
