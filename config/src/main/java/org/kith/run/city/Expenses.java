package org.kith.run.city;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What volunteers claimed for visits of the last weeks: waiting, approved, refused. */
final class Expenses {
    private static final int PENCE_A_MILE = 55;
    private static final List<String> FARES = List.of("Bus", "Bus there and back", "Parking");
    private final City city;
    private final Chance chance;
    private final Rows rows;

    Expenses(City city, Rows rows) {
        this.city = city;
        this.chance = city.chance;
        this.rows = rows;
    }

    void make() throws SQLException {
        int number = 0;
        for (var visit : city.made) {
            if (number++ % 4 == 0) {
                claim(visit, number % 3 == 0, visit.day().isBefore(city.today.minusDays(9)) ? number % 20 != 0 : null);
            }
        }
    }

    private void claim(City.Made visit, boolean fare, @Nullable Boolean approved) throws SQLException {
        var pairing = visit.pairing();
        int miles = chance.between(2, 14);
        var claimed = chance.during(visit.day());
        rows.add(
                "expense_claim",
                "id,version,partnership_id,owner_partner_id,volunteer_id,match_id,visit_id,kind,journey_day,miles,passengers,"
                        + "amount_pence,words,claimed_at,claimed_by,decided_at,decided_by,approved,miles_before,answer",
                chance.id(),
                1,
                city.partnership,
                pairing.elder().partner().id(),
                pairing.helper().id,
                pairing.id(),
                visit.id(),
                fare ? "FARE" : "CAR",
                visit.day(),
                fare ? null : BigDecimal.valueOf(miles),
                0,
                fare ? chance.between(180, 560) : miles * PENCE_A_MILE,
                fare ? chance.of(FARES) : null,
                claimed,
                new UUID(0, 1),
                approved == null ? null : claimed.plusSeconds(86_400),
                approved == null ? null : pairing.elder().partner().coordinator(),
                approved,
                fare ? null : BigDecimal.ZERO,
                approved != null && !approved ? "We need to know what the parking was for." : null);
    }
}
