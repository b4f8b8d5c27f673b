package org.kith.run.city;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Volunteers who visited alone: most came out in time, one was late, and one is not out yet. Who is on call; quiet words. */
final class Outings {
    private static final List<String> WORDS = List.of("aunt jessie", "heather honey", "the old tram");
    private final City city;
    private final Chance chance;
    private final Rows rows;

    Outings(City city, Rows rows) {
        this.city = city;
        this.chance = city.chance;
        this.rows = rows;
    }

    void make() throws SQLException {
        for (var partner : city.partners) {
            onCall(partner, "Night desk of " + partner.name(), 1);
            onCall(partner, "The partnership's duty telephone", 2);
            int number = 0;
            for (var visit : city.made) {
                if (visit.pairing().elder().partner() == partner && visit.day().isAfter(city.today.minusDays(7))) {
                    watch(visit, number++);
                }
            }
        }
        int number = 0;
        for (var helper : city.volunteers.subList(1, 12)) {
            if (number++ % 4 == 0) {
                word(helper, WORDS.get(number / 4 % WORDS.size()));
            }
        }
    }

    private void watch(City.Made visit, int number) throws SQLException {
        if (number % 5 > 2) {
            return;
        }
        var in = number == 0 ? city.now.minusSeconds(3L * 3600) : chance.during(visit.day());
        var due = in.plusSeconds(3600);
        row(visit, in, due, number == 0 ? null : due.minusSeconds(300), number == 1 ? due.plusSeconds(3600) : null);
    }

    private void row(City.Made visit, Instant in, Instant due, @Nullable Instant out, @Nullable Instant told)
            throws SQLException {
        rows.add(
                "safety_watch",
                "id,version,partnership_id,owner_partner_id,volunteer_id,match_id,visit_id,started_at,due_at,ended_at,"
                        + "asked_at,told_at,answered_at,answered_by,answer",
                chance.id(),
                1,
                city.partnership,
                visit.pairing().elder().partner().id(),
                visit.pairing().helper().id,
                visit.pairing().id(),
                visit.id(),
                in,
                due,
                told == null ? out : told,
                told == null ? null : due.plusSeconds(1800),
                told,
                told,
                told == null ? null : visit.pairing().elder().partner().coordinator(),
                told == null ? null : "Rang: the telephone was in the other coat.");
    }

    private void onCall(City.Partner partner, String name, int place) throws SQLException {
        rows.add(
                "on_call",
                "id,version,partnership_id,owner_partner_id,name,phone,email,place_in_line,added_at,added_by",
                chance.id(),
                1,
                city.partnership,
                partner.id(),
                name,
                "01632 96080" + place,
                null,
                place,
                city.now,
                partner.coordinator());
    }

    private void word(City.Helper helper, String word) throws SQLException {
        rows.add(
                "safety_word",
                "id,version,partnership_id,owner_partner_id,word,chosen_at",
                helper.id,
                1,
                city.partnership,
                helper.partner.id(),
                word,
                city.now);
    }
}
