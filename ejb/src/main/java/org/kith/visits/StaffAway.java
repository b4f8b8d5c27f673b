package org.kith.visits;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Days without visits as the partner's staff read them. */
@Entity
@Table(name = "away")
class StaffAway extends AwayRecord {
    protected StaffAway() {}
}
