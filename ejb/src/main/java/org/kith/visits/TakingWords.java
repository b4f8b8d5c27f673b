package org.kith.visits;

import static org.kith.access.Action.UPDATE;
import static org.kith.access.Record.VISIT;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.kith.access.Allowed;
import org.kith.access.CurrentActor;
import org.kith.kernel.NotFound;

/**
 * Taking what volunteers' phones send, sometimes days late, twice, or beside what somebody else has said. Whatever has the
 * right form is kept: as what stands, or for a coordinator to decide.
 */
@Stateless
public class TakingWords {
    @Inject
    private MyVisits visits;

    @Inject
    private MyWords words;

    @Inject
    private Clock clock;

    public TakingWords() {}

    TakingWords(MyVisits visits, MyWords words, Clock clock) {
        this.visits = visits;
        this.words = words;
        this.clock = clock;
    }

    /**
     * What came of a visit.
     *
     * @throws NotFound when it was never a visit of the volunteer
     */
    @Allowed(record = VISIT, action = UPDATE)
    public WordStanding take(SaidOfVisit said) {
        // The place first: it begins the transaction, and what follows is asked on the same connection.
        var place = words.place(said.visitId(), said.id());
        if (place.isPresent() && !place.get().wordIsKept()) {
            return takeNew(said, place.get());
        }
        return words.find(said.id())
                .map(WordRecord::standing)
                .orElseGet(() -> takeNew(said, place.orElseThrow(NotFound::new)));
    }

    private WordStanding takeNew(SaidOfVisit said, MyVisitPlace place) {
        var now = clock.instant();
        var report = new VisitReport(
                said.id(),
                said.outcome(),
                said.reason(),
                said.minutes(),
                ReportedVia.PHONE_PAGE,
                CurrentActor.get().account(),
                now);
        var word = new MyWord(place, report, said.toldAt(now));
        var visit = visits.find(said.visitId());
        var hindrance = visit == null
                ? VisitRule.MATCH_IS_UNDER_WAY
                : visit.hindranceTo(report, said.toldAt(now)).orElse(null);
        if (hindrance == null && visit != null) {
            visit.confirm(report);
        } else if (hindrance != null) {
            word.keepBecause(hindrance);
        }
        words.add(word);
        tell(word, visit, said.id(), said.minutes(), said.howItWent(), said.note(), now);
        return word.standing();
    }

    /**
     * How long it was, how it went, a note: beside the last word on this visit, wherever that stands.
     *
     * @param id of the note, made by the phone
     */
    @Allowed(record = VISIT, action = UPDATE)
    public WordStanding tellMore(
            UUID visitId, UUID id, @Nullable Integer minutes, @Nullable Integer howItWent, @Nullable String note) {
        VisitRule.MINUTES_ARE_POSSIBLE.require(minutes == null || (minutes >= 1 && minutes <= 720));
        VisitRule.HOW_IT_WENT_IS_AN_ANSWER.require(howItWent == null || (howItWent >= 1 && howItWent <= 5));
        var visit = visits.find(visitId);
        var word = words.lastOn(visitId).orElseThrow(NotFound::new);
        if (visit == null) {
            word.keepBecause(VisitRule.MATCH_IS_UNDER_WAY);
        }
        tell(word, visit, id, minutes, howItWent, note, clock.instant());
        return word.standing();
    }

    // Beside what stands it is part of the visit; beside a word that waits it waits too.
    private void tell(
            WordRecord word,
            @Nullable MyVisit visit,
            UUID noteId,
            @Nullable Integer minutes,
            @Nullable Integer howItWent,
            @Nullable String note,
            Instant now) {
        visits.listen(noteId, word.matchId(), note, now);
        if (visit == null || word.standing() == WordStanding.KEPT) {
            word.add(minutes, howItWent, note);
            return;
        }
        word.add(minutes, howItWent, null);
        visit.addDetails(minutes, howItWent, word.saidBy());
        if (note != null && !visits.hasNote(noteId)) {
            visits.add(new MyVisitNote(noteId, visit, word.saidBy(), now, note));
        }
    }
}
