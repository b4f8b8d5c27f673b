package org.kith.oracle;

import java.math.BigDecimal;
import java.util.List;

/** What the volunteers of one partner claimed for visits of open and of ended matches: waiting, paid, with a receipt and without. */
final class Money {
    private final City city;
    private final Row partner;

    Money(City city, Row partner) {
        this.city = city;
        this.partner = partner;
    }

    void claim(List<Row> volunteers) {
        for (var volunteer : volunteers) {
            for (var match : city.rows("befriending_match")) {
                if (match.is("volunteer_id", volunteer.id())) {
                    city.rows("visit").stream()
                            .filter(visit -> visit.is("match_id", match.id()))
                            .findFirst()
                            .ifPresent(visit -> claims(volunteer, visit));
                }
            }
        }
    }

    private void claims(Row volunteer, Row visit) {
        claim(volunteer, visit, "FARE", null);
        receipt(volunteer, claim(volunteer, visit, "CAR", true));
    }

    private Row claim(Row volunteer, Row visit, String kind, Boolean approved) {
        return own(
                "expense_claim",
                "volunteer_id",
                volunteer.id(),
                "match_id",
                visit.text("match_id"),
                "visit_id",
                visit.id(),
                "kind",
                kind,
                "journey_day",
                visit.day("visit_day"),
                "miles",
                kind.equals("CAR") ? BigDecimal.TEN : null,
                "passengers",
                0,
                "claimed_at",
                city.now,
                "approved",
                approved,
                "decided_at",
                approved == null ? null : city.now);
    }

    private void receipt(Row volunteer, Row claim) {
        own("expense_receipt", "id", claim.id(), "volunteer_id", volunteer.id(), "picture", city.canary());
    }

    private Row own(String table, Object... given) {
        return Owned.add(city, partner, table, given);
    }
}
