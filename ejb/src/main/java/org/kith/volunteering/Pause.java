package org.kith.volunteering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;
import org.kith.people.Words;

/** A break of a volunteer, with or without a known end. Nobody has to say why. */
@Entity(name = "VolunteerPause")
@Table(name = "volunteer_pause")
public class Pause extends PartnerRecord {
    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @Column(name = "until_day")
    private @Nullable LocalDate untilDay;

    private @Nullable String reason;

    protected Pause() {}

    /** A break from a day on. */
    Pause(UUID id, Volunteer volunteer, Rest rest, @Nullable String reason) {
        super(id, volunteer.owner());
        VolunteerRule.VOLUNTEER_IS_HERE.require(volunteer.isHere());
        var until = rest.until();
        VolunteerRule.PAUSE_HAS_AN_ORDER.require(until == null || !until.isBefore(rest.from()));
        this.volunteerId = volunteer.id();
        this.fromDay = rest.from();
        this.untilDay = until;
        this.reason = Words.orNothing(reason);
    }

    /** Back on this day; a break that has not begun is over before it began. */
    void endBefore(LocalDate day) {
        untilDay = day.minusDays(1);
    }

    /** Not over on this day. */
    boolean isOpenOn(LocalDate day) {
        return untilDay == null || !day.isAfter(untilDay);
    }

    public UUID volunteerId() {
        return volunteerId;
    }

    public @Nullable String reason() {
        return reason;
    }

    public Rest rest() {
        return new Rest(fromDay, untilDay);
    }
}
