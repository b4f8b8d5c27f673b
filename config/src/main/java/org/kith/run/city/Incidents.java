package org.kith.run.city;

import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/** Messages to coordinators, a few concerns, and pairs that must never be proposed again. */
final class Incidents {
    private final City city;
    private final Chance chance;
    private final Rows rows;
    private int handed;

    Incidents(City city, Rows rows) {
        this.city = city;
        this.chance = city.chance;
        this.rows = rows;
    }

    void make() throws SQLException {
        int index = 0;
        for (var pairing : city.pairings) {
            var number = index++;
            if (pairing.endedOn() == null && number % 17 == 2) {
                message(pairing, number % 34 == 2);
            }
            if (pairing.endedOn() == null && number % 61 == 3) {
                concern(pairing, number % 122 == 3);
            }
            if ("UNSUITABLE".equals(pairing.endReason())) {
                exclusion(pairing);
            }
        }
    }

    private void message(City.Pairing pairing, boolean done) throws SQLException {
        rows.add(
                "message",
                "id,version,partnership_id,owner_partner_id,match_id,from_name,words,sent_at,done_at,done_by,done_note",
                chance.id(),
                1,
                city.partnership,
                pairing.elder().partner().id(),
                pairing.id(),
                "A volunteer",
                chance.oneIn(2)
                        ? "The grab rail in the bathroom is loose again."
                        : "She asks about a second visit in the month.",
                chance.during(city.today.minusDays(chance.between(0, 6))),
                done ? city.now : null,
                done ? pairing.elder().partner().coordinator() : null,
                done ? "Rang care and repair." : null);
    }

    private void concern(City.Pairing pairing, boolean received) throws SQLException {
        var id = chance.id();
        var raised = chance.during(city.today.minusDays(received ? 20 : 0));
        rows.add(
                "concern",
                "id,version,partnership_id,owner_partner_id,match_id,person_id,raised_by_name,raised_at,words,answer_by,received_at,received_by,unprotected,at_risk,more_vulnerable,person_told",
                id,
                1,
                city.partnership,
                pairing.elder().partner().id(),
                pairing.id(),
                pairing.elder().id(),
                "A volunteer",
                raised,
                "There was hardly any food in the house, and a man I did not know asked her for money.",
                raised.plusSeconds(4L * 3600),
                received ? raised.plusSeconds(1800) : null,
                received ? pairing.elder().partner().coordinator() : null,
                "YES",
                "YES",
                received ? "YES" : "UNSURE",
                "NO");
        if (received && handed++ == 0) {
            handover(pairing, id, raised);
        }
    }

    /** One that the lead of another partner has to take up. */
    private void handover(City.Pairing pairing, UUID concern, Instant raised) throws SQLException {
        var from = pairing.elder().partner();
        var to = city.partners.stream()
                .filter(other -> other != from)
                .findFirst()
                .orElseThrow();
        rows.add(
                "concern_handover",
                "id,version,partnership_id,owner_partner_id,to_partner_id,concern_id,given_by,given_by_name,given_at,person_name,words,answer_by",
                chance.id(),
                1,
                city.partnership,
                from.id(),
                to.id(),
                concern,
                from.coordinator(),
                "The lead of " + from.name(),
                raised.plusSeconds(3600),
                "Somebody who moves to your part of the city",
                "She moves on Friday. The council knows; please ring her in her first week.",
                raised.plusSeconds(5L * 3600));
    }

    private void exclusion(City.Pairing pairing) throws SQLException {
        rows.add(
                "exclusion",
                "id,version,partnership_id,owner_partner_id,person_id,volunteer_id,reason,made_at,made_by",
                chance.id(),
                1,
                city.partnership,
                pairing.elder().partner().id(),
                pairing.elder().id(),
                pairing.helper().id,
                "They did not get on.",
                city.now,
                pairing.elder().partner().coordinator());
    }
}
