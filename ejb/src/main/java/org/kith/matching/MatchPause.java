package org.kith.matching;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.kernel.PartnerRecord;
import org.kith.people.Words;

/** A break in a match: a stay in hospital, a holiday. */
@Entity
@Table(name = "match_pause")
public class MatchPause extends PartnerRecord {
    @Column(name = "match_id", updatable = false)
    private UUID matchId;

    @Column(name = "from_day", updatable = false)
    private LocalDate fromDay;

    @Column(name = "until_day")
    private @Nullable LocalDate untilDay;

    private @Nullable String reason;

    protected MatchPause() {}

    /**
     * A break from a day on.
     *
     * @param until the last day of it, null while nobody knows
     */
    static MatchPause of(UUID id, Match match, LocalDate from, @Nullable LocalDate until, @Nullable String reason) {
        MatchRule.MATCH_IS_OPEN.require(match.isOpen());
        MatchRule.MATCH_IS_INTRODUCED.require(match.introducedOn() != null);
        MatchRule.MATCH_PAUSE_HAS_AN_ORDER.require(until == null || !until.isBefore(from));
        return new MatchPause(id, match, from, until, reason);
    }

    private MatchPause(UUID id, Match match, LocalDate from, @Nullable LocalDate until, @Nullable String reason) {
        super(id, match.owner());
        this.matchId = match.id();
        this.fromDay = from;
        this.untilDay = until;
        this.reason = Words.orNothing(reason);
    }

    /** They go on from this day. */
    void endBefore(LocalDate day) {
        untilDay = day.minusDays(1);
    }

    boolean isOpenOn(LocalDate day) {
        return untilDay == null || !day.isAfter(untilDay);
    }

    public boolean covers(LocalDate day) {
        return !day.isBefore(fromDay) && isOpenOn(day);
    }

    public UUID matchId() {
        return matchId;
    }

    public LocalDate from() {
        return fromDay;
    }

    public @Nullable LocalDate until() {
        return untilDay;
    }

    public @Nullable String reason() {
        return reason;
    }
}
