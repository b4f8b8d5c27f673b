package org.kith.matching;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.kith.access.Actor;
import org.kith.access.CurrentActor;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.referrals.WaitingEntry;
import org.kith.referrals.WaitingList;
import org.kith.volunteering.Rest;
import org.kith.volunteering.VolunteerLeft;
import org.kith.volunteering.Volunteers;

/** How a match ends, and how the person goes back on the waiting list. */
@Dependent
class Parting {
    @Inject
    private Matches matches;

    @Inject
    private WaitingList waiting;

    @Inject
    private Volunteers volunteers;

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
        rest(match, ending.restUntil(), LocalDate.ofInstant(now, Clocks.CITY));
        ended.fire(new MatchEnded(match.id()));
    }

    // A break of the volunteer stops all their visits, so whoever visits somebody else rests in another way.
    private void rest(Match match, @Nullable LocalDate until, LocalDate today) {
        if (until != null) {
            MatchRule.REST_IS_POSSIBLE.require(match.introducedOn() != null
                    && until.isAfter(today)
                    && matches.openOf(match.volunteerId()).stream().allMatch(match::equals));
            volunteers.rest(match.id(), match.volunteerId(), new Rest(today, until));
        }
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
