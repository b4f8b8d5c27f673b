package org.kith.people.glass;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** Days on duty as the partner's staff read them. */
@Entity
@Table(name = "duty_day")
class DutyDay extends DutyRecord {
    protected DutyDay() {}
}
