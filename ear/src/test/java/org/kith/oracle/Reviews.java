package org.kith.oracle;

import java.util.List;

/** The reviews of a match: due, far ahead, held, called off; each with answers of everybody, and the steps of an ending. */
final class Reviews {
    private final City city;
    private final Row partner;

    Reviews(City city, Row partner) {
        this.city = city;
        this.partner = partner;
    }

    void of(Row match, Row coordinator, List<Row> volunteers, Row person) {
        var due = review(match, "SIX_WEEKS", -3, null, null);
        review(match, "SIX_MONTHS", 40, null, null);
        review(match, "SIX_MONTHS", -60, city.now.minusDays(50), null);
        review(match, "ENDING", -8, null, city.now.minusDays(5));
        answer(due, "PERSON", person, false);
        answer(due, "VOLUNTEER", coordinator, true);
        var more = review(match, "SIX_MONTHS", -4, city.now, null);
        answer(more, "CARER", person, false);
        answer(more, "PERSON", person, true);
        for (var volunteer : volunteers) {
            // Whoever they are: only the one of the match is shown it, and only as what they said as a volunteer.
            var said = review(match, "SIX_MONTHS", -100 - volunteers.indexOf(volunteer), city.now, null);
            answer(said, "VOLUNTEER", volunteer, false);
            answer(said, "CARER", volunteer, false);
        }
        for (var keyed : new boolean[] {false, true}) {
            own("pulse", "match_id", match.id(), "feels", 3, "said_by", person.id(), "keyed", keyed);
        }
        own("early_warning", "match_id", match.id(), "since_day", city.today(), "answered_at", null);
        own("ending_step", "match_id", match.id(), "step", "FAREWELL", "due_on", city.today());
    }

    private Row review(Row match, String kind, int due, Object done, Object calledOff) {
        return own(
                "review",
                "match_id",
                match.id(),
                "kind",
                kind,
                "due_on",
                city.today().plusDays(due),
                "done_at",
                done,
                "called_off_at",
                calledOff);
    }

    private void answer(Row review, String party, Row by, boolean keyed) {
        own(
                "review_answer",
                "review_id",
                review.id(),
                "match_id",
                review.text("match_id"),
                "party",
                party,
                "how_it_is",
                4,
                "answered_by",
                by.id(),
                "keyed",
                keyed,
                "answered_at",
                city.now.minusHours(1));
    }

    private Row own(String table, Object... given) {
        return Owned.add(city, partner, table, given);
    }
}
