package org.kith.run.city;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reviews of matches with what people said, and the steps after the latest endings. */
final class Talks {
    private static final int WEEKS = 6;
    private static final int MONTHS = 6;
    private static final int LATELY = 45;
    private static final List<String> STEPS =
            List.of("TELL_BOTH", "FAREWELL", "LAST_MEASURE", "THINGS_RETURNED", "THANK_VOLUNTEER", "WHAT_NEXT");
    private static final List<String> LOSS =
            List.of("RING_VOLUNTEER", "CONDOLENCE", "THINGS_RETURNED", "OFFER_SUPPORT", "RING_VOLUNTEER_AGAIN");
    private final City city;
    private final Chance chance;
    private final Rows rows;

    Talks(City city, Rows rows) {
        this.city = city;
        this.chance = city.chance;
        this.rows = rows;
    }

    void make() throws SQLException {
        var index = 0;
        for (var pairing : city.pairings) {
            var number = index++;
            if (pairing.endedOn() == null) {
                open(pairing);
                if (number % 23 == 4) {
                    trouble(pairing, number);
                }
            } else if (pairing.endedOn().isAfter(city.today.minusDays(LATELY))) {
                ended(pairing, pairing.endedOn());
            }
        }
    }

    private void open(City.Pairing pairing) throws SQLException {
        var first = pairing.introducedOn().plusWeeks(WEEKS);
        if (!first.isBefore(city.today.minusDays(10))) {
            review(pairing, "SIX_WEEKS", first, false);
            return;
        }
        var heard = review(pairing, "SIX_WEEKS", first, true);
        answer(pairing, heard, "PERSON", first, chance.between(3, 5));
        answer(pairing, heard, "VOLUNTEER", first, chance.between(3, 5));
        var months = MONTHS;
        while (pairing.introducedOn().plusMonths(months).isBefore(city.today.minusDays(20))) {
            review(pairing, "SIX_MONTHS", pairing.introducedOn().plusMonths(months), true);
            months += MONTHS;
        }
        var next = review(pairing, "SIX_MONTHS", pairing.introducedOn().plusMonths(months), false);
        if (!pairing.introducedOn().plusMonths(months).isAfter(city.today.plusDays(10)) && chance.oneIn(2)) {
            answer(pairing, next, "PERSON", city.today.minusDays(1), chance.between(2, 5));
        }
    }

    /** The person says it is not so well, and the service has seen it. */
    private void trouble(City.Pairing pairing, int number) throws SQLException {
        var day = city.today.minusDays(1L + number % 5);
        rows.add(
                "pulse",
                "id,version,partnership_id,owner_partner_id,match_id,feels,said_at,said_by,keyed",
                chance.id(),
                1,
                city.partnership,
                pairing.elder().partner().id(),
                pairing.id(),
                2,
                chance.during(day),
                pairing.elder().partner().coordinator(),
                true);
        rows.add(
                "early_warning",
                "id,version,partnership_id,owner_partner_id,match_id,kind,since_day,seen_at",
                chance.id(),
                1,
                city.partnership,
                pairing.elder().partner().id(),
                pairing.id(),
                "PERSON_UNHAPPY",
                day,
                chance.during(day));
    }

    private void ended(City.Pairing pairing, LocalDate day) throws SQLException {
        review(pairing, "ENDING", day.plusDays(14), false);
        var number = 0;
        for (var step : "DIED".equals(pairing.endReason()) ? LOSS : STEPS) {
            var due = day.plusDays(3L + 5L * number++);
            var done = due.isBefore(city.today.minusDays(2));
            rows.add(
                    "ending_step",
                    "id,version,partnership_id,owner_partner_id,match_id,step,due_on,done_at,done_by",
                    chance.id(),
                    1,
                    city.partnership,
                    pairing.elder().partner().id(),
                    pairing.id(),
                    step,
                    due,
                    done ? chance.during(due) : null,
                    done ? pairing.elder().partner().coordinator() : null);
        }
    }

    private UUID review(City.Pairing pairing, String kind, LocalDate due, boolean held) throws SQLException {
        var id = chance.id();
        rows.add(
                "review",
                "id,version,partnership_id,owner_partner_id,match_id,kind,due_on,done_at,done_by,summary",
                id,
                1,
                city.partnership,
                pairing.elder().partner().id(),
                pairing.id(),
                kind,
                due,
                held ? chance.during(due) : null,
                held ? pairing.elder().partner().coordinator() : null,
                held ? "Both want to go on as it is." : null);
        return id;
    }

    private void answer(City.Pairing pairing, UUID review, String party, LocalDate day, int how) throws SQLException {
        rows.add(
                "review_answer",
                "id,version,partnership_id,owner_partner_id,review_id,match_id,party,how_it_is,goes_on,words,answered_at,answered_by,keyed",
                chance.id(),
                1,
                city.partnership,
                pairing.elder().partner().id(),
                review,
                pairing.id(),
                party,
                how,
                how < 3 ? "UNSURE" : "YES",
                words(how),
                chance.during(day),
                pairing.elder().partner().coordinator(),
                true);
    }

    private static @Nullable String words(int how) {
        return how < 3 ? "The hour is often too short." : how == 5 ? "It is the best hour of the week." : null;
    }
}
