package org.kith.referrals;

import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Record.REFERRAL;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.kith.access.Allowed;
import org.kith.kernel.NotFound;
import org.kith.people.Timeline;
import org.kith.people.TimelineEntry;

/** Seeing what came in and how far it is. */
@Stateless
public class Following {
    private static final int LONGEST_PAGE = 200;

    @Inject
    private Referrals referrals;

    @Inject
    private Timeline timeline;

    @Inject
    private Clock clock;

    public Following() {}

    /** For tests, which have no container. */
    public Following(EntityManager entities, Clock clock) {
        this.referrals = new Referrals(entities);
        this.timeline = new Timeline(entities, clock);
        this.clock = clock;
    }

    /** A page of one part of the inbox. */
    @Allowed(record = REFERRAL, action = LIST)
    public List<ReferralRow> inbox(InboxFilter filter, InboxSort sort, boolean descending, int first, int most) {
        return referrals.inbox(filter, sort, descending, first, Math.min(most, LONGEST_PAGE));
    }

    /** How many referrals are in each part of the inbox. */
    @Allowed(record = REFERRAL, action = LIST)
    public Map<InboxFilter, Long> inboxCounts() {
        return referrals.counts();
    }

    /** @throws NotFound when the partner has no such referral */
    @Allowed(record = REFERRAL, action = READ)
    public ReferralDetails referral(UUID id) {
        return referrals.get(id).details(LocalDate.now(clock));
    }

    /** What happened to a referral at this partner, newest first. */
    @Allowed(record = REFERRAL, action = LIST)
    public List<TimelineEntry> timeline(UUID id) {
        return timeline.list(id);
    }

    /** The referrals that the acting referrer sent, newest first. */
    @Allowed(record = REFERRAL, action = LIST)
    public List<SentReferral> sent() {
        return referrals.ofReferrer().stream().map(ReferrerCopy::sent).toList();
    }
}
