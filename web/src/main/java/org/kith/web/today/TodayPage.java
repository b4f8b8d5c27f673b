package org.kith.web.today;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.kith.matching.MatchRow;
import org.kith.matching.Matching;
import org.kith.matching.ProposalsToday;
import org.kith.matching.across.OfferReceived;
import org.kith.matching.across.TakingUpOffers;
import org.kith.referrals.Following;
import org.kith.referrals.InboxFilter;
import org.kith.referrals.InboxSort;
import org.kith.referrals.ReferralRow;
import org.kith.referrals.Waiting;
import org.kith.referrals.WaitingRow;
import org.kith.referrals.WaitingSort;
import org.kith.reporting.work.CountingWork;
import org.kith.reporting.work.WorkKind;
import org.kith.safeguarding.CountingTheDay;
import org.kith.safeguarding.TodayCounts;
import org.kith.visits.FollowingVisits;
import org.kith.visits.MessageRow;
import org.kith.visits.Messaging;
import org.kith.visits.VisitRow;
import org.kith.volunteering.ExpiringCheck;
import org.kith.volunteering.Vetting;

/** The work to do today. Each list shows its first rows; its heading says how many there are and leads to all of them. */
@Named
@RequestScoped
public class TodayPage {
    private static final int ROWS = 6;
    private static final int CHECK_DAYS = 60;

    @Inject
    private Following referrals;

    @Inject
    private Waiting waiting;

    @Inject
    private FollowingVisits visits;

    @Inject
    private Matching matching;

    @Inject
    private TakingUpOffers taking;

    @Inject
    private Messaging messaging;

    @Inject
    private Vetting vetting;

    @Inject
    private CountingWork counting;

    @Inject
    private Clock clock;

    @Inject
    private CountingTheDay theDay;

    private @Nullable TodayCounts todayCounts;
    private @Nullable List<ReferralRow> newReferrals;
    private @Nullable List<WaitingRow> longestWaiting;
    private @Nullable List<VisitRow> overdueVisits;
    private @Nullable ProposalsToday proposals;
    private @Nullable List<OfferReceived> lent;
    private @Nullable List<MessageRow> messages;
    private @Nullable List<ExpiringCheck> expiring;
    private @Nullable Map<WorkKind, Long> workWaiting;

    /** What waits besides the lists, in one question to the database. */
    public TodayCounts getCounts() {
        if (todayCounts == null) {
            todayCounts = theDay.counts();
        }
        return todayCounts;
    }

    /** Letters, e-mails and calls still to go out. */
    public long getLetterCount() {
        return work().getOrDefault(WorkKind.LETTER, 0L);
    }

    /** Referrals and people that other partners offer. */
    public long getOfferCount() {
        return work().getOrDefault(WorkKind.OFFER, 0L);
    }

    /** People of whom another partner may have a record too. */
    public long getLikenessCount() {
        return work().getOrDefault(WorkKind.LIKENESS, 0L);
    }

    /** Volunteers of other partners whom nobody has taken on yet. */
    public long getPassportCount() {
        return work().getOrDefault(WorkKind.PASSPORT, 0L);
    }

    /** Visits on days on which the volunteer was, or will be, not cleared. */
    public long getUnclearedCount() {
        return work().getOrDefault(WorkKind.UNCLEARED, 0L);
    }

    /** Volunteers who left and of whom Disclosure Scotland has not been told. */
    public long getLeaverCount() {
        return work().getOrDefault(WorkKind.LEAVER, 0L);
    }

    /** Matches with a volunteer of another partner who cannot go on. */
    public long getPartedCount() {
        return work().getOrDefault(WorkKind.PARTED, 0L);
    }

    private Map<WorkKind, Long> work() {
        if (workWaiting == null) {
            workWaiting = counting.waiting();
        }
        return workWaiting;
    }

    /** Proposals that have stood still for a week, the oldest first. */
    public List<MatchRow> getStalled() {
        return proposals().stalled();
    }

    /** Proposals with a question to answer, or two to introduce. */
    public List<MatchRow> getProposals() {
        return proposals().waiting();
    }

    private ProposalsToday proposals() {
        if (proposals == null) {
            proposals = matching.proposals();
        }
        return proposals;
    }

    /** Volunteers whom other partners offer for the own people. */
    public List<OfferReceived> getLent() {
        if (lent == null) {
            lent = taking.offers();
        }
        return lent;
    }

    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** New referrals, the oldest first. */
    public List<ReferralRow> getNewReferrals() {
        if (newReferrals == null) {
            newReferrals = referrals.inbox(InboxFilter.NEW, InboxSort.RECEIVED, false, 0, ROWS);
        }
        return newReferrals;
    }

    public long getNewCount() {
        return getCounts().newReferrals();
    }

    public long getToDecideCount() {
        return getCounts().toDecide();
    }

    /** People waiting, by band and time. */
    public List<WaitingRow> getLongestWaiting() {
        if (longestWaiting == null) {
            longestWaiting = waiting.page(false, WaitingSort.PRIORITY, false, 0, ROWS);
        }
        return longestWaiting;
    }

    public long getWaitingCount() {
        return work().getOrDefault(WorkKind.WAITER, 0L);
    }

    public long getCallsDue() {
        return work().getOrDefault(WorkKind.CALL, 0L);
    }

    /** Visits whose day has passed and that nobody has told about. */
    public List<VisitRow> getOverdueVisits() {
        if (overdueVisits == null) {
            overdueVisits = visits.overdue(0, ROWS);
        }
        return overdueVisits;
    }

    public long getOverdueCount() {
        return getCounts().overdueVisits();
    }

    /** Visits of which two accounts came in. */
    public long getAccountCount() {
        return getCounts().accounts();
    }

    public List<MessageRow> getMessages() {
        if (messages == null) {
            messages = messaging.messages(false, 0, ROWS);
        }
        return messages;
    }

    /** Volunteers' checks that run out within sixty days, or ran out already. */
    public List<ExpiringCheck> getExpiring() {
        if (expiring == null) {
            expiring = vetting.expiring(CHECK_DAYS);
        }
        return expiring.subList(0, Math.min(ROWS, expiring.size()));
    }

    public int getExpiringCount() {
        getExpiring();
        return expiring == null ? 0 : expiring.size();
    }
}
