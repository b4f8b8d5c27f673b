package org.kith.matching;

import static org.kith.access.Action.APPROVE;
import static org.kith.access.Action.CREATE;
import static org.kith.access.Action.END;
import static org.kith.access.Action.LIST;
import static org.kith.access.Action.READ;
import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.MATCH;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.people.People;
import org.kith.people.Timeline;
import org.kith.referrals.WaitingEnd;
import org.kith.referrals.WaitingList;
import org.kith.volunteering.Volunteers;

/** Bringing a person and a volunteer together, and parting them, as the partner's staff do it. */
@Stateless
public class Matching {
    private static final Duration STALLED_AFTER = Duration.ofDays(7);

    @Inject
    private Proposing proposing;

    @Inject
    private Parting parting;

    @Inject
    private Matches matches;

    @Inject
    private People people;

    @Inject
    private Volunteers volunteers;

    @Inject
    private WaitingList waiting;

    @Inject
    private MatchNews news;

    @Inject
    private Timeline timeline;

    @Inject
    private Event<MatchStarted> started;

    @Inject
    private Clock clock;

    @Allowed(record = MATCH, action = LIST)
    public MatchList list(MatchSearch search) {
        return new MatchList(matches.list(search, today()), matches.count(search));
    }

    /** All matches of a person, the newest first. */
    @Allowed(record = MATCH, action = LIST)
    public List<MatchRow> ofPerson(UUID personId) {
        return matches.rowsOf(personId, null, today());
    }

    /** All matches of a volunteer, the newest first. */
    @Allowed(record = MATCH, action = LIST)
    public List<MatchRow> ofVolunteer(UUID volunteerId) {
        return matches.rowsOf(null, volunteerId, today());
    }

    /** Proposals that stand still, and those with which staff have to go on, in one question to the database. */
    @Allowed(record = MATCH, action = LIST)
    public ProposalsToday proposals() {
        var now = clock.instant();
        return matches.proposals(now.minus(STALLED_AFTER), now, today());
    }

    @Allowed(record = MATCH, action = READ)
    public MatchRecord read(UUID id) {
        var today = today();
        var match = matches.get(id);
        var volunteer = volunteers.get(match.volunteerId());
        var pause = matches.openPauseOf(id, today).orElse(null);
        return new MatchRecord(
                id,
                match.version(),
                match.personId(),
                people.get(match.personId()).name(),
                match.volunteerId(),
                volunteer.name(),
                match.waitingEntryId(),
                match.mode(),
                match.stateOn(today, pause != null && pause.covers(today)),
                match.proposedAt(),
                match.grounds(),
                match.answers(),
                match.coolingUntil(),
                match.introducedOn(),
                match.agreementNote(),
                pause == null ? null : new MatchRecord.Break(pause.from(), pause.until(), pause.reason()),
                match.endedOn(),
                match.endReason(),
                match.endNote(),
                volunteers.clearanceOf(volunteer, today),
                timeline.list(id));
    }

    /** Proposes the two to each other. Asking again with the same id changes nothing. */
    @Allowed(record = MATCH, action = CREATE)
    public UUID propose(UUID id, UUID entryId, UUID volunteerId) {
        proposing
                .propose(id, entryId, volunteerId, CurrentActor.get(), clock.instant())
                .ifPresent(match -> news.tell(match, MatchEvent.MATCH_PROPOSED));
        return id;
    }

    /** What one of them said, told to a coordinator. */
    @Allowed(record = MATCH, action = UPDATE)
    public void says(UUID id, Side side, Reply reply) {
        var match = matches.claim(id);
        var before = match.answerOf(side);
        if (side == Side.PERSON) {
            match.personSays(reply, CurrentActor.get(), clock.instant());
        } else {
            match.volunteerSays(reply, CurrentActor.get(), clock.instant());
        }
        news.tell(match, reply.event(side, before));
    }

    /**
     * They meet on this day; the person no longer waits.
     *
     * @param sooner why before the time to think it over has passed, null when it has
     */
    @Allowed(record = MATCH, action = APPROVE)
    public void introduce(UUID id, LocalDate day, @Nullable String note, @Nullable String sooner) {
        var match = matches.claim(id);
        var clearance = volunteers.clearanceOf(volunteers.get(match.volunteerId()), day);
        match.introduce(day, clearance, note, sooner, CurrentActor.get(), clock.instant());
        if (match.soonerWhy() != null) {
            timeline.add(id, MatchEvent.MATCH_SOONER, match.soonerWhy());
        }
        waiting.find(match.waitingEntryId())
                .filter(entry -> entry.isOpen())
                .ifPresent(entry -> entry.close(WaitingEnd.MATCHED, today()));
        news.tell(match, MatchEvent.MATCH_INTRODUCED);
        started.fire(new MatchStarted(id));
    }

    /** A break; asking again with the same id changes nothing. */
    @Allowed(record = MATCH, action = UPDATE)
    public void pause(UUID id, UUID pauseId, LocalDate from, @Nullable LocalDate until, @Nullable String reason) {
        var match = matches.claim(id);
        if (matches.findPause(pauseId).isPresent()) {
            return;
        }
        MatchRule.MATCH_IS_NOT_PAUSED.require(matches.openPauseOf(id, today()).isEmpty());
        matches.add(MatchPause.of(pauseId, match, from, until, reason));
        news.tell(match, MatchEvent.MATCH_PAUSED);
    }

    /** They go on from today. */
    @Allowed(record = MATCH, action = UPDATE)
    public void resume(UUID id) {
        var match = matches.claim(id);
        var pause = matches.openPauseOf(id, today());
        MatchRule.MATCH_IS_PAUSED.require(pause.isPresent());
        pause.orElseThrow().endBefore(today());
        news.tell(match, MatchEvent.MATCH_RESUMED);
    }

    /** Over, with a reason; the person may go back on the waiting list. */
    @Allowed(record = MATCH, action = END)
    public void end(UUID id, Ending ending) {
        parting.end(matches.claim(id), ending, CurrentActor.get(), clock.instant());
    }

    /** These two shall not be suggested to each other. Asking again with the same id changes nothing. */
    @Allowed(record = MATCH, action = UPDATE)
    public void exclude(UUID exclusionId, UUID personId, UUID volunteerId, @Nullable String reason) {
        if (matches.findExclusion(exclusionId).isEmpty()) {
            var person = people.get(personId);
            matches.add(new Exclusion(
                    exclusionId, person, volunteers.get(volunteerId), reason, CurrentActor.get(), clock.instant()));
            timeline.add(personId, MatchEvent.MATCH_EXCLUDED, reason);
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
