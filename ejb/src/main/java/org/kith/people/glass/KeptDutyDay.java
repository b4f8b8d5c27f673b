package org.kith.people.glass;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.kith.kernel.Owner;

/** Days on duty as the partner's manager keeps them. */
@Entity
@Table(name = "kept_duty_day")
class KeptDutyDay extends DutyRecord {
    protected KeptDutyDay() {}

    KeptDutyDay(UUID id, Owner owner, UUID accountId, String accountName, LocalDate fromDay, LocalDate untilDay) {
        super(id, owner, accountId, accountName, fromDay, untilDay);
    }
}
