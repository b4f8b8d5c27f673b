package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.kernel.Clocks;
import org.kith.kernel.PartnerRecord;
import org.kith.people.Mode;
import org.kith.people.Words;
import org.kith.referrals.WaitingEntry;
import org.kith.volunteering.Clearance;
import org.kith.volunteering.Volunteer;

/**
 * A person and a volunteer: proposed by a coordinator, agreed by both, introduced, perhaps paused, ended. Stores what
 * happened and when; how far it is follows. It holds one of the volunteer's places from the proposal to the end, so that no
 * place is promised twice.
 */
@Entity(name = "Match")
@Table(name = "befriending_match")
public class Match extends PartnerRecord {
    private static final int WEEKS_AHEAD = 9;

    @Column(name = "person_id", updatable = false)
    private UUID personId;

    @Column(name = "volunteer_id", updatable = false)
    private UUID volunteerId;

    @Column(name = "waiting_entry_id", updatable = false)
    private UUID waitingEntryId;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Mode mode;

    @Column(updatable = false)
    private int place;

    @Column(name = "proposed_at", updatable = false)
    private Instant proposedAt;

    @Column(name = "proposed_by", updatable = false)
    private @Nullable UUID proposedBy;

    @Column(updatable = false)
    private @Nullable Integer score;

    @Convert(converter = ReasonsColumn.class)
    @Column(updatable = false)
    private List<Reason> reasons = List.of();

    @Enumerated(EnumType.STRING)
    @Column(name = "person_answer")
    private @Nullable Answer personAnswer;

    @Column(name = "person_answered_at")
    private @Nullable Instant personAnsweredAt;

    @Column(name = "person_reason")
    private @Nullable String personReason;

    @Enumerated(EnumType.STRING)
    @Column(name = "volunteer_answer")
    private @Nullable Answer volunteerAnswer;

    @Enumerated(EnumType.STRING)
    @Column(name = "person_decline")
    private @Nullable WhyNot personWhyNot;

    @Enumerated(EnumType.STRING)
    @Column(name = "volunteer_decline")
    private @Nullable WhyNot volunteerWhyNot;

    @Column(name = "cooling_hours", updatable = false)
    private int coolingHours;

    @Column(name = "sooner_why")
    private @Nullable String soonerWhy;

    @Column(name = "volunteer_answered_at")
    private @Nullable Instant volunteerAnsweredAt;

    @Column(name = "volunteer_reason")
    private @Nullable String volunteerReason;

    @Column(name = "introduced_on")
    private @Nullable LocalDate introducedOn;

    @Column(name = "introduced_by")
    private @Nullable UUID introducedBy;

    @Column(name = "agreement_note")
    private @Nullable String agreementNote;

