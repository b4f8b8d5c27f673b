package org.kith.oracle;

import java.sql.Timestamp;
import java.util.List;

/** Matches of one partner: open with a visit near or far, to come, ended, proposed, declined; with plans, visits and notes. */
final class Matches {
    private final City city;
    private final Row partner;
    private final Row coordinator;

    Matches(City city, Row partner, Row coordinator) {
        this.city = city;
        this.partner = partner;
        this.coordinator = coordinator;
    }

    void make(List<Row> people, List<Row> waiting, List<Row> volunteers, List<Row> accounts) {
        var near = match(people.get(0), waiting.get(0), volunteers.get(0), 1, -30, 0);
        visit(near, 10, false, accounts.get(0));
        visit(near, -100, true, accounts.get(0));
        var far = match(people.get(1), waiting.get(1), volunteers.get(0), 2, -30, 0);
        visit(far, 72, false, null);
        var ended = match(people.get(2), waiting.get(2), volunteers.get(0), 3, -100, -10);
        visit(ended, 8, false, null);
        visit(ended, -400, true, accounts.get(0));
        match(people.get(3), waiting.get(3), volunteers.get(1), 1, null, 0);
        var toCome = match(people.get(4), waiting.get(4), volunteers.get(1), 2, 3, 0);
        visit(toCome, 20, false, null);
        gathering(near, far);
        gathering(ended, toCome);
        match(people.get(5), waiting.get(5), volunteers.get(1), 3, null, -3);
        visit(match(people.get(0), waiting.get(0), volunteers.get(2), 1, -5, 0), -23, true, accounts.get(2));
        cancelled(match(people.get(2), waiting.get(2), volunteers.get(2), 2, -5, 0));
        visit(match(people.get(6), waiting.get(6), volunteers.get(2), 3, -20, 0), -27, true, null);
        // Without visits: Opening says that another partner lent the volunteer, and parted.
        match(people.get(6), waiting.get(6), volunteers.get(0), 3, -20, 0);
        own(
                "exclusion",
                "person_id",
                people.get(3).id(),
                "volunteer_id",
                volunteers.get(2).id(),
                "made_at",
                city.now);
        own(
                "pair_mark",
                "waiting_entry_id",
                waiting.get(3).id(),
                "person_id",
                people.get(3).id(),
                "volunteer_id",
                volunteers.get(2).id(),
                "kind",
                "LATER");
        plan(people.get(3), waiting.get(3), volunteers.get(2));
    }

    private Row own(String table, Object... given) {
        return Owned.add(city, partner, table, given);
    }

    /** @param introduced days from today, null for a proposal; {@code ended} 0 for open */
    private Row match(Row person, Row waiting, Row volunteer, int place, Integer introduced, int ended) {
        var match = own(
                "befriending_match",
                "person_id",
                person.id(),
                "volunteer_id",
                volunteer.id(),
                "waiting_entry_id",
                waiting.id(),
                "mode",
                "HOME",
                "place",
                place,
                "proposed_at",
                city.now.minusDays(120),
                "reasons",
                null,
                "introduced_on",
                introduced == null ? null : city.today().plusDays(introduced),
                "ended_on",
                ended == 0 ? null : city.today().plusDays(ended),
                "ended_at",
                ended == 0 ? null : city.now.plusDays(ended),
                "end_reason",
                ended == 0 ? null : introduced == null ? "NOT_AGREED" : "NEED_MET");
        own("match_pause", "match_id", match.id(), "from_day", city.today().plusDays(80));
        own("timeline_event", "subject_id", match.id(), "kind", "MATCH_PROPOSED", "happened_at", city.now);
        new Asked(city, partner).about(match, volunteer, introduced, ended != 0);
        if (introduced != null) {
            // Far ahead, so that the running application plans no visit that the oracle does not know.
            own(
                    "visit_plan",
                    "match_id",
                    match.id(),
                    "weekday",
                    2,
                    "starts_at",
                    "10:00:00",
                    "from_day",
                    city.today().plusYears(1));
        }
        return match;
    }

