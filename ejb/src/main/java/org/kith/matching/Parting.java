package org.kith.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.referrals.WaitingEntry;
import org.kith.referrals.WaitingList;
import org.kith.volunteering.VolunteerLeft;

/** How a match ends, and how the person goes back on the waiting list. */
@Dependent
class Parting {
    @Inject
    private Matches matches;

    @Inject
    private WaitingList waiting;

    @Inject
    private MatchNews news;

    @Inject
    private Event<MatchEnded> ended;

    @Inject
    private Clock clock;

    void end(Match match, Ending ending, Actor by, Instant now) {
        MatchRule.PERSON_CAN_WAIT_AGAIN.require(
                !ending.waitAgain() || ending.reason().canWaitAgain());
        match.end(ending.reason(), ending.day(), ending.note(), by, now);
        news.tell(match, MatchEvent.MATCH_ENDED);
        if (ending.waitAgain()) {
            waitAgain(match, LocalDate.ofInstant(now, Clocks.CITY));
        }
        ended.fire(new MatchEnded(match.id()));
    }

    /** Everybody a leaving volunteer was matched with waits again. */
    void heard(@Observes VolunteerLeft left) {
        for (var match : matches.openOf(left.volunteerId())) {
            var day = match.proposedOn().isAfter(left.on()) ? match.proposedOn() : left.on();
            end(match, new Ending(EndReason.VOLUNTEER_LEFT, day, null, true), CurrentActor.get(), clock.instant());
        }
    }

    // Who never met keeps the old place on the list; who had a befriender waits anew, with the same wishes.
    private void waitAgain(Match match, LocalDate today) {
        if (waiting.openFor(match.personId()).isPresent()) {
            return;
        }
        var before = waiting.get(match.waitingEntryId());
        if (match.isIntroducedOn(today)) {
            waiting.add(WaitingEntry.open(
                    Ids.next(), before.owner(), match.personId(), null, today, before.band(), before.needs(), false));
        } else {
            before.reopen();
        }
        news.tell(match, MatchEvent.MATCH_WAITS_AGAIN);
    }
}
