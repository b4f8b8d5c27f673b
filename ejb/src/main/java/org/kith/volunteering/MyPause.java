package org.kith.volunteering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;

/** A break the volunteer takes, without a reason. */
@Entity
@Table(name = "my_volunteer_pause")
class MyPause extends PartnerRecord {
    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @Column(name = "until_day")
    private @Nullable LocalDate untilDay;

    protected MyPause() {}

    MyPause(UUID id, MyVolunteer me, Rest rest) {
        super(id, me.owner());
        VolunteerRule.VOLUNTEER_IS_HERE.require(me.leftOn() == null);
        var until = rest.until();
        VolunteerRule.PAUSE_HAS_AN_ORDER.require(until == null || !until.isBefore(rest.from()));
        volunteerId = me.id();
        fromDay = rest.from();
        untilDay = until;
    }

    void endBefore(LocalDate day) {
        untilDay = day.minusDays(1);
    }

    boolean isOpenOn(LocalDate day) {
        return untilDay == null || !day.isAfter(untilDay);
    }

    Rest rest() {
        return new Rest(fromDay, untilDay);
    }
}
