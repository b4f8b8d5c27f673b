package org.kith.referrals;

import static org.kith.referrals.ReferralRule.BAND_HAS_A_REASON;
import static org.kith.referrals.ReferralRule.BAND_IS_ONE_TO_FOUR;
import static org.kith.referrals.ReferralRule.CONTACT_IS_PAST;
import static org.kith.referrals.ReferralRule.PERSON_IS_WAITING;
import static org.kith.referrals.ReferralRule.PERSON_WAITS_ONCE;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;
import org.kith.people.Gender;
import org.kith.people.Mode;

/**
 * An accepted person waiting for a match: what they want and when, and how urgently. Kept in touch with until it is closed,
 * because of a match or because the wish is gone.
 */
@Entity
@Table(name = "waiting_entry")
public class WaitingEntry extends PartnerRecord {
    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "referral_id", updatable = false)
    private @Nullable UUID referralId;

    @Column(name = "waiting_since", updatable = false)
    private LocalDate waitingSince;

    @Column(name = "closed_on")
    private @Nullable LocalDate closedOn;

    @Enumerated(EnumType.STRING)
    @Column(name = "closed_reason")
    private @Nullable WaitingEnd closedReason;

    @Enumerated(EnumType.STRING)
    private Mode mode;

    @Column(name = "priority_band")
    private int priorityBand;

    @Column(name = "band_reason")
    private @Nullable String bandReason;

    private @Nullable String wants;

    @Enumerated(EnumType.STRING)
    @Column(name = "wants_gender")
    private @Nullable Gender wantsGender;

    private int availability;

    @Column(name = "last_contact_on")
    private @Nullable LocalDate lastContactOn;

    @Column(name = "interim_telephone")
    private boolean interimTelephone;

    protected WaitingEntry() {}

    private WaitingEntry(
            UUID id, Owner owner, UUID person, @Nullable UUID referral, LocalDate since, int band, WaitingNeeds needs) {
        super(id, owner);
        BAND_IS_ONE_TO_FOUR.require(band >= 1 && band <= 4);
        personId = person;
        referralId = referral;
        waitingSince = since;
        priorityBand = band;
        describe(needs);
    }

    /**
     * Somebody starts to wait.
     *
     * @param referral what brought them; null when they wait again after a match ended
     * @param since the day of the referral, so that a slow decision does not cost a place
     * @param waitsAlready whether they have an open entry
     */
    public static WaitingEntry open(
            UUID id,
            Owner owner,
            UUID person,
            @Nullable UUID referral,
            LocalDate since,
            int band,
            WaitingNeeds needs,
            boolean waitsAlready) {
        PERSON_WAITS_ONCE.require(!waitsAlready);
        return new WaitingEntry(id, owner, person, referral, since, band, needs);
    }

    /** Says again what the person waits for. */
    public void change(WaitingNeeds needs) {
        PERSON_IS_WAITING.require(isOpen());
        describe(needs);
    }

    private void describe(WaitingNeeds needs) {
        mode = needs.mode();
        wants = needs.wants();
        wantsGender = needs.wantsGender();
        availability = needs.availability();
    }

    /** Somebody spoke with the person, so the weeks until the next call start again. */
    public void keepInTouch(LocalDate day, LocalDate today) {
        PERSON_IS_WAITING.require(isOpen());
        CONTACT_IS_PAST.require(!day.isAfter(today) && !day.isBefore(waitingSince));
        if (lastContactOn == null || day.isAfter(lastContactOn)) {
            lastContactOn = day;
        }
    }

    public void putInBand(int band, @Nullable String reason) {
        PERSON_IS_WAITING.require(isOpen());
        BAND_IS_ONE_TO_FOUR.require(band >= 1 && band <= 4);
        BAND_HAS_A_REASON.require(reason != null && !reason.isBlank());
        priorityBand = band;
        bandReason = reason;
    }

    /** Telephone calls while the person waits, offered or ended. */
    public void offerTelephone(boolean offered) {
        PERSON_IS_WAITING.require(isOpen());
        interimTelephone = offered;
    }

    public void close(WaitingEnd reason, LocalDate day) {
        PERSON_IS_WAITING.require(isOpen());
        closedOn = day;
        closedReason = reason;
    }

    /** Waits again from the old day, when a proposal or match did not come about after all. */
    public void reopen() {
        closedOn = null;
        closedReason = null;
    }

    public boolean isOpen() {
        return closedOn == null;
    }

    public UUID personId() {
        return personId;
    }

    public LocalDate waitingSince() {
        return waitingSince;
    }

    /** Priority, 1 (most urgent) to 4. */
    /** The day on which the wait ended, null while it lasts. */
    public @Nullable LocalDate closedOn() {
        return closedOn;
    }

    public @Nullable WaitingEnd closedReason() {
        return closedReason;
    }

    public int band() {
        return priorityBand;
    }

    public WaitingNeeds needs() {
        return new WaitingNeeds(mode, wants, wantsGender, availability);
    }

    public @Nullable LocalDate lastContactOn() {
        return lastContactOn;
    }

    WaitingDetails details(String personName, String personReference, int keepInTouchWeeks, LocalDate today) {
        return new WaitingDetails(
                id(),
                version(),
                personId,
                personName,
                personReference,
                referralId,
                waitingSince,
                today,
                priorityBand,
                bandReason,
                needs(),
                lastContactOn,
                nextContactBy(waitingSince, lastContactOn, keepInTouchWeeks),
                interimTelephone,
                closedOn,
                closedReason);
    }

    static LocalDate nextContactBy(LocalDate waitingSince, @Nullable LocalDate lastContactOn, int weeks) {
        return (lastContactOn == null ? waitingSince : lastContactOn).plusWeeks(weeks);
    }
}
