package org.kith.visits;

import jakarta.persistence.Column;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.MappedSuperclass;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.Owner;
import org.kith.kernel.PartnerRecord;

/** What somebody who was there said of a visit. Kept as it came; a coordinator decides when it does not fit what stands. */
@MappedSuperclass
abstract class WordRecord extends PartnerRecord {
    @Column(name = "visit_id", updatable = false)
    private UUID visitId;

    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Column(name = "said_by", updatable = false)
    private UUID saidBy;

    @Enumerated(EnumType.STRING)
    @Column(name = "said_via", updatable = false)
    private ReportedVia via;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private VisitOutcome outcome;

    @Enumerated(EnumType.STRING)
    @Column(name = "missed_reason", updatable = false)
    private @Nullable MissedReason missedReason;

    private @Nullable Integer minutes;

    @Column(name = "how_it_went")
    private @Nullable Integer howItWent;

    private @Nullable String note;

    @Column(name = "told_at", updatable = false)
    private Instant toldAt;

    @Column(name = "received_at", updatable = false)
    private Instant receivedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "kept_because")
    private @Nullable VisitRule keptBecause;

    @Column(name = "decided_at")
    private @Nullable Instant decidedAt;

    @Column(name = "decided_by")
    private @Nullable UUID decidedBy;

    private @Nullable Boolean accepted;

    protected WordRecord() {}

    protected WordRecord(Owner owner, UUID visitId, UUID matchId, VisitReport report, Instant toldAt) {
        super(report.key(), owner);
        this.visitId = visitId;
        this.matchId = matchId;
        this.saidBy = java.util.Objects.requireNonNull(report.by());
        this.via = report.via();
        this.outcome = report.outcome();
        this.missedReason = report.outcome() == VisitOutcome.HAPPENED ? null : report.reason();
        this.toldAt = toldAt;
        this.receivedAt = report.at();
    }

    WordStanding standing() {
        return keptBecause == null ? WordStanding.TAKEN : WordStanding.KEPT;
    }

    /** It does not fit; the first reason stays. */
    void keepBecause(VisitRule because) {
        keptBecause = keptBecause == null ? because : keptBecause;
    }

    /** More of the same word. What is left out changes nothing. */
    void add(@Nullable Integer lasted, @Nullable Integer went, @Nullable String words) {
        boolean happened = outcome == VisitOutcome.HAPPENED;
        minutes = lasted == null || !happened ? minutes : lasted;
        howItWent = went == null || !happened ? howItWent : went;
        note = words == null ? note : words;
    }

    /** A coordinator said which of the two stands. Decided twice keeps the first. */
    boolean decide(boolean accepts, UUID by, Instant now) {
        if (decidedAt != null) {
            return false;
        }
        accepted = accepts;
        decidedBy = by;
        decidedAt = now;
        return true;
    }

    /** The same as a report, to be taken now. */
    VisitReport report(Instant now) {
        return new VisitReport(id(), outcome, missedReason, minutes, via, saidBy, now);
    }

    UUID visitId() {
        return visitId;
    }

    UUID matchId() {
        return matchId;
    }

    UUID saidBy() {
        return saidBy;
    }

    @Nullable
    String note() {
        return note;
    }
}
