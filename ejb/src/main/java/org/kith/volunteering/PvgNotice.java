package org.kith.volunteering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Clocks;
import org.kith.kernel.PartnerRecord;

/**
 * A dated word between the partner and Disclosure Scotland about one volunteer. It keeps what it means and since when, never
 * why. One that suspends a membership goes on until somebody records its last day.
 */
@Entity
@Table(name = "pvg_notice")
class PvgNotice extends PartnerRecord {
    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private PvgNoticeKind kind;

    @Column(name = "from_on", updatable = false)
    private LocalDate fromOn;

    @Column(name = "until_on")
    private @Nullable LocalDate untilOn;

    @Column(name = "noted_at", updatable = false)
    private Instant notedAt;

    @Column(name = "noted_by", updatable = false)
    private @Nullable UUID notedBy;

    @Column(name = "noted_by_name", updatable = false)
    private String notedByName;

    protected PvgNotice() {}

    private PvgNotice(UUID id, Volunteer volunteer, PvgNoticeKind kind, LocalDate fromOn, Actor by, Instant now) {
        super(id, volunteer.owner());
        VolunteerRule.NOTICE_IS_DATED_BY_TODAY.require(!fromOn.isAfter(Clocks.dayOf(now)));
        this.volunteerId = volunteer.id();
        this.kind = kind;
        this.fromOn = fromOn;
        this.notedAt = now;
        this.notedBy = by.accountId();
        this.notedByName = by.name();
    }

    /** From this day on the membership does not count. */
    static PvgNotice suspending(UUID id, Volunteer volunteer, boolean listed, LocalDate fromOn, Actor by, Instant now) {
        var kind = listed ? PvgNoticeKind.LISTED : PvgNoticeKind.UNDER_CONSIDERATION;
        return new PvgNotice(id, volunteer, kind, fromOn, by, now);
    }

    /** Disclosure Scotland knows that the role has ended. */
    static PvgNotice leaverTold(UUID id, Volunteer volunteer, LocalDate day, Actor by, Instant now) {
        var left = volunteer.leftOn();
        VolunteerRule.VOLUNTEER_HAS_LEFT.require(left != null && !day.isBefore(left));
        var told = new PvgNotice(id, volunteer, PvgNoticeKind.LEAVER_TOLD, day, by, now);
        told.untilOn = day;
        return told;
    }

    /** This was its last day. */
    void endOn(LocalDate day, LocalDate today) {
        VolunteerRule.NOTICE_GOES_ON.require(untilOn == null);
        VolunteerRule.NOTICE_ENDS_BY_TODAY.require(!day.isBefore(fromOn) && !day.isAfter(today));
        untilOn = day;
    }

    UUID volunteerId() {
        return volunteerId;
    }

    PvgNoticeKind kind() {
        return kind;
    }

    Suspension suspension() {
        return new Suspension(fromOn, untilOn, kind == PvgNoticeKind.LISTED);
    }

    PvgNoticeSeen seen() {
        return new PvgNoticeSeen(id(), kind, fromOn, untilOn, notedByName);
    }
}
