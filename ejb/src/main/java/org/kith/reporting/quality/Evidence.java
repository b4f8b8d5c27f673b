package org.kith.reporting.quality;

import static org.kith.reporting.quality.QualityDomain.BEFRIENDEE;
import static org.kith.reporting.quality.QualityDomain.BEFRIENDER;
import static org.kith.reporting.quality.QualityDomain.EVALUATION;
import static org.kith.reporting.quality.QualityDomain.MATCHING;
import static org.kith.reporting.quality.QualityDomain.POLICIES;
import static org.kith.reporting.quality.QualityDomain.SERVICE;
import static org.kith.reporting.quality.QualityDomain.STAFF;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for, in which domain, and how it is counted in what the acting partner may see: how many there are, and of how
 * many. Without an “of” one is enough.
 */
public enum Evidence {
    AREAS(SERVICE, "PartnerArea a WHERE a.partnerId = :partner", null),
    PEOPLE(SERVICE, "Person a WHERE a.closedOn IS NULL", null),
    REFERRALS_DECIDED(
            SERVICE,
            "Referral a WHERE a.receivedAt >= :year AND a.decidedAt IS NOT NULL",
            "Referral a WHERE a.receivedAt >= :year"),
    AGREEMENTS(
            POLICIES,
            "AgreementParty a WHERE a.partnerId = :partner AND a.acceptedAt IS NOT NULL AND a.endedAt IS NULL",
            null),
    CONSENTS(POLICIES, "Consent a WHERE a.replacedAt IS NULL", null),
    RISKS_OF_GOING_ALONE(POLICIES, "OnCall a WHERE a.removedAt IS NULL", null),
    ON_DUTY(STAFF, "DutyDay a WHERE a.calledOffAt IS NULL", null),
    STAFF_CHECKED_WORK(STAFF, "VolunteerCheck a WHERE a.verifiedAt >= :year", null),
    BASELINES(
            EVALUATION,
            "Match a WHERE a.introducedOn >= :day AND EXISTS (SELECT 1 FROM Administration b WHERE b.personId ="
                    + " a.personId AND b.timePoint = org.kith.outcomes.TimePoint.BASELINE AND b.replacedAt IS NULL)",
            "Match a WHERE a.introducedOn >= :day"),
    FOLLOW_UPS(
            EVALUATION,
            "Match a WHERE a.introducedOn >= :day AND a.introducedOn < :twelve AND EXISTS (SELECT 1 FROM"
                    + " Administration b WHERE b.personId = a.personId AND b.timePoint ="
                    + " org.kith.outcomes.TimePoint.WEEKS_12 AND b.replacedAt IS NULL)",
            "Match a WHERE a.introducedOn >= :day AND a.introducedOn < :twelve"),
    STORIES(EVALUATION, "CaseStory a WHERE a.approvedAt IS NOT NULL AND a.takenBackAt IS NULL", null),
    ACKNOWLEDGED(
            BEFRIENDEE,
            "Referral a WHERE a.receivedAt >= :year AND a.acknowledgedAt IS NOT NULL",
            "Referral a WHERE a.receivedAt >= :year"),
    CONVERSATIONS(
            BEFRIENDEE,
            "Person a WHERE a.closedOn IS NULL AND EXISTS (SELECT 1 FROM Conversation b WHERE b.personId = a.id)",
            "Person a WHERE a.closedOn IS NULL"),
    COPIES(BEFRIENDEE, "Conversation a WHERE a.copyGivenOn IS NOT NULL", "Conversation a WHERE a.heldOn IS NOT NULL"),
    OUTCOMES_WANTED(
            BEFRIENDEE,
            "Person a WHERE a.closedOn IS NULL AND EXISTS (SELECT 1 FROM PersonalOutcome b WHERE b.personId = a.id)",
            "Person a WHERE a.closedOn IS NULL"),
    DISCLOSURES(
            BEFRIENDER,
            "Volunteer a WHERE a.approvedOn IS NOT NULL AND a.leftOn IS NULL AND EXISTS (SELECT 1 FROM VolunteerCheck"
                    + " b WHERE b.volunteerId = a.id AND b.kind = org.kith.volunteering.CheckKind.PVG AND b.withdrawnOn IS"
                    + " NULL)",
            "Volunteer a WHERE a.approvedOn IS NOT NULL AND a.leftOn IS NULL"),
    TRAINED(
            BEFRIENDER,
            "Volunteer a WHERE a.approvedOn IS NOT NULL AND a.leftOn IS NULL AND EXISTS (SELECT 1 FROM VolunteerCheck"
                    + " b WHERE b.volunteerId = a.id AND b.kind = org.kith.volunteering.CheckKind.TRAINING AND"
                    + " b.withdrawnOn IS NULL)",
            "Volunteer a WHERE a.approvedOn IS NOT NULL AND a.leftOn IS NULL"),
    VOLUNTEERS_HEARD(
            BEFRIENDER,
            "ReviewAnswer a WHERE a.party = org.kith.matching.review.Party.VOLUNTEER AND a.answeredAt >= :year",
            null),
    BOTH_AGREED(
            MATCHING,
            "Match a WHERE a.introducedOn >= :day AND a.personAnsweredAt IS NOT NULL AND a.volunteerAnsweredAt IS NOT"
                    + " NULL",
            "Match a WHERE a.introducedOn >= :day"),
    EXPECTATIONS(
            MATCHING,
            "Match a WHERE a.introducedOn >= :day AND a.agreementNote IS NOT NULL",
            "Match a WHERE a.introducedOn >= :day"),
    REVIEWS_HELD(
            MATCHING,
            "MatchReview a WHERE a.doneAt IS NOT NULL AND a.dueOn >= :day AND a.dueOn < :today",
            "MatchReview a WHERE a.calledOffAt IS NULL AND a.dueOn >= :day AND a.dueOn < :today"),
    ENDINGS(
            MATCHING,
            "EndingStep a WHERE a.doneAt IS NOT NULL AND a.dueOn >= :day AND a.dueOn < :today",
            "EndingStep a WHERE a.dueOn >= :day AND a.dueOn < :today");

    private final QualityDomain domain;
    private final String which;
    private final @Nullable String of;

    Evidence(QualityDomain domain, String which, @Nullable String of) {
        this.domain = domain;
        this.which = which;
        this.of = of;
    }

    public QualityDomain domain() {
        return domain;
    }

    String which() {
        return which;
    }

    @Nullable
    String of() {
        return of;
    }
}