    private void visit(Row match, int hours, boolean told, Row author) {
        var visit = visitAt(match, hours, told, author, null);
        if (author != null) {
            own(
                    "visit_note",
                    "visit_id",
                    visit.id(),
                    "match_id",
                    match.id(),
                    "author_id",
                    author.id(),
                    "written_at",
                    city.now.minusHours(1));
            own("visit_note", "visit_id", visit.id(), "match_id", match.id(), "author_id", coordinator.id());
            word(visit, author, "PHONE_PAGE");
            word(visit, author, "PERSON");
        }
    }

    /** A word on a visit; only one that was said at the right place is shown to whoever said it. */
    void word(Row visit, Row by, String via) {
        own(
                "visit_word",
                "visit_id",
                visit.id(),
                "match_id",
                visit.text("match_id"),
                "said_by",
                by.id(),
                "said_via",
                via,
                "outcome",
                "HAPPENED",
                "told_at",
                city.now.minusHours(2),
                "received_at",
                city.now.minusHours(1),
                "kept_because",
                "VISIT_IS_NOT_YET_REPORTED",
                "decided_at",
                null);
    }

    private void cancelled(Row match) {
        visitAt(match, 12, false, null, city.now.minusDays(1));
    }

    /** A group visit of these matches; whoever is left out sees nothing of it. */
    private void gathering(Row... members) {
        var gathering = own("gathering", "visit_day", city.today().plusDays(9), "starts_at", "14:00:00");
        for (var member : members) {
            visitAt(member, 24 * 9, false, null, null, gathering.id());
        }
    }

    private Row visitAt(Row match, int hours, boolean told, Row author, Object cancelledAt) {
        return visitAt(match, hours, told, author, cancelledAt, null);
    }

    private Row visitAt(Row match, int hours, boolean told, Row author, Object cancelledAt, String gathering) {
        var at = city.now.plusHours(hours);
        return own(
                "visit",
                "match_id",
                match.id(),
                "visit_day",
                at.toLocalDate(),
                "starts_at",
                at.toLocalTime().withNano(0),
                "starts_at_utc",
                at,
                "planned_minutes",
                60,
                "mode",
                "HOME",
                "outcome",
                told ? "HAPPENED" : null,
                "reported_at",
                told ? at.plusHours(1) : null,
                "reported_by",
                told && author != null ? author.id() : null,
                "reported_via",
                told ? "PHONE_PAGE" : null,
                "gathering_id",
                gathering,
                "cancelled_at",
                cancelledAt == null ? null : Timestamp.valueOf(city.now.minusDays(1)));
    }

    private void plan(Row person, Row waiting, Row volunteer) {
        var run = own(
                "plan_run",
                "asked_at",
                city.now,
                "asked_by",
                coordinator.id(),
                "asked_as",
                "COORDINATOR",
                "match_bonus",
                1,
                "waiting_cap",
                1,
                "step",
                "DONE",
                "finished_at",
                city.now);
        openRun();
        var plan = own("plan", "id", run.id(), "frontier", "", "proof", "", "proven", true);
        own(
                "plan_pair",
                "plan_id",
                plan.id(),
                "waiting_entry_id",
                waiting.id(),
                "person_id",
                person.id(),
                "volunteer_id",
                volunteer.id(),
                "reasons",
                "");
        own(
                "plan_rest",
                "plan_id",
                plan.id(),
                "waiting_entry_id",
                waiting.id(),
                "person_id",
                person.id(),
                "first_rule",
                "VOLUNTEER_HAS_ROOM",
                "change_arguments",
                null);
    }

    // Beaten in the far future, so that no job of the running application takes it up.
    private void openRun() {
        own(
                "plan_run",
                "asked_at",
                city.now,
                "asked_by",
                coordinator.id(),
                "asked_as",
                "COORDINATOR",
                "match_bonus",
                1,
                "waiting_cap",
                1,
                "step",
                "ASKED",
                "beat_at",
                city.now.plusDays(9));
    }
}