    @Column(name = "ended_on")
    private @Nullable LocalDate endedOn;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    @Column(name = "ended_by")
    private @Nullable UUID endedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "end_reason")
    private @Nullable EndReason endReason;

    @Column(name = "end_note")
    private @Nullable String endNote;

    protected Match() {}

    private Match(UUID id, WaitingEntry entry, UUID whom, int place, int cooling, Grounds why, Actor by, Instant now) {
        super(id, entry.owner());
        this.personId = entry.personId();
        this.volunteerId = whom;
        this.waitingEntryId = entry.id();
        this.mode = entry.needs().mode();
        this.place = place;
        this.coolingHours = cooling;
        this.score = why.score();
        this.reasons = why.reasons();
        this.proposedAt = now;
        this.proposedBy = by.accountId();
    }

    /** Proposes a waiting person and a volunteer to each other and takes one of the volunteer's places. */
    public static Match between(
            UUID id,
            WaitingEntry entry,
            Volunteer volunteer,
            Circumstances circumstances,
            Grounds grounds,
            Actor by,
            Instant now) {
        MatchRule.PERSON_IS_WAITING.require(entry.isOpen());
        requireCleared(circumstances.clearance());
        MatchRule.PAIR_IS_NOT_EXCLUDED.require(!circumstances.excluded());
        MatchRule.PAIR_IS_NEW.require(!circumstances.together());
        MatchRule.PERSON_HAS_ONE_PROPOSAL.require(!circumstances.proposed());
        var free = IntStream.rangeClosed(1, volunteer.capacity())
                .filter(place -> !circumstances.takenPlaces().contains(place))
                .findFirst();
        MatchRule.VOLUNTEER_HAS_ROOM.require(
                free.isPresent() && circumstances.takenPlaces().size() < volunteer.capacity(), volunteer.capacity());
        circumstances.requireMeeting();
        return new Match(id, entry, volunteer.id(), free.orElseThrow(), circumstances.coolingHours(), grounds, by, now);
    }

    static void requireCleared(Clearance clearance) {
        var missing = clearance.missing();
        if (missing != null) {
            MatchRule.VOLUNTEER_IS_CLEARED.require(false, missing);
        }
    }

    /** The person's answer. A no ends the proposal and frees the place. */
    public void personSays(Reply reply, Actor by, Instant now) {
        requireProposal();
        reply.requireFrom(Side.PERSON);
        personAnswer = reply.answer();
        personAnsweredAt = now;
        personWhyNot = reply.whyNot();
        personReason = reply.words();
        endIfRefused(reply.answer(), by, now);
    }

    /** The volunteer's answer. A no ends the proposal and frees the place. */
    public void volunteerSays(Reply reply, Actor by, Instant now) {
        requireProposal();
        reply.requireFrom(Side.VOLUNTEER);
        volunteerAnswer = reply.answer();
        volunteerAnsweredAt = now;
        volunteerWhyNot = reply.whyNot();
        volunteerReason = reply.words();
        endIfRefused(reply.answer(), by, now);
    }

    /** What one side said, null while it has not answered. */
    public @Nullable Answer answerOf(Side side) {
        return side == Side.PERSON ? personAnswer : volunteerAnswer;
    }

    /** Nobody may take a yes back any more; true as well while there is nothing to take back. */
    boolean isSettledAt(Instant now) {
        var until = coolingUntil();
        return until == null || !now.isBefore(until);
    }

    /** Until when both may still take a yes back; null while they have not both said yes. */
    public @Nullable Instant coolingUntil() {
        return personAnswer == Answer.YES && volunteerAnswer == Answer.YES
                ? Cooling.until(personAnsweredAt, volunteerAnsweredAt, coolingHours)
                : null;
    }

    private void endIfRefused(Answer answer, Actor by, Instant now) {
        if (answer == Answer.NO) {
            end(EndReason.NOT_AGREED, Clocks.dayOf(now), null, by, now);
        }
    }

    private void requireProposal() {
        MatchRule.MATCH_IS_OPEN.require(isOpen());
        MatchRule.MATCH_IS_A_PROPOSAL.require(introducedOn == null);
    }

    /**
     * Both said yes, and somebody of the partner is there when they meet.
     *
     * @param clearance of the volunteer on the day they meet
     * @param note what they agreed to expect of each other
     * @param sooner why they meet before the time to think it over has passed, null when it has
     */
    public void introduce(
            LocalDate day, Clearance clearance, @Nullable String note, @Nullable String sooner, Actor by, Instant now) {
        requireProposal();
        MatchRule.PERSON_HAS_AGREED.require(personAnswer == Answer.YES);
        MatchRule.VOLUNTEER_HAS_AGREED.require(volunteerAnswer == Answer.YES);
        soonerWhy = Words.orNothing(sooner);
        var until = coolingUntil();
        MatchRule.COOLING_OFF_IS_OVER.require(soonerWhy != null || until == null || !now.isBefore(until), coolingHours);
        MatchRule.INTRODUCTION_DAY_IS_POSSIBLE.require(!day.isBefore(Clocks.dayOf(proposedAt))
                && !day.isAfter(Clocks.dayOf(now).plusWeeks(WEEKS_AHEAD)));
        requireCleared(clearance);
        introducedOn = day;
        introducedBy = by.accountId();
        agreementNote = Words.orNothing(note);
    }

    public void end(EndReason reason, LocalDate day, @Nullable String note, Actor by, Instant now) {
        MatchRule.MATCH_IS_OPEN.require(isOpen());
        MatchRule.END_REASON_FITS.require(reason.fits(introducedOn != null));
        MatchRule.ENDING_DAY_IS_POSSIBLE.require(
                !day.isBefore(Clocks.dayOf(proposedAt)) && !day.isAfter(Clocks.dayOf(now)));
        endedOn = day;
        endedAt = now;
        endedBy = by.accountId();
        endReason = reason;
        endNote = Words.orNothing(note);
    }

    public boolean isOpen() {
        return endedOn == null;
    }

    /** Whether they had met, or were to meet, by a day. */
    public boolean isIntroducedOn(LocalDate day) {
        return introducedOn != null && !introducedOn.isAfter(day);
    }

    /** How far it is on a day. */
    public MatchState stateOn(LocalDate day, boolean paused) {
        if (endedOn != null) {
            return MatchState.ENDED;
        }
        if (introducedOn == null) {
            return personAnswer == Answer.YES && volunteerAnswer == Answer.YES
                    ? MatchState.AGREED
                    : MatchState.PROPOSED;
        }
        if (!isIntroducedOn(day)) {
            return MatchState.INTRODUCTION_PLANNED;
        }
        return paused ? MatchState.PAUSED : MatchState.ACTIVE;
    }

    public UUID personId() {
        return personId;
    }

    public UUID volunteerId() {
        return volunteerId;
    }

    public UUID waitingEntryId() {
        return waitingEntryId;
    }

    public Mode mode() {
        return mode;
    }

    /** Which of the volunteer's places it holds, from 1. */
    public int place() {
        return place;
    }

    public Instant proposedAt() {
        return proposedAt;
    }

    public LocalDate proposedOn() {
        return Clocks.dayOf(proposedAt);
    }

    public @Nullable LocalDate introducedOn() {
        return introducedOn;
    }

    public @Nullable LocalDate endedOn() {
        return endedOn;
    }

    public @Nullable EndReason endReason() {
        return endReason;
    }

    /** Why they were proposed to each other. */
    public Grounds grounds() {
        return new Grounds(score == null ? 0 : score, reasons);
    }

    /** What the two said. */
    public Answers answers() {
        return new Answers(
                personAnswer,
                personAnsweredAt,
                personWhyNot,
                personReason,
                volunteerAnswer,
                volunteerAnsweredAt,
                volunteerWhyNot,
                volunteerReason);
    }

    public @Nullable String agreementNote() {
        return agreementNote;
    }

    /** Why they met before the time to think it over had passed. */
    public @Nullable String soonerWhy() {
        return soonerWhy;
    }

    public @Nullable String endNote() {
        return endNote;
    }
}
