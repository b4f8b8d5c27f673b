package org.kith.people.glass;

import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** Days on which a coordinator is on duty: set, perhaps called off. */
@MappedSuperclass
abstract class DutyRecord extends PartnerRecord {
    @Column(name = "account_id", updatable = false)
    private UUID accountId;

    @Column(name = "account_name", updatable = false)
    private String accountName;

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @Column(name = "until_day", updatable = false)
    private LocalDate untilDay;

    @Column(name = "called_off_at")
    private @Nullable Instant calledOffAt;

    protected DutyRecord() {}

    DutyRecord(UUID id, Owner owner, UUID accountId, String accountName, LocalDate fromDay, LocalDate untilDay) {
        super(id, owner);
        this.accountId = accountId;
        this.accountName = accountName;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
    }

    void callOff(Instant now) {
        if (calledOffAt == null) {
            calledOffAt = now;
        }
    }

    DutyDays days() {
        return new DutyDays(id(), accountId, accountName, fromDay, untilDay);
    }
}
