package org.kith.visits;

import static org.kith.visits.VisitRule.HOW_IT_WENT_IS_AN_ANSWER;
import static org.kith.visits.VisitRule.MINUTES_ARE_POSSIBLE;
import static org.kith.visits.VisitRule.REPORT_IS_WITHIN_48_HOURS;
import static org.kith.visits.VisitRule.VISIT_DAY_HAS_COME;
import static org.kith.visits.VisitRule.VISIT_HAPPENED;
import static org.kith.visits.VisitRule.VISIT_IS_NOT_CANCELLED;
import static org.kith.visits.VisitRule.VISIT_IS_NOT_YET_REPORTED;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Clocks;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/**
 * A planned or made contact of a match. It is expected from the plan, then confirmed by somebody who was there: it happened, or
 * it did not and why. A day that passed without a word is assumed, which is derived and never stored. Each audience has its own
 * scoped view and so its own entity; what a visit does is the same for all.
 */
@MappedSuperclass
abstract class VisitRecord extends PartnerRecord {
    /** How long after its planned end a volunteer may still report. */
    static final Duration TIME_TO_REPORT = Duration.ofDays(2);

    private static final int USUAL_MINUTES = 60;

    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Column(name = "plan_id", updatable = false)
    private @Nullable UUID planId;

    @Column(name = "visit_day", updatable = false)
    private LocalDate day;

    @Column(name = "starts_at", updatable = false)
    private LocalTime startsAt;

    @Column(name = "starts_at_utc")
    private @Nullable Instant startsAtMoment;

    @Column(name = "planned_minutes", updatable = false)
    private @Nullable Integer plannedMinutes;

    @Column(updatable = false)
    private String mode;

