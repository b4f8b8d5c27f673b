package org.kith.volunteering;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Clocks;
import org.kith.kernel.PartnerRecord;

/**
 * A dated, verified requirement of a volunteer. Recorded once and never changed: it expires, is renewed by another one, or is
 * taken back. Of a disclosure it keeps the number, the dates and who saw it, never what it said.
 */
@Entity(name = "VolunteerCheck")
@Table(name = "volunteer_check")
public class Check extends PartnerRecord {
    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private CheckKind kind;

    @Column(name = "dated_on", updatable = false)
    private LocalDate datedOn;

    @Column(name = "expires_on", updatable = false)
    private @Nullable LocalDate expiresOn;

    @Column(updatable = false)
    private @Nullable String number;

    @Column(name = "pvg_joined_on", updatable = false)
    private @Nullable LocalDate pvgJoinedOn;

    @Column(name = "verified_at", updatable = false)
    private Instant verifiedAt;

    @Column(name = "verified_by", updatable = false)
    private @Nullable UUID verifiedBy;

    @Column(name = "verified_by_name", updatable = false)
    private String verifiedByName;

    @Column(updatable = false)
    private boolean exempt;

    @Column(updatable = false)
    private @Nullable String note;

    @Column(name = "withdrawn_on")
    private @Nullable LocalDate withdrawnOn;

    protected Check() {}

    private Check(Volunteer volunteer, NewCheck check, Actor by, Instant now) {
        super(check.id(), volunteer.owner());
        volunteerId = volunteer.id();
        kind = check.kind();
        datedOn = check.datedOn();
        expiresOn = expiryOf(check);
        number = check.number();
        pvgJoinedOn = check.pvgJoinedOn();
        exempt = check.exempt();
        note = check.note();
        verifiedAt = now;
        verifiedBy = by.accountId();
        verifiedByName = by.name();
    }

    /** Somebody saw it and says so. */
    public static Check verified(Volunteer volunteer, NewCheck check, Actor by, Instant now) {
        VolunteerRule.VOLUNTEER_IS_HERE.require(volunteer.isHere());
        var today = LocalDate.ofInstant(now, Clocks.CITY);
        VolunteerRule.CHECK_IS_DATED_BY_TODAY.require(!check.datedOn().isAfter(today));
        if (check.kind() == CheckKind.PVG) {
            requirePvg(check);
        }
        VolunteerRule.EXEMPTION_HAS_A_NOTE.require(!check.exempt() || check.note() != null);
        var made = new Check(volunteer, check, by, now);
        VolunteerRule.CHECK_EXPIRES_LATER.require(made.expiresOn == null || made.expiresOn.isAfter(made.datedOn));
        return made;
    }

    private static void requirePvg(NewCheck check) {
        VolunteerRule.PVG_HAS_NO_EXEMPTION.require(!check.exempt());
        VolunteerRule.PVG_HAS_NO_NOTE.require(check.note() == null);
        var joined = check.pvgJoinedOn();
        VolunteerRule.PVG_IS_COMPLETE.require(check.number() != null && joined != null);
        VolunteerRule.PVG_COVERS_ADULTS.require(check.coversAdults());
        VolunteerRule.PVG_WAS_JOINED_FIRST.require(joined == null || !joined.isAfter(check.datedOn()));
    }

    // What the law says about a term stands before what somebody typed.
    private static @Nullable LocalDate expiryOf(NewCheck check) {
        var joined = check.pvgJoinedOn();
        var term = check.kind() == CheckKind.PVG && joined != null ? Membership.expiryOf(joined) : null;
        return term == null ? check.expiresOn() : term;
    }

    /** Taken back: recorded by mistake, or no longer true. */
    public void withdraw(LocalDate day) {
        VolunteerRule.CHECK_STANDS.require(withdrawnOn == null);
        withdrawnOn = day;
    }

    public UUID volunteerId() {
        return volunteerId;
    }

    public CheckKind kind() {
        return kind;
    }

    public CheckFacts facts() {
        return new CheckFacts(volunteerId, kind, datedOn, expiresOn, withdrawnOn);
    }

    /** As a page shows it on a day, under what Disclosure Scotland told of the volunteer. */
    CheckSummary summaryOn(LocalDate day, List<Suspension> told) {
        return new CheckSummary(
                id(),
                kind,
                datedOn,
                expiresOn,
                number,
                pvgJoinedOn,
                verifiedAt,
                verifiedByName,
                exempt,
                note,
                withdrawnOn,
                CheckSummary.CheckState.of(facts().under(told), day),
                kind == CheckKind.PVG && expiresOn == null);
    }
}
