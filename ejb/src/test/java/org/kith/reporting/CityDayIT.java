package org.kith.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.kith.access.Actor;
import org.kith.access.Role;
import org.kith.access.TestDatabase;
import org.kith.kernel.Clocks;
import org.kith.kernel.Ids;
import org.kith.visits.HamishVisitsIsobel;

/** Days begin in the city, also for what is counted: half past eleven in the evening UTC is the next day in summer. */
class CityDayIT {
    private static final TestDatabase DATABASE = TestDatabase.get();

    @Test
    void the_database_knows_the_day_in_the_city_at_every_hour_of_the_changes_and_the_year() throws SQLException {
        var moments = new ArrayList<LocalDateTime>();
        for (int year = 2024; year <= 2032; year++) {
            for (var from : List.of(LocalDate.of(year, 3, 24), LocalDate.of(year, 10, 24))) {
                for (int half = 0; half < 2 * 24 * 9; half++) {
                    moments.add(from.atStartOfDay().plusMinutes(30L * half));
                }
            }
            for (int day = 0; day < 365; day += 5) {
                moments.add(LocalDate.of(year, 1, 1).plusDays(day).atTime(23, 30));
            }
        }
        var wrong = new ArrayList<LocalDateTime>();
        try (var owner = DATABASE.owner();
                var query = owner.prepareStatement("SELECT kith.city_day(?)")) {
            for (var moment : moments) {
                query.setObject(1, moment);
                try (var row = query.executeQuery()) {
                    row.next();
                    if (!Clocks.dayOf(moment.toInstant(ZoneOffset.UTC)).equals(row.getObject(1, LocalDate.class))) {
                        wrong.add(moment);
                    }
                }
            }
        }
        assertEquals(List.of(), wrong);
    }

    @Test
    void a_referral_of_a_summer_evening_counts_for_the_day_on_the_city_s_clocks() throws SQLException {
        var pair = new HamishVisitsIsobel();
        var year = HamishVisitsIsobel.today().minusYears(1).getYear();
        var evening = LocalDateTime.of(year, 6, 30, 23, 30);
        HamishVisitsIsobel.owner(
                "INSERT INTO kith.referral (id, version, partnership_id, owner_partner_id, reference, given_name,"
                        + " family_name, referrer_kind, received_at, received_via, reason, agreed_how, acknowledge_by,"
                        + " decide_by) VALUES (?, 1, ?, ?, ?, 'Isobel', 'Grant', 'SELF', ?, 'STAFF', 'Alone', 'SELF',"
                        + " '2020-01-01', '2020-01-01')",
                Ids.next(),
                pair.city,
                pair.harbour,
                Ids.reference('R'),
                evening);
        var maker = new Actor(Ids.next(), "job", Role.SYSTEM, pair.city, null, null, null);
        try (var agg = DATABASE.as("agg", maker);
                var query = agg.createStatement();
                var row = query.executeQuery("SELECT received_on FROM kith_agg.agg_referral")) {
            row.next();
            assertEquals(
                    LocalDate.of(year, 7, 1), row.getObject(1, LocalDate.class), "the third quarter, not the second");
        }
    }
}