    @Enumerated(EnumType.STRING)
    private @Nullable VisitOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "missed_reason")
    private @Nullable MissedReason missedReason;

    private @Nullable Integer minutes;

    @Column(name = "how_it_went")
    private @Nullable Integer howItWent;

    @Column(name = "reported_at")
    private @Nullable Instant reportedAt;

    @Column(name = "reported_by")
    private @Nullable UUID reportedBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "reported_via")
    private @Nullable ReportedVia reportedVia;

    @Column(name = "report_key")
    private @Nullable UUID reportKey;

    @Column(name = "cancelled_at")
    private @Nullable Instant cancelledAt;

    @Column(name = "cancelled_by")
    private @Nullable UUID cancelledBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "cancel_reason")
    private @Nullable CancelReason cancelReason;

    @Column(name = "moved_from_id", updatable = false)
    private @Nullable UUID movedFromId;

    @Column(name = "gathering_id", updatable = false)
    private @Nullable UUID gatheringId;

    protected VisitRecord() {}

    protected VisitRecord(UUID id, Owner owner, UUID matchId, @Nullable UUID planId, Slot slot, String mode) {
        super(id, owner);
        this.matchId = matchId;
        this.planId = planId;
        this.day = slot.day();
        this.startsAt = slot.startsAt();
        this.plannedMinutes = slot.minutes();
        this.mode = mode;
        placeInTime();
    }

    /** The moment at which a clock in the city shows this; a time that the spring change skips is an hour later. */
    static Instant momentOf(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, Clocks.CITY).toInstant();
    }

    /** This visit instead of another one, which is called off. */
    final void standsFor(VisitRecord other) {
        movedFromId = other.id();
    }

    /** It is one of a group visit. */
    final void joins(@Nullable UUID gathering) {
        gatheringId = gathering;
    }

    /** Works out the moment of a visit that came without one (from an import or the demo city). */
    final void placeInTime() {
        startsAtMoment = momentOf(day, startsAt);
    }

    boolean hasNoMoment() {
        return startsAtMoment == null;
    }

    /**
     * Takes a report from somebody who may always correct it: staff.
     *
     * @return false when this very report is already in
     */
    boolean report(VisitReport report) {
        if (report.key().equals(reportKey)) {
            return false;
        }
        VISIT_IS_NOT_CANCELLED.require(cancelledAt == null);
        VISIT_DAY_HAS_COME.require(report.outcome() == VisitOutcome.DID_NOT_HAPPEN || hasComeAt(report.at()));
        outcome = report.outcome();
        missedReason = report.outcome() == VisitOutcome.HAPPENED ? null : report.reason();
        minutes = report.outcome() == VisitOutcome.HAPPENED ? report.minutes() : null;
        howItWent = report.outcome() == VisitOutcome.HAPPENED ? howItWent : null;
        reportKey = report.key();
        reportedAt = report.at();
        reportedBy = report.by();
        reportedVia = report.via();
        return true;
    }

    /** Takes a volunteer's report: in time, and only while nobody else has said anything. */
    boolean reportInTime(VisitReport report) {
        if (report.key().equals(reportKey)) {
            return false;
        }
        REPORT_IS_WITHIN_48_HOURS.require(mayVolunteerReportAt(report.at()));
        VISIT_IS_NOT_YET_REPORTED.require(outcome == null || isReportedBy(report.by()));
        return report(report);
    }

    /**
     * Why a volunteer's report cannot simply stand; empty when it can.
     *
     * @param toldAt when it was said, perhaps long before it arrived
     */
    Optional<VisitRule> hindranceTo(VisitReport report, Instant toldAt) {
        if (cancelledAt != null) {
            return Optional.of(VISIT_IS_NOT_CANCELLED);
        }
        if (report.outcome() == VisitOutcome.HAPPENED && !hasComeAt(report.at())) {
            return Optional.of(VISIT_DAY_HAS_COME);
        }
        if (isContradictedBy(report)) {
            return Optional.of(VISIT_IS_NOT_YET_REPORTED);
        }
        boolean agrees = outcome != null && !isReportedBy(report.by());
        return agrees || mayVolunteerReportAt(toldAt) ? Optional.empty() : Optional.of(REPORT_IS_WITHIN_48_HOURS);
    }

    /** Whether somebody else has said otherwise. */
    boolean isContradictedBy(VisitReport report) {
        return outcome != null && outcome != report.outcome() && !isReportedBy(report.by());
    }

    /** Takes a report that nothing hinders. When somebody else said the same before, theirs stays. */
    void confirm(VisitReport report) {
        if (outcome == null || isReportedBy(report.by())) {
            report(report);
        }
    }

    /** Adds details of a visit that happened: one's own replace what was there, those of another fill what is missing. */
    void addDetails(@Nullable Integer lasted, @Nullable Integer went, UUID by) {
        if (outcome == VisitOutcome.HAPPENED) {
            boolean mine = isReportedBy(by);
            minutes = lasted == null || (minutes != null && !mine) ? minutes : lasted;
            howItWent = went == null || (howItWent != null && !mine) ? howItWent : went;
        }
    }

    /** Took place after all, though it had been called off. */
    void revive() {
        cancelledAt = null;
        cancelledBy = null;
        cancelReason = null;
    }

    boolean mayVolunteerReportAt(Instant now) {
        return !now.isAfter(reportUntil());
    }

    Instant reportUntil() {
        int planned = plannedMinutes == null ? USUAL_MINUTES : plannedMinutes;
        return momentOf(day, startsAt).plus(Duration.ofMinutes(planned)).plus(TIME_TO_REPORT);
    }

    /** Adds what the reporter tells afterwards. What is left out changes nothing. */
    void tellMore(@Nullable Integer lasted, @Nullable Integer went, @Nullable UUID by) {
        VISIT_HAPPENED.require(outcome == VisitOutcome.HAPPENED);
        VISIT_IS_NOT_YET_REPORTED.require(isReportedBy(by));
        MINUTES_ARE_POSSIBLE.require(lasted == null || (lasted >= 1 && lasted <= 720));
        HOW_IT_WENT_IS_AN_ANSWER.require(went == null || (went >= 1 && went <= 5));
        minutes = lasted == null ? minutes : lasted;
        howItWent = went == null ? howItWent : went;
    }

    /** Is expected no longer. Nothing happens when it already is so; what was reported stays. */
    void cancel(CancelReason reason, @Nullable UUID by, Instant now) {
        if (cancelledAt != null) {
            return;
        }
        VISIT_IS_NOT_YET_REPORTED.require(outcome == null);
        cancelledAt = now;
        cancelledBy = by;
        cancelReason = reason;
    }

    /** Is expected again, because the plan says so again. */
    void expectAgain() {
        if (cancelReason != CancelReason.BY_STAFF) {
            cancelledAt = null;
            cancelledBy = null;
            cancelReason = null;
        }
    }

    boolean isReportedWith(UUID key) {
        return key.equals(reportKey);
    }

    boolean isOpen() {
        return outcome == null && cancelledAt == null;
    }

    boolean isCancelled() {
        return cancelledAt != null;
    }

    boolean isReported() {
        return outcome != null;
    }

    private boolean isReportedBy(@Nullable UUID account) {
        return account != null && account.equals(reportedBy);
    }

    private boolean hasComeAt(Instant now) {
        return !day.isAfter(LocalDate.ofInstant(now, Clocks.CITY));
    }

    UUID matchId() {
        return matchId;
    }

    @Nullable
    UUID planId() {
        return planId;
    }

    LocalDate day() {
        return day;
    }

    LocalTime startsAt() {
        return startsAt;
    }

    @Nullable
    Integer plannedMinutes() {
        return plannedMinutes;
    }

    String mode() {
        return mode;
    }

    @Nullable
    Integer minutes() {
        return minutes;
    }

    @Nullable
    VisitOutcome outcome() {
        return outcome;
    }

    /** Day, time and length for pages. */
    VisitFacts facts() {
        return new VisitFacts(
                id(),
                version(),
                matchId,
                day,
                startsAt,
                plannedMinutes,
                mode,
                outcome,
                missedReason,
                minutes,
                howItWent,
                reportedVia,
                reportedAt,
                cancelledAt,
                cancelReason,
                movedFromId,
                gatheringId);
    }
}
